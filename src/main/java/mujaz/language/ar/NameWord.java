package mujaz.language.ar;

import mujaz.model.Token;

/**
 * A word as the model meets it wherever it stands, with the sums of the weights of all that it shows by itself: for itself and
 * for each word that it may stand beside.
 *
 * @param model the model that met it
 * @param kind word, number or mark
 * @param features what it shows by itself
 * @param sums by place of the word from the one that is judged, two numbers each, as {@link NameModel} packs them
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record NameWord(NameModel model, Token.Kind kind, WordFeatures features, long[] sums) {}
