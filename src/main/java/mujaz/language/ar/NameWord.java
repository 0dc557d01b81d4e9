package mujaz.language.ar;

import mujaz.language.Known;
import mujaz.model.Token;

/**
 * A word as the model meets it wherever it stands, with the sums of the weights of all that it shows by itself: for itself and
 * for each word that it may stand beside.
 *
 * @param key its matching form
 * @param bare the form without proclitics
 * @param kind word, number or mark
 * @param features what it shows by itself
 * @param sums by place of the word from the one that is judged, two numbers each, as {@link NameModel} packs them
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record NameWord(String key, String bare, Token.Kind kind, WordFeatures features, long[] sums) implements Known.Entry {

    boolean is(String form, String withoutClitics, Token.Kind kindHere) {
        return kind == kindHere && key.equals(form) && bare.equals(withoutClitics);
    }
}
