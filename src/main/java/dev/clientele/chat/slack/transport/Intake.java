package dev.clientele.chat.slack.transport;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// Reads the bodies of requests that nobody has vouched for yet: each up to a length, and of one peer and of all together no more at a
/// time than the process can hold. A body that does not come holds nothing.
final class Intake {

    private static final int CHUNK = 8 << 10;

    private final int largest;
    private final int largestUnsigned;
    private final long ofPeer;
    private final long ofAll;
    private final AtomicLong held = new AtomicLong();
    private final Map<InetAddress, Long> heldOf = new ConcurrentHashMap<>();

    /// @param largest of a request that says it is signed
    /// @param largestUnsigned of any other, which can only be Slack's look at the certificate
    /// @param ofPeer bytes held of one peer
    /// @param ofAll bytes held of all peers
    private Intake(int largest, int largestUnsigned, long ofPeer, long ofAll) {
        this.largest = largest;
        this.largestUnsigned = largestUnsigned;
        this.ofPeer = ofPeer;
        this.ofAll = ofAll;
    }

    static Intake usual() {
        return new Intake(1 << 20, 4 << 10, 16 << 20, 64 << 20);
    }

    /// What came.
    sealed interface Body {

        record Whole(byte[] bytes) implements Body {

            String text() {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }

        /// A body that is not taken.
        ///
        /// @param why for the log
        record Refused(int status, String why) implements Body {}
    }

    /// A request whose body is read; what was read is held until it is closed.
    final class Reading implements AutoCloseable {

        private final HttpExchange exchange;
        private final InetAddress peer;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        private Reading(HttpExchange exchange) {
            this.exchange = exchange;
            this.peer = exchange.getRemoteAddress().getAddress();
        }

        /// @param isSigned whether it says so
        Body body(boolean isSigned) throws IOException {
            var limit = isSigned ? largest : largestUnsigned;
            var tooLarge = isSigned ? new Body.Refused(413, "too large") : new Body.Refused(401, "not signed");
            if (declared(exchange) > limit) {
                return tooLarge;
            }
            var chunk = new byte[CHUNK];
            var body = exchange.getRequestBody();
            for (var count = body.read(chunk); count >= 0; count = body.read(chunk)) {
                bytes.write(chunk, 0, count);
                if (!hold(peer, count)) {
                    return new Body.Refused(503, "too much at once");
                }
                if (bytes.size() > limit) {
                    return tooLarge;
                }
            }
            return new Body.Whole(bytes.toByteArray());
        }

        @Override
        public void close() {
            release(peer, bytes.size());
        }
    }

    Reading reading(HttpExchange exchange) {
        return new Reading(exchange);
    }

    private static long declared(HttpExchange exchange) {
        var length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private boolean hold(InetAddress peer, int count) {
        var all = held.addAndGet(count);
        return heldOf.merge(peer, (long) count, Long::sum) <= ofPeer && all <= ofAll;
    }

    private void release(InetAddress peer, int count) {
        held.addAndGet(-count);
        heldOf.computeIfPresent(peer, (whose, bytes) -> bytes <= count ? null : bytes - count);
    }
}
