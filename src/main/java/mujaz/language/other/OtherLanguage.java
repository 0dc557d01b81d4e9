package mujaz.language.other;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mujaz.language.BoundaryRules;
import mujaz.language.Labels;
import mujaz.language.Language;
import mujaz.language.NameRules;
import mujaz.language.Normalizer;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.language.TenseRules;
import mujaz.language.Tokenizer;
import mujaz.language.WordList;
import mujaz.model.Actor;
import mujaz.model.Sentence;

/**
 * Any language without rules of its own: names of months as the JDK has them (Unicode CLDR), agencies and places as Arabic
 * and English copy writes them. Nothing is cut, and nobody named.
 */
public final class OtherLanguage {

    private static final String LISTS = "/mujaz/language/";

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ur", "fa", "he", "ps", "ckb");

    private OtherLanguage() {}

    /** The language of a BCP 47 tag. */
    public static Language language(String tag) {
        Locale locale = tag.equals("und") ? Locale.ENGLISH : Locale.forLanguageTag(tag);
        Normalizer normalizer = OtherLanguage::normalize;
        return new Language(
                tag,
                normalizer,
                new Tokenizer(normalizer),
                form -> form,
                Set.of(),
                reading(locale, normalizer),
                new BoundaryRules(abbreviations(tag, normalizer), true),
                new NoNames(),
                (text, sentence) -> List.of(),
                new Phrases(Map.of()),
                labels(tag, locale));
    }

    /** Lower case, invisible marks off. */
    private static String normalize(CharSequence word) {
        StringBuilder form = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isIdentifierIgnorable(c)) {
                form.append(Character.toLowerCase(c));
            }
        }
        return form.toString();
    }

    private static ReadingRules reading(Locale locale, Normalizer normalizer) {
        return new ReadingRules(
                new Phrases(calendar(locale, normalizer)),
                lists("agencies.txt", normalizer),
                lists("newspapers.txt", normalizer),
                lists("places.txt", normalizer),
                new Phrases(WordList.map(LISTS + "other/marks.txt", normalizer)),
                TenseRules.UNKNOWN);
    }

    private static Phrases lists(String name, Normalizer normalizer) {
        return new Phrases(WordList.map(normalizer, LISTS + "en/" + name, LISTS + "ar/" + name));
    }

    private static Map<String, String> calendar(Locale locale, Normalizer normalizer) {
        Map<String, String> calendar = new HashMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : TextStyle.values()) {
                String name = normalizer.normalize(month.getDisplayName(style, locale));
                String form = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                if (form.length() > 1 && !Character.isDigit(form.charAt(0))) {
                    calendar.put(form, "month " + month.getValue());
                    calendar.put("ב" + form, "month " + month.getValue()); // Hebrew: "in"
                }
            }
        }
        return calendar;
    }

    /** Where an ordinal is a figure with a stop, no figure of a day ends a sentence. */
    private static Map<String, String> abbreviations(String tag, Normalizer normalizer) {
        Map<String, String> abbreviations = new HashMap<>(WordList.map(LISTS + "other/abbreviations.txt", normalizer));
        if (tag.equals("de") || tag.equals("tr")) {
            for (int day = 1; day <= 31; day++) {
                abbreviations.put(Integer.toString(day), "");
            }
        }
        return abbreviations;
    }

    private static Labels labels(String tag, Locale locale) {
        List<String> months = new ArrayList<>();
        List<String> hijriMonths = new ArrayList<>();
        for (Month month : Month.values()) {
            months.add(month.getDisplayName(TextStyle.FULL, locale));
            hijriMonths.add(Integer.toString(month.getValue()));
        }
        boolean rightToLeft = RIGHT_TO_LEFT.contains(tag);
        boolean arabicScript = rightToLeft && !tag.equals("he");
        return new Labels(
                "Key actors", arabicScript ? "،" : ",", months, hijriMonths, "AH", Integer::toString, rightToLeft);
    }

    /** Without rules nobody is named. */
    private static final class NoNames implements NameRules {

        @Override
        public Found find(String text, Sentence sentence, Map<String, Actor.Type> introduced) {
            return new Found(List.of(), List.of());
        }

        @Override
        public String shortName(String name) {
            return name;
        }
    }
}
