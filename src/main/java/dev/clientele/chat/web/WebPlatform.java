package dev.clientele.chat.web;

import dev.clientele.chat.ChatPlatform;
import dev.clientele.chat.web.session.AnswerQueue;
import dev.clientele.chat.web.session.Drops;
import dev.clientele.chat.web.session.FileDesk;
import dev.clientele.chat.web.session.Gallery;
import dev.clientele.chat.web.session.Inbox;
import dev.clientele.chat.web.session.Opening;
import dev.clientele.chat.web.session.RandomTokens;
import dev.clientele.chat.web.view.Attaching;
import dev.clientele.chat.web.view.MessageView;
import dev.clientele.chat.web.view.PageToken;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.ProcessorThreads;
import dev.clientele.command.messaging.MessageSender;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The local chat page as a platform: one server, many browsers.
public final class WebPlatform implements ChatPlatform {

    private static final Logger LOG = LoggerFactory.getLogger(WebPlatform.class);
    private static final int PORTS_TRIED = 20;

    private final WebSettings settings;
    private final AnswerQueue desk;
    private final Inbox inbox;
    private final Optional<Drops> drops;
    private final Site site;
    private volatile @Nullable Javalin server;

    public WebPlatform(WebSettings settings, WebAnswering answering, PageContext shown, InstantSource clock) {
        this.settings = settings;
        var gallery = new Gallery(answering.charts());
        var threads = new ProcessorThreads("page");
        this.desk = new AnswerQueue(answering.router(), answering.wording(), gallery, clock, threads);
        this.inbox = new Inbox(gallery, clock);
        var messages = new MessageView(answering.wording(), settings.zone(), new PageToken(RandomTokens.next()));
        var opening = new Opening(shown.opening(), desk, () -> new Opening.Basis(shown.company().get().dataVersion(),
                messages.day(clock.instant()), shown.changes().getAsLong()));
        var said = new PageMessages(new Conversations(settings.barred()), inbox, opening);
        this.drops = shown.uploads().map(uploads -> new Drops(uploads.folder(), uploads.largest()));
        var files = shown.uploads().flatMap(uploads -> drops
                .map(kept -> new FileHandlers(new FileDesk(uploads.intake(), desk), kept, messages, said, clock)));
        var largest = shown.uploads().map(Uploads::largest).orElse(Guard.LARGEST_BODY);
        var attaching = shown.uploads().map(uploads -> new Attaching(uploads.largest(), settings.barred().map(Denial::sentence)));
        var answers =
                new AnswerHandlers(desk, gallery, messages, said, question -> threads.run(() -> answering.router().isChange(question)),
                        shown.company());
        this.site = new Site(new Guard(new Hosts(settings.host(), settings.hosts()), largest),
                new PageHandlers(answering, messages, said, shown.company(), attaching, clock),
                answers, new SheetHandlers(answering.router(), messages, answers, threads), files, new InboxHandlers(inbox, messages),
                new AssetHandlers(shown.operations()), threads);
    }

    @Override
    public String name() {
        return "web";
    }

    /// Listens on the port wanted or, where that is taken, on the next free one, and says so in the log.
    @Override
    public void start() {
        var started =
                IntStream.concat(IntStream.range(0, PORTS_TRIED).map(offset -> settings.port() + offset).filter(port -> port < 65_536),
                        IntStream.of(0)).mapToObj(this::listen).flatMap(Optional::stream).findFirst();
        server = started.orElseThrow(() -> new IllegalStateException("cannot listen on " + settings.host() + ":" + settings.port()));
        if (settings.port() != 0 && port() != settings.port()) {
            LOG.warn("Port {} is not free; the chat page is at {}", settings.port(), address());
        }
    }

    /// Where the page is, once started: `http://127.0.0.1:8080/`. On every address of the machine, the one for this machine.
    public URI address() {
        var host = settings.host().matches("0\\.0\\.0\\.0|::|\\[::]") ? "127.0.0.1" : settings.host();
        var literal = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return URI.create("http://" + literal + ":" + port() + "/");
    }

    /// Shows what it is given to everyone who sees the page.
    @Override
    public MessageSender outlet() {
        return inbox;
    }

    @Override
    public Health health() {
        return server == null ? new Health(false, "not listening") : new Health(true, "listening on " + address());
    }

    @Override
    public void close() {
        var running = server;
        if (running != null) {
            desk.close();
            running.stop();
            drops.ifPresent(Drops::close);
            server = null;
        }
    }

    private int port() {
        var running = server;
        if (running == null) {
            throw new IllegalStateException("the chat page is not started");
        }
        return running.port();
    }

    private Optional<Javalin> listen(int port) {
        try {
            return Optional.of(site.server().start(settings.host(), port));
        } catch (JavalinBindException taken) {
            LOG.debug("port {} is taken", port, taken);
            return Optional.empty();
        }
    }
}
