package mujaz.language.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mujaz.language.Phrases;

/** Rows of capitals that some sentence of a text tells to be bodies, so that its other sentences name bodies by them. */
final class EnglishKnownBodies {

    static final EnglishKnownBodies NONE = new EnglishKnownBodies();

    /** Shorter words are letters. */
    private static final int SHORTEST = 4;

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** Notes what a sentence tells. */
    void read(EnglishWords words) {
        EnglishPersonNames persons = new EnglishPersonNames(words);
        EnglishBodies bodies = new EnglishBodies(words);
        EnglishBusinesses businesses = new EnglishBusinesses(words);
        EnglishCounterparties counterparties = new EnglishCounterparties(words, persons);
        int k = 0;
        while (k < words.size()) {
            int end = words.isCapital(k - 1) ? k : counterparties.rowEnd(k);
            if (end > k
                    && !isPlace(words, k, end)
                    && (businesses.isBusiness(k, end) || bodies.isApposed(k, end) || bodies.isCalled(k, end))) {
                add(words, k, end);
            }
            k = Math.max(k + 1, end);
        }
    }

    private static boolean isPlace(EnglishWords words, int start, int end) {
        Phrases.Match match = words.isPlace(start) ? words.name(start) : null;
        return match != null && match.end() >= end;
    }

    private void add(EnglishWords words, int start, int end) {
        List<String> row = new ArrayList<>();
        for (int i = start; i < end; i++) {
            row.add(words.form(i));
        }
        List<List<String>> rows = byFirst.get(row.get(0));
        if (rows == null) {
            rows = new ArrayList<>(1);
            byFirst.put(row.get(0), rows);
        }
        rows.add(row);
    }

    /** Index after the longest of these rows that stands at a word; the word's own index where none does. */
    int end(EnglishWords words, int start) {
        int longest = start;
        for (List<String> row : byFirst.getOrDefault(words.form(start), List.of())) {
            int end = start + row.size();
            if (end > longest && isAt(words, start, row) && !words.isCapital(end)) {
                longest = end;
            }
        }
        longest = longest == start && isShort(words, start) ? start + 1 : longest;
        return words.isCapital(start) ? longest : start;
    }

    /** {@code Brightwater's fund}, {@code Brightwater said}: the first word of a longer name, where it has or does something. */
    private boolean isShort(EnglishWords words, int start) {
        boolean opens = byFirst.containsKey(words.form(start)) && words.name(start) == null;
        boolean does = words.isGenitive(start) || EnglishStandings.isFinite(words, start + 1);
        return opens && does && words.form(start).length() > SHORTEST;
    }

    private static boolean isAt(EnglishWords words, int start, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (!words.form(start + i).equals(row.get(i))) {
                return false;
            }
        }
        return true;
    }
}
