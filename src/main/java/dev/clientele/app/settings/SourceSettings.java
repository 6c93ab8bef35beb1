package dev.clientele.app.settings;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.jdbc.SourceQuery;
import java.time.Duration;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A company's own database that invoices and more are read from: the keys below `sources.NAME`.
///
/// @param name small letters and digits
/// @param url its JDBC address, without a user and a password
/// @param parts a table or a query for each kind of content
/// @param changed the column of the invoices that grows with each change; empty for none
/// @param overlap how long before the last change rows are read again
/// @param every how long it takes from one reading to the next while the bot runs
/// @param fullEvery how long it takes from one full reading to the next
/// @param currency of amounts that name none
public record SourceSettings(String name, String url, Map<Contents, String> parts, Optional<String> changed, Duration overlap,
        Duration every, Duration fullEvery, Optional<Currency> currency) {

    /// What the keys of all sources begin with.
    static final String GROUP = "sources.";
    private static final List<String> KEYS = List.of("url", "invoices", "customers", "products", "costs", "changed", "overlapHours",
            "everyMinutes", "fullEveryDays", "currency");
    private static final Pattern NAME = Pattern.compile("sources\\.[a-z][a-z0-9]*");
    private static final Pattern WITH_LOGIN =
            Pattern.compile("(?is).*(\\b(user|username|uid|password|passwd|pwd|sslpassword|accesstoken)\\s*=|[^:]@).*");

    public SourceSettings {
        var copied = new EnumMap<Contents, String>(Contents.class);
        copied.putAll(parts);
        parts = Collections.unmodifiableMap(copied);
    }

    /// Whether a key is one of a source: `sources.erp.url`.
    static boolean isKey(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 && isSource(name.substring(0, dot)) && KEYS.contains(name.substring(dot + 1));
    }

    /// Whether keys of a source lie below it: `sources.erp`, and `sources` itself.
    static boolean isGroup(String name) {
        return name.equals("sources") || isSource(name);
    }

    private static boolean isSource(String name) {
        return NAME.matcher(name).matches();
    }

    /// The keys of the sources that some keys are about, as far as they are texts.
    static Stream<Key<String>> keys(Stream<String> known) {
        return names(known).flatMap(name -> KEYS.stream().map(key -> text(name, key)));
    }

    private static Stream<String> names(Stream<String> known) {
        return known.filter(SourceSettings::isKey).map(key -> key.substring(GROUP.length(), key.lastIndexOf('.'))).distinct().sorted();
    }

    /// All sources that are set.
    static List<SourceSettings> read(Values values) {
        return names(values.names().stream()).map(name -> read(name, values)).toList();
    }

    private static SourceSettings read(String name, Values values) {
        var parts = new EnumMap<Contents, String>(Contents.class);
        for (var contents : Contents.values()) {
            var text = values.get(text(name, contents.name().toLowerCase(Locale.ROOT)));
            if (!text.isEmpty()) {
                parts.put(contents, text);
            }
        }
        var url = values.get(text(name, "url"));
        refuse(name, url, parts, values);
        var changed = values.get(text(name, "changed"));
        return new SourceSettings(name, url, parts, changed.isEmpty() ? Optional.empty() : Optional.of(changed),
                Duration.ofHours(values.get(whole(name, "overlapHours", "48", 1))),
                Duration.ofMinutes(values.get(whole(name, "everyMinutes", "60", 1))),
                Duration.ofDays(values.get(whole(name, "fullEveryDays", "7", 1))),
                values.get(new Key<>(GROUP + name + ".currency", "", SettingReader.CURRENCY)));
    }

    /// An address is never repeated in a message: what is wrong with it may be that it has a password.
    private static void refuse(String name, String url, Map<Contents, String> parts, Values values) {
        var key = GROUP + name + ".url";
        if (!url.startsWith("jdbc:")) {
            values.fault(key, key + ": expected an address such as jdbc:postgresql://db.example.com/erp");
        } else if (WITH_LOGIN.matcher(url).matches()) {
            values.fault(key, key + " has a user or a password in it; take it out, and put both into the environment: "
                    + userVariable(name) + " and " + passwordVariable(name));
        }
        if (parts.isEmpty()) {
            values.fault(key, "sources." + name + " reads nothing: set invoices, customers, products or costs below it");
        }
        parts.forEach((contents, text) -> {
            if (!SourceQuery.isOne(text)) {
                var part = GROUP + name + "." + contents.name().toLowerCase(Locale.ROOT);
                values.fault(part, part + ": found \"" + text + "\", expected a table's name or one query that begins with select or with");
            }
        });
    }

    /// The environment variable with the name of its user.
    public String userVariable() {
        return userVariable(name);
    }

    /// The environment variable with its password.
    public String passwordVariable() {
        return passwordVariable(name);
    }

    private static String userVariable(String name) {
        return "SOURCE_" + name.toUpperCase(Locale.ROOT) + "_USER";
    }

    private static String passwordVariable(String name) {
        return "SOURCE_" + name.toUpperCase(Locale.ROOT) + "_PASSWORD";
    }

    private static Key<String> text(String name, String key) {
        return new Key<>(GROUP + name + "." + key, "", SettingReader.TEXT);
    }

    private static Key<Integer> whole(String name, String key, String standard, int min) {
        return new Key<>(GROUP + name + "." + key, standard, SettingReader.whole(min, 1_000_000));
    }
}
