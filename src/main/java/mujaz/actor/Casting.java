package mujaz.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mujaz.language.Language;
import mujaz.language.NameRules.Gender;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Speech;
import mujaz.language.NameRules.Standing;
import mujaz.language.Tokenizer;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;
import mujaz.model.Statement;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Who plays which part, as far as the release has been read. */
final class Casting {

    /** Letters between a name and its bracket: {@code 's (}. */
    private static final int LONGEST_GAP = 3;

    /** Shorter words are letters, which many names begin with. */
    private static final int SHORTEST_FIRST = 4;

    private static final String QUOTES = "\"“”«»";

    private final Language language;
    private final String text;
    private final Tokenizer tokenizer;
    private final Acquaintances acquaintances = new Acquaintances();
    private final Map<String, List<String>> formsOf = new HashMap<>();
    private final Map<String, Actor.Type> introduced = new HashMap<>();
    private final Map<Span, ActorDraft> inSentence = new HashMap<>();
    private @Nullable ActorDraft speaker;
    private @Nullable ActorDraft subject;
    private int sentence;
    private int lead = -1;

    Casting(Language language, String text) {
        this.language = language;
        this.text = text;
        this.tokenizer = language.tokenizer();
    }

    List<ActorDraft> drafts() {
        return acquaintances.all();
    }

    /** Matching forms of the names of one word that have been introduced so far. */
    Map<String, Actor.Type> introduced() {
        return introduced;
    }

    void beginSentence(int index) {
        sentence = index;
        inSentence.clear();
        subject = null;
    }

    /** Gives a mention to its actor, a new one where it is named for the first time. */
    void add(Name name) {
        String standing = language.names().standing(name.span().of(text));
        boolean whole = standing.equals(name.span().of(text));
        List<String> forms = whole ? forms(name.span()) : forms(standing);
        ActorDraft draft = switch (name.kind()) {
            case NAME -> named(name, forms);
            case OFFICE -> ofOffice(name, withoutArticle(standing, forms));
            case PRONOUN -> name.type() == Actor.Type.PERSON ? ofPronoun(forms) : ofThingPronoun();
        };
        if (draft == null) {
            return;
        }
        boolean somebody = name.kind() == Mention.Kind.NAME && (!name.place() || name.standing() == Standing.AGENT);
        lead = lead < 0 && somebody ? sentence : lead;
        if (draft.add(name, standing, forms, sentence, isLead())) {
            acquaintances.learn(draft, forms);
            learnQuoted(draft, forms);
        }
        acquaintances.mention(draft);
        inSentence.put(name.span(), draft);
        boolean acts = name.standing() == Standing.AGENT || name.standing() == Standing.MINOR;
        if (acts && subject == null) {
            subject = draft;
            if (isLead()) {
                draft.open();
            }
            if (isLead() || draft.isPerson()) {
                speaker = speaker == null || draft.isPerson() ? draft : speaker;
            }
        }
        if (draft.isPerson() && name.kind() == Mention.Kind.NAME) {
            addFamily(draft);
        } else if (name.kind() == Mention.Kind.NAME && forms.size() == 1) {
            introduced.putIfAbsent(forms.get(0), name.type());
        }
    }

    /** {@code فريق "ذئاب المرسى"} is called by what stands in quotation marks as well. */
    private void learnQuoted(ActorDraft draft, List<String> forms) {
        int last = forms.size() - 1;
        for (int open = 1; open < last - 1; open++) {
            if (QUOTES.indexOf(forms.get(open)) >= 0 && QUOTES.indexOf(forms.get(last)) >= 0 && !draft.isPerson()) {
                List<String> quoted = forms.subList(open + 1, last);
                draft.call(
                        quoted,
                        draft.name()
                                .substring(
                                        draft.name().indexOf(forms.get(open)) + 1,
                                        draft.name().length() - 1));
                acquaintances.learn(draft, quoted);
                return;
            }
        }
    }

    /** Whether this is the sentence that tells the news: the second one where the first names nobody, a standfirst. */
    private boolean isLead() {
        return sentence == 0 || (sentence == 1 && lead == 1);
    }

    private List<String> withoutArticle(String mention, List<String> forms) {
        return language.names().article(mention) > 0 ? forms.subList(1, forms.size()) : forms;
    }

    /** The last word of the short name: {@code خياري}, {@code Mazrouei}. */
    private void addFamily(ActorDraft person) {
        String shortName = language.names().shortName(person.name());
        String last = shortName.substring(shortName.lastIndexOf(' ') + 1);
        if (!shortName.equals(person.name()) && person.name().endsWith(last)) {
            introduced.put(language.normalizer().normalize(afterArticle(last)), Actor.Type.PERSON);
        }
    }

    /** {@code Jarallah} of {@code Al-Jarallah}: a hyphen parts words, and the article may be left out. */
    private static String afterArticle(String family) {
        return family.startsWith("Al-") || family.startsWith("al-") ? family.substring(3) : family;
    }

    private ActorDraft named(Name name, List<String> forms) {
        ActorDraft found = known(name, forms);
        if (found == null) {
            found = acronymOf(name);
        }
        String meant = language.names().meant(forms);
        if (found == null && meant != null) {
            found = known(name, forms(meant));
            found = found != null && found.isPlaceName() != name.place() ? null : found;
        }
        if (found == null && name.role() != null) {
            found = unnamed(forms(name.role().of(text)));
        }
        return found == null ? newDraft(name, forms) : found;
    }

    /** Whoever was called by this office alone so far. */
    private @Nullable ActorDraft unnamed(List<String> role) {
        ActorDraft found = null;
        for (ActorDraft draft : acquaintances.recent()) {
            boolean first = found == null || draft.number() < found.number();
            boolean unnamed = draft.isPerson() && draft.isUnnamed();
            if (first && unnamed && Identity.sameOffice(language, draft.forms(), role)) {
                found = draft;
            }
        }
        return found;
    }

    /** Whoever has been called so before, or by a longer or shorter form of the name. */
    @Nullable
    ActorDraft known(Name name, List<String> forms) {
        ActorDraft found = null;
        for (ActorDraft draft : acquaintances.like(forms)) {
            boolean same = draft.isLater(found) && isSame(draft, name.type(), name.place(), forms);
            if (same && !isNamesake(draft, name, forms)) {
                found = draft;
            }
        }
        return found;
    }

    /** Whom a headline means: whoever has been called so, or the body of the lead whose name has these words, or one that begins with them. */
    @Nullable
    ActorDraft inHeadline(Name name, List<String> forms) {
        ActorDraft found = known(name, forms);
        return found == null || found.isCalled(forms) ? found : leadingWith(forms, found);
    }

    /** The body that acts in the lead and has these words in its name; or else the other. */
    ActorDraft leadingWith(List<String> forms, ActorDraft other) {
        if (other.leads() || other.isPerson() || forms.size() < 2) {
            return other;
        }
        for (ActorDraft draft : acquaintances.all()) {
            if (draft.leads() && !draft.isPerson() && Collections.indexOfSubList(draft.forms(), forms) >= 0) {
                return draft;
            }
        }
        return other;
    }

    /** {@code Sultan bin Majid Al Shamekh, Ruler} and {@code Sultan bin Majid bin Sultan Al Shamekh, Crown Prince}. */
    private boolean isNamesake(ActorDraft draft, Name name, List<String> forms) {
        String role = draft.role();
        Span other = name.role();
        if (role == null || other == null || !Identity.hasMoreFathers(draft.forms(), forms)) {
            return false;
        }
        return !Identity.sameOffice(language, forms(other.of(text)), forms(role))
                && !Identity.sameOffice(language, forms(role), forms(other.of(text)));
    }

    private boolean isSame(ActorDraft draft, Actor.Type type, boolean place, List<String> forms) {
        boolean called = draft.isCalled(forms);
        if (draft.isPerson() != (type == Actor.Type.PERSON)) {
            return called && forms.size() > 1;
        }
        if (called) {
            return true;
        }
        if (draft.isPerson()) {
            return Identity.samePerson(draft.forms(), forms);
        }
        if (!place && language.names().putsPlaceFirst() && Identity.endsWith(draft.forms(), forms)) {
            return true;
        }
        if (!place && isCalledByFirst(draft, forms)) {
            return true;
        }
        // Marsa Fair is not called Marsa for short.
        return place == draft.isPlaceName()
                && !language.names().areApart(draft.forms(), forms)
                && Identity.sameThing(draft.forms(), forms, place && draft.isPlace());
    }

    /** {@code Brightwater Capital Partners} is Brightwater for short, as no body is called by its place. */
    private boolean isCalledByFirst(ActorDraft draft, List<String> forms) {
        return language.names().putsPlaceFirst()
                && forms.size() == 1
                && forms.get(0).length() > SHORTEST_FIRST
                && draft.forms().size() > 1
                && draft.forms().get(0).equals(forms.get(0))
                && !language.names().areApart(draft.forms(), forms);
    }

    /** A name in brackets right after another names the same, or one of capitals after a comma: {@code Gulf Relief Society, GRS}. */
    private @Nullable ActorDraft acronymOf(Name name) {
        int at = name.span().start() - 1;
        boolean apposed = at > 0 && text.startsWith(", ", at - 1);
        if (at < 1 || ("(\"“«".indexOf(text.charAt(at)) < 0 && !apposed)) {
            return null;
        }
        for (Map.Entry<Span, ActorDraft> entry : inSentence.entrySet()) {
            int gap = at - entry.getKey().end();
            ActorDraft draft = entry.getValue();
            boolean next = gap >= 0
                    && gap <= LONGEST_GAP
                    && !draft.isPerson()
                    && (draft.isPlaceName() || !name.place())
                    && !isJoined(entry.getKey().end(), at);
            if (next && (!apposed || Identity.isAcronym(name.span().of(text), draft.name()))) {
                return draft;
            }
        }
        return null;
    }

    /** {@code المرسى و"بيت البحر"}: a conjunction between them makes two of them. */
    private boolean isJoined(int from, int to) {
        return from < to && language.names().isParticle(text.substring(from, to).trim());
    }

    private ActorDraft newDraft(Name name, List<String> forms) {
        String standing = language.names().standing(name.span().of(text));
        ActorDraft draft = new ActorDraft(acquaintances.all().size(), language.names(), text, name, standing, forms);
        acquaintances.meet(draft);
        return draft;
    }

    /** {@code وزير الخارجية الأمريكي}, {@code الوزارة}, {@code المسؤول الدولي}. */
    private @Nullable ActorDraft ofOffice(Name name, List<String> forms) {
        if (name.type() == Actor.Type.ORGANIZATION) {
            return ofShortForm(forms);
        }
        String meant = language.names().meant(forms);
        ActorDraft found = holder(meant == null ? forms : forms(meant));
        if (found == null && forms.size() == 1 && name.honorific() == null) {
            found = titled(forms.get(0)); // السفير, said of an envoy
        }
        if (found == null && name.span().equals(name.honorific())) {
            return titled(forms.get(0));
        }
        if (found != null) {
            return found;
        }
        ActorDraft current = sentence > 0 && speaker != null && speaker.isPerson() ? speaker : null;
        return current != null && fits(current, name, forms) ? current : newDraft(name, forms);
    }

    /** Whether one who has been named without this office may be meant by it: not where it is another's than he is known to have. */
    private boolean fits(ActorDraft current, Name name, List<String> office) {
        boolean plain = current.role() == null && !language.names().reigns(current.honorific());
        boolean mayFit = plain || language.names().standsIn(office.get(0));
        boolean subject = current.role() == null && name.standing() == Standing.AGENT;
        return mayFit && (office.size() <= 2 || subject);
    }

    /** The last one named who has this office. */
    @Nullable
    ActorDraft holder(List<String> office) {
        ActorDraft named = holderAs(office);
        if (named != null) {
            return named;
        }
        for (ActorDraft draft : acquaintances.recent()) {
            if (draft.isPerson() && holds(draft, office)) {
                return draft;
            }
        }
        return null;
    }

    /** {@code ولي العهد}: he whose office was named by the same words, and not that of another country. */
    private @Nullable ActorDraft holderAs(List<String> office) {
        for (ActorDraft draft : acquaintances.recent()) {
            String role = draft.role();
            List<String> own = role == null ? List.of() : forms(role);
            if (draft.isPerson()
                    && own.size() >= office.size()
                    && own.subList(0, office.size()).equals(office)) {
                return draft;
            }
        }
        return null;
    }

    private boolean holds(ActorDraft draft, List<String> office) {
        return hasOffice(draft, office) || (draft.isUnnamed() && Identity.sameOffice(language, office, draft.forms()));
    }

    /** Whoever was named last with a title, which alone is nobody's name: {@code الملك سالم}, {@code أعرب الملك}. */
    private @Nullable ActorDraft titled(String title) {
        for (ActorDraft draft : acquaintances.recent()) {
            String honorific = draft.honorific();
            if (draft.isPerson() && honorific != null && forms(honorific).contains(title)) {
                return draft;
            }
        }
        return null;
    }

    private boolean hasOffice(ActorDraft draft, List<String> office) {
        String role = draft.role();
        return role != null && Identity.sameOffice(language, office, forms(role));
    }

    /** The last organization whose name has the same head noun. */
    private @Nullable ActorDraft ofShortForm(List<String> forms) {
        String head = forms.get(forms.size() - 1);
        ActorDraft found = null;
        for (ActorDraft draft : acquaintances.recent()) {
            if (!draft.isPerson() && hasHead(draft, head)) {
                if (isOfSpeaker(draft)) {
                    return draft;
                }
                found = found == null ? draft : found;
            }
        }
        return found;
    }

    /** {@code رئيس مجلس الشورى ... وأعرب عن تطلع المجلس}: the body that stands in the office of the one who speaks or acts. */
    private boolean isOfSpeaker(ActorDraft body) {
        ActorDraft current = subject != null && subject.isPerson() ? subject : speaker;
        String role = current == null ? null : current.role();
        return role != null && role.contains(body.name());
    }

    /** {@code الوزارة} and {@code وزارة}; the stemmer takes the letter waw for a conjunction in one of them. */
    private static boolean isWithArticle(String definite, String form) {
        return form.length() > 3 && definite.length() == form.length() + 2 && definite.endsWith(form);
    }

    private boolean hasHead(ActorDraft draft, String head) {
        for (String form : draft.forms()) {
            boolean same = form.equals(head)
                    || language.stemmer().stem(form).equals(language.stemmer().stem(head));
            if (same || isWithArticle(head, form)) {
                return true;
            }
        }
        return false;
    }

    /** Who is meant by {@code it}: the organization that speaks, or the last one named. */
    private @Nullable ActorDraft ofThingPronoun() {
        if (speaker != null && !speaker.isPerson()) {
            return speaker;
        }
        for (ActorDraft draft : acquaintances.recent()) {
            if (!draft.isPerson() && !draft.isPlace()) {
                return draft;
            }
        }
        return null;
    }

    /** Who is meant by {@code سموه}: the one who speaks if he has that honorific, else the last one who has. */
    private @Nullable ActorDraft ofPronoun(List<String> forms) {
        ActorDraft current = subject != null && subject.isPerson() ? subject : speaker;
        if (current != null && current.isPerson() && takes(current, forms)) {
            return current;
        }
        for (ActorDraft draft : acquaintances.recent()) {
            if (draft.isPerson() && takes(draft, forms)) {
                return draft;
            }
        }
        return current != null && current.isPerson() ? current : null;
    }

    private boolean takes(ActorDraft draft, List<String> pronoun) {
        String honorific = draft.honorific();
        if (honorific == null) {
            return false;
        }
        String last = pronoun.get(pronoun.size() - 1);
        for (String form : forms(honorific)) {
            String stem = language.stemmer().stem(form);
            if (stem.length() >= 3 && last.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    Statement statement(Speech speech) {
        ActorDraft named = speech.subject() == null ? null : inSentence.get(speech.subject());
        boolean stranger = speech.subject() != null && named == null;
        ActorDraft current = speech.opens() || subject == null ? speaker : subject;
        ActorDraft said = named != null ? named : stranger ? null : agreeing(current, speech);
        if (said != null) {
            if (named != null) {
                said.speak(language.names().ofVerb(speech.verb().form()));
            }
            speaker = said;
            subject = said;
        } else if (stranger) {
            // Whoever goes on without a name is this one, whom nobody can name.
            speaker = null;
            subject = null;
        }
        return new Statement(
                said == null ? null : said.name(),
                speech.verb().span(),
                speech.subject(),
                speech.said(),
                sentence,
                speech.opens() && speech.subject() == null,
                speech.direct());
    }

    /** The one who speaks now, or the last who spoke, as the form of a verb without its subject allows. */
    private @Nullable ActorDraft agreeing(@Nullable ActorDraft current, Speech speech) {
        Gender verb = speech.opens() ? language.names().ofVerb(speech.verb().form()) : Gender.UNKNOWN;
        if (current == null || verb.agrees(gender(current))) {
            return current;
        }
        for (ActorDraft draft : acquaintances.recent()) {
            if (draft.speaks() && verb == gender(draft)) {
                return draft;
            }
        }
        return null;
    }

    /** What a verb, an office, an honorific or the head of a name has told so far; a person of whom nothing tells is taken for a man. */
    private Gender gender(ActorDraft draft) {
        if (draft.gender() != Gender.UNKNOWN) {
            return draft.gender();
        }
        if (!draft.isPerson()) {
            return language.names().ofNoun(draft.forms().get(0));
        }
        boolean woman = isFeminine(draft.role()) || isFeminine(draft.honorific());
        return woman ? Gender.FEMININE : Gender.MASCULINE;
    }

    private boolean isFeminine(@Nullable String words) {
        return words != null && language.names().ofNoun(forms(words).get(0)) == Gender.FEMININE;
    }

    private List<String> forms(Span span) {
        return Token.forms(tokenizer.tokens(text, span));
    }

    /** Of a name or office, which is looked at again with each that may be the same. */
    List<String> forms(String words) {
        List<String> forms = formsOf.get(words);
        if (forms == null) {
            forms = newForms(words);
            formsOf.put(words, forms);
        }
        return forms;
    }

    private List<String> newForms(String words) {
        List<String> forms = new ArrayList<>();
        for (Token token : tokenizer.tokens(words, new Span(0, words.length()))) {
            if (token.isWord()) {
                forms.add(token.form());
            }
        }
        return forms;
    }
}
