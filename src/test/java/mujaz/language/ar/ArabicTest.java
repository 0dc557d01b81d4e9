package mujaz.language.ar;

import java.util.List;
import mujaz.language.LanguageContractTest;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArabicTest extends LanguageContractTest {

    ArabicTest() {
        super(Arabic.language());
    }

    @Override
    protected List<List<String>> spellings() {
        return List.of(
                List.of("الإمارات", "الامارات", "الْإِمَارَات", "الإمـــارات"),
                List.of("على", "علي"),
                List.of("رئيس", "رئیس"),
                List.of("أعماله", "أعمالھ"),
                List.of("كلمة", "کلمة"),
                List.of("جامعة", "جامعه"),
                List.of("آراء", "أراء", "اراء"),
                List.of("2025", "٢٠٢٥"),
                List.of("عبدالله", "عبدﷲ"),
                List.of("محمد", "مُحمَّد", "\u200Fمحمد\u200E"));
    }

    @Override
    protected List<List<String>> sameStem() {
        return List.of(
                List.of("التعاون", "تعاون", "والتعاون", "بالتعاون", "للتعاون"),
                List.of("المنظمة", "منظمة", "ومنظمة", "منظمات", "المنظمات"),
                List.of("اقتصادي", "الاقتصادية", "واقتصادية"),
                List.of("مسؤولون", "المسؤولين", "مسؤول"));
    }

    @Override
    protected List<List<String>> otherStem() {
        return List.of(
                List.of("التعاون", "التعليم", "التجارة"),
                List.of("المنظمة", "النظام"),
                List.of("وزير", "رئيس", "سفير"),
                List.of("عام", "علم", "عمل"));
    }
}
