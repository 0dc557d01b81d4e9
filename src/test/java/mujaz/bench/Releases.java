package mujaz.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Invented releases in wire form for measuring: as many as wanted, of any length, the same for the same number. Words are not
 * few, as in a text that repeats one paragraph, since what costs time is how many different ones there are.
 */
public final class Releases {

    private static final int USUAL_WORDS = 400;

    private static final List<String> CITIES = List.of("أبوظبي", "الشارقة", "العين", "الفجيرة", "مسقط", "عمّان");
    private static final List<String> MONTHS = List.of("يناير", "مارس", "مايو", "يوليو", "أكتوبر");
    private static final List<String> OFFICES =
            List.of("وزير الطاقة", "رئيس مجلس البلدية", "مدير عام الموانئ", "وزيرة البيئة", "أمين عام الاتحاد");
    private static final List<String> GIVEN = List.of("سالم", "ليلى", "راشد", "مريم", "خالد", "هند", "يوسف", "نورة");
    private static final List<String> FAMILIES =
            List.of("المري", "الناصري", "الكعبي", "الشامسي", "البلوشي", "الحارثي", "الزعابي");
    private static final List<String> VERBS = List.of("أكد", "أوضح", "أعلن", "ذكر", "أضاف", "أشار إلى", "قال");
    private static final List<String> THINGS = List.of(
            "محطة تحلية المياه",
            "الجسر المعلق",
            "مشروع الطاقة الشمسية",
            "المكتبة المتنقلة",
            "ميناء الصيد القديم",
            "مركز الرصد الجوي",
            "خط القطار الساحلي",
            "مستشفى الأطفال");
    private static final List<String> VALUES = List.of(
            "سيخدم نحو %d ألف نسمة في القرى الساحلية", "بلغت كلفته %d مليون درهم خلال العام الماضي",
            "شارك فيه %d مهندسا وفنيا من الشركات المنفذة", "ينتهي العمل فيه بعد %d شهرا من توقيع العقد",
            "يوفر %d وظيفة جديدة لخريجي الجامعات", "رفع الإنتاج بنسبة %d بالمئة عن الفترة نفسها");
    /** Syllables of words that no list knows. */
    private static final List<String> SYLLABLES = List.of(
            "مست", "تقد", "ير", "ون", "فعا", "ليات", "است", "خدام", "منا", "طق", "تعا", "ملات", "صنا", "عات", "بر",
            "نامج", "كتا", "بات", "حدي", "ثة", "وا", "سعة");

    private final Random random;
    private int words;

    private Releases(long seed) {
        this.random = new Random(seed);
    }

    /** A release of about so many words. */
    public static String text(long seed, int words) {
        return new Releases(seed).text(words);
    }

    /** Writes records of NDJSON: {@code FILE COUNT [WORDS]}. */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[1]);
        int words = args.length > 2 ? Integer.parseInt(args[2]) : USUAL_WORDS;
        try (Writer out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (int i = 0; i < count; i++) {
                out.write(record(i, words));
                out.write('\n');
            }
        }
    }

    /** A release as a record of NDJSON, its number as the id. */
    public static String record(int number, int words) {
        return "{\"id\": \"" + number + "\", \"text\": \"" + text(number, words).replace("\n", "\\n") + "\"}";
    }

    private String text(int most) {
        String person = one(GIVEN) + " " + one(FAMILIES);
        StringBuilder text = new StringBuilder();
        add(text, one(OFFICES) + " يتفقد " + one(THINGS) + "\n\n");
        add(text, one(CITIES) + " في " + (1 + random.nextInt(28)) + " " + one(MONTHS) + " / وام / ");
        add(text, "تفقد معالي " + person + " " + one(OFFICES) + " اليوم " + one(THINGS) + " الذي " + value() + ".\n");
        while (words < most) {
            add(text, sentence(person) + (random.nextInt(3) == 0 ? "\n" : " "));
        }
        return text.toString().stripTrailing() + "\nوام/" + one(GIVEN) + " " + one(FAMILIES) + "\n";
    }

    private String sentence(String person) {
        String speaker = random.nextInt(3) == 0 ? one(GIVEN) + " " + one(FAMILIES) : person;
        return one(VERBS) + " " + speaker + " أن " + one(THINGS) + " " + value() + "، و" + filler()
                + (random.nextBoolean() ? "، مشيرا إلى أن " + filler() : "") + ".";
    }

    private String value() {
        return one(VALUES).replace("%d", Integer.toString(2 + random.nextInt(900)));
    }

    private String filler() {
        StringBuilder filler = new StringBuilder();
        int length = 4 + random.nextInt(9);
        for (int i = 0; i < length; i++) {
            filler.append(i == 0 ? "" : " ").append(random.nextInt(4) == 0 ? "ال" : "");
            filler.append(one(SYLLABLES)).append(one(SYLLABLES)).append(random.nextBoolean() ? one(SYLLABLES) : "");
        }
        return filler.toString();
    }

    private void add(StringBuilder text, String more) {
        text.append(more);
        words += more.strip().split("\\s+").length;
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
