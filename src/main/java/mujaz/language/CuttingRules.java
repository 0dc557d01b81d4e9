package mujaz.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mujaz.model.Sentence;
import mujaz.model.Span;

/** Constituents that an editor may cut, so that the rest stays grammatical and literal. */
public interface CuttingRules {

    /** The constituents of a sentence that may go, each alone or with any others, by start. */
    List<Cut> cuts(String text, Sentence sentence);

    /**
     * Whether a pronoun may go right after its verb, since the verb's form says as much: {@code وأضاف سموه}.
     *
     * @param next matching form of the token after it
     */
    default boolean isSpare(String pronoun, String next) {
        return false;
    }

    /** Whether a word, by its matching form, opens an exception or a condition, without which a claim says too much. */
    default boolean takesBack(String form) {
        return false;
    }

    /** Whether a word, by its matching form, goes on with a phrase rather than begins one: {@code of}, {@code the} after a verb. */
    default boolean continues(String form) {
        return false;
    }

    /** Whether a sentence names whom it speaks of, rather than takes up somebody named before it, and tells news. */
    default boolean namesSubject(String text, Sentence sentence) {
        return true;
    }

    /** Where a sentence may end before it does. */
    default Endings endings(String text, Sentence sentence) {
        return new Endings() {};
    }

    /** Tells of the beginnings of one sentence, each by the index of the token after it, which of them stand. */
    interface Endings {

        /** Whether what is said in a beginning has its predicate. */
        default boolean mayEnd(int end) {
            return true;
        }

        /** Whether a beginning certainly holds the main clause, so that it may stand in the middle of a brief. */
        default boolean isStatement(int end) {
            return true;
        }

        /** Whether a beginning breaks off between words that belong together, so that it is not even a torso. */
        default boolean breaksOff(int end) {
            return false;
        }
    }

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
        /** {@code معالي}, {@code H.E.}: the courtesy before a name; a rank or the name of Sheikh stays. */
        HONORIFIC,
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
        /** A describing relative clause, mostly at the end of the sentence. */
        RELATIVE,
        /** One more main clause, joined on by a conjunction, to the end of the sentence. */
        COORDINATE,
        /** The items of an enumeration after the first, to the end of the sentence. */
        ITEMS,
        /** The whole office of a name, where so little room is left that the news itself would not fit beside it. */
        ROLE,
        /** {@code Sheikh}, {@code Dr.}, {@code today}: what a headline does without. */
        MINOR,
        /** The office before a name, which a line of a few words has no room for. */
        LEADING_ROLE;

        /** What a brief always does without. */
        public static final Set<Kind> ALWAYS =
                Set.of(BLESSING, HONORIFIC, CONNECTIVE, PATRONAGE, OCCASION, ATTENDANCE, COMMENT);

        /** The same where the sentence before is printed: what connects to it stays. */
        public static final Set<Kind> FOLLOWING = without(ALWAYS, CONNECTIVE);

        /** What goes where room is short, the last of the sentence first. */
        public static final Set<Kind> CLAUSES = Set.of(PARTICIPLE_TAIL, RELATIVE, COORDINATE, ITEMS);

        private static Set<Kind> without(Set<Kind> kinds, Kind kind) {
            Set<Kind> rest = EnumSet.copyOf(kinds);
            rest.remove(kind);
            return Set.copyOf(rest);
        }
    }
}
