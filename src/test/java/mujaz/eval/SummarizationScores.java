package mujaz.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import mujaz.Mujaz;
import mujaz.model.Options;
import mujaz.model.Sentence;
import mujaz.model.Summary;

/** Our briefs of one set of articles, beside Lead cut to the same words and a seeded random choice of sentences. */
final class SummarizationScores {

    private final List<Rouge> ours = new ArrayList<>();
    private final List<Rouge> lead = new ArrayList<>();
    private final List<Rouge> random = new ArrayList<>();
    private long words;

    static SummarizationScores of(List<Article> articles, boolean trim) {
        SummarizationScores scores = new SummarizationScores();
        Mujaz mujaz = new Mujaz();
        for (Article article : articles) {
            scores.add(article, mujaz, trim);
        }
        return scores;
    }

    private void add(Article article, Mujaz mujaz, boolean trim) {
        Summary summary = mujaz.summarize(
                article.id(), article.title(), article.text(), article.language(), new Options(article.length(), trim));
        List<String> brief = Words.of(summary.text());
        List<String> all = Words.of(article.text());
        List<List<String>> references = article.referenceWords();
        words += brief.size();
        ours.add(Rouge.of(brief, references));
        lead.add(Rouge.of(all.subList(0, Math.min(brief.size(), all.size())), references));
        random.add(Rouge.of(randomWords(summary, brief.size()), references));
    }

    /** Sentences in random order until the words are used up, the last one cut as Lead's is, in document order. */
    private static List<String> randomWords(Summary summary, int words) {
        List<Sentence> order = new ArrayList<>(summary.sentences());
        Collections.shuffle(order, new Random(summary.release().name().hashCode()));
        List<Sentence> taken = new ArrayList<>();
        int left = words;
        for (Sentence sentence : order) {
            if (left > 0) {
                taken.add(sentence);
                left -= wordsOf(summary, sentence).size();
            }
        }
        int spare = -left;
        int last = taken.isEmpty() ? -1 : taken.get(taken.size() - 1).index();
        taken.sort((a, b) -> Integer.compare(a.index(), b.index()));
        List<String> chosen = new ArrayList<>();
        for (Sentence sentence : taken) {
            List<String> own = wordsOf(summary, sentence);
            chosen.addAll(sentence.index() == last ? own.subList(0, own.size() - Math.max(0, spare)) : own);
        }
        return chosen;
    }

    private static List<String> wordsOf(Summary summary, Sentence sentence) {
        return Words.of(sentence.span().of(summary.release().text()));
    }

    /** One row of the report: ours, Lead, random, and ours minus Lead with its interval, in percent. */
    String row(String name) {
        Difference one = Difference.of(firsts(ours), firsts(lead));
        Difference two = Difference.of(seconds(ours), seconds(lead));
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f / %.1f | %.1f / %.1f | %.1f / %.1f | %+.2f [%+.2f, %+.2f] | %+.2f [%+.2f, %+.2f] |",
                name,
                ours.size(),
                (double) words / ours.size(),
                percent(firsts(ours)),
                percent(seconds(ours)),
                percent(firsts(lead)),
                percent(seconds(lead)),
                percent(firsts(random)),
                percent(seconds(random)),
                100 * one.mean(),
                100 * one.low(),
                100 * one.high(),
                100 * two.mean(),
                100 * two.low(),
                100 * two.high());
    }

    /** ROUGE-1 F1 of ours minus Lead's, in percent. */
    double aboveLead() {
        return percent(firsts(ours)) - percent(firsts(lead));
    }

    private static List<Double> firsts(List<Rouge> rouges) {
        List<Double> values = new ArrayList<>();
        for (Rouge rouge : rouges) {
            values.add(rouge.one().f1());
        }
        return values;
    }

    private static List<Double> seconds(List<Rouge> rouges) {
        List<Double> values = new ArrayList<>();
        for (Rouge rouge : rouges) {
            values.add(rouge.two().f1());
        }
        return values;
    }

    private static double percent(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.isEmpty() ? 0 : 100 * sum / values.size();
    }
}
