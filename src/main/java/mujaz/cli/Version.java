package mujaz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What runs here: the program as it was built, its lists and models, and Java. */
final class Version {

    private final Messages messages;
    private final Properties build;

    private Version(Messages messages, Properties build) {
        this.messages = messages;
        this.build = build;
    }

    static String text(Messages messages) {
        return new Version(messages, build()).text();
    }

    /** What the build left; nothing where it is not of Maven, and no commit where it is not of a clone. */
    private static Properties build() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build;
    }

    private String text() {
        StringBuilder text = new StringBuilder(messages.say("version.program", value("version")));
        append(text, "version.build", value("commit"), value("time"));
        append(text, "version.data", value("data"), value("data.time"));
        append(text, "version.java", System.getProperty("java.version"), System.getProperty("java.vendor"));
        return text.append('\n').toString();
    }

    private void append(StringBuilder text, String key, String what, String more) {
        text.append('\n').append(messages.say(key, what, more));
    }

    /** A value that nobody put in is still a variable. */
    private String value(String name) {
        String value = build.getProperty(name, "");
        return value.isBlank() || value.startsWith("$") ? messages.say("version.unknown") : value;
    }
}
