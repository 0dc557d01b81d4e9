package mujaz.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import mujaz.cli.Settings.Format;
import mujaz.cli.Settings.InputForm;
import mujaz.model.Preset;
import mujaz.render.screen.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;

/** The values that options take, and what is said about any other. */
final class Choices {

    private Choices() {}

    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, 1);
        }
    }

    static final class CountOrNone implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, 0);
        }
    }

    static final class Share implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            double share = number(value);
            if (!(share > 0 && share <= 1)) {
                throw new WrongValue("value.share", value);
            }
            return share;
        }

        private static double number(String value) {
            try {
                return Double.parseDouble(value);
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
    }

    static final class Formats extends Named<Format> {
        Formats() {
            super(Format.values());
        }
    }

    static final class InputForms extends Named<InputForm> {
        InputForms() {
            super(InputForm.values());
        }
    }

    static final class Colors extends Named<Display.Color> {
        Colors() {
            super(Display.Color.values());
        }
    }

    static final class Directions extends Named<Display.Bidi> {
        Directions() {
            super(Display.Bidi.values());
        }
    }

    static final class Columns implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, Screen.NARROWEST);
        }
    }

    static final class Presets extends Named<Preset> {
        Presets() {
            super(Preset.values());
        }
    }

    static final class Languages implements ITypeConverter<String>, Iterable<String> {

        private static final List<String> NAMES = List.of("auto", "ar", "en");

        @Override
        public @Nullable String convert(String value) {
            if (!NAMES.contains(value)) {
                throw new WrongValue(Nearest.refusal(value, NAMES));
            }
            return value.equals("auto") ? null : value;
        }

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    static final class Charsets implements ITypeConverter<Charset> {
        @Override
        public @Nullable Charset convert(String value) {
            if (value.equals("auto")) {
                return null;
            }
            try {
                return Charset.forName(value);
            } catch (IllegalArgumentException e) {
                throw new WrongValue("value.charset", value);
            }
        }
    }

    private static int whole(String value, int least) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new WrongValue("value.whole", value, least);
    }

    /** Values that go by their names in small letters; the names are what completion offers. */
    private abstract static class Named<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

        private final E[] values;

        Named(E[] values) {
            this.values = values;
        }

        @Override
        public E convert(String value) {
            List<String> names = new ArrayList<>();
            for (E choice : values) {
                names.add(name(choice));
                if (name(choice).equals(value)) {
                    return choice;
                }
            }
            throw new WrongValue(Nearest.refusal(value, names));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values).map(Named::name).iterator();
        }

        private static String name(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
