package mujaz.language.en;

import java.util.Set;
import mujaz.language.CutFinder;

/** Clauses and participles of an English sentence, told by the forms of verbs. */
final class EnglishClauses implements CutFinder.Clauses {

    private static final Set<String> PARTICIPLES = Set.of("held", "led", "hosted", "chaired", "co-chaired", "given");

    /** Verbs that need a clause or a quotation. */
    private static final Set<String> SAID = Set.of("said", "says", "added", "adds", "told");

    /** Verbs whose object may stand after the one it is done with. */
    private static final Set<String> DISCUSSED = Set.of("discussed", "reviewed", "explored", "exchanged", "signed");

    /** Verbs that need somebody and what he is to do. */
    private static final Set<String> ORDERED = Set.of(
            "directed",
            "instructed",
            "ordered",
            "urged",
            "asked",
            "invited",
            "tasked",
            "authorised",
            "authorized",
            "allowed",
            "enabled",
            "encouraged",
            "advised",
            "called");

    /** Verbs and nouns that an infinitive belongs to. */
    private static final Set<String> TAKING_INFINITIVE = Set.of(
            "ability",
            "agreed",
            "aims",
            "aimed",
            "attempt",
            "attempts",
            "commitment",
            "continued",
            "continues",
            "decided",
            "decision",
            "determination",
            "effort",
            "efforts",
            "expected",
            "failed",
            "helped",
            "hoped",
            "intention",
            "keenness",
            "need",
            "opportunity",
            "opportunities",
            "plan",
            "planned",
            "plans",
            "pledged",
            "readiness",
            "right",
            "scheduled",
            "seeks",
            "sought",
            "vowed",
            "way",
            "ways",
            "willingness");

    /** Before {@code that}, which then points and opens no clause. */
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "of", "for", "on", "from", "by", "to", "with", "than", "all");

    /** Words that open a phrase or clause before the main one. */
    private static final Set<String> FRONTING = Set.of(
            "because",
            "when",
            "although",
            "though",
            "while",
            "if",
            "as",
            "after",
            "before",
            "since",
            "over",
            "on",
            "in",
            "at",
            "during",
            "under",
            "following",
            "despite",
            "with",
            "without",
            "amid",
            "for",
            "from",
            "by",
            "to",
            "upon",
            "through",
            "among",
            "throughout",
            "within",
            "until",
            "once",
            "built",
            "held",
            "led",
            "known",
            "given",
            "made",
            "found",
            "set",
            "born",
            "nearly",
            "just",
            "like",
            "unlike");

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "that", "where", "how");

    private static final Set<String> VERBS = Set.of(
            "has", "have", "had", "will", "is", "are", "was", "were", "can", "could", "may", "might", "must", "should",
            "would", "does", "do", "did", "met", "held", "won", "lost", "began", "led", "took", "rose", "fell", "grew",
            "gave", "got", "went", "came", "saw", "made", "became", "left", "sent", "set", "hit", "paid", "told",
            "spoke", "chose", "ran", "beat", "broke", "brought", "built", "bought", "found", "kept", "sold", "wrote");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "his", "her", "their", "to", "up");

    private static final Set<String> REPORTS =
            Set.of("study", "report", "survey", "research", "poll", "paper", "review", "index", "statement");

    private static final Set<String> FOUND = Set.of("found", "finds", "showed", "shows", "suggests", "estimates");

    /** Words between a report and what it says. */
    private static final int NEAR = 8;

    /** {@code , COVID-19}. */
    private static final int LONGEST_ACRONYM = 4;

    private final EnglishWords words;

    EnglishClauses(EnglishWords words) {
        this.words = words;
    }

    /** {@code and discussed}, {@code and they discussed}. */
    @Override
    public boolean opensClause(int token) {
        return isJoined(token)
                && (EnglishStandings.isFinite(words, token + 1) || EnglishStandings.isFinite(words, token + 2));
    }

    @Override
    public boolean isJoined(int token) {
        return words.form(token).equals("and");
    }

    @Override
    public boolean isParticiple(int token) {
        boolean regular = words.isPast(token) || words.isProgressive(token);
        return !words.isCapital(token) && (regular || PARTICIPLES.contains(words.form(token)));
    }

    @Override
    public boolean hasVerbBefore(int token) {
        for (int i = 0; i < token; i++) {
            if (!words.isCapital(i) && EnglishStandings.isFinite(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the main clause has its verb: one in no description, and no participle after a comma. */
    boolean isComplete() {
        return isComplete(words.size());
    }

    /** The same for what stands before a token. */
    boolean isComplete(int end) {
        boolean described = false;
        boolean apposition = false;
        for (int i = mainClause(); i < end; i++) {
            apposition ^= words.isComma(i);
            if (RELATIVES.contains(words.form(i))) {
                described = true;
            } else if (isVerb(i) && !(apposition && words.isComma(i - 1))) {
                if (!described) {
                    int verb = lastOfGroup(i);
                    return saysSomething(verb)
                            && ordersSomething(verb)
                            && !leavesObject(verb)
                            && !leavesClause(verb, end);
                }
                described = false;
            }
        }
        return false;
    }

    /** Whether a token after a comma opens a description: {@code who}, {@code which}, {@code sponsored by}. */
    boolean describes(int token) {
        String form = words.form(token);
        boolean by = words.isPast(token) && words.form(token + 1).equals("by");
        return form.equals("who") || form.equals("which") || by;
    }

    /** {@code a study, which found that ...}: a clause after a comma that tells what the news is about. */
    boolean tellsFinding(int comma) {
        if (!words.form(comma + 1).equals("which")
                || !(words.isSaid(comma + 2) || FOUND.contains(words.form(comma + 2)))) {
            return false;
        }
        for (int i = Math.max(0, comma - NEAR); i < comma; i++) {
            if (REPORTS.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands at a token, or behind an adverb or the day there. */
    boolean isPredicate(int token) {
        String form = words.form(token);
        boolean small = words.isAdverb(token) || EnglishDayWords.isRelative(form) || form.equals("also");
        int verb = small ? token + 1 : token;
        return !words.isCapital(verb) && (EnglishStandings.isFinite(words, verb) || VERBS.contains(words.form(verb)));
    }

    /** Whether the words before a token and those from it on belong together. */
    boolean breaksOff(int end) {
        int last = end - 1;
        return words.isSaid(last)
                || partsDescription(last)
                || partsObject(end)
                || partsAcronym(end)
                || partsInfinitive(end)
                || partsPreposition(end)
                || hasNoVerb(end);
    }

    /** {@code efforts | to build}. */
    private boolean partsInfinitive(int end) {
        boolean infinitive = words.form(end).equals("to") && words.isSmall(end + 1);
        return infinitive && TAKING_INFINITIVE.contains(words.form(end - 1));
    }

    /** {@code in cooperation | with}: a preposition of several words. */
    private boolean partsPreposition(int end) {
        boolean goesOn = words.form(end).equals("with") || words.form(end).equals("to");
        return goesOn && words.form(end - 2).equals("in") && words.isSmall(end - 1);
    }

    /** {@code The envoy of Taras to Marsa |}: a name tells nothing. */
    private boolean hasNoVerb(int end) {
        for (int i = 0; i < end; i++) {
            if (isVerb(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code received | the envoy}. */
    private boolean partsObject(int end) {
        boolean object = words.isCapital(end) || DETERMINERS.contains(words.form(end));
        return object && !words.form(end).equals("to") && isVerb(end - 1);
    }

    /** {@code chaired the meeting held | at the ministry}. */
    private boolean partsDescription(int last) {
        boolean being =
                words.form(last - 1).equals("be") || words.form(last - 1).equals("being");
        boolean group = being || words.isBe(last - 1) || VERBS.contains(words.form(last - 1));
        return !group && isParticiple(last) && !words.isProgressive(last) && hasVerbBefore(last);
    }

    /** {@code twelve new influenza, H7N9, | cases}: a short name between commas, after which the phrase goes on. */
    private boolean partsAcronym(int end) {
        for (int comma = end; comma >= end - LONGEST_ACRONYM; comma--) {
            if (words.isComma(comma) && words.isAbbreviation(comma + 1)) {
                int after = words.form(comma + 2).equals("-") ? comma + 4 : comma + 2;
                return after >= end && words.isComma(after) && words.isSmall(after + 1) && !isVerb(after + 1);
            }
        }
        return false;
    }

    /** {@code has also directed}: index of the word that tells what is done. */
    private int lastOfGroup(int verb) {
        int last = verb;
        while (words.form(last + 1).equals("also") || (isVerb(last + 1) && !words.isCapital(last + 1))) {
            last++;
        }
        return last;
    }

    /** {@code has discussed with the envoy}, and not yet what. */
    private boolean leavesObject(int verb) {
        return DISCUSSED.contains(words.form(verb)) && words.form(verb + 1).equals("with");
    }

    /** {@code affirmed that the port of Marsa}, and not yet what of it. */
    private boolean leavesClause(int verb, int end) {
        boolean open = false;
        for (int i = verb + 1; i < end; i++) {
            boolean opens = RELATIVES.contains(words.form(i)) && !PREPOSITIONS.contains(words.form(i - 1));
            open = opens || (open && !isVerb(i));
        }
        return open;
    }

    /** {@code Salem said the port is deep} and not {@code Salem said the port}; what is quoted may stand before the verb. */
    private boolean saysSomething(int said) {
        if (!SAID.contains(words.form(said))) {
            return true;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean quoted = words.form(i).equals("\"") || words.form(i).equals("“");
            if (quoted || (i > said && isVerb(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code has directed the ministry to build}: what somebody is told to do belongs to it. */
    private boolean ordersSomething(int verb) {
        if (!ORDERED.contains(words.form(verb)) || words.form(verb + 1).equals("for")) {
            return true;
        }
        for (int i = verb + 1; i < words.size(); i++) {
            if (words.form(i).equals("to") && i + 1 < words.size() && !words.isCapital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Index after the comma behind what stands before the main clause; the number of tokens where none follows. */
    private int mainClause() {
        if (!words.isPast(0) && !words.isProgressive(0) && !FRONTING.contains(words.form(0))) {
            return 0;
        }
        int i = 1;
        while (i < words.size() && !words.isComma(i)) {
            i++;
        }
        return i;
    }

    private boolean isVerb(int i) {
        String form = words.form(i);
        boolean past = words.isPast(i) || VERBS.contains(form);
        return !words.isCapital(i) && (past || words.isSaid(i) || isThirdPerson(i, form));
    }

    /** {@code Dubai hosts}, {@code the council opens a park}: what else ends so is a noun in the plural. */
    private boolean isThirdPerson(int i, String form) {
        boolean ending = form.length() > 3 && form.endsWith("s") && !form.endsWith("ss") && !words.isGenitive(i);
        return ending && i > 0 && (words.isCapital(i - 1) || DETERMINERS.contains(words.form(i + 1)));
    }

    /** An object follows its verb. */
    @Override
    public boolean mayBeObject(int token) {
        return false;
    }

    @Override
    public boolean mayComplete(int token) {
        return false;
    }

    @Override
    public boolean isSaidOf(int token) {
        return false;
    }

    @Override
    public boolean saysThat(int token) {
        return words.form(token).equals("that") && words.isSaid(token - 1);
    }

    /** What is put before the subject ends at its comma. */
    @Override
    public boolean hasVerb(int from, int to) {
        return false;
    }
}
