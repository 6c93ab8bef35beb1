package dev.clientele.app.settings;

import java.util.Locale;

/// One setting.
///
/// @param name its path in the file: `web.port`
/// @param standard the value it has when nothing else is said, as one would write it
/// @param reader how text becomes its value
public record Key<T>(String name, String standard, SettingReader<T> reader) {

    /// The environment variable that sets it: `CLIENTELE_WEB_PORT` for `web.port`.
    public String variable() {
        var words = name.replace('.', '_').replaceAll("(\\p{Lower})(\\p{Upper})", "$1_$2");
        return Settings.PREFIX + words.toUpperCase(Locale.ROOT);
    }

    T standardValue() {
        return reader.read(standard);
    }
}
