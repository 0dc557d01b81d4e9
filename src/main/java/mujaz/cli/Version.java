package mujaz.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest tells it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "mujaz " + (version == null ? "(not packaged)" : version) + " on Java " + System.getProperty("java.version")
        };
    }
}
