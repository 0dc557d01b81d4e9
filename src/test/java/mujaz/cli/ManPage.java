package mujaz.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, in the man macros of roff. */
final class ManPage {

    /** A paragraph of the footer that opens with its title has a section of its own. */
    private static final Pattern TITLED = Pattern.compile("([A-Z][A-Za-z ]+): (.*)", Pattern.DOTALL);

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine line) {
        ManPage man = new ManPage();
        man.page.append(".TH MUJAZ 1 \"\" \"Mujaz\" \"User Commands\"\n");
        man.opening(String.join("\n", line.getCommandSpec().usageMessage().header()));
        man.section("OPTIONS");
        for (OptionSpec option : line.getCommandSpec().options()) {
            man.option(option);
        }
        man.closing(String.join("\n", line.getCommandSpec().usageMessage().footer()));
        return man.page.toString();
    }

    /** The header: what the program does, and examples, which are indented. */
    private void opening(String header) {
        String[] parts = header.strip().split("\n\n", -1);
        String about = parts[0].replace('\n', ' ');
        section("NAME");
        text("mujaz - " + about.replaceFirst("^Mujaz ", "").replaceFirst(":.*", ""));
        section("SYNOPSIS");
        page.append(".B mujaz\n[\\fIOPTIONS\\fR] [\\fIFILE\\fR...]\n");
        section("DESCRIPTION");
        text(about);
        section("EXAMPLES");
        page.append(".nf\n");
        parts[1].lines().forEach(this::text);
        page.append(".fi\n");
    }

    private void option(OptionSpec option) {
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

    private void closing(String footer) {
        section("NOTES");
        for (String paragraph : footer.strip().split("\n\n", -1)) {
            Matcher titled = TITLED.matcher(paragraph);
            if (titled.matches()) {
                section(titled.group(1).toUpperCase(Locale.ROOT));
                text(titled.group(2).replace('\n', ' '));
            } else {
                text(paragraph.replace('\n', ' '));
            }
        }
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
