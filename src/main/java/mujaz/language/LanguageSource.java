package mujaz.language;

/** Where the stages that meet a text before its language is known find the rules for it. */
public interface LanguageSource {

    /** The language of a BCP 47 tag, or the plainest one for a tag without rules of its own. */
    Language of(String tag);
}
