package dev.clientele.app;

import dev.clientele.app.console.Patience;
import dev.clientele.app.doctor.ListenCheck;
import dev.clientele.app.outgoing.Deliveries;
import dev.clientele.chat.ChatPlatform;
import dev.clientele.chat.web.WebPlatform;
import dev.clientele.command.Refusal;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot while it runs: its platforms, the watch on its data, and what it sends by itself. Closed once, by whoever started it.
final class RunningBot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningBot.class);
    private static final Duration DATA_WATCHED_EVERY = Duration.ofSeconds(1);
    private static final Duration ROUND_EVERY = Duration.ofSeconds(5);

    private final WebPlatform web;
    private final List<ChatPlatform> others;
    private final DataWatch watch;
    private final Deliveries deliveries;

    private RunningBot(WebPlatform web, List<ChatPlatform> others, DataWatch watch, Deliveries deliveries) {
        this.web = web;
        this.others = List.copyOf(others);
        this.watch = watch;
        this.deliveries = deliveries;
    }

    /// Starts the chat page alone; questions are taken when this returns.
    ///
    /// @throws Refusal when it cannot listen where it should
    static RunningBot start(Wiring wiring) {
        return start(wiring, Map.of());
    }

    /// Starts the chat page and the platforms there are credentials for; questions are taken when this returns.
    ///
    /// @throws Refusal when the page cannot listen where it should, or a platform will not have the bot
    static RunningBot start(Wiring wiring, Map<String, String> environment) {
        return start(wiring, environment, ROUND_EVERY);
    }

    /// @param pause between one look at what is to be sent and the next
    static RunningBot start(Wiring wiring, Map<String, String> environment, Duration pause) {
        var others = wiring.platforms(environment);
        new ListenCheck(wiring.settings().web().host()).obstacle().ifPresent(obstacle -> {
            throw new Refusal("The chat page cannot be opened: " + obstacle + ". Choose one with --host, such as 127.0.0.1.");
        });
        var data = Patience.during("Reading " + wiring.settings().store(), wiring.portfolio());
        var web = wiring.web(others);
        web.start();
        others.forEach(platform -> start(platform, web));
        LOG.info("answering from data version {} of {} at {}", data.dataVersion(), wiring.settings().store(), web.address());
        var all = new ArrayList<>(others);
        all.add(web);
        return new RunningBot(web, others, new DataWatch(wiring.portfolio(), DATA_WATCHED_EVERY, wiring::prepare),
                wiring.deliveries(all, pause));
    }

    private static void start(ChatPlatform platform, WebPlatform web) {
        try {
            platform.start();
        } catch (IllegalStateException unwanted) {
            platform.close();
            web.close();
            LOG.error("{} is not started", platform.name(), unwanted);
            throw new Refusal(unwanted.getMessage() + ". Fix it, or unset the platform's token to run without it.");
        }
    }

    /// Where the chat page is.
    URI address() {
        return web.address();
    }

    /// Says where the page is, and why there where it is not the port wanted.
    void announce(PrintWriter out, String page, int wantedPort) {
        if (wantedPort != 0 && wantedPort != address().getPort()) {
            out.println("Port " + wantedPort + " is taken by another program, so this is another one:");
        }
        out.println(page + " is at " + address());
        others.forEach(platform -> out.println(platform.name() + ": " + platform.health().detail()));
    }

    /// Waits until the process is told to end, then lets running answers finish.
    void untilToldToEnd() throws InterruptedException {
        var told = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            close();
            told.countDown();
        }));
        told.await();
    }

    @Override
    public void close() {
        watch.close();
        deliveries.close();
        others.forEach(ChatPlatform::close);
        web.close();
        LOG.info("stopped");
    }
}
