package dev.clientele.ingest.csv;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Knows UTF-16 without a byte order mark: in text with Latin letters and digits every other byte is zero.
final class Utf16 {

    private static final double MOST = 0.4;

    private Utf16() {}

    static Optional<Encoding> withoutMark(byte[] start, int length) {
        var even = 0;
        var odd = 0;
        for (var i = 0; i + 1 < length; i += 2) {
            even += start[i] == 0 ? 1 : 0;
            odd += start[i + 1] == 0 ? 1 : 0;
        }
        var pairs = Math.max(1, length / 2);
        if (odd > pairs * MOST && even < odd / 10) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0, "every other byte is zero"));
        }
        return even > pairs * MOST && odd < even / 10
                ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0, "every other byte is zero"))
                : Optional.empty();
    }
}
