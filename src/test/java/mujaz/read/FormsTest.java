package mujaz.read;

import static mujaz.read.ReaderTest.body;
import static mujaz.read.ReaderTest.reader;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mujaz.model.Copy;
import mujaz.model.Dateline;
import mujaz.model.Release;
import org.junit.jupiter.api.Test;

/** Every form of dateline and of ending with every other slip of the wire: thousands of heads and tails. */
class FormsTest {

    private static final String AR_LEDE = "افتتحت البلدية حديقة جديدة مساحتها 12 ألف متر مربع في حي السدر من المدينة.";
    private static final String EN_LEDE =
            "The municipality opened a park of 12,000 square metres in the old district of Al Sidr.";
    private static final String AR_LAST =
            "وقال سالم الكندي مدير البلدية إن الدخول مجاني لجميع السكان طوال أيام الأسبوع";
    private static final String EN_LAST =
            "Salem Al Kindi, Director of the Municipality, said entry is free on all days";

    private static final String[] AR_PLACES = {"أبوظبي", "رأس الخيمة", "منطقة الظفرة", "سان خوسيه"};
    private static final String[][] AR_DAYS = {
        {"3 مايو", "--05-03"},
        {"03 مايو", "--05-03"},
        {"الأول من ديسمبر", "--12-01"},
        {"الاول من ديسمبر", "--12-01"},
        {"12 اغسطس", "--08-12"},
        {"12 أغسطس 2024", "2024-08-12"},
        {"12 آب / أغسطس", "--08-12"},
        {"12 آب/أغسطس", "--08-12"},
        {"12 أغسطس/آب", "--08-12"},
        {"الثاني من شباط", "--02-02"}
    };
    private static final String[][] AR_AGENCIES = {{"وام", "WAM"}, {"قنا", "QNA"}, {"بنا", "BNA"}, {"العمانية", "ONA"}};
    private static final String[] AR_FORMS = {
        "%s في %s / %s / ",
        "%s في %s/ %s/ ",
        "%s في %s /%s/",
        "%s في %s/%s/",
        "%s، في %s (%s) - ",
        "%s - %s (%s) -- ",
        "%s في %s. / %s / ",
        "%s، %s (%s) – ",
        "%s %s / %s /"
    };

    @Test
    void arabicDatelines() {
        for (String place : AR_PLACES) {
            for (String[] day : AR_DAYS) {
                for (String[] agency : AR_AGENCIES) {
                    for (String form : AR_FORMS) {
                        String dateline = form.formatted(place, day[0], agency[0]);
                        String[] parts = {place, day[1], null, agency[1]};
                        assertDateline(dateline + AR_LEDE, parts);
                        assertDateline(inArabicDigits(dateline) + AR_LEDE, parts);
                    }
                }
            }
        }
    }

    private static String inArabicDigits(String text) {
        StringBuilder digits = new StringBuilder(text);
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            digits.setCharAt(i, c >= '0' && c <= '9' ? (char) (c - '0' + '٠') : c);
        }
        return digits.toString();
    }

    @Test
    void twoCalendars() {
        String[][] days = {
            {"26 شوال 1436 هـ", "11 اغسطس 2015 م"},
            {"26 شوال 1436هـ", "11 أغسطس 2015م"},
            {"26شوال 1436هـ", "11اغسطس 2015م"}
        };
        for (String place : new String[] {"الرياض", "المدينة المنورة"}) {
            for (String[] day : days) {
                for (String join : new String[] {" الموافق ", " الموافق", " لموافق ", " ، الموافق ", " - "}) {
                    for (String agency : new String[] {" واس", " . واس", ".واس", " / واس /", " (واس)"}) {
                        String date = day[0] + join + day[1] + agency + "\n" + AR_LEDE;
                        String[] parts = {place, "2015-08-11", "1436-10-26", "SPA"};
                        assertDateline(place + " " + date, parts);
                        assertDateline(place + date, parts);
                    }
                }
            }
        }
    }

    private static final String[] EN_PLACES = {"ABU DHABI", "Abu Dhabi", "RAS AL KHAIMAH"};
    private static final String[][] EN_DAYS = {
        {"24th November, 2025", "2025-11-24"},
        {"24 November 2025", "2025-11-24"},
        {"02nd November, 2025", "2025-11-02"},
        {"Nov. 24, 2025", "2025-11-24"},
        {"November 24, 2025", "2025-11-24"},
        {"24 Nov 2025", "2025-11-24"},
        {"Nov 24", "--11-24"},
        {"24 Nov", "--11-24"},
        {"24/11/2025", "2025-11-24"}
    };
    private static final String[] EN_AGENCIES = {"WAM", "QNA", "KUNA", "BNA", "Petra", "ONA", "MAP"};
    private static final String[] EN_FORMS = {
        "%s, %s (%s) -- ",
        "%s, %s (%s) – ",
        "%s, %s (%s)-- ",
        "%s, %s (%s): ",
        "%s %s (%s) - ",
        "%s, %s [%s] - ",
        "%s, %s, (%s) — ",
        "%s,%s(%s)--",
        "%s, %s (%s) "
    };

    @Test
    void englishDatelines() {
        for (String place : EN_PLACES) {
            for (String[] day : EN_DAYS) {
                for (String agency : EN_AGENCIES) {
                    for (String form : EN_FORMS) {
                        String code = agency.equals("Petra") ? "PETRA" : agency;
                        assertDateline(
                                form.formatted(place, day[0], agency) + EN_LEDE,
                                new String[] {place, day[1], null, code});
                    }
                }
            }
        }
    }

    /** The parts: place, date, Hijri day, agency. */
    private static void assertDateline(String text, String[] parts) {
        Release release = reader().read("test", Copy.of(text), null);
        Dateline dateline = release.dateline();
        assertThat(dateline).as(text).isNotNull();
        String date = dateline.date() == null ? null : dateline.date().iso();
        String hijri = dateline.hijri() == null ? null : dateline.hijri().iso();
        assertThat(new String[] {dateline.place(), date, hijri, dateline.agency()})
                .as(text)
                .isEqualTo(parts);
        assertThat(body(release)).as(text).containsExactly(text.contains(AR_LEDE) ? AR_LEDE : EN_LEDE);
    }

    private static final List<String> AR_ENDS = List.of(
            "وام",
            "(وام)",
            "/ وام /",
            "/وام/",
            "- وام -",
            "– وام",
            "وام.",
            "وام/ سالم المري/ هدى علي",
            "وام/سالم المري",
            "(الشارقة - وام)",
            "// انتهى //",
            "//انتهى//",
            "// إنتهى //",
            "// انتهـــى //",
            "//انتهى",
            "انتهى",
            "(انتهى)",
            "#انتهى#",
            "// يتبع //",
            "يتبع",
            "(النهاية)",
            "(النهاية) س ع / م ح",
            "كونا",
            "/قنا/",
            "قنا",
            "--(بترا)",
            "(بترا)",
            "(سانا)",
            "خلا",
            "-مل-",
            "م.ع",
            "13:38 ت م",
            "NNNN",
            "// انتهى //\n13:38 ت م\nNNNN",
            "وام\nNNNN",
            "بنا 1432 جمت 09/03/2026",
            "/العمانية/",
            "( و م ع )",
            "و م ع",
            "\u200Fوام\u200F",
            "«وام»");

    private static final List<String> EN_ENDS = List.of(
            "WAM",
            "(WAM)",
            "– Emirates News Agency, WAM -",
            "WAM/Rola Sabbagh",
            "WAM/Rola Sabbagh/Tariq Alfaham",
            "--SPA",
            "--SPA\n12:30 LOCAL TIME 09:30 GMT",
            "(end) rk.gb",
            "(end)",
            "ENDS",
            "-ENDS-",
            "###",
            "MORE",
            "(more)",
            "NNNN",
            "(QNA)",
            "//Petra// MF",
            "- KUNA",
            "–ONA",
            "---Ends/Thuraiya",
            "BNA 1432 GMT 2026/03/09",
            "/WAM/",
            "WAM/Italian",
            "(MAP)");

    /** On a line of its own, after an empty one, and glued; the last sentence with and without its stop. */
    @Test
    void ends() {
        assertEnds("الشارقة في 5 مايو / وام / ", AR_LEDE, AR_LAST, AR_ENDS);
        assertEnds("SHARJAH, 5th May, 2025 (WAM) -- ", EN_LEDE, EN_LAST, EN_ENDS);
    }

    private static void assertEnds(String dateline, String lede, String last, List<String> ends) {
        List<String> texts = new ArrayList<>();
        for (String end : ends) {
            texts.add(last + ".\n" + end);
            texts.add(last + ".\n\n" + end);
            texts.add(last + ". " + end);
            texts.add(last + "\n" + end);
            texts.add(last + "\n\n" + end);
        }
        for (String text : texts) {
            for (String line : new String[] {"\n", "\r\n"}) {
                String whole = (dateline + lede + "\n" + text + "\n").replace("\n", line);
                String closing = text.startsWith(last + ".") ? last + "." : last;
                assertThat(body(reader().read("test", Copy.of(whole), null)))
                        .as(whole)
                        .containsExactly(lede, closing);
            }
        }
    }
}
