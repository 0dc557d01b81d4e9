package mujaz.cli;

import java.util.Map;
import mujaz.cli.Settings.Format;
import mujaz.render.screen.Screen;
import mujaz.render.screen.Screen.Order;
import org.jspecify.annotations.Nullable;

/** What text is shown on, as options, environment and terminal tell it. */
final class View {

    /** The first VTE that writes from right to left: 0.58. */
    private static final int VTE_WITH_BIDI = 5800;

    private static final int USUAL_WIDTH = 80;

    private final Display display;
    private final Map<String, String> environment;
    private final boolean terminal;

    private View(Display display, Map<String, String> environment, boolean terminal) {
        this.display = display;
        this.environment = environment;
        this.terminal = terminal;
    }

    /** The screen, or null where plain text goes to a file or a pipe. */
    static @Nullable Screen of(Settings settings, Streams streams) {
        if (settings.format() != Format.TEXT || settings.template() != null) {
            return null;
        }
        boolean toFile = settings.output() != null && !settings.output().equals("-");
        return new View(settings.display(), streams.environment(), streams.outputIsTerminal() && !toFile).screen();
    }

    /** What is said of the program itself is shown on; a pipe gets lines of the usual width. */
    static Screen ofHelp(Display display, Streams streams) {
        Screen screen = new View(display, streams.environment(), streams.outputIsTerminal()).screen();
        return screen == null ? new Screen(USUAL_WIDTH, false, false, Order.PLAIN) : screen;
    }

    /** What standard error is shown on. */
    static Screen ofErrors(Streams streams) {
        Screen screen = new View(Display.AUTO, streams.environment(), streams.errorIsTerminal()).screen();
        return screen == null ? Screen.NONE : screen;
    }

    private @Nullable Screen screen() {
        boolean color = color();
        Order order = order();
        if (!terminal && !color && display.width() == null && order == Order.PLAIN) {
            return null;
        }
        return new Screen(width(order), color, terminal || color, order);
    }

    /** The option before NO_COLOR, that before CLICOLOR_FORCE, that before what the terminal is. */
    private boolean color() {
        return switch (display.color()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> !isSet("NO_COLOR") && (isForced() || (terminal && !isDumb() && !is("CLICOLOR", "0")));
        };
    }

    private boolean isForced() {
        return isSet("CLICOLOR_FORCE") && !is("CLICOLOR_FORCE", "0");
    }

    /** A pipe gets the order of the text, unless the user says that it ends at a terminal, such as {@code less}. */
    private Order order() {
        return switch (display.bidi()) {
            case VISUAL -> Order.VISUAL;
            case LOGICAL -> terminal ? Order.ISOLATED : Order.PLAIN;
            case AUTO ->
                !terminal ? Order.PLAIN : isDumb() ? Order.PLAIN : knowsDirections() ? Order.ISOLATED : Order.VISUAL;
        };
    }

    /** Terminals that order and join Arabic themselves, by the variables they set. */
    private boolean knowsDirections() {
        return number("VTE_VERSION") >= VTE_WITH_BIDI
                || isSet("KONSOLE_VERSION")
                || isSet("MLTERM")
                || is("TERM", "mlterm")
                || is("TERM_PROGRAM", "Apple_Terminal")
                || is("TERM_PROGRAM", "mintty");
    }

    private int width(Order order) {
        if (display.width() != null) {
            return display.width();
        }
        if (!terminal) {
            return order == Order.VISUAL ? columnsSet(USUAL_WIDTH) : 0;
        }
        return columnsSet(0) > 0 ? columnsSet(0) : Math.max(Screen.NARROWEST, Terminal.columns(USUAL_WIDTH));
    }

    private int columnsSet(int otherwise) {
        int columns = number("COLUMNS");
        return columns >= Screen.NARROWEST ? columns : otherwise;
    }

    private boolean isDumb() {
        return is("TERM", "dumb");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    private boolean is(String variable, String value) {
        return value.equals(environment.get(variable));
    }

    private int number(String variable) {
        try {
            return Integer.parseInt(environment.getOrDefault(variable, "0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
