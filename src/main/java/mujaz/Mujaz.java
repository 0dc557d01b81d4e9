package mujaz;

import java.util.ArrayList;
import java.util.List;
import mujaz.actor.ActorFinder;
import mujaz.actor.Newsroom;
import mujaz.language.Labels;
import mujaz.language.Language;
import mujaz.model.Cast;
import mujaz.model.Copy;
import mujaz.model.DateMention;
import mujaz.model.Excerpt;
import mujaz.model.FormSource;
import mujaz.model.Options;
import mujaz.model.Release;
import mujaz.model.Scored;
import mujaz.model.Sentence;
import mujaz.model.Summary;
import mujaz.read.Copies;
import mujaz.read.DateFinder;
import mujaz.read.Reader;
import mujaz.score.Scorer;
import mujaz.segment.Segmenter;
import mujaz.select.Headliner;
import mujaz.select.Selector;
import mujaz.trim.Dates;
import mujaz.trim.Finisher;
import mujaz.trim.Trimmer;
import org.jspecify.annotations.Nullable;

/**
 * The line: release text and options to {@link Summary}. The program as a library:
 *
 * <pre>{@code
 * Mujaz mujaz = new Mujaz();
 * Options options = new Options(Length.DEFAULT.withWords(40), true);
 * Summary summary = mujaz.summarize(text, options);
 * summary.text();                        // the brief
 * summary.release().headlineText();
 * for (Actor actor : summary.cast().key(6)) {
 *     actor.role();
 * }
 * new JsonRenderer(false, false).render(out, summary, null); // the JSON of the command line
 * }</pre>
 *
 * One object serves any number of threads at a time, and each brief depends on its own text and options alone. It loads what
 * it knows of a language with the first text in that language, a few megabytes, and keeps it: make one and use it for all.
 */
public final class Mujaz {

    private final Languages languages = new Languages();
    private final Reader reader = new Reader(languages);

    /** Reads a release in a language that its text tells, and makes its brief. */
    public Summary summarize(String text, Options options) {
        return summarize("-", text, null, options);
    }

    /**
     * Reads a release and makes its brief.
     *
     * @param name file name, {@code -} or id
     * @param text the release as issued
     * @param tag BCP 47 tag of its language, or null to detect it
     */
    public Summary summarize(String name, String text, @Nullable String tag, Options options) {
        return summarize(name, Copy.of(text), tag, options);
    }

    /** Reads a release that {@link #copies} found, and makes its brief. */
    public Summary summarize(String name, Copy copy, @Nullable String tag, Options options) {
        return summarize(reader.read(name, copy, tag), options);
    }

    /**
     * The releases of an input, in order; at least one.
     *
     * @param separator a line that stands between releases beside the usual marks, or null
     */
    public List<Copy> copies(Copy input, @Nullable String separator) {
        return new Copies(languages).of(input, separator);
    }

    /**
     * Makes the brief of a release whose headline came beside its text.
     *
     * @param name file name, {@code -} or id
     * @param headline the headline, or null where there is none
     * @param text the release as issued, without headline line
     * @param tag BCP 47 tag of its language, or null to detect it
     */
    public Summary summarize(
            String name, @Nullable String headline, String text, @Nullable String tag, Options options) {
        return summarize(name, headline, Copy.of(text), tag, options);
    }

    /** Makes the brief of a release that {@link #copies} found, whose headline came beside its text. */
    public Summary summarize(String name, @Nullable String headline, Copy copy, @Nullable String tag, Options options) {
        return summarize(reader.readBelow(headline, name, copy, tag), options);
    }

    /** The words in which a brief of this language is presented. */
    public Labels labels(String tag) {
        return languages.of(tag).labels();
    }

    /** Makes the brief of a release. */
    public Summary summarize(Release release, Options options) {
        Language language = languages.of(release.language());
        List<Sentence> sentences = new Segmenter(language).segment(release);
        boolean known = Languages.knows(release.language());
        Cast cast = known ? new ActorFinder(language).find(release, sentences) : Cast.NOBODY;
        if (!options.newsroom().isEmpty()) {
            cast = new Newsroom(language, options.newsroom()).apply(release, sentences, cast);
        }
        List<DateMention> dates = new DateFinder(language).find(release, sentences);
        List<Scored> scored = known ? new Scorer(language).score(release, sentences, cast) : Scorer.byOrder(sentences);
        // Cut before choosing: a limit of 40 words buys two shortened facts rather than one long sentence.
        Trimmer trimmer = new Trimmer(language);
        FormSource forms = options.trim() && known ? trimmer.variants(release, cast) : trimmer.literal(release);
        List<Excerpt> chosen = new Selector(language).select(scored, forms, options.length());
        boolean headlined = Headliner.serves(release, chosen, sentences, forms, options.preset(), options.length());
        if (headlined) {
            chosen = List.of();
        }
        List<Excerpt> excerpts =
                options.trim() && known ? new Finisher(language).finish(release, chosen, cast) : chosen;
        if (options.preset().isLine() && !excerpts.isEmpty() && options.trim()) {
            excerpts = List.of(new Dates(language).restore(release, excerpts.get(0), dates, options.length()));
        }
        List<String> warnings = new ArrayList<>(release.warnings());
        if (known && !sentences.isEmpty() && cast.key(1).isEmpty()) {
            warnings.add("no key actor was found");
        }
        if (headlined) {
            warnings.add("the headline is printed as the line");
        } else {
            warnAboutLimits(warnings, sentences, excerpts);
        }
        return new Summary(release, sentences, scored, cast, dates, excerpts, warnings);
    }

    private static void warnAboutLimits(List<String> warnings, List<Sentence> sentences, List<Excerpt> excerpts) {
        if (excerpts.isEmpty() && !sentences.isEmpty()) {
            warnings.add("no piece of the lead fits the limits: the headline stands alone");
        } else if (!excerpts.isEmpty() && excerpts.get(0).sentence().index() > 0) {
            warnings.add("the lead does not fit the limits: another sentence is printed");
        } else if (!excerpts.isEmpty() && isPiece(excerpts.get(0), sentences)) {
            warnings.add("the lead does not fit the limits: its beginning is printed");
        }
    }

    private static boolean isPiece(Excerpt excerpt, List<Sentence> sentences) {
        Sentence whole = sentences.get(excerpt.sentence().index());
        return !excerpt.sentence().span().equals(whole.span());
    }
}
