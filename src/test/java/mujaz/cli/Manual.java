package mujaz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Writes what a package installs beside the program, from the command itself; the build runs it. */
public final class Manual {

    private Manual() {}

    /** Writes {@code completions/} and {@code man/} below the folder that is named. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        CommandLine line = Program.line();
        Path completions = Files.createDirectories(target.resolve("completions"));
        Files.writeString(completions.resolve("mujaz.bash"), AutoComplete.bash("mujaz", line));
        Files.writeString(completions.resolve("_mujaz"), ZshCompletion.of(line));
        Files.writeString(completions.resolve("mujaz.fish"), FishCompletion.of(line));
        Path man = Files.createDirectories(target.resolve("man"));
        Files.writeString(man.resolve("mujaz.1"), ManPage.of(line));
    }

    /** The names of an option, and of its opposite. */
    static List<String> spellings(OptionSpec option) {
        List<String> names = new ArrayList<>(List.of(option.names()));
        if (option.negatable()) {
            names.add("--no-" + option.longestName().substring(2));
        }
        return names;
    }

    static boolean takesFile(OptionSpec option) {
        return option.paramLabel().equals("FILE") || option.paramLabel().equals("LIST");
    }

    /** What an option does, as the help says it. */
    static String description(OptionSpec option) {
        return HelpPage.description(option, Messages.english());
    }
}
