package dev.clientele.ingest.csv;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Tells whether bytes are plain letters, digits and signs, from 1 to 127, eight at a time.
final class PlainBytes {

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private PlainBytes() {}

    /// Whether all of the first `length` bytes are.
    static boolean areAll(byte[] bytes, int length) {
        var words = ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
        var whole = length - length % Long.BYTES;
        for (var i = 0; i < whole; i += Long.BYTES) {
            var eight = words.getLong(i);
            if (((eight | (eight - ONES)) & HIGHEST_BITS) != 0) { // a byte above 127, or one that was 0 and is less than that now
                return false;
            }
        }
        for (var i = whole; i < length; i++) {
            if (bytes[i] <= 0) {
                return false;
            }
        }
        return true;
    }
}
