package dev.clientele.chat.slack.transport;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What text a request is in: Slack sends UTF-8.
final class Charsets {

    private static final Pattern NAMED = Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\";\\s]*)");

    private Charsets() {}

    /// Whether the bytes are what they are called, and that is UTF-8.
    static boolean isReadable(Optional<String> contentType, byte[] bytes) {
        var named = contentType.map(type -> NAMED.matcher(type.toLowerCase(Locale.ROOT))).filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1));
        return named.filter(name -> !name.equals("utf-8") && !name.equals("utf8")).isEmpty() && isUtf8(bytes);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
