package mujaz.cli;

import java.io.File;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the user's habits are kept: a file under the home folder, and variables of the environment. */
final class ConfigurationFile {

    /** What the names of our variables begin with. */
    static final String PREFIX = "MUJAZ_";

    private ConfigurationFile() {}

    /** Whether there is anything to look up; where not, a plain command line needs no parser. */
    static boolean isUsed(Map<String, String> environment) {
        for (String name : environment.keySet()) {
            if (name.startsWith(PREFIX)) {
                return true;
            }
        }
        File file = usual(environment);
        return file != null && file.exists();
    }

    /** The user's file by the XDG Base Directory Specification, or null where there is no home. */
    static @Nullable File usual(Map<String, String> environment) {
        String folder = environment.get("XDG_CONFIG_HOME");
        String home = environment.get("HOME");
        if (folder != null && new File(folder).isAbsolute()) {
            return new File(folder, "mujaz/config");
        }
        return home == null || home.isEmpty() ? null : new File(home, ".config/mujaz/config");
    }
}
