package mujaz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the program in one language: help, errors, notes. The environment chooses it, by the variables that other
 * programs go by too, and not the JVM. Nothing is read where nothing is to be said.
 */
final class Messages {

    private static final String WARNING = "warning.";
    private static final Pattern PART = Pattern.compile("\\{(\\d)}");

    private final Properties texts;
    private final boolean rightToLeft;

    private Messages(String language, boolean rightToLeft) {
        this.texts = read("messages_" + language + ".properties");
        this.rightToLeft = rightToLeft;
    }

    /** Those of the user's language. */
    static Messages of(Map<String, String> environment) {
        return locale(environment).startsWith("ar") ? new Messages("ar", true) : english();
    }

    /** Those that stand in JSON, whoever reads it. */
    static Messages english() {
        return new Messages("en", false);
    }

    /** The first that is set, as POSIX has it. */
    private static String locale(Map<String, String> environment) {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static Properties read(String resource) {
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** The sentence of a key, or null where there is none. */
    @Nullable
    String find(String key) {
        return texts.getProperty(key);
    }

    String say(String key, Object... parts) {
        return say(Message.of(key, parts));
    }

    /**
     * Says a message. Warnings come as their text in the JSON, without key. Parts are not put in by
     * {@link java.text.MessageFormat}, which writes numbers as the JVM's locale does.
     */
    String say(Message message) {
        String text = texts.getProperty(message.key());
        if (text == null) {
            return warning(message.key());
        }
        return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(part(message, part.group(1))));
    }

    private String part(Message message, String number) {
        Object part = message.parts().get(Integer.parseInt(number));
        return part instanceof Message inner ? say(inner) : part.toString();
    }

    private String warning(String text) {
        if (!rightToLeft) {
            return text;
        }
        Messages english = english();
        for (String key : english.texts.stringPropertyNames()) {
            if (key.startsWith(WARNING)) {
                Matcher matcher = pattern(english.texts.getProperty(key)).matcher(text);
                if (matcher.matches()) {
                    return say(key, parts(matcher));
                }
            }
        }
        return text;
    }

    /** A part is a number, a day or a name; without a limit two of them would be tried at each place of a long text. */
    static Pattern pattern(String sentence) {
        return Pattern.compile(Pattern.quote(sentence).replaceAll("\\{\\d}", "\\\\E(.{1,80})\\\\Q"));
    }

    private Object[] parts(Matcher matcher) {
        Object[] parts = new Object[matcher.groupCount()];
        for (int i = 0; i < parts.length; i++) {
            String part = matcher.group(i + 1);
            parts[i] = texts.getProperty("genre." + part.replace(' ', '-'), part);
        }
        return parts;
    }
}
