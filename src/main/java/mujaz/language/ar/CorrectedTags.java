package mujaz.language.ar;

import mujaz.language.Phrases;
import mujaz.model.Actor;

/** What the model takes words for, put right where the words leave no doubt: names that everybody knows, and how far names reach. */
final class CorrectedTags {

    private static final int PERSON = label(Actor.Type.PERSON);
    private static final int PLACE = label(Actor.Type.PLACE);

    private final ArabicWords words;
    private final int[] labels;

    private CorrectedTags(ArabicWords words, int[] labels) {
        this.words = words;
        this.labels = labels;
    }

    /** The labels of a sentence, corrected. */
    static int[] of(ArabicWords words, int[] labels) {
        CorrectedTags tags = new CorrectedTags(words, labels.clone());
        tags.passOverWishes();
        tags.joinHyphens();
        tags.correctPersons();
        tags.correctOrganizations();
        tags.correctKnown();
        return tags.labels;
    }

    /** The label of the word that begins a name; that of those which go on with it is one more. */
    private static int label(Actor.Type type) {
        return switch (type) {
            case PERSON -> 1;
            case PLACE -> 3;
            case ORGANIZATION -> 5;
        };
    }

    private void correctKnown() {
        for (int i = 0; i < labels.length; i++) {
            Phrases.Match known = words.isWord(i) ? words.known(i) : null;
            Phrases.Match listed = words.isWord(i) ? words.name(i) : null;
            if (known != null && fits(i, known.end(), known.end() == i + 1)) {
                write(i, known.end(), known.is("person") ? PERSON : PLACE);
            } else if (listed != null
                    && listed.end() > i + 1
                    && NounPhrases.isPlace(listed)
                    && isCut(i, listed.end())
                    && fits(i, listed.end(), false)) {
                write(i, listed.end(), PLACE);
            }
        }
    }

    /** Whether no name that the model sees goes beyond these words; a single word must not be another kind of name to it. */
    private boolean fits(int from, int to, boolean single) {
        boolean before = labels[from] != NameModel.OUTSIDE && labels[from] % 2 == 0;
        return !before && !goesOn(to) && !(single && labels[from] != NameModel.OUTSIDE);
    }

    /** Whether the model sees a part of a name in each of these words, and not one name in all of them. */
    private boolean isCut(int from, int to) {
        boolean cut = false;
        for (int i = from; i < to; i++) {
            if (labels[i] == NameModel.OUTSIDE) {
                return false;
            }
            cut |= i > from && !goesOn(i);
        }
        return cut;
    }

    private boolean goesOn(int i) {
        return i < labels.length && labels[i] != NameModel.OUTSIDE && labels[i] % 2 == 0;
    }

    private void write(int from, int to, int label) {
        labels[from] = label;
        for (int i = from + 1; i < to; i++) {
            labels[i] = label + 1;
        }
    }

    /** {@code حفظه الله ورعاه}, {@code ولله الحمد}, {@code فخامتكم}: wishes, thanks and forms of address are nobody's names. */
    private void passOverWishes() {
        for (int i = 0; i < labels.length; i++) {
            if (words.isWord(i) && isPerson(i) && isWish(i)) {
                closeAt(i);
            }
        }
    }

    private boolean isWish(int i) {
        boolean blessing =
                Blessings.opensWith(words.bare(i)) && words.form(i + 1).equals("الله");
        boolean thanks = words.form(i).equals("لله") || words.form(i).equals("ولله");
        return blessing
                || thanks
                || (words.form(i).length() > 4 && words.form(i).endsWith("كم"));
    }

    /** {@code [لي جونغ]-هيون}, {@code آن-[ماري برينر]}: a hyphen without spaces joins what the model sees as a name with the other part. */
    private void joinHyphens() {
        for (int i = 1; i + 1 < labels.length; i++) {
            boolean left = isPerson(i - 1);
            boolean right = isPerson(i + 1);
            if (words.isHyphen(i) && (left || isFree(i - 1)) && (right || isFree(i + 1)) && (left || right)) {
                labels[i - 1] = left ? labels[i - 1] : PERSON;
                labels[i] = PERSON + 1;
                labels[i + 1] = PERSON + 1;
            }
        }
    }

    private boolean isPerson(int i) {
        return labels[i] == PERSON || labels[i] == PERSON + 1;
    }

    /** Whether a word is part of no name to the model, and no list knows it but as a particle that {@code آن} looks like. */
    private boolean isFree(int i) {
        boolean unknown = words.name(i) == null && words.speech(i) == null && !words.isDefinite(i);
        return labels[i] == NameModel.OUTSIDE && (unknown || words.hasMadda(i));
    }

    private void correctPersons() {
        for (int i = 0; i + 1 < labels.length; i++) {
            if (isBeforeName(i)) {
                boolean ends = i > 0 && (labels[i - 1] == PERSON || labels[i - 1] == PERSON + 1);
                labels[i] = ends ? PERSON + 1 : NameModel.OUTSIDE;
                labels[i + 1] = PERSON;
            }
        }
        for (int i = 1; i < labels.length; i++) {
            if (labels[i] == PERSON + 1 && opensAnother(i)) {
                labels[i] = PERSON;
            } else if (labels[i] == PERSON + 1 && closesBefore(i)) {
                closeAt(i);
            } else if (labels[i] == NameModel.OUTSIDE && words.isWord(i) && isOpen(i - 1)) {
                labels[i] = PERSON + 1;
            }
        }
    }

    /**
     * {@code قابل سالم [المري] كمال درويش}: no name opens with a word that has the article, but for given names: {@code الطيب صالح};
     * and none with a purpose: {@code وفاء لدماء [الزين]}.
     */
    private boolean isBeforeName(int i) {
        if (labels[i] == PERSON && labels[i + 1] == PERSON && words.isOfPlace(i)) {
            return true; // البرازيلي ويليان برينر
        }
        boolean noun = words.isDefinite(i) && words.is(i + 1, "given");
        boolean purpose = words.form(i).startsWith("ل") && words.form(i).length() > 3 && words.isDefinite(i + 1);
        boolean verb = i == 0 && words.is(i, "party"); // وكرم المري
        boolean attribute =
                isAttribute(i) && !words.isDefinite(i + 1) && !PersonNames.JOINTS.contains(words.form(i + 1));
        boolean country = words.isOfPlace(i) && words.isDefinite(i - 1); // المدرب الجورجي غيورغي
        boolean before = verb || noun || purpose || attribute || country;
        return labels[i] == PERSON && labels[i + 1] == PERSON + 1 && before && !words.is(i, "given");
    }

    /** {@code اللاعب المجنس}, {@code المدرب المساعد}: a participle behind a noun that stands for somebody. */
    private boolean isAttribute(int i) {
        return words.is(i - 1, "stand-in")
                && words.isDefinite(i)
                && words.bare(i).startsWith("الم")
                && words.bare(i).length() > 5
                && !words.bare(i).endsWith("ي");
    }

    /**
     * {@code قالت [هيئة الطرق] إن}, {@code حثت [هيئة الطرق] الناس}, {@code [مستشفى الأمل] في جنيف}: what a body says, a noun behind one
     * with the article, and where it is, are none of its name.
     */
    private void correctOrganizations() {
        for (int i = 1; i + 1 < labels.length; i++) {
            if (isBodyOfHolder(i)) {
                nameHolder(i + 1);
            }
        }
        int inside = label(Actor.Type.ORGANIZATION) + 1;
        for (int i = 1; i < labels.length; i++) {
            boolean noun = words.isDefinite(i)
                    && words.isDefinite(i - 1)
                    && words.clitics(i).isEmpty()
                    && words.clitics(i - 1).isEmpty()
                    && !words.mayDescribe(i)
                    && !words.bare(i).endsWith("ين")
                    && !words.bare(i).endsWith("ات");
            boolean where = words.form(i).equals("في") && (words.is(i + 1, "city") || words.is(i + 1, "country"));
            boolean belongs = words.bare(i).startsWith("التابع");
            if (labels[i] == inside && (noun || where || belongs || words.saysThat(i))) {
                closeAt(i);
                if (where) {
                    labels[i + 1] = PLACE;
                }
            }
        }
    }

    /** {@code المتحدثة باسم [المفوضية إيلين فاندرلو للصحفيين]}: a noun with the article whose office somebody holds who is named behind it. */
    private boolean isBodyOfHolder(int i) {
        boolean office = words.is(i - 1, "office") || words.form(i - 1).equals("باسم");
        return office
                && labels[i] == label(Actor.Type.ORGANIZATION)
                && words.is(i, "the-org")
                && isOfHolder(i + 1)
                && isOfHolder(i + 2);
    }

    private boolean isOfHolder(int i) {
        boolean inside = i < labels.length && labels[i] == label(Actor.Type.ORGANIZATION) + 1 && words.isWord(i);
        boolean bare = inside && words.clitics(i).isEmpty() && !words.isDefinite(i);
        return bare && (words.name(i) == null || words.is(i, "given")) && words.speech(i) == null;
    }

    private void nameHolder(int from) {
        int end = from;
        while (isOfHolder(end)) {
            end++;
        }
        closeAt(from);
        write(from, end, PERSON);
    }

    /** {@code سالم ولطيفة}: a conjunction joins another person, no part of a name has one. */
    private boolean opensAnother(int i) {
        return words.clitics(i).equals("و");
    }

    /**
     * {@code ماجد آل شامخ عاهل تاراسا}, {@code رأى سالم على القمر}, {@code سالم المري يعزي}: after the house, before a preposition, and
     * between the article and a verb, a name is complete; but {@code فان} is a particle of foreign ones.
     */
    private boolean closesBefore(int i) {
        return words.isAla(i)
                || (words.is(i, "stop")
                        && !words.clitics(i).isEmpty()
                        && !words.clitics(i).equals("ف"))
                || (words.isDefinite(i - 1) && words.isFinite(i) && !words.is(i, "given"))
                || (i > 2 && words.form(i - 2).equals("ال") && labels[i - 2] == PERSON + 1);
    }

    /** Takes the label from a word and from those that go on with it. */
    private void closeAt(int from) {
        int inside = labels[from] + labels[from] % 2;
        labels[from] = NameModel.OUTSIDE;
        for (int i = from + 1; i < labels.length && labels[i] == inside; i++) {
            labels[i] = NameModel.OUTSIDE;
        }
    }

    /** {@code حارب بن}, {@code بيتر فان}: whether a person's name that ends with this word still waits for another. */
    private boolean isOpen(int i) {
        return labels[i] == PERSON + 1
                && (PersonNames.JOINTS.contains(words.form(i)) || PersonNames.PARTICLES.contains(words.form(i)));
    }
}
