package mujaz.model;

import java.util.List;

/** Where the forms of a sentence come from: they are made only for sentences that may be chosen. */
public interface FormSource {

    /**
     * The forms in which a brief may print a sentence, with more and more cut away, longest first, never none.
     *
     * @param follows whether the sentence before it is printed, so that a connective has something to connect to
     */
    List<Excerpt> forms(Sentence sentence, boolean follows);

    /**
     * The forms in which a sentence may tell one more fact where words are short: as {@link #forms}, and its beginnings up to a mark of
     * punctuation; longest first. None of a line without a full stop, which may be a cross-head.
     */
    List<Excerpt> facts(Sentence sentence, boolean follows);

    /** Pieces from the start of a sentence that say something, longest first, for limits in which none of its forms fits. */
    List<Excerpt> pieces(Sentence sentence);

    /** Other beginnings of a sentence, longest first: they name somebody and break off. */
    List<Excerpt> torsos(Sentence sentence);

    /** Whether the text has a headline, which tells more than a torso or a sentence from further down. */
    boolean isHeaded();

    /**
     * Whether a reader of the brief knows who speaks in a sentence, and sees where its quotations begin and end.
     *
     * @param follows whether the sentence before it is printed, which tells who goes on
     */
    default boolean isClear(Sentence sentence, boolean follows) {
        return true;
    }

    /** Whether a sentence from further down may follow the lead: it is clear and speaks of nobody named right before it. */
    default boolean standsApart(Sentence sentence) {
        return isClear(sentence, false);
    }

    /** Whether a sentence from further down may be all that is printed: it names whom it speaks of as well. */
    default boolean standsAlone(Sentence sentence) {
        return standsApart(sentence);
    }
}
