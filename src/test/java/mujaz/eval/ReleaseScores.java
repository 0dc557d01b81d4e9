package mujaz.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mujaz.Mujaz;
import mujaz.model.Length;
import mujaz.model.Options;
import mujaz.model.Summary;
import mujaz.render.JsonRenderer;

/**
 * What the program's JSON says of annotated releases, against the annotation: structure, sentences, actors, roles,
 * statements, choice of sentences, brevity. Exact match unless said; every figure in percent.
 */
final class ReleaseScores {

    private final Mujaz mujaz = new Mujaz();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Adds one release: its annotation, its text, and what the program prints for it at the default length. */
    void add(JsonNode gold, String text) throws IOException {
        String id = gold.path("id").asText();
        Summary summary = mujaz.summarize(id, text, null, new Options(Length.DEFAULT, true));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new JsonRenderer(false, false).render(json, summary, null);
        add(gold, text, JsonLines.parse(json.toString(StandardCharsets.UTF_8)));
    }

    private void add(JsonNode gold, String text, JsonNode ours) {
        count("documents", 1);
        structure(gold, ours);
        sentences(gold, text, ours);
        noise(gold, ours);
        actors(gold, ours);
        choice(gold, text, ours);
        statements(gold, text, ours);
    }

    private void structure(JsonNode gold, JsonNode ours) {
        hit("language", text(ours, "language").equals(text(gold, "lang")));
        String source = text(gold, "headline_source");
        String headline = text(ours.path("headline"), "text");
        if (!text(gold, "headline").isEmpty() && !source.isEmpty() && !source.equals("none")) {
            hit("headline", Words.key(headline).equals(Words.key(text(gold, "headline"))));
        } else if (text(gold, "headline").isEmpty()) {
            hit("headline", ours.path("headline").isNull());
        }
        JsonNode expected = gold.path("dateline");
        JsonNode found = ours.path("dateline");
        hit("dateline place", Words.key(text(found, "place")).equals(Words.key(text(expected, "place"))));
        String day = text(expected, "date");
        String foundDay = text(found, "date");
        hit("dateline date", day.equals(foundDay) || (day.startsWith("--") && foundDay.endsWith(day.substring(1))));
    }

    private void sentences(JsonNode gold, String text, JsonNode ours) {
        List<String> expected = keys(gold.path("sentences"));
        List<String> left = new ArrayList<>(expected);
        int found = 0;
        int right = 0;
        for (JsonNode sentence : ours.path("sentences")) {
            found++;
            right += left.remove(Words.key(slice(text, sentence))) ? 1 : 0;
        }
        prf("sentences", right, found - right, expected.size() - right);
    }

    private void noise(JsonNode gold, JsonNode ours) {
        String brief = Words.key(text(ours.path("summary"), "text"));
        for (String line : keys(gold.path("noise"))) {
            count("noise leaked", line.length() > 8 && brief.contains(line) ? 1 : 0);
        }
    }

    private void actors(JsonNode gold, JsonNode ours) {
        Map<String, JsonNode> byName = new HashMap<>();
        for (JsonNode actor : gold.path("actors")) {
            byName.putIfAbsent(Words.key(text(actor, "name")), actor);
            for (String alias : keys(actor.path("aliases"))) {
                byName.putIfAbsent(alias, actor);
            }
        }
        IdentityHashMap<JsonNode, Boolean> hit = new IdentityHashMap<>();
        Set<JsonNode> central = Collections.newSetFromMap(new IdentityHashMap<>());
        int rightCentral = 0;
        int falseCentral = 0;
        for (JsonNode actor : ours.path("actors")) {
            if (text(actor, "type").equals("place")) {
                continue;
            }
            boolean ourCentral = actor.path("central").asBoolean();
            JsonNode match = match(byName, actor);
            if (match == null || (ourCentral && !match.path("central").asBoolean())) {
                falseCentral += ourCentral ? 1 : 0;
            } else if (ourCentral) {
                rightCentral += hit.containsKey(match) ? 0 : 1;
                central.add(match);
            }
            if (match != null && hit.put(match, true) == null) {
                found(match, actor);
            }
        }
        int missed = 0;
        for (JsonNode actor : gold.path("actors")) {
            missed += actor.path("central").asBoolean() && !central.contains(actor) ? 1 : 0;
            hit("all actors recall", hit.containsKey(actor));
        }
        prf("central actors", rightCentral, falseCentral, missed);
    }

    private static JsonNode match(Map<String, JsonNode> byName, JsonNode actor) {
        JsonNode match = byName.get(Words.key(text(actor, "name")));
        for (String alias : keys(actor.path("aliases"))) {
            match = match == null ? byName.get(alias) : match;
        }
        return match;
    }

    private void found(JsonNode gold, JsonNode ours) {
        hit("full name", Words.key(text(gold, "name")).equals(Words.key(text(ours, "name"))));
        hit("actor type", text(gold, "type").equals(text(ours, "type")));
        if (!text(gold, "role").isEmpty()) {
            hit("role", Words.key(text(gold, "role")).equals(Words.key(text(ours, "role"))));
        }
    }

    private void choice(JsonNode gold, String text, JsonNode ours) {
        List<String> sentences = keys(gold.path("sentences"));
        if (sentences.isEmpty()) {
            return; // Annotated for its actors alone.
        }
        Set<String> wanted = new HashSet<>();
        int editorsWords = 0;
        for (JsonNode index : gold.path("summary")) {
            wanted.add(sentences.get(index.asInt()));
            editorsWords += wordCount(sentences.get(index.asInt()));
        }
        Set<String> chosen = new HashSet<>();
        for (JsonNode sentence : ours.path("summary").path("sentences")) {
            chosen.add(Words.key(slice(text, sentence)));
        }
        Set<String> both = new HashSet<>(chosen);
        both.retainAll(wanted);
        prf("editor's sentences", both.size(), chosen.size() - both.size(), wanted.size() - both.size());
        hit(
                "best lead chosen",
                chosen.contains(sentences.get(gold.path("best_lead").asInt())));
        for (String sentence : sentences) {
            count("body words", wordCount(sentence));
        }
        count("words out", wordCount(Words.key(text(ours.path("summary"), "text"))));
        count("editor's words", editorsWords);
    }

    private void statements(JsonNode gold, String text, JsonNode ours) {
        for (JsonNode quote : gold.path("quotes_or_statements")) {
            Set<String> names = new HashSet<>(Set.of(Words.key(text(quote, "speaker"))));
            for (JsonNode actor : gold.path("actors")) {
                if (Words.key(text(actor, "name")).equals(Words.key(text(quote, "speaker")))) {
                    names.addAll(keys(actor.path("aliases")));
                }
            }
            String said = Words.key(text(quote, "text"));
            said = said.substring(0, said.offsetByCodePoints(0, Math.min(25, said.codePointCount(0, said.length()))));
            boolean right = false;
            for (JsonNode statement : ours.path("statements")) {
                right |= names.contains(Words.key(text(statement, "speaker")))
                        && Words.key(slice(text, statement)).contains(said);
            }
            hit("statement speaker", right);
        }
    }

    /** All figures by name. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("documents", (double) get("documents"));
        for (String name : List.of("language", "headline", "dateline place", "dateline date")) {
            figures.put(name, share(name));
        }
        figures.put("sentences F1", f1("sentences"));
        figures.put("noise leaked", (double) get("noise leaked"));
        figures.put(
                "central actors P",
                100 * ratio(get("central actors+"), get("central actors+") + get("central actors x")));
        figures.put(
                "central actors R",
                100 * ratio(get("central actors+"), get("central actors+") + get("central actors-")));
        figures.put("central actors F1", f1("central actors"));
        for (String name : List.of(
                "all actors recall", "full name", "actor type", "role", "statement speaker", "best lead chosen")) {
            figures.put(name, share(name));
        }
        figures.put("editor's sentences F1", f1("editor's sentences"));
        figures.put("words out % of body", 100 * ratio(get("words out"), get("body words")));
        figures.put("editor's words % of body", 100 * ratio(get("editor's words"), get("body words")));
        return figures;
    }

    private void hit(String name, boolean right) {
        count(name + "+", right ? 1 : 0);
        count(name + " n", 1);
    }

    private void prf(String name, int right, int wrong, int missed) {
        count(name + "+", right);
        count(name + " x", wrong);
        count(name + "-", missed);
    }

    private double share(String name) {
        return 100 * ratio(get(name + "+"), get(name + " n"));
    }

    private double f1(String name) {
        int right = get(name + "+");
        return 100 * ratio(2 * right, 2 * right + get(name + " x") + get(name + "-"));
    }

    private void count(String name, int by) {
        counts.merge(name, by, Integer::sum);
    }

    private int get(String name) {
        return counts.getOrDefault(name, 0);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static int wordCount(String key) {
        return key.isEmpty() ? 0 : key.split(" ").length;
    }

    private static List<String> keys(JsonNode strings) {
        List<String> keys = new ArrayList<>();
        for (JsonNode string : strings) {
            keys.add(Words.key(string.asText()));
        }
        return keys;
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isTextual() ? value.asText() : "";
    }

    /** The text between an object's code point offsets. */
    private static String slice(String text, JsonNode object) {
        int start = text.offsetByCodePoints(0, object.path("start").asInt());
        return text.substring(
                start,
                text.offsetByCodePoints(
                        start, object.path("end").asInt() - object.path("start").asInt()));
    }
}
