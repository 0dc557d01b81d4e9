package mujaz.language;

import java.util.List;
import mujaz.model.Sentence;
import mujaz.model.Span;

/** What a language knows of constituents that an editor may cut, so that the rest stays grammatical and literal. */
public interface CuttingRules {

    /** The constituents of a sentence that may go, each alone or with any others, by start. */
    List<Cut> cuts(String text, Sentence sentence);

    /**
     * A removable constituent.
     *
     * @param span what goes, with the punctuation that goes with it
     * @param kind what it is
     */
    record Cut(Span span, Kind kind) {}

    /** Kinds of constituents in the order in which an editor drops them. */
    enum Kind {
        /** {@code حفظه الله}, {@code may God protect him}. */
        BLESSING,
        /** A conjunction or connective that points to a sentence that is not printed. */
        CONNECTIVE,
        /** Honorifics, and offices after the first. */
        OFFICE,
        /** Between brackets or dashes. */
        ASIDE,
        /** {@code برعاية}, {@code under the leadership of}. */
        PATRONAGE,
        /** {@code جاء ذلك خلال}, {@code on the sidelines of}. */
        OCCASION,
        /** {@code مشيرا إلى ...}, {@code adding that ...}. */
        PARTICIPLE_TAIL,
        /** A describing relative clause. */
        RELATIVE,
        /** Items of a list after the first ones. */
        LIST_TAIL
    }
}
