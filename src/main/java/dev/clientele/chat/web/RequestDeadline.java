package dev.clientele.chat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/// Ends connections on which a request does not come, or comes byte by byte: a browser sends each request at once, and whoever sends
/// slowly or nothing would otherwise hold the connection for as long as it likes, since a single byte is enough to keep it alive. A file that is expected may take the longer, the larger it is.
///
/// Starts and stops with its server. An answer may take longer: time runs while bytes of a request are awaited, not while the server works.
final class RequestDeadline extends AbstractLifeCycle {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /// So many bytes of a file must come in a second, taking all of it together.
    private static final long SLOWEST_UPLOAD = 1 << 15;

    private final Server server;
    private final long deadlineNanos;
    private final Map<Connection, Longer> longer = new ConcurrentHashMap<>();
    private Map<Connection, Progress> progress = Map.of();

    private RequestDeadline(Server server, Duration deadline) {
        this.server = server;
        this.deadlineNanos = deadline.toNanos();
    }

    /// Gives a server's requests so much time to arrive whole.
    static void set(Server server, Duration deadline) {
        server.addBean(new RequestDeadline(server, deadline), true);
    }

    /// A request that may take longer.
    ///
    /// @param request the how many-th of its connection it is
    private record Longer(long request, long nanos) {}

    /// Gives a request that has begun the time that its body may take.
    ///
    /// @param bytes how many it says it has
    static void extend(HttpServletRequest request, long bytes) {
        var metadata = ServletContextRequest.getServletContextRequest(request).getConnectionMetaData();
        var connection = metadata.getConnection();
        Optional.ofNullable(metadata.getConnector().getServer().getBean(RequestDeadline.class)).ifPresent(deadline -> deadline.longer.put(
                connection, new Longer(connection.getMessagesIn(),
                        deadline.deadlineNanos + TimeUnit.SECONDS.toNanos(Math.max(0, bytes) / SLOWEST_UPLOAD))));
    }

    private long deadline(Connection connection) {
        return Optional.ofNullable(longer.get(connection)).filter(given -> given.request() == connection.getMessagesIn())
                .map(Longer::nanos).orElse(deadlineNanos);
    }

    /// How far a connection has come.
    ///
    /// @param begin how many bytes it had sent when its last request or answer was counted
    /// @param bytes how many it has sent
    /// @param since when it had last sent nothing of a request to come, by [System#nanoTime()]
    private record Progress(long requests, long answers, long begin, long bytes, long since) {

        static Progress of(Connection connection, long now) {
            var bytes = connection.getBytesIn();
            return new Progress(connection.getMessagesIn(), connection.getMessagesOut(), bytes, bytes, now);
        }

        Progress next(Connection connection, long now) {
            var next = of(connection, now);
            if (requests != next.requests || answers != next.answers) {
                return next;
            }
            return new Progress(requests, answers, begin, next.bytes, isWaitedFor() ? since : now);
        }

        /// True where a request must come, or has come in part.
        boolean isWaitedFor() {
            return requests == 0 || bytes > begin;
        }

        /// True where it is not the server that is slow.
        boolean isSlowerThan(Progress before) {
            return isWaitedFor() && (requests == answers || bytes > before.bytes);
        }
    }

    @Override
    protected void doStart() {
        lookLater();
    }

    private void lookLater() {
        server.getScheduler().schedule(this::look, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        var now = System.nanoTime();
        var next = new HashMap<Connection, Progress>();
        for (var connector : server.getConnectors()) {
            for (var endPoint : connector.getConnectedEndPoints()) {
                var connection = endPoint.getConnection();
                if (connection != null && isOver(connection, now, next)) {
                    endPoint.close(new TimeoutException("a request did not come in time"));
                }
            }
        }
        progress = next;
        longer.keySet().retainAll(next.keySet());
        if (isRunning()) {
            lookLater();
        }
    }

    /// Whether the connection's time is over; what is known of it is kept for the next look.
    private boolean isOver(Connection connection, long now, Map<Connection, Progress> next) {
        var before = progress.getOrDefault(connection, Progress.of(connection, now));
        var current = before.next(connection, now);
        next.put(connection, current);
        return current.isSlowerThan(before) && now - current.since() > deadline(connection);
    }
}
