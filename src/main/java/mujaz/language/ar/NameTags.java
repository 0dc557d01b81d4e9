package mujaz.language.ar;

import mujaz.model.Actor;

/** What the model takes the words of a sentence for. */
final class NameTags {

    private final int[] labels;
    private final boolean news;

    NameTags(int[] labels, boolean news) {
        this.labels = labels;
        this.news = news;
    }

    /** The same, put right where the words leave no doubt. */
    NameTags corrected(ArabicWords words) {
        return new NameTags(CorrectedTags.of(words, labels), news);
    }

    /** Whether the text is running news, on which the model knows more than the rules. */
    boolean inNews() {
        return news;
    }

    /** What the name that begins at a word names; a person where none begins, see {@link #end}. */
    Actor.Type type(int i) {
        return switch (labels[i]) {
            case 3, 4 -> Actor.Type.PLACE;
            case 5, 6 -> Actor.Type.ORGANIZATION;
            default -> Actor.Type.PERSON;
        };
    }

    /** Index after the name that begins at a word; the word's own index where none begins. */
    int end(int i) {
        if (labels[i] == NameModel.OUTSIDE || labels[i] % 2 == 0) {
            return i;
        }
        int end = i + 1;
        while (end < labels.length && labels[end] == labels[i] + 1) {
            end++;
        }
        return end;
    }

    /** Whether a word belongs to a name. */
    boolean isName(int i) {
        return labels[i] != NameModel.OUTSIDE;
    }

    /** Whether some of these words belong to a name. */
    boolean isName(int from, int to) {
        for (int i = from; i < Math.min(to, labels.length); i++) {
            if (isName(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some of these words belong to a person's name. */
    boolean isPerson(int from, int to) {
        return holds(from, to, 1);
    }

    /** Whether some of these words belong to an organization's name. */
    boolean isOrganization(int from, int to) {
        return holds(from, to, 5);
    }

    private boolean holds(int from, int to, int beginning) {
        for (int i = from; i < Math.min(to, labels.length); i++) {
            if (labels[i] == beginning || labels[i] == beginning + 1) {
                return true;
            }
        }
        return false;
    }
}
