package mujaz.language.ar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.language.BoundaryRules;
import mujaz.language.KnownStems;
import mujaz.language.Labels;
import mujaz.language.Language;
import mujaz.language.Phrases;
import mujaz.language.ReadingRules;
import mujaz.language.Tokenizer;
import mujaz.language.WordList;

/** Modern Standard Arabic. */
public final class Arabic {

    private static final String LISTS = "/mujaz/language/ar/";

    private Arabic() {}

    public static Language language() {
        return language(new NameTagger(LISTS + "names.model"));
    }

    /** The language with another model of names. */
    static Language language(NameTagger tagger) {
        ArabicNormalizer normalizer = new ArabicNormalizer();
        Set<String> stopWords = WordList.set(LISTS + "stopwords.txt", normalizer);
        Phrases pressedCues = Phrases.pressed(LISTS + "cues");
        ArabicNames names = new ArabicNames(LISTS, normalizer, tagger);
        FiniteVerbs verbs = names.verbs();
        return new Language(
                "ar",
                normalizer,
                new Tokenizer(normalizer),
                new KnownStems(new ArabicStemmer()),
                stopWords,
                ReadingRules.load(LISTS, normalizer, new ArabicTenses(LISTS, normalizer, verbs)),
                new BoundaryRules(WordList.map(LISTS + "abbreviations.txt", normalizer), false),
                names,
                new ArabicCutting(LISTS, normalizer, stopWords, names, verbs),
                pressedCues == null ? new Phrases(cues(normalizer)) : pressedCues,
                labels());
    }

    /** The phrases of {@link Phrases#pressed} by their names, for the build to press. */
    public static Map<String, Map<String, String>> phrases() {
        ArabicNormalizer normalizer = new ArabicNormalizer();
        Map<String, Map<String, String>> phrases = Phrases.entries(
                LISTS, normalizer, "calendar", "agencies", "newspapers", "places", "marks", "cuts", "rules");
        phrases.put("cues", cues(normalizer));
        phrases.put("names", ArabicLexicon.names(LISTS, normalizer));
        phrases.put("speech", ArabicLexicon.speech(LISTS, normalizer));
        return phrases;
    }

    /** The list's phrases, each also with {@code و} before it. */
    private static Map<String, String> cues(ArabicNormalizer normalizer) {
        Map<String, String> phrases = new HashMap<>();
        for (Map.Entry<String, String> entry :
                WordList.map(LISTS + "cues.txt", normalizer).entrySet()) {
            phrases.put(entry.getKey(), entry.getValue());
            phrases.putIfAbsent("و" + entry.getKey(), entry.getValue());
        }
        return phrases;
    }

    private static Labels labels() {
        return new Labels(
                "أبرز الأطراف",
                "،",
                List.of(
                        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
                        "نوفمبر", "ديسمبر"),
                List.of(
                        "محرم",
                        "صفر",
                        "ربيع الأول",
                        "ربيع الآخر",
                        "جمادى الأولى",
                        "جمادى الآخرة",
                        "رجب",
                        "شعبان",
                        "رمضان",
                        "شوال",
                        "ذو القعدة",
                        "ذو الحجة"),
                "هـ",
                new ArabicDays(),
                true);
    }
}
