package mujaz.language;

import java.util.List;
import java.util.Set;
import mujaz.model.Sentence;
import mujaz.model.Span;

/** Constituents that an editor may cut, so that the rest stays grammatical and literal. */
public interface CuttingRules {

    /** The constituents of a sentence that may go, each alone or with any others, by start. */
    List<Cut> cuts(String text, Sentence sentence);

    /**
     * A removable constituent.
     *
     * @param span what goes, with the punctuation that goes with it
     * @param kind what it is
     */
    record Cut(Span span, Kind kind) implements Comparable<Cut> {

        @Override
        public int compareTo(Cut other) {
            return span.compareTo(other.span);
        }
    }

    /** Kinds of constituents in the order in which an editor drops them. */
    enum Kind {
        /** {@code حفظه الله}, {@code may God protect him}. */
        BLESSING,
        /** A conjunction or connective that points to a sentence that is not printed. */
        CONNECTIVE,
        /** {@code برعاية}, {@code under the leadership of}. */
        PATRONAGE,
        /** {@code جاء ذلك خلال}, {@code on the sidelines of}. */
        OCCASION,
        /** {@code بحضور}, {@code in the presence of}. */
        ATTENDANCE,
        /** {@code مما يعكس}, {@code reflecting}: a clause that praises what was said, to the end of the sentence. */
        COMMENT,
        /** Between dashes, or between brackets without a figure. */
        ASIDE,
        /** Offices after the first. */
        OFFICE,
        /** {@code مشيرا إلى ...}, {@code adding that ...}: from the participle to the end of the sentence. */
        PARTICIPLE_TAIL,
        /** A describing relative clause at the end of the sentence. */
        RELATIVE;

        /** What a brief always does without. */
        public static final Set<Kind> ALWAYS = Set.of(BLESSING, CONNECTIVE, PATRONAGE, OCCASION, ATTENDANCE, COMMENT);
    }
}
