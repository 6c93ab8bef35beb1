package dev.clientele.chat.slack;

import dev.clientele.chart.Theme;
import dev.clientele.chat.ChatPlatform;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.Downloads;
import dev.clientele.chat.slack.posting.Files;
import dev.clientele.chat.slack.posting.Pictures;
import dev.clientele.chat.slack.posting.Postman;
import dev.clientele.chat.slack.posting.Retries;
import dev.clientele.chat.slack.posting.SlackWeb;
import dev.clientele.chat.slack.posting.TokenState;
import dev.clientele.chat.slack.render.ResponseView;
import dev.clientele.chat.slack.sender.ChannelEntrance;
import dev.clientele.chat.slack.sender.People;
import dev.clientele.chat.slack.sender.SlackMessageSender;
import dev.clientele.chat.slack.talk.Identity;
import dev.clientele.chat.slack.talk.Listeners;
import dev.clientele.chat.slack.talk.Post;
import dev.clientele.chat.slack.talk.Readers;
import dev.clientele.chat.slack.talk.RequestWorkers;
import dev.clientele.chat.slack.talk.Talk;
import dev.clientele.chat.slack.talk.WarmUp;
import dev.clientele.chat.slack.transport.HttpMode;
import dev.clientele.chat.slack.transport.Secret;
import dev.clientele.chat.slack.transport.Signature;
import dev.clientele.chat.slack.transport.SocketMode;
import dev.clientele.chat.slack.transport.Transport;
import dev.clientele.command.messaging.MessageSender;
import dev.clientele.model.subscription.Address;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot in one Slack workspace.
public final class SlackPlatform implements ChatPlatform {

    private static final Logger LOG = LoggerFactory.getLogger(SlackPlatform.class);

    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration TOKEN_FRESH = Duration.ofMinutes(1);
    /// Code stays compiled for as long as the process lives, however often a bot is started in it.
    private static final AtomicBoolean WARM = new AtomicBoolean();

    private final SlackClient client;
    private final SlackWeb web;
    private final TokenState token = new TokenState();
    private final RequestWorkers desk;
    private final Postman postman;
    private final Identity identity;
    private final Pictures pictures;
    private final SlackAnswering answering;
    private final Duration warmingUp;
    private final SlackMessageSender outlet;
    private final People people;
    private final ChannelEntrance entrance;
    private final Readers readers;
    private final Transport line;

    public SlackPlatform(SlackSettings settings, SlackAnswering answering, InstantSource clock) {
        this(settings, answering, clock, Retries.usual(), WARM_UP);
    }

    /// @param retries how what fails is tried again
    /// @param warmingUp how long the bot practises before it takes requests
    SlackPlatform(SlackSettings settings, SlackAnswering answering, InstantSource clock, Retries retries, Duration warmingUp) {
        this.answering = answering;
        this.warmingUp = warmingUp;
        client = SlackClient.of(settings.api());
        desk = new RequestWorkers(settings.patience());
        web = client.web(settings.botToken(), retries, token);
        var once = client.sendingOnce().web(settings.botToken(), Retries.brief(), token);
        postman = new Postman(web, once);
        identity = new Identity(web);
        var files = new Files(web);
        pictures = new Pictures(spec -> answering.charts().png(spec, settings.habits().charts()), files, desk.help(), settings.patience(),
                desk::running);
        var view = new ResponseView(answering.wording(), answering.router().commandNames());
        outlet = new SlackMessageSender(view, pictures, postman, once, settings.habits().dataBlocks());
        people = new People(once, settings.access(), clock);
        entrance = new ChannelEntrance(once);
        readers = new Readers(once, settings.access());
        line = line(settings, answering, new Post(view, pictures, files, postman, settings.habits().dataBlocks()), web, clock);
    }

    private Transport line(SlackSettings settings, SlackAnswering answering, Post post, SlackWeb web, InstantSource clock) {
        var talk = new Talk(answering.router(), settings.access(), answering.company(), answering.importer(), web,
                new Downloads(client.http(), settings.botToken()::reveal, settings.api()), clock, settings.habits().reactions(),
                settings.habits().pageHosts());
        var app = client.app();
        new Listeners(talk, post, identity, desk).on(app);
        return switch (settings.way()) {
            case SlackSettings.Way.ByHttp(var secret, var host, var port) ->
                    new HttpMode(new InetSocketAddress(host, port), app, new Signature(secret, clock));
            case SlackSettings.Way.BySocket(var appToken) -> {
                var opener = client.web(appToken, Retries.usual());
                yield new SocketMode(app, () -> URI.create(
                        opener.once("apps.connections.open", methods -> methods.appsConnectionsOpen(open -> open)).getUrl()), clock);
            }
        };
    }

    @Override
    public String name() {
        return "slack";
    }

    /// The way for messages that nobody asked for; of use until this is closed.
    @Override
    public MessageSender outlet() {
        return outlet;
    }

    @Override
    public Optional<Address> person(String name) {
        try {
            return people.find(name).map(id -> new Address(name(), id));
        } catch (CallFailed failed) {
            throw new IllegalStateException("Slack does not say who is in the workspace: " + failed.getMessage(), failed);
        }
    }

    @Override
    public Optional<String> obstacle(Address address) {
        return entrance.obstacle(address.place());
    }

    @Override
    public Optional<String> denial(Address to, Optional<Address> orderedBy) {
        try {
            var byUser = orderedBy.map(Address::place);
            return isPerson(to.place())
                    ? readers.person(to.place()).or(() -> byUser.filter(user -> !user.equals(to.place())).flatMap(readers::person))
                    : readers.channel(to.place(), byUser);
        } catch (CallFailed failed) {
            throw new IllegalStateException("Slack does not say who may read there: " + failed.getMessage(), failed);
        }
    }

    private static boolean isPerson(String place) {
        return place.startsWith("U") || place.startsWith("W");
    }

    /// Says who the bot is and begins to take requests. Where Slack cannot be reached, that goes on to be tried.
    @Override
    public void start() {
        try {
            var self = identity.self();
            LOG.info("in Slack as {} of {} ({})", self.user(), self.teamName(), self.team());
        } catch (CallFailed failed) {
            if (!failed.isPassing()) {
                throw new IllegalStateException("Slack does not know the bot's token (SLACK_BOT_TOKEN): " + failed.getMessage(), failed);
            }
            LOG.warn("Slack cannot be reached yet: {}", failed.getMessage());
        }
        if (!warmingUp.isZero() && WARM.compareAndSet(false, true)) {
            warmUp(warmingUp, answering);
        }
        line.open();
        LOG.info("{}", line.detail());
    }

    /// Answers for so long, in memory alone.
    static void warmUp(Duration duration, SlackAnswering answering) {
        var web = SlackClient.nowhere().web(new Secret("nobody"), Retries.usual());
        var files = new Files(web);
        try (var desk = new RequestWorkers(Duration.ZERO);
                var pictures = new Pictures(spec -> answering.charts().png(spec, Theme.Mode.CLEAR), files, desk.help(), duration,
                        desk::running)) {
            new WarmUp(answering.router(),
                    new Post(new ResponseView(answering.wording(), answering.router().commandNames()), pictures, files,
                            new Postman(web, web), false))
                    .last(duration);
        }
    }

    @Override
    public Health health() {
        if (line.isOpen() && token.isOlderThan(TOKEN_FRESH)) {
            desk.help().execute(this::lookAtToken);
        }
        var detail = token.refusal().map(word -> "Slack does not know my token any more (" + word + "); set SLACK_BOT_TOKEN anew")
                .orElse(line.detail());
        return new Health(line.isOpen() && token.refusal().isEmpty(), detail, line.lastRequest(), desk.running(), postman.waiting());
    }

    /// A token that is revoked is not told of before the next call.
    private void lookAtToken() {
        try {
            web.once("auth.test", methods -> methods.authTest(ask -> ask));
        } catch (CallFailed failed) {
            LOG.warn("Slack was asked whether it knows the bot's token: {}", failed.getMessage());
        }
    }

    /// Where Slack's requests are to go in HTTP mode.
    ///
    /// @throws IllegalStateException in Socket Mode, and while it is not started
    public int port() {
        if (line instanceof HttpMode http) {
            return http.port();
        }
        throw new IllegalStateException("Socket Mode listens nowhere");
    }

    @Override
    public void close() {
        line.close();
        desk.close();
        pictures.close();
        client.http().dispatcher().executorService().shutdown();
        client.http().connectionPool().evictAll();
    }
}
