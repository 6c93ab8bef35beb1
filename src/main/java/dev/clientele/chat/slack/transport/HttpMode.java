package dev.clientele.chat.slack.transport;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack calls: `POST /slack/events` for everything. On a port of its own, as the chat page has no accounts and must not be reached
/// from where Slack is.
public final class HttpMode implements Transport {

    /// The path Slack calls.
    public static final String PATH = "/slack/events";

    private static final Logger LOG = LoggerFactory.getLogger(HttpMode.class);
    /// Platform threads: what computes must not hold back what only waits.
    private static final int THREADS = 32;
    /// A burst must not wait for connections to be tried anew.
    private static final int CONNECTIONS_WAITING = 1_000;
    private static final int FAREWELL_SECONDS = 2;
    private static final String TIME = "X-Slack-Request-Timestamp";
    private static final String SIGNATURE = "X-Slack-Signature";
    private static final byte[] NOTHING = {};
    private static final byte[] INVALID = "{\"error\":\"invalid request\"}".getBytes(StandardCharsets.UTF_8);

    static {
        Deadlines.set();
    }

    private final InetSocketAddress address;
    private final App app;
    private final Signature signature;
    private final SlackRequestParser parser;
    private final Intake intake = Intake.usual();
    /// Virtual threads: whoever connects and keeps silent takes no place from Slack.
    private final ExecutorService connections = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-http-", 0).factory());
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().name("slack-request-", 0).factory());
    private volatile @Nullable HttpServer server;
    private volatile @Nullable Instant last;

    /// @param address where to listen; port 0 for any
    public HttpMode(InetSocketAddress address, App app, Signature signature) {
        this.address = address;
        this.app = app;
        this.signature = signature;
        this.parser = new SlackRequestParser(app.config());
    }

    @Override
    public void open() {
        try {
            var opened = HttpServer.create(address, CONNECTIONS_WAITING);
            opened.createContext("/", this::handle);
            opened.setExecutor(connections);
            opened.start();
            server = opened;
        } catch (IOException taken) {
            throw new IllegalStateException("cannot listen on " + address + " for Slack: " + taken.getMessage(), taken);
        }
    }

    @Override
    public void close() {
        var open = server;
        server = null;
        if (open != null) {
            open.stop(FAREWELL_SECONDS);
        }
        connections.shutdown();
        threads.shutdown();
    }

    @Override
    public boolean isOpen() {
        return server != null;
    }

    @Override
    public String detail() {
        return isOpen() ? "taking Slack's requests at port " + port() + PATH : "not listening";
    }

    @Override
    public Optional<Instant> lastRequest() {
        return Optional.ofNullable(last);
    }

    /// The port listened on.
    public int port() {
        var open = server;
        if (open == null) {
            throw new IllegalStateException("not listening");
        }
        return open.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                respond(exchange, 404, "text/plain", NOTHING);
            } else if (SslCheck.is(exchange.getRequestURI().getQuery())) {
                respond(exchange, 200, "text/plain", NOTHING);
            } else if (!exchange.getRequestMethod().equals("POST")) {
                respond(exchange, 405, "text/plain", NOTHING);
            } else {
                take(exchange);
            }
        } catch (RuntimeException broken) {
            LOG.error("a request of Slack's was not taken", broken);
            throw broken;
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (var reading = intake.reading(exchange)) {
            switch (reading.body(isSigned(exchange))) {
                case Intake.Body.Refused(var status, var why) -> refuse(exchange, status, why);
                case Intake.Body.Whole whole when SslCheck.is(whole.text()) -> respond(exchange, 200, "text/plain", NOTHING);
                case Intake.Body.Whole whole -> verify(exchange, whole);
            }
        }
    }

    private static boolean isSigned(HttpExchange exchange) {
        return header(exchange, TIME).isPresent() && header(exchange, SIGNATURE).isPresent();
    }

    private void verify(HttpExchange exchange, Intake.Body.Whole body) throws IOException {
        var fault = signature.fault(header(exchange, TIME), header(exchange, SIGNATURE), body.bytes());
        if (fault.isPresent()) {
            refuse(exchange, 401, fault.get());
        } else if (!Charsets.isReadable(header(exchange, "Content-Type"), body.bytes())) {
            refuse(exchange, 400, "not in UTF-8");
        } else {
            var request = parse(exchange, body.text());
            if (request.isEmpty()) {
                refuse(exchange, 401, "nothing that Slack sends");
            } else {
                last = signature.clock().instant();
                respond(exchange, run(request.get()));
            }
        }
    }

    private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        LOG.warn("refused a request from {}: {}", exchange.getRemoteAddress().getAddress(), why);
        exchange.getResponseHeaders().put("Connection", List.of("close"));
        respond(exchange, status, "application/json", INVALID);
    }

    /// Empty for what is no request of Slack's, though Slack's secret signed it.
    @SuppressWarnings("TooBroadCatch") // the parser throws what it stumbles over
    private Optional<Request<?>> parse(HttpExchange exchange, String body) {
        try {
            var raw = SlackRequestParser.HttpRequest.builder().requestUri(PATH).queryString(Map.of())
                    .requestBody(body).headers(new RequestHeaders(exchange.getRequestHeaders()))
                    .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress()).build();
            return Optional.ofNullable(parser.parse(raw));
        } catch (RuntimeException malformed) {
            LOG.debug("malformed", malformed);
            return Optional.empty();
        }
    }

    private Response run(Request<?> request) {
        try {
            return threads.submit(() -> app.run(request)).get();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Response.error(503);
        } catch (ExecutionException | RejectedExecutionException broken) {
            LOG.error("a request of Slack's was not understood", broken);
            return Response.error(500);
        }
    }

    private static void respond(HttpExchange exchange, Response response) throws IOException {
        var body = Optional.ofNullable(response.getBody()).orElse("").getBytes(StandardCharsets.UTF_8);
        respond(exchange, response.getStatusCode(), Optional.ofNullable(response.getContentType()).orElse("text/plain"), body);
    }

    private static void respond(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().put("Content-Type", List.of(type));
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
            // closing waits for the rest of the request, which may never come
            exchange.getResponseBody().flush();
        }
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }
}
