package mujaz.language.ar;

import java.util.Set;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Token;

/**
 * How far a person's name reaches: given names, {@code بن} and its kind, and a family name, mostly with the article. A
 * foreign name in Arabic letters is known by what stands before it, an office or a title, and by not being anything else.
 */
final class PersonNames {

    static final Set<String> JOINTS =
            Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ام", "عبد", "بو", "ال", "دي", "فان", "ولد");

    /** Particles of foreign names, behind which they go on. */
    static final Set<String> PARTICLES =
            Set.of("فان", "فون", "دير", "دن", "دي", "دا", "دو", "دوس", "داس", "ديل", "ديلا", "ماك");

    /** What stands between the names of a child and its father, and nowhere else. */
    static final Set<String> FILIATIONS = Set.of("بن", "بنت");

    /** {@code عصام الدين}, {@code فضل الله}: what completes a given name is no family name. */
    private static final Set<String> COMPLEMENTS = Set.of("الدين", "الله");

    private static final int LONGEST = 10;
    private static final int UNKNOWN = 4;
    private static final int SHORTEST_JOINED = 4;

    private final ArabicWords words;
    private final NameTags tags;

    PersonNames(ArabicWords words, NameTags tags) {
        this.words = words;
        this.tags = tags;
    }

    /**
     * Index after the name that starts at a word; the word's own index where none does.
     *
     * @param announced whether an honorific, an office or a verb of saying announces a person
     * @param titled whether it is an honorific or title, after which a family name may stand alone
     */
    int end(int start, boolean announced, boolean titled) {
        if (Blessings.opensWith(words.bare(start)) && words.form(start + 1).equals("الله")) {
            return start;
        }
        int k = start;
        int known = 0;
        int unknown = 0;
        int definite = 0;
        boolean forefathers = false;
        while (words.isWord(k)
                && k - start < LONGEST
                && (k == start
                        || afterParticles(k) > k
                        || ((words.clitics(k).isEmpty() || goesOn(k)) && !opensAnother(k)))) {
            Phrases.Match match = words.name(k);
            if (isHyphenated(k)) {
                k += 3;
                known++;
            } else if (k > start && afterParticles(k) > k) {
                k = afterParticles(k);
                known++;
            } else if (isJoint(k)) {
                boolean house = words.form(k).equals("ال");
                k += isJoint(k + 1) ? 1 : 2; // بن أبي مانع
                known++;
                unknown = 0; // رحيمة بنت خلفان الساحلية: a family may follow the father, whatever the given name was
                if (house) {
                    break;
                }
            } else if (match != null && (match.is("given") || (k == start && isSheTrusted(k)))) {
                k = match.end();
                known++;
            } else if (k > start && COMPLEMENTS.contains(words.form(k))) {
                k++;
            } else if (k > start && announced && Ordinals.isOne(words.form(k))) {
                k += words.form(k + 1).equals("عشر") ? 2 : 1;
                if (!isSonOf(k)) {
                    return k;
                }
            } else if (k > start && isTitleInside(k)) {
                definite++;
                k++;
            } else if (match != null && !(match.is("city") && k > start && !isPlaceNext(k)) && !match.is("region")) {
                break;
            } else if (k > start && announced && definite == 0 && words.isForefather(k)) {
                forefathers = true;
                k++;
            } else if (k == start && isSon(k)) {
                k++;
            } else if (words.isDefinite(k) && !(k == start && tags.end(k) > k + 1)) {
                boolean second = announced && k == start + 1 && (titled || tags.isPerson(start, k + 1));
                if (!takesFamily(k, start, forefathers || second ? 0 : unknown, definite, titled)
                        || (!announced && !words.bare(k).endsWith("ي") && isPast(start, k))) {
                    break;
                }
                definite++;
                k++;
            } else if ((announced || known > 0)
                    && definite == 0
                    && unknown < UNKNOWN
                    && (isNameLike(k) || (k == start && tags.isPerson(k, k + 1) && tags.end(k) > k + 1))
                    && !(k > start + 1 && isInflected(k))
                    && !isPast(start, k)) {
                unknown++;
                k++;
            } else {
                break;
            }
        }
        if (announced && k > start && definite == 0 && isBeforeOffice(k)) {
            k++;
        }
        boolean enough = announced ? k > start : known > 0 && k > start + 1 && isLikely(start, k, known);
        return enough ? Math.max(k, seenEnd(start, k)) : start;
    }

    /** {@code سالم ديالو سيلاه، وزير الأشغال}: whatever a word looks like, between a name and the comma before an office it is a name. */
    private boolean isBeforeOffice(int k) {
        boolean bare = words.isWord(k) && words.clitics(k).isEmpty() && !words.isDefinite(k) && !words.hasTanwin(k);
        boolean unknown = bare
                && words.name(k) == null
                && words.speech(k) == null
                && !words.form(k).startsWith("و");
        return unknown
                && words.isComma(k + 1)
                && words.is(k + 2, "office")
                && words.clitics(k + 2).isEmpty();
    }

    /** Where the model sees a name of two words or more go on behind what the rules take for all of it: {@code سالم ناصر [بارق]}. */
    private int seenEnd(int start, int end) {
        int from = start;
        while (from < end && tags.end(from) <= end) {
            from++;
        }
        boolean longer = from < end && end > from && tags.type(from) == Actor.Type.PERSON;
        int seen = longer ? tags.end(from) : end;
        for (int k = end; k < seen; k++) {
            boolean said = words.speech(k) != null && !isBeforeThat(k);
            boolean named = words.isWord(k) && words.clitics(k).isEmpty() && !said;
            boolean behindFamily = isNisba(k - 1) && !isNisba(k) && !isPatronym(k);
            boolean foreign = words.isComma(k + 1) && words.name(k - 1) == null; // ينس لايركه،
            if (named && k == seen - 1 && (isBeforeOffice(k) || (foreign && isPossessed(k)))) {
                return seen;
            }
            boolean titleOfWork =
                    words.form(k).startsWith("ب") && words.opensQuotation(k + 1); // سالم حمد بعنوان "جسور"
            if (!named
                    || titleOfWork
                    || behindFamily
                    || isPossessed(k)
                    || isKnownNoun(k)
                    || isNounBehindName(start, k)) {
                return k;
            }
        }
        return seen;
    }

    /** {@code أشار سالم ولد طالب إلى أن}: a second verb of saying has its particle for itself, and is a name where a verb stands before. */
    private boolean isBeforeThat(int k) {
        return words.isSaid(k) && JOINTS.contains(words.form(k - 2)) && words.speech(k + 1) != null;
    }

    /** {@code توفيق الإمام}, {@code صبحي السيد يحيى}, {@code سوسن الماضي}: a title or adjective that is a part of the name, as the model sees it. */
    private boolean isTitleInside(int k) {
        boolean common = words.is(k, "title") || (words.is(k, "stop") && isNisba(k));
        return common && words.isDefinite(k) && tags.isPerson(k, k + 1) && tags.end(k) == k;
    }

    /** {@code بنعيسى}: the father's name written as one with {@code بن}. */
    private boolean isPatronym(int k) {
        return words.form(k).startsWith("بن") && words.form(k).length() > 5;
    }

    /** {@code ملك}, {@code الجمعة}: what the lists know to be something else than a name. */
    private boolean isKnownNoun(int k) {
        Phrases.Match match = words.name(k);
        return match != null
                && (match.is("stop")
                        || match.is("adverb")
                        || match.is("office")
                        || match.is("title")
                        || match.is("rank")
                        || match.is("city")
                        || match.is("country"));
    }

    /** {@code سالم المري [الجسر]}, {@code سالم درويش [القلعة]}: no second name with the article, and none of a thing. */
    private boolean isNounBehindName(int start, int k) {
        boolean noun = words.isDefinite(k) && !isNisba(k);
        boolean second = false;
        for (int i = start; i < k && noun; i++) {
            second |= words.isDefinite(i);
        }
        return noun && (second || words.endsWith(k, '\u0629'));
    }

    /** Whether a name that no list knows begins here, as its bearer's father is named behind it: {@code الغيث بن حمد}. */
    boolean isSon(int i) {
        return words.isWord(i)
                && FILIATIONS.contains(words.form(i + 1))
                && words.isWord(i + 2)
                && !JOINTS.contains(words.form(i))
                && words.name(i) == null
                && words.speech(i) == null
                && !words.hasTanwin(i);
    }

    /** {@code الدكتورة أمينة سالم}: a given name that is an office as well, before a father's. */
    boolean isSheTrusted(int k) {
        return words.bare(k).equals("امينه") && words.is(k + 1, "given");
    }

    /**
     * {@code فان دير برينر}, {@code آن برينر}: index after particles of foreign names, that look like words of Arabic, and the
     * name that they open; the word's own index where none does.
     */
    private int afterParticles(int k) {
        int end = k;
        while (isParticle(end) || (words.form(end).equals("ان") && words.hasMadda(end) && end == k)) {
            end++;
        }
        boolean last = words.form(end - 1).equals("دي") && words.form(end).equals("لا"); // دي لا برينر
        end = last ? end + 1 : end;
        boolean named = words.isWord(end) && words.speech(end) == null && !words.is(end, "stop");
        return end > k && named ? end + 1 : k;
    }

    /** Whether a foreign name of these words has such particles. */
    boolean hasParticle(int start, int end) {
        for (int k = start + 1; k < end; k++) {
            if (isParticle(k)) {
                return true;
            }
        }
        return false;
    }

    /** {@code فان}, but not {@code فإن}; {@code دير} only behind it, since it is a monastery as well. */
    private boolean isParticle(int k) {
        String form = words.form(k);
        return PARTICLES.contains(form)
                && !(form.equals("فان") && words.text().charAt(words.token(k).start() + 1) != '\u0627')
                && !(form.equals("دير") && !words.form(k - 1).equals("فان"));
    }

    /** {@code آن-ماري}: what a hyphen joins with the next word. */
    private boolean isHyphenated(int k) {
        boolean named = words.name(k) == null || words.is(k, "given") || tags.isPerson(k, k + 1);
        return words.isHyphen(k + 1) && words.clitics(k).isEmpty() && named;
    }

    /**
     * {@code ميغيل كانيل}, {@code ماركو فالنتيني}, {@code سالم بالهول،}: no particle, where the list knows a name behind the
     * letter, or the letter is a rare conjunction, and the model sees the name go on.
     */
    private boolean goesOn(int k) {
        boolean letter = words.clitics(k).equals("ف")
                || (words.form(k).startsWith("بال") && isMarked(k + 1) && !words.endsWith(k, '\u0629'))
                || (!words.clitics(k).equals("و") && words.is(k, "given"));
        return letter && tags.isPerson(k, k + 1) && tags.end(k) == k;
    }

    /** {@code غادر سالم بن راشد الرياض اليوم}: no family is named after a city that has the article. */
    private boolean isPlaceNext(int k) {
        return words.isDefinite(k) && !tags.isPerson(k, k + 1);
    }

    /** {@code ترامب وكيم}: a conjunction that no list takes off, where the model sees another name begin. */
    boolean opensAnother(int k) {
        return words.form(k).startsWith("و")
                && words.form(k).length() >= SHORTEST_JOINED
                && words.name(k) == null
                && tags.type(k) == Actor.Type.PERSON
                && tags.end(k) > k;
    }

    /** Whether the model sees a person's name before this word and none in it. */
    private boolean isPast(int start, int k) {
        return tags.isPerson(start, k) && !tags.isPerson(k, k + 1) && !closes(k + 1);
    }

    /** A mark, a relative name or a joint after a word shows that the name goes on up to there. */
    private boolean closes(int k) {
        boolean nisba = isNisba(k);
        Phrases.Match match = words.name(k);
        boolean follows = match != null && (match.is("given") || match.is("office"));
        return isMarked(k) || follows || nisba || COMPLEMENTS.contains(words.form(k)) || JOINTS.contains(words.form(k));
    }

    /** {@code بقرار}, {@code قرارا}, {@code تفاؤله}: after a name of two words, what looks like a noun of the sentence is one. */
    private boolean isInflected(int k) {
        String form = words.bare(k);
        boolean closed = isMarked(k + 1) && !words.opensQuotation(k + 1);
        boolean prepositional = (form.startsWith("ب") || form.startsWith("ل")) && !closed;
        boolean ending = form.endsWith("ا") || words.endsWith(k, 'ه');
        return form.length() > 3 && (prepositional || (ending && !tags.isPerson(k, k + 1)));
    }

    /** A given name is often a common word: {@code عمر}, {@code صالح}. Where nothing announces it, two must agree. */
    private boolean isLikely(int start, int end, int known) {
        return known > 1 || tags.isPerson(start, end);
    }

    /** {@code مانع الثاني ابن حارب}. */
    private boolean isSonOf(int k) {
        return words.form(k).equals("بن") || words.form(k).equals("ابن");
    }

    /** {@code بن}, {@code آل}, {@code عبد} and the word after it. */
    private boolean isJoint(int k) {
        return JOINTS.contains(words.form(k))
                && words.isWord(k + 1)
                && words.clitics(k + 1).isEmpty();
    }

    /** One family name with the article after a given name; a second one only in the relative form. */
    private boolean takesFamily(int k, int start, int unknown, int definite, boolean titled) {
        boolean nisba = isNisba(k);
        if (isPlural(k)) {
            return false;
        }
        if (k == start) {
            return titled && words.clitics(k).isEmpty() && (nisba || tags.isPerson(k, k + 1) || isMarked(k + 1));
        }
        boolean forefather = unknown > 1 && isNisba(k + 1) && tags.isPerson(start, k); // سافر مانع الزوين السدري
        return (definite == 0 && (unknown == 0 || forefather)) || (definite <= 1 && nisba);
    }

    /** {@code العامري}: the family names that are told from other words by their form. */
    private boolean isNisba(int k) {
        return words.isDefinite(k) && words.bare(k).endsWith("ي");
    }

    /** {@code رضا المتعاملين}: those who take part in something, and no family. */
    private boolean isPlural(int k) {
        String form = words.bare(k);
        return form.startsWith("الم") && form.length() > 6 && (form.endsWith("ين") || form.endsWith("ون"));
    }

    private boolean isMarked(int k) {
        boolean number = k < words.size() && words.token(k).kind() == Token.Kind.NUMBER;
        return (!words.isWord(k) && !number) || words.speech(k) != null;
    }

    private boolean isNameLike(int k) {
        String form = words.bare(k);
        if (form.length() < 2 || form.length() > 10 || form.charAt(0) < '\u0621') {
            return false;
        }
        if (form.charAt(0) == 'و' && form.length() > 4) {
            return false;
        }
        return !words.hasTanwin(k)
                && !words.isAla(k)
                && !(form.length() > 4 && (form.startsWith("سي") || form.startsWith("ست")) && !tags.isPerson(k, k + 1))
                && words.speech(k) == null
                && !(form.endsWith("تيه") && form.length() > 5) // نظيرتيه
                && (!form.endsWith("ات") || isMarked(k + 1)) // عبيدات
                && !(form.startsWith("بت") && form.length() > 4 && !tags.isPerson(k, k + 1)) // بتقديم
                && !(form.endsWith("ها") && form.length() > 4)
                && !isPossessed(k);
    }

    /** {@code قيمتها}, {@code ترحيبه}: a noun with a pronoun on it. */
    private boolean isPossessed(int k) {
        String form = words.bare(k);
        boolean clitic = "وبلكف".indexOf(form.charAt(0)) >= 0 || form.endsWith("ته");
        boolean pronoun = (clitic && words.endsWith(k, 'ه'))
                || form.endsWith("تها")
                || form.endsWith("هم")
                || form.endsWith("هما");
        return form.length() > 4 && pronoun;
    }
}
