package dev.clientele.chat.web;

import dev.clientele.command.ProcessorThreads;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The map of the server: every address and who answers it.
/// @param files empty where none are taken
record Site(Guard guard, PageHandlers pages, AnswerHandlers answers, SheetHandlers sheets, Optional<FileHandlers> files,
        InboxHandlers inbox, AssetHandlers assets, ProcessorThreads threads) {

    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final Duration FAREWELL = Duration.ofSeconds(10);
    /// A question is some bytes: they come at once.
    private static final Duration LONGEST_REQUEST = Duration.ofSeconds(10);

    /// A server that is not started.
    Javalin server() {
        return Javalin.create(this::configure);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = Guard.LARGEST_BODY;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(Site::finishRequestsBeforeStopping);
        config.jetty.modifyServer(server -> RequestDeadline.set(server, LONGEST_REQUEST));
        routes(config.routes);
    }

    private void routes(RoutesConfig routes) {
        routes.before(guard::check);
        routes.get("/", computing(pages::page));
        routes.get("/complete", computing(pages::complete));
        routes.post("/ask", answers::ask);
        routes.post("/fill", sheets::fill);
        routes.get("/answers/{id}", request -> {
            answers.await(request);
            computing(answers::answer).handle(request);
        });
        routes.get("/answers/{id}/tables/{index}", computing(answers::table));
        routes.get("/answers/{id}/files/{index}", computing(answers::file));
        files.ifPresent(taken -> routes(routes, taken));
        routes.get("/inbox", inbox::arrivals);
        routes.get("/charts/{id}/{index}-{mode}.png", computing(answers::chart));
        routes.get("/assets/{version}/{name}", assets::asset);
        routes.get("/health", assets::health);
        routes.get("/metrics", assets::metrics);
        routes.exception(Exception.class, Site::fail);
    }

    private static void routes(RoutesConfig routes, FileHandlers files) {
        routes.post(Guard.FILES, files::take);
        routes.get("/files/{drop}", files::show);
        routes.post("/files/{drop}/read", files::read);
        routes.post("/files/{drop}/import", files::importAll);
        routes.post("/files/{drop}/discard", files::discard);
    }

    /// Renders and draws on threads that leave those of all other requests alone.
    private Handler computing(Consumer<Context> handler) {
        return request -> {
            try {
                threads.run(() -> {
                    handler.accept(request);
                    return true;
                });
            } catch (RejectedExecutionException full) {
                throw new ServiceUnavailableResponse("I have too much to do at once. Please try again in a minute.");
            }
        };
    }

    /// What Jetty throws over requests that end early, come too slowly or are none.
    private static boolean isBrokenOff(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof QuietException || cause instanceof TimeoutException
                        || cause instanceof ClosedChannelException);
    }

    private static void finishRequestsBeforeStopping(Server server) {
        server.setStopTimeout(FAREWELL.toMillis());
        server.insertHandler(new GracefulHandler());
    }

    /// The log has the cause, the person its reference; where the request itself broke off there is neither.
    private static void fail(Exception cause, Context request) {
        if (isBrokenOff(cause)) {
            LOG.debug("{} {} broke off", request.method(), request.path(), cause);
            request.status(HttpStatus.BAD_REQUEST).contentType("text/plain").result("That request broke off, or is none.");
            return;
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed, reference {}", request.method(), request.path(), reference, cause);
        request.status(HttpStatus.INTERNAL_SERVER_ERROR).contentType("text/plain")
                .result("Something went wrong on my side. The log has the cause under reference " + reference + ".");
    }
}
