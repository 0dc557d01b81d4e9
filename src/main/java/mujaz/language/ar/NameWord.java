package mujaz.language.ar;

import mujaz.model.Token;

/**
 * A word as the model meets it wherever it stands, with the sums of the weights of all that it shows by itself: for itself and
 * for each word that it may stand beside. One object with its features, since each more is found in memory for itself.
 */
final class NameWord extends WordFeatures {

    private final NameModel model;
    private final Token.Kind kind;
    private final long[] sums;

    /** What stands beyond a sentence. */
    NameWord(NameModel model) {
        this.model = model;
        this.kind = Token.Kind.WORD;
        this.sums = model.sums(this);
    }

    NameWord(NameModel model, String form, String bare, Token.Kind kind, WordClusters clusters) {
        super(form, bare, kind, clusters);
        this.model = model;
        this.kind = kind;
        this.sums = model.sums(this);
    }

    /** Whether this model met it as a token of this kind. */
    boolean is(Token.Kind kind, NameModel model) {
        return this.kind == kind && this.model == model;
    }

    /** By place of the word from the one that is judged, two numbers each, as {@link NameModel} packs them. */
    long[] sums() {
        return sums;
    }
}
