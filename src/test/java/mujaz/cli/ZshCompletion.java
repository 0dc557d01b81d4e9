package mujaz.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of zsh: one specification of {@code _arguments} an option. */
final class ZshCompletion {

    private ZshCompletion() {}

    static String of(CommandLine line) {
        StringBuilder script = new StringBuilder("#compdef mujaz\n_arguments -s -S");
        for (OptionSpec option : line.getCommandSpec().options()) {
            List<String> names = Manual.spellings(option);
            for (String name : names) {
                script.append(" \\\n  ").append(quoted(specification(option, name, names)));
            }
        }
        return script.append(" \\\n  '*:release:_files'\n").toString();
    }

    private static String specification(OptionSpec option, String name, List<String> names) {
        String about = Manual.description(option).replaceAll("([\\[\\]\\\\:])", "\\\\$1");
        return "(" + String.join(" ", names) + ")" + name + separator(option, name) + "[" + about + "]"
                + argument(option);
    }

    /** {@code -n 3} or {@code -n3}; {@code --sentences=3} or {@code --sentences 3}. */
    private static String separator(OptionSpec option, String name) {
        return option.arity().max() == 0 ? "" : name.startsWith("--") ? "=" : "+";
    }

    private static String argument(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        String values = String.join(" ", HelpPage.values(option));
        String action = values.isEmpty() ? Manual.takesFile(option) ? "_files" : "" : "(" + values + ")";
        return ":" + option.paramLabel() + ":" + action;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
