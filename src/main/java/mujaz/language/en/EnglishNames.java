package mujaz.language.en;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.language.NameRules;
import mujaz.language.Normalizer;
import mujaz.language.Phrases;
import mujaz.model.Actor;
import mujaz.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Names, offices and speech in English. */
final class EnglishNames implements NameRules {

    /** Words that a family name of two words may open with. */
    private static final Set<String> OPENING_FAMILY = Set.of("Al", "El", "Abdel", "Abdul", "Abd");

    private final EnglishWords.Lexicon lexicon;

    EnglishNames(String folder, Normalizer normalizer) {
        this.lexicon = EnglishWords.Lexicon.load(folder, normalizer);
    }

    EnglishWords words(String text, Sentence sentence, Map<String, Actor.Type> introduced) {
        return new EnglishWords(lexicon, text, sentence, introduced);
    }

    @Override
    public Found find(String text, Sentence sentence, Map<String, Actor.Type> introduced) {
        return find(words(text, sentence, introduced));
    }

    Found find(EnglishWords words) {
        return find(words, EnglishKnownBodies.NONE);
    }

    private static Found find(EnglishWords words, EnglishKnownBodies known) {
        List<Name> names = new EnglishStandings(words).of(new EnglishNameFinder(words, known).find());
        return new Found(names, new EnglishSpeech(words, names).find());
    }

    /** Bodies that one sentence tells are told to the others. */
    @Override
    public Reading read(String text, List<Sentence> sentences, boolean news) {
        EnglishKnownBodies known = new EnglishKnownBodies();
        for (Sentence sentence : sentences) {
            known.read(words(text, sentence, Map.of()));
        }
        return new Reading() {
            @Override
            public Found find(int sentence, Map<String, Actor.Type> introduced) {
                return EnglishNames.find(words(text, sentences.get(sentence), introduced), known);
            }
        };
    }

    @Override
    public boolean putsPlaceFirst() {
        return true;
    }

    @Override
    public int article(String mention) {
        return mention.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0;
    }

    /** What the list has after the kind of an organization, an event, an office or a country. */
    @Override
    public @Nullable String meant(List<String> forms) {
        Phrases.Match match = lexicon.names().at(forms, 0);
        boolean whole = match != null && match.end() == forms.size();
        boolean known = match != null
                && (match.is("organization") || match.is("office") || match.is("country") || match.is("event"));
        if (match == null || !known) {
            return null;
        }
        int kind = match.value().indexOf(' ');
        String other = kind < 0 ? null : match.value().substring(kind + 1);
        return whole || other == null ? other : officeOf(other, forms.subList(match.end(), forms.size()));
    }

    /** Both stand in the list, each for itself, or one is the place that the other begins with. */
    @Override
    public boolean areApart(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        return one.size() != other.size()
                && one.subList(0, common).equals(other.subList(0, common))
                && ((isListed(one) && isListed(other)) || (common == 1 && isPlace(one.subList(0, 1))));
    }

    private boolean isPlace(List<String> forms) {
        Phrases.Match match = lexicon.names().at(forms, 0);
        return match != null && (match.is("country") || match.is("city") || match.is("region"));
    }

    private boolean isListed(List<String> forms) {
        Phrases.Match match = lexicon.names().at(forms, 0);
        return match != null && match.end() == forms.size() && (match.is("organization") || match.is("event"));
    }

    /** {@code UN Secretary-General} is Secretary-General of the United Nations; null where no office stands behind the letters. */
    private @Nullable String officeOf(String organization, List<String> rest) {
        Phrases.Match match = lexicon.names().at(rest, 0);
        boolean office = match != null && match.is("office") && match.end() == rest.size();
        return office ? String.join(" ", rest) + " of the " + organization : null;
    }

    /** The family name, with its article: {@code Al Mazrouei}; of a ruling house, the name up to the father's. */
    @Override
    public String shortName(String name) {
        String[] words = name.split(" ", -1);
        int last = words.length - 1;
        int father = List.of(words).indexOf("bin") + 1;
        if (father > 1 && father < last) {
            return String.join(" ", List.of(words).subList(0, father + 1));
        }
        if (last == 0) {
            return name;
        }
        boolean joined = last > 1 && OPENING_FAMILY.contains(words[last - 1]);
        return joined ? words[last - 1] + " " + words[last] : words[last];
    }
}
