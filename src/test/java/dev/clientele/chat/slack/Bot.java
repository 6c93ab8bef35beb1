package dev.clientele.chat.slack;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.FileImporter;
import dev.clientele.chat.slack.posting.Retries;
import dev.clientele.chat.slack.server.Courier;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.chat.slack.transport.Secret;
import dev.clientele.command.Access;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.model.ValueFormatter;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The bot, started in a Slack of its own, and the way to it.
record Bot(FakeSlack slack, SlackPlatform platform, Courier courier) implements AutoCloseable {

    static final String CHANNEL = "C1";
    static final Access OPEN = new Access(true, Set.of(), Set.of(), Set.of("UADMIN"));
    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    enum Mode {
        SOCKET, HTTP
    }

    static Bot in(Mode mode, Router router, InstantSource clock) {
        return in(mode, router, clock, OPEN, path -> new Response.Refused("nothing is imported here", List.of()));
    }

    static Bot in(Mode mode, Router router, InstantSource clock, Access access, Function<Path, Response> importer) {
        return in(new FakeSlack(), mode, router, clock, access, importer);
    }

    /// One that takes files.
    static Bot importing(Router router, InstantSource clock, FileImporter importer) {
        return in(new FakeSlack(), Mode.SOCKET, router, clock, OPEN, importer);
    }

    static Bot in(FakeSlack slack, Mode mode, Router router, InstantSource clock, Access access, Function<Path, Response> importer) {
        return in(slack, mode, router, clock, access,
                (FileImporter) (file, answers) -> new FileImporter.Taken(importer.apply(file), List.of()));
    }

    private static Bot in(FakeSlack slack, Mode mode, Router router, InstantSource clock, Access access, FileImporter importer) {
        var way = switch (mode) {
            case SOCKET -> new SlackSettings.Way.BySocket(new Secret(FakeSlack.APP_TOKEN));
            case HTTP -> new SlackSettings.Way.ByHttp(new Secret(FakeSlack.SIGNING_SECRET), "127.0.0.1", 0);
        };
        var settings = new SlackSettings(new Secret(FakeSlack.BOT_TOKEN), slack.api(), way, access, PATIENCE,
                new SlackSettings.Habits(slack.hasDataBlocks(), Theme.Mode.CLEAR, true, Set.of("bot.example.com")));
        var answering = new SlackAnswering(router, new ChartRenderer(WORDING, Theme.standard()), WORDING, () -> "Hartwell", importer);
        var platform = new SlackPlatform(settings, answering, clock, new Retries(Duration.ofMillis(20), 5, Duration.ofSeconds(10)),
                Duration.ZERO);
        platform.start();
        return switch (mode) {
            case SOCKET -> {
                slack.sockets().awaitConnection();
                yield new Bot(slack, platform, new Courier.BySocket(slack.sockets()));
            }
            case HTTP -> new Bot(slack, platform, new Courier.ByHttp(platform.port(), clock, HttpClient.newHttpClient()));
        };
    }

    /// A slash command in the usual channel, and the message it brings.
    Posted ask(String question) {
        return ask("U1", CHANNEL, question);
    }

    Posted ask(String user, String channel, String question) {
        command(user, channel, question);
        return slack.next();
    }

    void command(String user, String channel, String question) {
        courier.command(Requests.command(user, channel, question, slack.answerAddress()));
    }

    /// Presses a button under a private answer in the usual channel.
    Posted press(Posted message, String label) {
        press(new Shown(message.blocks()).button(label), Optional.empty());
        return slack.next();
    }

    void press(com.google.gson.JsonObject button, Optional<String> thread) {
        courier.interaction(Requests.press("U1", Optional.of(CHANNEL), button, Optional.of(slack.answerAddress()), thread));
    }

    @Override
    public void close() {
        platform.close();
        slack.close();
    }
}
