package mujaz.language.ar;

import java.util.Set;

/**
 * Nouns of what is done or of what is so, which open no body's name: {@code تكريس دولة القانون}, {@code الحوكمة الشاملة}. Most verbal
 * nouns show it by their pattern (Wright, A Grammar of the Arabic Language, I, 196 to 202).
 */
final class ActionNouns {

    /** Of a pattern, and yet heads of bodies. */
    private static final Set<String> BODIES = Set.of(
            "تنظيم", "تعليم", "اتحاد", "ائتلاف", "اسعاف", "اعمار", "مقاومه", "مبادره", "محافظه", "مقاطعه", "استثمار");

    /** Which no pattern tells. */
    private static final Set<String> OTHERS = Set.of(
            "حوكمه", "رعايه", "حوار", "ركوب", "حقوق", "هويه", "صيانه", "جوده", "سلامه", "جاذبيه", "نشر", "حفظ", "رفع",
            "وضع", "منع", "رفاه", "عمليه", "جهود", "خدمات", "سياسه", "سياسات", "قانون", "خطه", "خطط", "رويه", "مرحله",
            "نظام", "اسعار", "حجم", "عدد", "نسبه", "موشر", "وقايه", "توعيه", "تهييه", "تغطيه", "تصفيه", "تقنيه", "طاقه",
            "اناره");

    private ActionNouns() {}

    /** Whether a form without clitics and article is one. */
    static boolean isOne(String form) {
        return OTHERS.contains(form) || (isVerbal(form) && !BODIES.contains(form));
    }

    private static boolean isVerbal(String form) {
        return switch (form.length()) {
            case 5 -> form.charAt(0) == 'ت' && form.charAt(3) == 'ي' && !form.endsWith("ه"); // تعزيز
            case 6 ->
                isThird(form) || (form.charAt(0) == 'ا' && form.charAt(2) == 'ت' && form.charAt(4) == 'ا'); // احترام
            case 7 -> form.startsWith("است") && form.charAt(5) == 'ا'; // استكمال
            default -> false;
        };
    }

    /** {@code مكافحة}. */
    private static boolean isThird(String form) {
        return form.charAt(0) == 'م' && form.charAt(2) == 'ا' && form.endsWith("ه");
    }
}
