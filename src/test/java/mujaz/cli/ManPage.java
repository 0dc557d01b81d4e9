package mujaz.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, in the man macros of roff. */
final class ManPage {

    private final Messages messages = Messages.english();
    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine line) {
        ManPage man = new ManPage();
        man.page.append(".TH MUJAZ 1 \"\" \"Mujaz\" \"User Commands\"\n");
        man.opening();
        man.section("OPTIONS");
        for (OptionSpec option : line.getCommandSpec().options()) {
            man.option(option);
        }
        man.titled("RECORDS", "help.records");
        man.titled("CONFIGURATION", "help.configuration");
        man.titled("EXIT STATUS", "help.status");
        return man.page.toString();
    }

    /** What the program does, and examples, which keep their lines. */
    private void opening() {
        String about = messages.say("help.about").replace('\n', ' ');
        section("NAME");
        text("mujaz - " + about.replaceFirst("^Mujaz ", "").replaceFirst(":.*", ""));
        section("SYNOPSIS");
        page.append(".B mujaz\n[\\fIOPTIONS\\fR] [\\fIFILE\\fR...]\n");
        section("DESCRIPTION");
        text(about);
        section("EXAMPLES");
        messages.say("help.examples")
                .lines()
                .map(example -> example.split("\t", -1))
                .forEach(example -> {
                    page.append(".TP\n");
                    text(example[0]);
                    text(example[1]);
                });
    }

    private void option(OptionSpec option) {
        String heading = messages.find("section." + HelpPage.name(option));
        if (heading != null) {
            page.append(".SS ").append(escaped(heading)).append('\n');
        }
        String argument = option.arity().max() == 0 ? "" : "\\fI" + escaped(option.paramLabel()) + "\\fR";
        page.append(".TP\n");
        List<String> names = Manual.spellings(option);
        for (String name : names) {
            page.append(name.equals(names.get(0)) ? "" : ", ")
                    .append("\\fB")
                    .append(escaped(name))
                    .append("\\fR");
            page.append(argument.isEmpty() ? "" : name.startsWith("--") ? "=" : " ")
                    .append(argument);
        }
        page.append('\n');
        text(Manual.description(option));
    }

    /** A paragraph of the help that opens with a title of its own, or one that has none. */
    private void titled(String title, String key) {
        section(title);
        text(messages.say(key).replaceFirst("^[A-Z][a-z ]+: ", ""));
    }

    private void section(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void text(String text) {
        String escaped = escaped(text);
        page.append(escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "")
                .append(escaped)
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("~", "\\(ti")
                .replace("^", "\\(ha");
    }
}
