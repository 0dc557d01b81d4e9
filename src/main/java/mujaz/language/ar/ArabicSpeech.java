package mujaz.language.ar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Speech;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reported speech: the main verb of saying, a verb of saying joined on by {@code و}, and participles. What is said runs
 * to the next of them or to the end of the sentence.
 */
final class ArabicSpeech {

    /** Verbs after which a noun can only be the one who speaks. */
    private static final Set<String> TAKE_NO_NOUN = Set.of(
            "قال", "قالت", "يقول", "تقول", "صرح", "صرحت", "ذكر", "ذكرت", "افاد", "افادت", "اشار", "اشارت", "لفت",
            "لفتت", "شدد", "شددت", "نوه", "نوهت", "اعرب", "اعربت", "رحب", "رحبت", "اشاد", "اشادت", "تطرق", "تطرقت");

    /** Nouns that begin with a letter that most often is a preposition. */
    private static final Set<String> NO_PREPOSITION = Set.of(
            "بيان",
            "بعض",
            "باحث",
            "باحثون",
            "باحثه",
            "برلمان",
            "برلمانيون",
            "بطل",
            "كثير",
            "كثيرون",
            "كبير",
            "كبيره",
            "كبار",
            "كتله",
            "كاتب",
            "كتاب",
            "لاعب",
            "لاعبون",
            "لواء");

    private static final Set<String> CALL_ON = Set.of(
            "دعا", "دعت", "يدعو", "تدعو", "طالب", "طالبت", "حث", "حثت", "ناشد", "ناشدت", "حذر", "حذرت", "اتهم", "اتهمت",
            "هنا", "هنات", "شكر", "شكرت");

    /** Kinds of nouns in the lists that speak where no name is made of them. */
    private static final Set<String> SUBJECTS = Set.of(
            "speaker",
            "office",
            "org",
            "the-org",
            "organization",
            "party",
            "title",
            "rank",
            "stand-in",
            "source",
            "honorific");

    private static final Set<String> NO_NOUNS =
            Set.of("adverb", "switch", "connective", "pronoun", "patron", "attending");

    /** What may follow the verb beside its subject and its adjuncts. */
    private static final Set<String> PARTICLES = Set.of(
            "حينها", "هنا", "هناك", "ايضا", "كذلك", "كذا", "ذلك", "هذا", "هذه", "كل", "جميع", "ما", "مما", "مجددا",
            "مرارا", "تعليقا", "ردا", "نقلا", "وفقا", "لا", "لم", "لن", "ليس", "الا", "اذا", "مثل");

    private static final Set<String> JOINING = Set.of("فيما", "بينما", "كما", "حيث", "اذ");

    /** What somebody has had published speaks for him. */
    private static final Set<String> PUBLISHED = Set.of("البيان", "بيانه", "بيانها");

    private static final Set<String> HIS_WORDS = Set.of("قوله", "قولها", "قولهم");
    private static final int LONGEST_IN_MARKS = 6;
    private static final int LONGEST_APPOSITION = 9;
    private static final String CLOSING = "\"”»";

    private final ArabicWords words;

    /** Names by the position they start at, with honorific and role. */
    private final Map<Integer, Name> startingAt = new HashMap<>();

    ArabicSpeech(ArabicWords words, List<Name> names) {
        this.words = words;
        for (Name name : names) {
            startingAt.putIfAbsent(name.whole().start(), name);
        }
    }

    List<Speech> find() {
        ArabicOpening opening = ArabicOpening.of(words);
        List<Integer> verbs = verbs(opening);
        List<Speech> found = new ArrayList<>();
        for (int v = 0; v < verbs.size(); v++) {
            int end = v + 1 < verbs.size() ? verbs.get(v + 1) : words.size();
            Speech speech = at(verbs.get(v), end, opening);
            if (speech != null) {
                found.add(speech);
            }
        }
        return found;
    }

    private List<Integer> verbs(ArabicOpening opening) {
        List<Integer> verbs = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < words.size(); i++) {
            quoted ^= words.form(i).equals("\"");
            quoted = (quoted || "“«".contains(words.form(i))) && !"”»".contains(words.form(i));
            if (words.isWord(i) && !quoted && isSpeech(i, opening)) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    private boolean isSpeech(int i, ArabicOpening opening) {
        Phrases.Match match = words.speech(i);
        if (match == null || match.is("that") || match.is("kept")) {
            return false;
        }
        boolean verb = words.clitics(i).length() <= 1 && "وف".contains(words.clitics(i));
        if (!match.is("participle") && (!verb || isBetween(i))) {
            return false;
        }
        if (match.is("participle")) {
            // مذكرة is a memorandum, متابعة a follow-up: only the accusative is a participle without a comma before it.
            boolean apart = words.form(i).endsWith("ا") || words.isComma(i - 1);
            return apart
                    && !isAgain(i)
                    && i > opening.verb()
                    && words.clitics(i).length() <= 1
                    && words.form(i).length() > 4;
        }
        boolean joined =
                (words.clitics(i).equals("و") || (i > 0 && JOINING.contains(words.form(i - 1)))) && follows(i + 1);
        return i == opening.verb() || joined;
    }

    /** {@code مجددا} renews something that is named at once; before a mark or a preposition it is the adverb. */
    private boolean isAgain(int i) {
        boolean named =
                words.isWord(i + 1) && words.clitics(i + 1).isEmpty() && !Particles.isPreposition(words.form(i + 1));
        return words.form(i).equals("مجددا") && !named;
    }

    /** {@code بين} is a verb of saying only before what was said or the one who said it; else it is a preposition. */
    private boolean isBetween(int i) {
        return words.bare(i).equals("بين") && !follows(i + 1);
    }

    /** Whether a verb in the middle of a sentence is one of saying: {@code أن}, {@code إلى} or its speaker follows. */
    private boolean follows(int k) {
        Phrases.Match match = words.speech(k);
        return (match != null && match.is("that")) || nameAt(k) != null;
    }

    private @Nullable Speech at(int verb, int limit, ArabicOpening opening) {
        Phrases.Match match = words.speech(verb);
        int k = match == null ? verb + 1 : match.end();
        if (verb == opening.verb() && opening.subject() > k) {
            k = opening.subject();
        }
        int quoted = source(verb, limit);
        boolean object = Agreement.isObject(words, verb, k) && isOrganization(nameAt(k));
        Name subject = quoted > k ? nameAt(quoted) : object ? null : nameAt(k);
        k = quoted > k && subject != null ? quoted : k;
        if (subject == null && k + 1 < limit && words.opensQuotation(k)) {
            subject = nameInMarks(k);
        }
        boolean participle = match != null && match.is("participle");
        boolean published = subject == null && k < limit && PUBLISHED.contains(words.form(k));
        if (subject == null && !participle && !published && !object) {
            subject = apposed(k, limit);
        }
        boolean unnamed = subject == null && !participle && !published && !object;
        boolean stranger = unnamed && (isStranger(k, words.bare(verb)) || isInMarks(k, limit));
        Name late = subject == null && !participle && !published && !stranger ? lateSubject(k, limit) : null;
        k += published ? 1 : 0;
        int said = subject == null ? k : words.indexAt(subject.whole().end());
        while (said < limit && (isClosing(said, subject) || HIS_WORDS.contains(words.form(said)))) {
            said++;
        }
        if (said >= limit) {
            return null;
        }
        Span span = new Span(words.token(said).start(), endOfSaid(said, limit));
        Token token = words.token(verb);
        return new Speech(
                new Token(words.start(verb), token.end(), words.bare(verb), token.kind()),
                subject != null
                        ? subject.span()
                        : late != null ? late.span() : stranger ? words.token(k).span() : null,
                verb == opening.verb()
                        && !published
                        && (subject != null || isTold(k, limit))
                        && (!opening.switches() || subject == null),
                span,
                isDirect(said, limit));
    }

    /**
     * Whether what follows a verb without a subject is what was said: where it tells first when or where, only {@code أن}, a
     * colon or a quotation shows that no subject comes after ({@code اختتمت في الوادي منافسات البطولة}).
     */
    private boolean isTold(int from, int limit) {
        if (from >= limit || !opensAdjunct(words.form(from))) {
            return true;
        }
        for (int i = from; i < limit; i++) {
            if (words.saysThat(i)
                    || words.form(i).equals(":")
                    || words.form(i).equals("عن")
                    || words.opensQuotation(i)) {
                return true;
            }
        }
        return false;
    }

    /** What tells when, where and how before the subject or what is said. */
    private static boolean opensAdjunct(String form) {
        return Particles.isOfOccasion(form) || Particles.isTime(form);
    }

    /** {@code أعلن عن هذا التوجيه، سعادة فلان}: the subject after a comma, before anything is said. */
    private @Nullable Name lateSubject(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (words.saysThat(i) || words.form(i).equals(":") || words.opensQuotation(i)) {
                return null;
            }
            Name name = words.isComma(i) ? nameAt(i + 1) : null;
            if (name != null && name.type() == Actor.Type.PERSON) {
                return name;
            }
        }
        return null;
    }

    /** {@code أفاد استشاري الأنف والأذن الدكتور فلان أن}: he who has a title of his own behind the noun that tells what he is. */
    private @Nullable Name apposed(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + LONGEST_APPOSITION) && words.isWord(i); i++) {
            Name name = i > from && words.isDefinite(i - 1) ? nameAt(i) : null;
            if (name != null) {
                return name.type() == Actor.Type.PERSON
                                && name.honorific() != null
                                && isStranger(from, words.bare(from - 1))
                        ? name
                        : null;
            }
            if (words.speech(i) != null || words.isFinite(i)) {
                return null;
            }
        }
        return null;
    }

    /** {@code ونقلت الوكالة عن فلان قوله}: who speaks is not who reports it. The index of the name, or -1. */
    private int source(int verb, int limit) {
        if (!words.bare(verb).startsWith("نقل")) {
            return -1;
        }
        for (int i = verb + 1; i < limit - 1; i++) {
            if (words.form(i).equals("عن")) {
                return nameAt(i + 1) == null ? -1 : i + 1;
            }
        }
        return -1;
    }

    private static boolean isOrganization(@Nullable Name name) {
        return name != null && name.type() == Actor.Type.ORGANIZATION;
    }

    /** A name in quotation marks: {@code وقالت "شينخوا"}. */
    private @Nullable Name nameInMarks(int k) {
        Name name = nameAt(k + 1);
        int end = name == null ? words.size() : words.indexAt(name.span().end());
        return end < words.size() && CLOSING.contains(words.form(end)) ? name : null;
    }

    /** Somebody who is called by a word in quotation marks, before {@code أن}: {@code وأكد "المصدر المسؤول" أن}. */
    private boolean isInMarks(int k, int limit) {
        if (k >= limit || !words.opensQuotation(k)) {
            return false;
        }
        for (int i = k + 1; i < Math.min(limit - 1, k + LONGEST_IN_MARKS); i++) {
            if (CLOSING.contains(words.form(i))) {
                return words.saysThat(i + 1);
            }
        }
        return false;
    }

    /** Marks between the speaker and what is said. */
    private boolean isClosing(int i, @Nullable Name subject) {
        boolean closes = subject != null
                && CLOSING.contains(words.form(i))
                && words.token(i).start() <= subject.whole().end() + 1;
        return closes || (!words.isWord(i) && !words.opensQuotation(i));
    }

    /**
     * Whether a noun that is no name follows as the subject: {@code وقال أحد العاملين}. Most verbs of saying take what is
     * said as their object as well ({@code أكد أهمية}): only an abstract noun or one with a possessive is taken for it, for a
     * speaker who goes unnamed does less harm than a wrong one.
     */
    private boolean isStranger(int k, String verb) {
        if (!words.isWord(k) || !words.clitics(k).isEmpty() || words.speech(k) != null || words.isAla(k)) {
            return false;
        }
        Phrases.Match match = words.name(k);
        if (match != null && (SUBJECTS.contains(match.value()) || NO_NOUNS.contains(match.value()))) {
            return SUBJECTS.contains(match.value());
        }
        String form = words.form(k);
        boolean joined = match == null && !NO_PREPOSITION.contains(form) && "بلك".indexOf(form.charAt(0)) >= 0;
        if (joined || PARTICLES.contains(form) || Particles.opensAdjunct(form)) {
            return false;
        }
        return TAKE_NO_NOUN.contains(verb) || !(isCalledOn(k, verb) || SaidNoun.is(words, k));
    }

    /**
     * {@code ودعا المجتمع الدولي إلى}, {@code ودعا أفراد المجتمع إلى}: the object of a verb that calls on somebody, but not
     * {@code حذر المراقبون من}, a plural that is spelt as a subject.
     */
    private boolean isCalledOn(int k, String verb) {
        boolean pair = words.isDefinite(k + 1)
                && k + 2 < words.size()
                && words.form(k + 2).equals("الي");
        boolean subject = words.form(k).endsWith("ون");
        return CALL_ON.contains(verb) && !subject && (words.isDefinite(k) || pair);
    }

    private int endOfSaid(int said, int limit) {
        int last = limit - 1;
        while (last > said
                && (words.isComma(last) || words.form(last).equals("و") || JOINING.contains(words.form(last)))) {
            last--;
        }
        return words.token(last).end();
    }

    private boolean isDirect(int said, int limit) {
        for (int i = said; i < Math.min(limit, said + 4); i++) {
            if (words.opensQuotation(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Name nameAt(int k) {
        if (k >= words.size()) {
            return null;
        }
        Name found = null;
        for (int at = words.token(k).start(); found == null && at <= words.start(k); at++) {
            found = startingAt.get(at);
        }
        return found;
    }
}
