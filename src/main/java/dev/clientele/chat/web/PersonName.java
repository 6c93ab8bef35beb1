package dev.clientele.chat.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The name under which a person writes on the page, asked for once and kept by the browser. It is what the person says; the page
/// knows nobody.
final class PersonName {

    private static final String FIELD = "name";
    private static final int LONGEST = 60;
    private static final Duration KEPT = Duration.ofDays(365);

    private PersonName() {}

    /// The name that came with a form; the browser keeps it.
    static Optional<String> sent(Context request) {
        var name = clean(request.formParam(FIELD));
        name.ifPresent(said -> request.cookie(new Cookie(FIELD, URLEncoder.encode(said, StandardCharsets.UTF_8), "/",
                Math.toIntExact(KEPT.toSeconds()), false, true, null, SameSite.STRICT)));
        return name;
    }

    /// The name that the browser kept.
    static Optional<String> known(Context request) {
        var kept = request.cookie(FIELD);
        try {
            return clean(kept == null ? null : URLDecoder.decode(kept, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException nothingOfOurs) {
            return Optional.empty();
        }
    }

    private static Optional<String> clean(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var name = typed.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(name.substring(0, Math.min(LONGEST, name.length())));
    }
}
