package mujaz.read;

import mujaz.model.Dateline;
import mujaz.model.Day;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** The dateline of Chinese copy, which runs without a space: {@code 阿通社阿布扎比2026年3月6日电}. */
final class ChineseDateline {

    /** Agencies and their usual codes in turn. */
    private static final String[] AGENCIES = {"阿通社", "WAM", "新华社", "XINHUA", "中新社", "CNS"};

    private static final int LONGEST_PLACE = 12;

    private final String text;
    private final int end;
    private int i;

    private ChineseDateline(String text, Span line) {
        this.text = text;
        this.i = line.start();
        this.end = line.end();
    }

    static DatelineParser.@Nullable Found parse(String text, Span line) {
        for (int k = 0; k < AGENCIES.length; k += 2) {
            if (text.startsWith(AGENCIES[k], line.start())) {
                return new ChineseDateline(text, line).after(AGENCIES[k], AGENCIES[k + 1]);
            }
        }
        return null;
    }

    private DatelineParser.@Nullable Found after(String agency, String code) {
        int start = i;
        i += agency.length();
        int placeStart = i;
        while (i < end && i < placeStart + LONGEST_PLACE && !Character.isDigit(text.charAt(i))) {
            i++;
        }
        String place = text.substring(placeStart, i);
        int year = number('年');
        int month = number('月');
        int day = number('日');
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (i < end && (text.charAt(i) == '电' || text.charAt(i) == '電' || text.charAt(i) == '讯')) {
            i++;
        }
        Day date = new Day(year < 0 ? null : Integer.valueOf(year), month, day);
        Span lede = Lines.trim(text, i, end);
        return new DatelineParser.Found(
                new Dateline(new Span(start, i), place.isEmpty() ? null : place, date, null, code, agency),
                lede.start());
    }

    /** The number before a sign, and past it; -1 where none stands here. */
    private int number(char sign) {
        int number = 0;
        int k = i;
        while (k < end && k < i + 4 && Character.isDigit(text.charAt(k))) {
            number = 10 * number + Character.digit(text.charAt(k), 10);
            k++;
        }
        if (k == i || k >= end || text.charAt(k) != sign) {
            return -1;
        }
        i = k + 1;
        return number;
    }
}
