package mujaz.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mujaz.language.NameRules;
import mujaz.language.NameRules.Gender;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.model.Actor;
import mujaz.model.Actor.Part;
import mujaz.model.Mention;
import mujaz.model.Span;
import org.jspecify.annotations.Nullable;

/** An actor while the release is being read: its mentions so far, and what they tell. */
final class ActorDraft {

    private static final String BRACKET = " (";

    private final int number;
    private final NameRules rules;
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> aliases = new LinkedHashSet<>();
    private final boolean place;
    private final boolean placeName;
    private final Set<List<String>> called = new HashSet<>();
    private Actor.Type type;
    private String name;
    private List<String> forms;
    private @Nullable String role;
    private @Nullable String honorific;
    private Gender gender = Gender.UNKNOWN;
    private boolean inHeadline;
    private boolean speaks;
    private boolean leads;
    private boolean opens;
    private boolean inLead;
    private boolean borne;
    private boolean acts;
    private boolean clause;
    private boolean party;
    private boolean did;
    private boolean signs;
    private boolean occasion;
    private boolean contest;
    private boolean held;
    private boolean source;
    private boolean patron;
    private boolean guest;
    private boolean inOffice;
    private boolean agent;
    private boolean sure;
    private boolean proper;
    private int active;
    private int lastSentence;

    /**
     * One who is named for the first time.
     *
     * @param number of those who were named before
     */
    ActorDraft(int number, NameRules rules, String text, Name first, String name, List<String> forms) {
        this.number = number;
        this.rules = rules;
        this.text = text;
        this.type = first.type();
        this.place = first.type() == Actor.Type.PLACE;
        this.placeName = first.place();
        this.name = name;
        this.forms = forms;
    }

    /** Adds a mention in a sentence; a longer form of the name becomes the name. Whether it has not been called so before. */
    boolean add(Name mention, String standing, List<String> mentionForms, int sentence, boolean lead) {
        int turn = isInBracketsOf(mention.span().start()) ? 0 : 1;
        mentions.add(new Mention(mention.span(), mention.kind(), mention.place()));
        boolean fresh = aliases.add(standing);
        lastSentence = Math.max(lastSentence, sentence);
        boolean names = mention.kind() == Mention.Kind.NAME;
        boolean first = names && isUnnamed();
        if (names) {
            called.add(mentionForms);
        }
        if (first || (names && mentionForms.size() > forms.size())) {
            name = standing;
            forms = mentionForms;
            role = fuller(mention.role());
        }
        if (role == null && mention.role() != null) {
            role = standing(mention.role());
        }
        if (role == null
                && mention.kind() == Mention.Kind.OFFICE
                && !isUnnamed()
                && isPerson()
                && mentionForms.size() > 2) {
            role = standing;
        }
        if (honorific == null && mention.honorific() != null) {
            honorific = standing(mention.honorific());
        }
        if (type == Actor.Type.PLACE && mention.type() == Actor.Type.ORGANIZATION) {
            type = Actor.Type.ORGANIZATION;
        }
        take(mention, lead, turn);
        return fresh;
    }

    /** {@code للفنان} stands for {@code الفنان} by itself. */
    private String standing(Span words) {
        return rules.standing(words.of(text));
    }

    /**
     * Takes the part that a mention has in its sentence.
     *
     * @param turn how often the story has come to the actor with it
     */
    private void take(Name mention, boolean lead, int turn) {
        boolean names = mention.kind() == Mention.Kind.NAME;
        boolean taken =
                names || mention.standing() == Standing.AGENT; // an office that only passes by makes nothing surer
        sure |= isPerson() || (taken && mention.standing() != Standing.UNSURE);
        patron |= mention.standing() == Standing.PATRON;
        guest |= mention.standing() == Standing.ATTENDING;
        proper |= names ? !mention.common() && mention.standing() != Standing.INSIDE_OFFICE : takesUpOffice(mention);
        source |= mention.standing() == Standing.SOURCE;
        did |= mention.standing() == Standing.MINOR || mention.standing() == Standing.AGENT;
        if (mention.standing() == Standing.AGENT) {
            leads |= lead;
            acts |= names && !lead;
            agent = true;
            active += turn;
        } else if (mention.standing() == Standing.MENTIONED) {
            inLead |= names && lead;
            active += turn;
        } else if (mention.standing() == Standing.INSIDE_OFFICE) {
            inOffice = true;
            borne |= names && lead;
        } else if (mention.standing() == Standing.PARTY) {
            signs = true;
            active += turn;
        } else if (mention.standing() == Standing.CLAUSE) {
            clause = true;
            agent = true;
            party |= mention.type() == Actor.Type.ORGANIZATION;
            acts |= names;
            active += turn;
        } else if (mention.standing() == Standing.OCCASION || mention.standing() == Standing.CONTEST) {
            occasion = true;
            contest |= mention.standing() == Standing.CONTEST;
            inLead |= names && lead;
            active += turn;
        }
    }

    /** Whether a short name stands in brackets behind the name that it is short for: the story does not come back to it. */
    private boolean isInBracketsOf(int start) {
        if (mentions.isEmpty()) {
            return false;
        }
        int end = mentions.get(mentions.size() - 1).span().end();
        return start == end + BRACKET.length() && text.startsWith(BRACKET, end);
    }

    /** Whether only an office has named it so far. */
    boolean isUnnamed() {
        return called.isEmpty();
    }

    /** Has it be called by these words as well, whose forms are given. */
    void call(List<String> others, String alias) {
        called.add(others);
        aliases.add(alias.trim());
    }

    /** Whether it has been called so before. */
    boolean isCalled(List<String> mentionForms) {
        return called.contains(mentionForms);
    }

    /** {@code وزير الخارجية السعودي} says more than the {@code وزير الخارجية} that comes with a longer name later on. */
    private @Nullable String fuller(@Nullable Span other) {
        String words = other == null ? null : standing(other);
        return words == null || (role != null && role.startsWith(words)) ? role : words;
    }

    void addHeadline(@Nullable Mention mention) {
        inHeadline = true;
        active += patron || guest ? 0 : 1;
        if (mention != null) {
            mentions.add(mention);
            aliases.add(mention.span().of(text));
        }
    }

    /** Whether it acts in the lead. */
    boolean leads() {
        return leads;
    }

    /** Has it be the subject of the lead, before whoever else acts there. */
    void open() {
        opens = true;
    }

    /** Whether it is an organization of which the lead tells what it does: it holds what else happens there. */
    boolean holds() {
        return leads && !occasion && type == Actor.Type.ORGANIZATION && !place;
    }

    /** Has it be held by another, if it is an event. */
    void beHeld() {
        held = true;
    }

    /** Has it speak by name, with a verb of this form. */
    void speak(Gender verb) {
        speaks = true;
        gender = verb == Gender.UNKNOWN ? gender : verb;
    }

    boolean speaks() {
        return speaks;
    }

    /** What its own verbs have told. */
    Gender gender() {
        return gender;
    }

    String name() {
        return name;
    }

    Actor.Type type() {
        return type;
    }

    List<String> forms() {
        return forms;
    }

    @Nullable
    String role() {
        return role;
    }

    @Nullable
    String honorific() {
        return honorific;
    }

    int number() {
        return number;
    }

    /** Whether it was mentioned in a later sentence than another, or in the same and was new after it; or there is no other. */
    boolean isLater(@Nullable ActorDraft other) {
        return other == null
                || lastSentence > other.lastSentence
                || (lastSentence == other.lastSentence && number >= other.number);
    }

    /** Whether it is a place by its name, though it may act as a country does. */
    boolean isPlace() {
        return place;
    }

    /** Whether the name is that of a place, whatever it is taken for. */
    boolean isPlaceName() {
        return placeName;
    }

    boolean isPerson() {
        return type == Actor.Type.PERSON;
    }

    /**
     * Agent of the lead, speaker, subject of the headline or party to what is signed; whoever is only a patron, one of those present or part of an
     * office is none of these.
     */
    boolean isCentral() {
        return mayBeCentral()
                && (!source || leads)
                && active > 0
                && (leads || speaks || (inHeadline && mayBeNews()) || signs || isNews());
    }

    /** Not by the headline alone: a body that nothing but the model tells, or a patron. */
    private boolean mayBeNews() {
        return sure && (!patron || agent);
    }

    /** A mere place is not, nor an event that is only held; a country that acts is, if the headline has it too. */
    private boolean mayBeCentral() {
        if (type == Actor.Type.PLACE) {
            return clause && inHeadline;
        }
        return !occasion || leads || (!contest && !held && (inHeadline || active > 2));
    }

    /**
     * A person named in the lead or acting later on, an organization of the lead to which the story comes back; one that an
     * office of the lead bears has to act then or to be named often.
     */
    private boolean isNews() {
        if (isPerson()) {
            return ((inLead || borne) && !patron) || acts;
        }
        boolean more = agent || active > 3;
        return !place && active > 1 && (inLead || (borne && more));
    }

    /** {@code Chairman of the Marsa Council ... The Council approved}: what began as a part of an office is told of. */
    private boolean takesUpOffice(Name mention) {
        return inOffice && mention.kind() == Mention.Kind.OFFICE;
    }

    /** Grows with what makes an actor central and with how often it is named. */
    double weight() {
        double weight =
                (opens ? 0.5 : 0) + (leads ? 3 : 0) + (inHeadline ? 2 : 0) + (speaks ? 2 : 0) + mentions.size() * 0.5;
        return active == 0 ? weight * 0.2 : type == Actor.Type.PLACE ? weight * 0.4 : weight;
    }

    private Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        add(parts, leads, Part.LEAD);
        add(parts, inHeadline, Part.HEADLINE);
        add(parts, speaks, Part.SPEAKER);
        add(parts, acts || signs, Part.AGENT);
        add(parts, (inLead || borne) && !leads, Part.NAMED);
        add(parts, patron, Part.PATRON);
        add(parts, guest, Part.GUEST);
        add(parts, source, Part.SOURCE);
        add(parts, occasion, Part.OCCASION);
        add(parts, inOffice && active == 0, Part.OFFICE);
        return parts;
    }

    private static void add(Set<Part> parts, boolean plays, Part part) {
        if (plays) {
            parts.add(part);
        }
    }

    /**
     * Whether nobody would name it as an actor: an event, or an organization that is only part of somebody's office or
     * called by a common noun.
     */
    boolean isNobody() {
        boolean common = type == Actor.Type.ORGANIZATION && !placeName && !proper;
        return (occasion || common) && !isCentral();
    }

    Actor actor(double allWeights, boolean central) {
        mentions.sort(null);
        List<String> others = new ArrayList<>(aliases);
        others.remove(name);
        Actor.Type kind = !placeName ? type : central || party || did ? Actor.Type.ORGANIZATION : Actor.Type.PLACE;
        return new Actor(name, kind, role, honorific, others, weight() / allWeights, central, mentions, parts());
    }
}
