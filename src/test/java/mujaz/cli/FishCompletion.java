package mujaz.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of fish: one {@code complete} an option. */
final class FishCompletion {

    private FishCompletion() {}

    static String of(CommandLine line) {
        StringBuilder script = new StringBuilder();
        for (OptionSpec option : line.getCommandSpec().options()) {
            for (String name : Manual.spellings(option)) {
                script.append("complete -c mujaz ").append(name.startsWith("--") ? "-l " : "-s ");
                script.append(name.replaceFirst("^--?", ""));
                script.append(arguments(option)).append(" -d ");
                script.append(quoted(Manual.description(option))).append('\n');
            }
        }
        return script.toString();
    }

    private static String arguments(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        String values = String.join(" ", HelpPage.values(option));
        if (!values.isEmpty()) {
            return " -x -a " + quoted(values);
        }
        return Manual.takesFile(option) ? " -r -F" : " -x";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
