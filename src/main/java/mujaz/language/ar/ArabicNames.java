package mujaz.language.ar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.language.NameRules;
import mujaz.language.Normalizer;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Names, offices and speech in Arabic. */
final class ArabicNames implements NameRules {

    private static final Set<String> COURTESIES =
            Set.of("سعاده", "فخامه", "جلاله", "فضيله", "سماحه", "غبطه", "نيافه", "دوله");

    /** Heads of offices and organizations that no ending tells from those that are feminine by use. */
    private static final Set<String> MASCULINE = Set.of(
            "وزير", "رييس", "مدير", "امين", "حاكم", "سفير", "نايب", "وكيل", "عضو", "مساعد", "ممثل", "مبعوث", "مدرب",
            "متحدث", "المتحدث", "الناطق", "الرييس", "الامير", "الملك", "الشيخ", "السيد", "الدكتور", "المهندس", "مجلس",
            "اتحاد", "بنك", "مصرف", "مركز", "معهد", "نادي", "صندوق", "برنامج", "حزب", "جيش", "ديوان", "مكتب");

    private final ArabicLexicon lexicon;
    private final Normalizer normalizer;
    private final NameTagger tagger;

    ArabicNames(String folder, Normalizer normalizer) {
        this(folder, normalizer, new NameTagger(folder + "names.model"));
    }

    ArabicNames(String folder, Normalizer normalizer, NameTagger tagger) {
        this.lexicon = new ArabicLexicon(folder, normalizer);
        this.normalizer = normalizer;
        this.tagger = tagger;
    }

    FiniteVerbs verbs() {
        return lexicon.verbs();
    }

    ArabicWords words(String text, Sentence sentence) {
        return new ArabicWords(lexicon, text, sentence);
    }

    @Override
    public Reading read(String text, List<Sentence> sentences, boolean news) {
        List<ArabicWords> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            all.add(words(text, sentence));
        }
        tagger.read(text, all, news && !isOfAgency(all));
        return new Reading() {
            @Override
            public Found find(int index, Map<String, Actor.Type> introduced) {
                return ArabicNames.this.find(
                        sentences.get(index), all.get(index).in(introduced));
            }
        };
    }

    /** Whether the lead honours somebody as agencies do, {@code معالي سالم حمد}: what lacks all else of a release still is one. */
    private static boolean isOfAgency(List<ArabicWords> sentences) {
        if (sentences.isEmpty()) {
            return false;
        }
        ArabicWords lead = sentences.get(0);
        for (int i = 0; i + 1 < lead.size(); i++) {
            Phrases.Match match = lead.isWord(i) ? lead.name(i) : null;
            if (match != null && match.is("honorific") && opensPerson(lead, match.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensPerson(ArabicWords words, int i) {
        return words.is(i, "given") || words.is(i, "title") || words.is(i, "office");
    }

    @Override
    public Found find(String text, Sentence sentence, Map<String, Actor.Type> introduced) {
        return find(sentence, words(text, sentence).in(introduced));
    }

    /** The lead is where a release names its parties, marked as one or not. */
    private Found find(Sentence sentence, ArabicWords words) {
        return find(words, sentence.index() > 0);
    }

    /** The same by the rules of releases, for cutting: whole phrases, offices with all that belongs to them. */
    Found find(ArabicWords words) {
        return find(words, false);
    }

    private Found find(ArabicWords plain, boolean body) {
        NameTags tags = tagger.tags(plain).corrected(plain);
        ArabicWords words = plain.forRules();
        List<Name> found = new ArabicNameFinder(words, tags).find();
        List<Name> running = body && tags.inNews() ? new RunningNames(words, tags).of(found) : found;
        List<Name> names = new ArabicStandings(words, tags, body).of(running);
        return new Found(names, new ArabicSpeech(words, names).find());
    }

    /**
     * The family name; where the family is a house ({@code آل نهيان}), or none is named, the name up to the father's:
     * {@code محمد بن زايد}.
     */
    @Override
    public String shortName(String name) {
        String[] words = name.split(" ", -1);
        int last = words.length - 1;
        boolean house = last > 0 && words[last - 1].equals("آل");
        if (house) {
            return String.join(" ", List.of(words).subList(0, last - 1));
        }
        boolean family = words[last].startsWith("ال") || (last > 0 && !isJoint(words[last - 1]) && !hasFather(words));
        return last > 0 && family && !isJoint(words[last - 1]) ? words[last] : name;
    }

    @Override
    public @Nullable String meant(List<String> forms) {
        Phrases.Match match = lexicon.name(forms, 0);
        return match != null && match.is("alias") && match.end() == forms.size()
                ? match.value().substring("alias ".length())
                : null;
    }

    /** With the article: {@code المسؤول الدولي}; {@code وزير الأشغال} is who he is. */
    @Override
    public boolean standsIn(String head) {
        return head.startsWith("ال");
    }

    @Override
    public boolean reigns(@Nullable String honorific) {
        return honorific != null && (honorific.endsWith("الملك") || honorific.endsWith("السلطان"));
    }

    /** By the list: where {@code ت} can be added to a verb it is masculine, as {@code لفت} is; and {@code تقول} has its {@code يقول}. */
    @Override
    public Gender ofVerb(String verb) {
        if (verb.endsWith("ا")) {
            return Gender.UNKNOWN;
        }
        boolean ending = verb.endsWith("ت") && !isSpeech(verb + "ت");
        boolean prefix = verb.startsWith("ت") && isSpeech("ي" + verb.substring(1));
        return ending || prefix ? Gender.FEMININE : Gender.MASCULINE;
    }

    private boolean isSpeech(String verb) {
        return lexicon.speech(List.of(verb), 0) != null;
    }

    /** Courtesies such as {@code سعادة} tell nothing, and countries are what their custom says. */
    @Override
    public Gender ofNoun(String noun) {
        if (COURTESIES.contains(noun)) {
            return Gender.UNKNOWN;
        }
        return gender(noun);
    }

    static Gender gender(String noun) {
        return noun.endsWith("ه") || noun.endsWith("ات")
                ? Gender.FEMININE
                : MASCULINE.contains(noun) ? Gender.MASCULINE : Gender.UNKNOWN;
    }

    @Override
    public boolean isParticle(String letters) {
        return List.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل").contains(letters);
    }

    @Override
    public String standing(String mention) {
        if (!mention.startsWith("لل")) {
            return mention;
        }
        String head = normalizer.normalize(mention.split(" ", -1)[0].substring(1));
        return (lexicon.opensName("ال" + head) ? "ال" : "ا") + mention.substring(1);
    }

    private static boolean hasFather(String[] words) {
        return List.of(words).contains("بن") || List.of(words).contains("بنت");
    }

    private static boolean isJoint(String word) {
        return List.of("بن", "بنت", "أبو", "ابن", "آل", "عبد", "أم").contains(word);
    }
}
