package mujaz.language;

import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Words met before, by how they are written. */
final class KnownWords {

    private final Known<Word> words = new Known<>();
    private final Known<Form> forms = new Known<>();

    /** A matching form. */
    private record Form(String key) implements Known.Entry {}

    /**
     * A word.
     *
     * @param key as it stands in the text
     * @param form its matching form; one string for all places where the word stands, which thus has its hash code ready
     * @param kind word or number
     */
    record Word(String key, String form, Token.Kind kind) implements Known.Entry {}

    /** The word that is written between two positions of a text, by its hash code; or null if it is not known. */
    @Nullable
    Word at(String text, int start, int end, int hash) {
        Word word = words.candidate(hash);
        return word != null && word.key.length() == end - start && text.startsWith(word.key, start) ? word : null;
    }

    /** The same form as one string for all words that have it, however they are written: {@code أن} and {@code ان}. */
    String form(String form) {
        Form same = forms.candidate(form.hashCode());
        if (same == null || !same.key.equals(form)) {
            same = new Form(form);
            forms.keep(same);
        }
        return same.key;
    }

    void keep(Word word) {
        words.keep(word);
    }

    /** As {@link String#hashCode}, without making the string. */
    static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }
}
