package mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import mujaz.render.screen.Screen;
import mujaz.render.screen.Sheet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help: the options as the command has them, explained in the user's language. */
final class HelpPage {

    private static final String INDENT = "  ";

    /** Where the explanations of options begin, and those of examples. */
    private static final int COLUMN = 27;

    private static final int EXAMPLES = 42;

    private final Messages messages;
    private final Sheet sheet;

    private HelpPage(Messages messages, Screen screen) {
        this.messages = messages;
        this.sheet = new Sheet(screen, messages.rightToLeft());
    }

    static String of(CommandSpec command, Messages messages, Screen screen) {
        HelpPage page = new HelpPage(messages, screen);
        page.opening();
        for (OptionSpec option : command.options()) {
            page.option(option);
        }
        page.sheet.separate();
        for (String key : List.of("help.records", "help.configuration", "help.status")) {
            page.sheet.paragraph(messages.say(key));
        }
        return page.sheet.toString();
    }

    private void opening() {
        sheet.paragraph(messages.say("help.about").replace('\n', ' '));
        sheet.separate();
        for (String example : messages.say("help.examples").split("\n", -1)) {
            int tab = example.indexOf('\t');
            sheet.row(INDENT + example.substring(0, tab), EXAMPLES, example.substring(tab + 1));
        }
        sheet.separate();
        sheet.paragraph(messages.say("help.usage"));
        sheet.row(INDENT + "FILE", COLUMN, messages.say("help.file"));
    }

    private void option(OptionSpec option) {
        String section = messages.find("section." + name(option));
        if (section != null) {
            sheet.heading(section);
        }
        sheet.row(term(option), COLUMN, description(option, messages));
    }

    /** {@code -n, --sentences=N}. */
    private static String term(OptionSpec option) {
        String longest = option.longestName();
        String shortest = option.shortestName();
        String opening = shortest.equals(longest) ? INDENT + "    " : INDENT + shortest + ", ";
        String spelled = option.negatable() ? "--[no-]" + name(option) : longest;
        return opening + spelled + (option.arity().max() == 0 ? "" : "=" + option.paramLabel());
    }

    /** The name that stands for an option in files, variables and messages. */
    static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }

    /** What an option does. */
    static String description(OptionSpec option, Messages messages) {
        return messages.say("option." + name(option), String.join(", ", values(option)));
    }

    /** The values that there are to choose from. */
    static List<String> values(OptionSpec option) {
        List<String> values = new ArrayList<>();
        if (option.completionCandidates() != null) {
            option.completionCandidates().forEach(values::add);
        }
        return values;
    }
}
