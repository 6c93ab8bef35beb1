package dev.clientele.chat.slack.transport;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Slack's look at the certificate of an address: `ssl_check=1` among the fields. It is not signed and nothing is done.
final class SslCheck {

    private SslCheck() {}

    /// @param fields of a form or of a query
    static boolean is(@Nullable String fields) {
        return fields != null && Arrays.asList(fields.split("&", -1)).contains("ssl_check=1");
    }
}
