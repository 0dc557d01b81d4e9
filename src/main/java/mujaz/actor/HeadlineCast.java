package mujaz.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mujaz.language.Language;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.model.Actor;
import mujaz.model.Mention;
import mujaz.model.Sentence;
import mujaz.model.Span;
import mujaz.model.Token;
import org.jspecify.annotations.Nullable;

/** Whom the headline names of those whom the text has named: it is read last, since it shortens names. */
final class HeadlineCast {

    private final Language language;
    private final Casting casting;

    HeadlineCast(Language language, Casting casting) {
        this.language = language;
        this.casting = casting;
    }

    /** Finds the actors whose name, or a part of it, stands in the headline. */
    void add(String headline, List<Token> tokens, boolean inText) {
        Span all = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        Set<ActorDraft> named = new HashSet<>();
        List<Span> taken = new ArrayList<>();
        for (Name name : language.names()
                .find(headline, new Sentence(0, 0, all, tokens), casting.introduced())
                .names()) {
            ActorDraft draft = inHeadline(name, casting.forms(name.span().of(headline)));
            if (draft != null) {
                draft.addHeadline(inText ? new Mention(name.span(), name.kind(), name.place()) : null);
                named.add(draft);
            }
            if (draft != null || name.kind() == Mention.Kind.OFFICE || isAside(name) || isMerePlace(name)) {
                taken.add(name.whole());
            }
        }
        addPieces(withoutSigns(tokens), inText, named, taken);
    }

    /** {@code Divers' Festival}: names are compared without the sign of a plural. */
    private static List<Token> withoutSigns(List<Token> tokens) {
        List<Token> words = new ArrayList<>();
        for (Token token : tokens) {
            if (!token.is("'") && !token.is("’")) {
                words.add(token);
            }
        }
        return words;
    }

    /** An organization inside an office is only part of it, and one whose plans are told of does nothing. */
    private static boolean isAside(Name name) {
        return name.standing() == Standing.INSIDE_OFFICE || name.standing() == Standing.TOPIC;
    }

    /** {@code a forum in Ras Marsa}: no body whose name begins with the place. */
    private static boolean isMerePlace(Name name) {
        return name.type() == Actor.Type.PLACE && name.standing() == Standing.MENTIONED;
    }

    /** Whom the headline names. */
    private @Nullable ActorDraft inHeadline(Name name, List<String> forms) {
        return switch (name.kind()) {
            case NAME -> isAside(name) ? null : casting.inHeadline(name, forms);
            case OFFICE -> name.type() == Actor.Type.PERSON && forms.size() > 1 ? casting.holder(forms) : null;
            case PRONOUN -> null;
        };
    }

    private void addPieces(List<Token> tokens, boolean inText, Set<ActorDraft> named, List<Span> taken) {
        List<String> forms = Token.forms(tokens);
        for (ActorDraft draft : casting.drafts()) {
            if (named.contains(draft)) {
                continue;
            }
            int[] found = inHeadline(draft, tokens, forms);
            if (found != null) {
                Span span = new Span(
                        tokens.get(found[0]).start(), tokens.get(found[1] - 1).end());
                ActorDraft meant = casting.leadingWith(forms.subList(found[0], found[1]), draft);
                if (!isInside(tokens.get(found[0]), span.end(), taken) && (meant == draft || named.add(meant))) {
                    meant.addHeadline(inText ? new Mention(span, Mention.Kind.NAME) : null);
                }
            }
        }
    }

    /** Whether a piece is part of a name, which does not begin with the conjunction that its first word may have. */
    private static boolean isInside(Token first, int end, List<Span> taken) {
        for (Span whole : taken) {
            if (whole.start() < first.end() && end <= whole.end()) {
                return true;
            }
        }
        return false;
    }

    /** First and last index, exclusive, of the longest piece of a headline that can only be this actor. */
    private int @Nullable [] inHeadline(ActorDraft draft, List<Token> tokens, List<String> forms) {
        int[] found = null;
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.get(i).isWord() && (isFamily(forms.get(i)) || mayOpen(draft, forms.get(i)));
            for (int end = Math.min(tokens.size(), i + draft.forms().size()); opens && end > i; end--) {
                boolean longer = found == null || end - i > found[1] - found[0];
                if (longer && tells(draft, forms.subList(i, end))) {
                    found = new int[] {i, end};
                }
            }
        }
        return found;
    }

    /** Whether a word begins as one of the name's does; most do not, and the rest is worth a closer look. */
    private static boolean mayOpen(ActorDraft draft, String form) {
        for (String own : draft.forms()) {
            if (own.regionMatches(0, form, 0, 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(ActorDraft draft, List<String> piece) {
        if (draft.isPerson()) {
            boolean single = piece.size() == 1;
            return single
                    ? isFamily(piece.get(0)) && piece.get(0).equals(last(draft.forms()))
                    : Identity.samePerson(draft.forms(), piece)
                            && piece.size() <= draft.forms().size();
        }
        return piece.size() > 1 && Identity.sameThing(draft.forms(), piece, false);
    }

    private boolean isFamily(String form) {
        return casting.introduced().get(form) == Actor.Type.PERSON;
    }

    private static String last(List<String> forms) {
        return forms.get(forms.size() - 1);
    }
}
