package mujaz.language.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mujaz.language.NameRules.Name;
import mujaz.language.NameRules.Standing;
import mujaz.model.Actor;

/** Further down in a story, the parties: the bodies of those who signed, and the body that the meeting was with. */
final class EnglishSignings {

    private static final Set<String> AGREEMENTS =
            Set.of("agreement", "agreements", "memorandum", "memoranda", "mou", "mous", "contract", "deal", "protocol");

    private static final Set<String> MEETINGS =
            Set.of("meeting", "session", "talks", "discussions", "visit", "reception");

    private static final Set<String> ARTICLES = Set.of("the", "this", "both");

    private static final int LONGEST_OBJECT = 6;

    private final EnglishWords words;

    EnglishSignings(EnglishWords words) {
        this.words = words;
    }

    List<Name> of(List<Name> names) {
        if (words.opensStory()) {
            return names;
        }
        return isSigning() ? signed(names) : met(names);
    }

    private List<Name> signed(List<Name> names) {
        List<Name> signed = new ArrayList<>();
        for (Name name : names) {
            boolean acts = name.standing() == Standing.AGENT;
            boolean party = name.type() == Actor.Type.ORGANIZATION && (acts || isOfSigner(name, names));
            if (party && !name.place()) {
                signed.add(name.as(name.type(), Standing.PARTY));
            } else {
                boolean person = acts && name.type() == Actor.Type.PERSON;
                signed.add(person ? name.as(name.type(), Standing.ATTENDING) : name);
            }
        }
        return signed;
    }

    /** {@code This came during a meeting with the Marsa Council}: with which the news is made. */
    private List<Name> met(List<Name> names) {
        List<Name> met = new ArrayList<>();
        for (Name name : names) {
            int with = words.beforeArticle(words.indexAt(name.span().start()));
            boolean party = name.standing() == Standing.AGENT
                    && name.type() == Actor.Type.ORGANIZATION
                    && !name.place()
                    && words.form(with).equals("with")
                    && isAfterMeeting(with);
            met.add(party ? name.as(name.type(), Standing.PARTY) : name);
        }
        return met;
    }

    private boolean isAfterMeeting(int with) {
        boolean came = false;
        boolean meeting = false;
        for (int i = 0; i < with; i++) {
            came |= words.form(i).equals("came");
            meeting |= came && MEETINGS.contains(words.form(i));
        }
        return meeting;
    }

    /** Inside the office of one who signs, or after {@code on behalf of}. */
    private boolean isOfSigner(Name body, List<Name> names) {
        if (body.standing() == Standing.INSIDE_OFFICE) {
            Name signer = Name.around(names, body.span());
            return signer != null && signer.type() == Actor.Type.PERSON && signer.standing() == Standing.AGENT;
        }
        int start = words.indexAt(body.span().start());
        int of = words.beforeArticle(start);
        return words.form(of).equals("of") && words.form(of - 1).equals("behalf");
    }

    /** {@code The agreement was signed by}, {@code signed the agreement}. */
    private boolean isSigning() {
        for (int i = 0; i < words.size(); i++) {
            if (words.form(i).equals("signed")
                    && (words.isBe(i - 1) ? tells(0, i) : tells(i + 1, i + LONGEST_OBJECT))) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(int from, int to) {
        boolean agreement = false;
        for (int i = from; i < to; i++) {
            agreement |= AGREEMENTS.contains(words.form(i));
        }
        return agreement && ARTICLES.contains(words.form(from));
    }
}
