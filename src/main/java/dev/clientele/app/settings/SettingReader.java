package dev.clientele.app.settings;

import dev.clientele.model.subscription.Address;
import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Turns a setting's text into its value.
///
/// @param expected what a person should have written, to stand behind "expected"
/// @param parse throws [IllegalArgumentException], [DateTimeException] or [ArithmeticException] for any other text
record SettingReader<T>(String expected, Function<String, T> parse) {

    private static final String MAIL_ADDRESS = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*";

    static final SettingReader<String> TEXT = new SettingReader<>("a text", text -> text);
    static final SettingReader<Boolean> SWITCH = new SettingReader<>("true or false", SettingReader::toBoolean);
    static final SettingReader<Set<String>> IDS =
            new SettingReader<>("ids with commas between them, such as U024BE7LH, W012A3CDE", SettingReader::toIds);
    static final SettingReader<Set<String>> HOSTS =
            new SettingReader<>("hosts' names without ports, with commas between them, such as clientele.example.com, bot",
                    SettingReader::toHosts);
    static final SettingReader<Path> FILE = new SettingReader<>("a file's name", text -> Path.of(filled(text)));
    static final SettingReader<Optional<Path>> FOLDER =
            new SettingReader<>("a folder's name, or nothing", text -> text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text)));
    static final SettingReader<Optional<Path>> FILE_IF_ANY =
            new SettingReader<>("a file's name, or nothing", text -> text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text)));
    static final SettingReader<String> HOST = new SettingReader<>("a host's name or address, such as 127.0.0.1", SettingReader::filled);
    static final SettingReader<Locale> LOCALE = new SettingReader<>("a language and country, such as en-GB", SettingReader::toLocale);
    static final SettingReader<ZoneId> ZONE = new SettingReader<>("a time zone, such as Europe/Berlin", ZoneId::of);
    static final SettingReader<LocalTime> TIME = new SettingReader<>("a time of day, such as 08:00", LocalTime::parse);
    static final SettingReader<Month> MONTH = new SettingReader<>("a month, such as april", text -> named(Month.class, text));
    static final SettingReader<DayOfWeek> WEEKDAY =
            new SettingReader<>("a day of the week, such as monday", text -> named(DayOfWeek.class, text));
    static final SettingReader<Optional<Currency>> CURRENCY =
            new SettingReader<>("a currency's code, such as EUR, or nothing", SettingReader::toCurrency);

    static final SettingReader<URI> WEB_ADDRESS =
            new SettingReader<>("an address such as http://127.0.0.1:11434/v1", SettingReader::toWebAddress);
    static final SettingReader<Optional<URI>> WEB_ADDRESS_IF_ANY =
            new SettingReader<>("an address such as https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip, or nothing",
                    text -> text.isEmpty() ? Optional.empty() : Optional.of(toWebAddress(text)));
    static final SettingReader<Optional<Address>> ADDRESS =
            new SettingReader<>(
                    "a platform and a person's or channel's id there, such as slack:U024BE7LH or mail:anna@example.com, or nothing",
                    SettingReader::toAddress);

    static final SettingReader<String> MAILBOX =
            new SettingReader<>("an e-mail address with or without a name, such as Clientele <bot@example.com>", SettingReader::toMailbox);

    /// @throws IllegalArgumentException when the text is not what was expected
    T read(String text) {
        try {
            return parse.apply(text);
        } catch (DateTimeException | ArithmeticException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /// The same where the setting may be left empty.
    SettingReader<Optional<T>> orNothing() {
        return new SettingReader<>(expected + ", or nothing", text -> text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text)));
    }

    static SettingReader<Integer> whole(int min, int max) {
        return new SettingReader<>("a whole number from " + min + " to " + max, text -> within(Integer.parseInt(text), min, max));
    }

    static SettingReader<Double> share() {
        return new SettingReader<>("a share from 0 to 1, such as 0.05", text -> within(Double.parseDouble(text), 0.0, 1.0));
    }

    static <E extends Enum<E>> SettingReader<E> oneOf(Class<E> type) {
        var words = Arrays.stream(type.getEnumConstants()).map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList();
        return new SettingReader<>("one of " + String.join(", ", words), text -> named(type, text));
    }

    private static <N extends Comparable<N>> N within(N number, N min, N max) {
        if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            throw new IllegalArgumentException(number + " is not within " + min + ".." + max);
        }
        return number;
    }

    private static <E extends Enum<E>> E named(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    private static Boolean toBoolean(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Set<String> toIds(String text) {
        return toSet(text, "[A-Za-z0-9]+");
    }

    private static Set<String> toHosts(String text) {
        return toSet(text, "[A-Za-z0-9_.-]+|\\[[0-9A-Fa-f:.]+]");
    }

    private static Set<String> toSet(String text, String form) {
        var parts = Arrays.stream(text.split("[,\\s]+", -1)).filter(part -> !part.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        if (parts.stream().anyMatch(part -> !part.matches(form))) {
            throw new IllegalArgumentException(text);
        }
        return parts;
    }

    private static Optional<Address> toAddress(String text) {
        if (!text.isEmpty() && !text.matches("[a-z]+:[A-Za-z0-9]+|mail:" + MAIL_ADDRESS)) {
            throw new IllegalArgumentException(text);
        }
        var colon = text.indexOf(':');
        return text.isEmpty() ? Optional.empty() : Optional.of(new Address(text.substring(0, colon), text.substring(colon + 1)));
    }

    private static URI toWebAddress(String text) {
        var address = URI.create(filled(text));
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?") || address.getQuery() != null) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private static String toMailbox(String text) {
        if (!text.isEmpty() && !text.matches(MAIL_ADDRESS + "|[^<>\\r\\n\"]*<" + MAIL_ADDRESS + ">")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static String filled(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("empty");
        }
        return text;
    }

    private static Locale toLocale(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(filled(text)).build();
            var country = locale.getCountry();
            if (List.of(Locale.getISOLanguages()).contains(locale.getLanguage())
                    && (country.isEmpty() || List.of(Locale.getISOCountries()).contains(country))) {
                return locale;
            }
            throw new IllegalArgumentException(text);
        } catch (IllformedLocaleException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static Optional<Currency> toCurrency(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Currency.getInstance(text.toUpperCase(Locale.ROOT)));
    }
}
