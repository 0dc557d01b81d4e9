package mujaz.cli;

import java.nio.charset.Charset;
import java.util.Locale;
import mujaz.cli.Settings.Format;
import mujaz.cli.Settings.InputForm;
import mujaz.model.Preset;
import mujaz.render.screen.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

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
                throw new TypeConversionException("'" + value + "' is not above 0 and up to 1, such as 0.2");
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

    static final class Formats implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return one(value, Format.values());
        }
    }

    static final class InputForms implements ITypeConverter<InputForm> {
        @Override
        public InputForm convert(String value) {
            return one(value, InputForm.values());
        }
    }

    static final class Colors implements ITypeConverter<Display.Color> {
        @Override
        public Display.Color convert(String value) {
            return one(value, Display.Color.values());
        }
    }

    static final class Directions implements ITypeConverter<Display.Bidi> {
        @Override
        public Display.Bidi convert(String value) {
            return one(value, Display.Bidi.values());
        }
    }

    static final class Columns implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return whole(value, Screen.NARROWEST);
        }
    }

    static final class Presets implements ITypeConverter<Preset> {
        @Override
        public Preset convert(String value) {
            return one(value, Preset.values());
        }
    }

    static final class Languages implements ITypeConverter<String> {
        @Override
        public @Nullable String convert(String value) {
            return switch (value) {
                case "auto" -> null;
                case "ar", "en" -> value;
                default -> throw new TypeConversionException("'" + value + "' is not one of auto, ar, en");
            };
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
                throw new TypeConversionException("'" + value
                        + "' is no charset that Java knows; common ones are UTF-8, windows-1256, ISO-8859-6, UTF-16");
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
        throw new TypeConversionException("'" + value + "' is not a whole number from " + least);
    }

    private static <E extends Enum<E>> E one(String value, E[] choices) {
        StringBuilder names = new StringBuilder();
        for (E choice : choices) {
            String name = choice.name().toLowerCase(Locale.ROOT);
            if (name.equals(value)) {
                return choice;
            }
            names.append(names.isEmpty() ? "" : ", ").append(name);
        }
        throw new TypeConversionException("'" + value + "' is not one of " + names);
    }
}
