package mujaz.language.en;

import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.model.Actor;
import mujaz.model.Mention;

/** Whoever is met, thanked or beaten, with whom or by whom the news is made; not those of whom it tells in passing. */
final class EnglishParties {

    /** What was done by somebody before the news. */
    private static final Set<String> ANNOUNCED = Set.of(
            "announcement",
            "announced",
            "declaration",
            "declared",
            "sponsored",
            "supported",
            "backed",
            "inspired",
            "given",
            "shown",
            "exerted",
            "attached");

    /** What was given or told at another time, where no form of be makes it the news. */
    private static final Set<String> ISSUED = Set.of(
            "issued",
            "delivered",
            "presented",
            "made",
            "drawn",
            "prepared",
            "submitted",
            "compiled",
            "drafted",
            "written",
            "proposed",
            "requested",
            "published",
            "granted",
            "conferred",
            "bestowed");

    /** {@code the schools run by}: whose they are. */
    private static final Set<String> OWNED =
            Set.of("run", "owned", "operated", "managed", "administered", "controlled");

    /** {@code The boat, steered by}: what the sentence tells of the boat. */
    private static final Set<String> STEERED =
            Set.of("steered", "skippered", "captained", "piloted", "ridden", "driven", "trained", "crewed");

    private static final Set<String> REPORTS =
            Set.of("report", "study", "survey", "statement", "data", "figures", "statistics", "bulletin", "index");

    /** {@code drawn up by}, {@code sent out by}. */
    private static final Set<String> PARTICLES = Set.of("up", "out");

    private static final Set<String> RECEIVED =
            Set.of("received", "receives", "met", "meets", "welcomed", "welcomes", "hosted");

    /** What else a word between {@code received} and the guest may be: {@code today in Tunis}, {@code at his office}. */
    private static final Set<String> ROUND = Set.of(
            "on",
            "in",
            "at",
            "the",
            "his",
            "her",
            "this",
            "office",
            "palace",
            "majlis",
            "residence",
            "earlier",
            "here",
            "today",
            "yesterday",
            "morning",
            "afternoon",
            "evening");

    /** {@code ties between}: what there is between two, whatever the news is. */
    private static final Set<String> RELATIONS = Set.of(
            "relations", "relationship", "ties", "links", "bonds", "friendship", "committee", "trade", "exchange");

    /** What is done in words to the deeds of others. */
    private static final Set<String> JUDGED = Set.of(
            "welcomed",
            "welcomes",
            "hailed",
            "hails",
            "praised",
            "lauded",
            "commended",
            "applauded",
            "congratulated",
            "condemned",
            "denounced",
            "deplored",
            "rejected");

    private static final Set<String> COMPANION = Set.of("together", "along");

    private static final Set<String> TOURED = Set.of(
            "toured",
            "visited",
            "viewed",
            "inspected",
            "attended",
            "watched",
            "witnessed",
            "walked",
            "proceeded",
            "headed");

    private static final Set<String> CHAIRED = Set.of("chaired", "headed", "led", "presided");

    private static final Set<String> ARRIVAL = Set.of("arrival", "airport", "port", "airbase");

    private static final int LONGEST_RECEPTION = 10;
    private static final int LONGEST_ROUND = 8;
    private static final int LATEST_REPORT = 6;

    /** {@code in cooperation with}. */
    static final Set<String> COOPERATION =
            Set.of("cooperation", "collaboration", "partnership", "coordination", "conjunction", "association");

    private final EnglishWords words;
    private final EnglishAthletes athletes;

    EnglishParties(EnglishWords words) {
        this.words = words;
        this.athletes = new EnglishAthletes(words);
    }

    boolean isParty(Name name, int start) {
        int before = words.beforeArticle(start);
        boolean party = words.is(before, "party") ? !isInPassing(name, before) : isReceived(name, before);
        return party && !name.place() && name.kind() == Mention.Kind.NAME;
    }

    /** {@code The council, in cooperation with the Marsa Chamber, has opened}, and anybody further down: who helps in what another does. */
    boolean isPartner(Name name, int start) {
        int with = words.beforeArticle(start);
        boolean partner = name.type() == Actor.Type.ORGANIZATION
                && words.form(with).equals("with")
                && COOPERATION.contains(words.form(with - 1))
                && words.form(with - 2).equals("in");
        return partner && (!words.opensStory() || isAside(with));
    }

    /** Whether the verb of the sentence stands behind. */
    private boolean isAside(int with) {
        for (int i = 0; i < with; i++) {
            boolean passive = words.form(i + 1).equals("by"); // represented by
            if (EnglishStandings.isFinite(words, i) && !words.isCapital(i) && !passive) {
                return false;
            }
        }
        return true;
    }

    private boolean isInPassing(Name name, int preposition) {
        boolean thanked = words.form(preposition).equals("thanked") && !words.opensStory();
        boolean related = words.form(preposition).equals("between")
                && RELATIONS.contains(words.form(preposition - 1))
                && !words.opensStory();
        boolean others = words.form(preposition).equals("between") && isJudged(preposition);
        boolean companion = words.form(preposition).equals("with") && isCompanion(preposition);
        boolean by = words.form(preposition).equals("by")
                && (isRepresented(name, preposition)
                        || isGivenBefore(preposition)
                        || isChaired(preposition)
                        || isReception(preposition)
                        || athletes.isOfGoal(preposition)
                        || isToldInPassing(preposition));
        return thanked || related || others || companion || by;
    }

    /** {@code has welcomed the truce agreed between}: the news is what somebody says of it. */
    private boolean isJudged(int between) {
        for (int i = 0; i < between; i++) {
            if (JUDGED.contains(words.form(i)) && !words.isBe(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRepresented(Name name, int by) {
        return name.type() == Actor.Type.ORGANIZATION && words.form(by - 1).equals("represented");
    }

    /** {@code received today in Taras the envoy}: the day and the place stand before the guest. */
    private boolean isReceived(Name name, int before) {
        int k = before;
        while (k > before - LONGEST_ROUND && isRound(k)) {
            k--;
        }
        return name.type() == Actor.Type.PERSON
                && k < before
                && RECEIVED.contains(words.form(k))
                && !words.isBe(k - 1)
                && !words.isCapital(k + 1);
    }

    private boolean isRound(int k) {
        String form = words.form(k);
        return words.isComma(k) || words.isCapital(k) || ROUND.contains(form);
    }

    /** {@code which he toured together with}, further down: who went with the one who acts. */
    private boolean isCompanion(int with) {
        boolean companion = !words.opensStory() && COMPANION.contains(words.form(with - 1));
        for (int i = 0; companion && i < with; i++) {
            if (TOURED.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code sponsored by}, {@code an order issued by}, and not {@code the order was issued by}. */
    private boolean isGivenBefore(int by) {
        int participle = PARTICLES.contains(words.form(by - 1)) ? by - 2 : by - 1;
        String done = words.form(participle);
        boolean clause = words.isBe(by - 2) && words.form(by - 3).equals("what"); // praised what was confirmed by
        return clause
                || ANNOUNCED.contains(done)
                || (OWNED.contains(done) && !words.isBe(participle - 1))
                || (STEERED.contains(done) && words.isComma(participle - 1) && !words.opensStory())
                || (ISSUED.contains(done) && !words.isBe(participle - 1) && !isReported(participle));
    }

    /** {@code A report issued by ... showed}, {@code according to data published by}: the lead tells what is in it. */
    private boolean isReported(int participle) {
        boolean reported =
                words.opensStory() && participle <= LATEST_REPORT && REPORTS.contains(words.form(participle - 1));
        for (int i = 0; reported && i < participle - 1; i++) {
            reported = !EnglishStandings.isFinite(words, i);
        }
        return reported;
    }

    /** {@code during the meeting chaired by}, further down: whose turn it was. */
    private boolean isChaired(int by) {
        return !words.opensStory()
                && CHAIRED.contains(words.form(by - 1))
                && EnglishStandings.MEETINGS.contains(words.form(by - 2));
    }

    /** {@code He was welcomed by}, {@code He was received at the airport by}, further down: who stood there. */
    private boolean isReception(int by) {
        boolean arrival = false;
        for (int i = by - 1; i > by - LONGEST_RECEPTION && !words.opensStory(); i--) {
            boolean welcomed = words.form(i).equals("welcomed")
                    || words.form(i).equals("greeted")
                    || (words.form(i).equals("received") && arrival);
            if (welcomed && words.isBe(i - 1)) {
                return true;
            }
            arrival |= ARRIVAL.contains(words.form(i));
        }
        return false;
    }

    /** {@code The park, which was opened in May by ..., has}, {@code planned in 1990 by}: what a description further down tells. */
    private boolean isToldInPassing(int by) {
        boolean participle = false;
        for (int i = 1; i < by && !words.opensStory(); i++) {
            participle |= words.isPast(i);
            if ((words.form(i).equals("which") && words.isComma(i - 1)) || (participle && isYear(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isYear(int i) {
        String form = words.form(i);
        return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
    }
}
