package mujaz.language.en;

import java.util.Set;

/** Embassies and consulates, whose town is part of their name: {@code the UAE Embassy in Taras}. */
final class EnglishMissions {

    private static final Set<String> MISSIONS = Set.of("embassy", "consulate", "consulate-general", "commission");

    private static final int LONGEST_TOWN = 4;

    private final EnglishWords words;

    EnglishMissions(EnglishWords words) {
        this.words = words;
    }

    /** Index after the town of a mission that starts and ends there; its end where none follows. */
    int townEnd(int start, int end) {
        if (!isMission(start, end) || !words.form(end).equals("in")) {
            return end;
        }
        int k = end + 1;
        while (words.isCapital(k) && k <= end + LONGEST_TOWN && !words.isGenitive(k - 1)) {
            k++;
        }
        return k > end + 1 && k <= end + LONGEST_TOWN && !words.isGenitive(k - 1) && !isDay(end + 1) ? k : end;
    }

    /** {@code UAE Embassy}, {@code Embassy of the UAE}, {@code High Commission}. */
    private boolean isMission(int start, int end) {
        for (int k = start; k < end; k++) {
            boolean high =
                    !words.form(k).equals("commission") || words.form(k - 1).equals("high");
            if (MISSIONS.contains(words.form(k)) && high) {
                return end > start + 1;
            }
        }
        return false;
    }

    private boolean isDay(int k) {
        return EnglishDayWords.isWeekday(words.form(k));
    }
}
