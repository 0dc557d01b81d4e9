package mujaz.language.en;

import java.util.List;
import java.util.Set;
import mujaz.language.CutFinder;
import mujaz.language.CuttingRules.Kind;
import mujaz.language.NameRules.Name;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Span;

/** What a headline does without: titles of courtesy, the office before a name, and the day. */
final class EnglishHeadlinese {

    /** Titles that tell who somebody is. */
    private static final Set<String> TELLING =
            Set.of("king", "queen", "sultan", "emperor", "empress", "pope", "prince", "princess", "lord", "judge");

    private final EnglishWords words;
    private final List<Name> names;
    private final CutFinder finder;

    EnglishHeadlinese(EnglishWords words, List<Name> names, CutFinder finder) {
        this.words = words;
        this.names = names;
        this.finder = finder;
    }

    void add() {
        for (Name name : names) {
            if (name.type() == Actor.Type.PERSON && name.kind() == Mention.Kind.NAME) {
                addTitle(name);
            }
        }
        for (int i = 1; i < words.size(); i++) {
            int end = EnglishDayWords.end(words, i);
            if (end > i && !words.isComma(i - 1) && !words.isComma(end)) {
                finder.add(i, end, Kind.MINOR);
            }
        }
    }

    /** {@code Sheikh}, and {@code the First Deputy Chairman of the Council, Lt. General} before a name. */
    private void addTitle(Name name) {
        Span honorific = name.honorific();
        int start = words.indexAt(name.span().start());
        int title = honorific == null ? start : words.indexAt(honorific.start());
        for (int i = title; i < start; i++) {
            if (TELLING.contains(words.form(i))) {
                return;
            }
        }
        finder.add(title, start, Kind.MINOR);
        Span role = name.role();
        if (role != null && role.end() <= name.span().start()) {
            addOffice(role, start, words.indexAt(name.whole().end()));
        }
    }

    private void addOffice(Span role, int start, int end) {
        int office = words.indexAt(role.start());
        int from = words.form(office - 1).equals("the") ? office - 1 : office;
        if (words.isGenitive(from - 1)) {
            return;
        }
        finder.add(from, start, Kind.LEADING_ROLE);
        if (words.isComma(words.indexAt(role.end())) && words.isComma(end)) {
            finder.add(end, end + 1, Kind.LEADING_ROLE); // the second of the two commas around a name
        }
    }
}
