package mujaz.language.ar;

import java.util.List;
import mujaz.language.BoundaryRules;
import mujaz.language.Labels;
import mujaz.language.Language;
import mujaz.language.ReadingRules;
import mujaz.language.WordList;

/** Modern Standard Arabic. */
public final class Arabic {

    private static final String LISTS = "/mujaz/language/ar/";

    private Arabic() {}

    public static Language language() {
        ArabicNormalizer normalizer = new ArabicNormalizer();
        return new Language(
                "ar",
                normalizer,
                new ArabicStemmer(),
                WordList.set(LISTS + "stopwords.txt", normalizer),
                ReadingRules.load(LISTS, normalizer),
                new BoundaryRules(WordList.map(LISTS + "abbreviations.txt", normalizer), false),
                new ArabicNames(),
                new ArabicCutting(),
                labels());
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
                true);
    }
}
