package dev.clientele.ingest.jdbc;

import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/// Who asks a database. No text that leaves here has it.
///
/// @param user empty where the database wants none
public record Login(Optional<String> user, Optional<String> password) {

    private static final String HIDDEN = "***";

    /// Without what it is made of.
    @Override
    public String toString() {
        return "login";
    }

    Properties properties() {
        var properties = new Properties();
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(word -> properties.setProperty("password", word));
        return properties;
    }

    /// What a driver said, without the name and the password.
    String hiddenIn(String message) {
        var plain = password.filter(word -> !word.isEmpty()).map(word -> message.replace(word, HIDDEN)).orElse(message);
        return user.filter(name -> !name.isEmpty())
                .map(name -> Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])").matcher(plain)
                        .replaceAll(HIDDEN))
                .orElse(plain);
    }
}
