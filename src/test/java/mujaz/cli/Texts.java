package mujaz.cli;

import java.util.List;

/** Invented releases in wire form. */
public final class Texts {

    public static final String ARABIC = """
            وزيرة البيئة تفتتح محطة لتحلية المياه في الفجيرة

            الفجيرة في 12 مارس 2024 / وام / افتتحت معالي سلمى الناصري وزيرة البيئة اليوم محطة جديدة لتحلية المياه في إمارة الفجيرة بطاقة إنتاجية تبلغ 40 ألف متر مكعب يوميا.
            وقالت الناصري إن المحطة تعمل بالطاقة الشمسية وتخدم نحو 90 ألف نسمة في القرى الساحلية.
            وأضافت أن الوزارة ستبني محطتين أخريين قبل نهاية العام المقبل.
            من جانبه أكد راشد الكعبي مدير شركة المياه أن العمل في المشروع استغرق 18 شهرا وشارك فيه 300 مهندس وفني.
            وحضر الافتتاح عدد من المسؤولين وممثلي الشركات المنفذة.
            وام/سالم المري/ليلى حسن
            """;

    public static final String ENGLISH = """
            Harbour Authority opens new ferry terminal in Lisbon

            LISBON, 12th March, 2024 (WAM) - The Harbour Authority opened a new ferry terminal in Lisbon on Tuesday, adding room for 4,000 passengers a day.
            Maria Teles, Director of the Harbour Authority, said the terminal cost 12 million euros and took two years to build.
            She added that ferries would run every ten minutes from April.
            "We expect the number of passengers to double by 2030," Teles said.
            The terminal has its own solar roof and a small clinic.
            WAM/Ana Prado
            """;

    /** Letters, quotes and dashes that windows-1252 has in places of its own. */
    public static final String ENGLISH_WITH_ACCENTS = """
            Café owners’ union elects new president

            PARIS, 3rd May, 2024 (WAM) - The café owners’ union elected Zoé Lefèvre as its president on Friday — the first woman in the post.
            Lefèvre said the union would open its archive to the public in São Paulo and Málaga.
            “We have waited for this day,” she added.
            WAM/Ana Prado
            """;

    /** Code points beyond the Basic Multilingual Plane, before and between the parts that offsets point at. */
    public static final String ASTRAL = """
            \uD83D\uDEA2 Harbour \uD83D\uDEA2 opens \uD835\uDD4Bnew terminal \uD83D\uDE00

            LISBON, 12th March, 2024 (WAM) - The Harbour Authority \uD83D\uDEA2\uD83D\uDEA2 opened a new terminal on Tuesday.
            Maria Teles \uD83D\uDC69\u200D\uD83D\uDCBC, Director of the Harbour Authority, said on 9th March that it cost 12 million euros.
            The terminal \uD83C\uDDF5\uD83C\uDDF9 has a solar roof and a small clinic.
            WAM/Ana Prado
            """;

    /** Both languages, and both planes. */
    public static List<String> all() {
        return List.of(ARABIC, ENGLISH, ENGLISH_WITH_ACCENTS, ASTRAL);
    }

    private Texts() {}
}
