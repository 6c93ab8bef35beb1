package dev.clientele.bench;

import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.Questions;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.slack.SlackAnswering;
import dev.clientele.chat.slack.SlackPlatform;
import dev.clientele.chat.slack.SlackSettings;
import dev.clientele.chat.slack.server.Courier;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.transport.Secret;
import dev.clientele.command.Access;
import dev.clientele.command.AnswerCommands;
import dev.clientele.command.Refusal;
import dev.clientele.command.Router;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.CurrentPortfolio;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// 200 slash commands at once, then 50 a second for a minute, over generated lines: how soon each is acknowledged and answered, and
/// whether all are. Slack is a server in the same process, which checks every payload; its work is measured along, and it is awake
/// before the bot starts, as Slack is.
///
/// Arguments: the number of lines (1000000), the seconds of steady load (60), the way (`socket`, `http`; both one after the other where
/// none is named).
public final class SlackLoadBench {

    private static final int BURST = 200;
    private static final int A_SECOND = 50;
    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);

    private SlackLoadBench() {}

    /// Runs the load by a socket and by HTTP.
    public static void main(String[] arguments) throws InterruptedException {
        var lines = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        System.out.println(Environment.describe());
        var portfolio = new CurrentPortfolio(GeneratedStore.of(lines));
        System.out.printf("%,d lines, %,d customers%n", lines, portfolio.get().customers().count());
        var way = arguments.length > 2 ? arguments[2] : "";
        if (!way.equals("http")) {
            run("Socket Mode", portfolio, seconds, new SlackSettings.Way.BySocket(new Secret(FakeSlack.APP_TOKEN)));
        }
        if (!way.equals("socket")) {
            run("HTTP", portfolio, seconds, new SlackSettings.Way.ByHttp(new Secret(FakeSlack.SIGNING_SECRET), "127.0.0.1", 0));
        }
        System.exit(0);
    }

    private static void run(String name, CurrentPortfolio portfolio, int seconds, SlackSettings.Way way) throws InterruptedException {
        var clock = InstantSource.system();
        try (var slack = new FakeSlack()) {
            slack.forget();
            SlackAwake.wake(slack);
            var settings = new SlackSettings(new Secret(FakeSlack.BOT_TOKEN), slack.api(), way,
                    new Access(true, Set.of(), Set.of(), Set.of()), SlackSettings.USUAL_PATIENCE);
            try (var platform = new SlackPlatform(settings, answering(portfolio, clock), clock)) {
                platform.start();
                var courier = switch (way) {
                    case SlackSettings.Way.BySocket ignored -> {
                        slack.sockets().awaitConnection();
                        yield new Courier.BySocket(slack.sockets());
                    }
                    case SlackSettings.Way.ByHttp ignored -> new Courier.ByHttp(platform.port(), clock, HttpClient.newHttpClient());
                };
                System.out.println(name);
                var load = new SlackLoad(slack, courier);
                load.ask(BURST, 0);
                load.await();
                load.report("  " + BURST + " at once, first thing after the start");
                for (var third = 0; third < 3; third++) {
                    load.ask(A_SECOND * seconds / 3, 1_000_000_000L / A_SECOND);
                }
                load.await();
                load.report("  " + A_SECOND + " a second for " + seconds + " s");
                load.ask(BURST, 0);
                load.await();
                load.report("  " + BURST + " at once, of a bot in use");
            }
        }
    }

    private static SlackAnswering answering(CurrentPortfolio portfolio, InstantSource clock) {
        var terms = Asking.TERMS;
        var questions = Questions.all(portfolio, terms, Asking.NO_NOTES);
        var router = new Router(AnswerCommands.with(questions, WORDING, List.of()), new PortfolioNames(portfolio), terms.calendar(), clock);
        return new SlackAnswering(router, new ChartRenderer(WORDING, Theme.standard()), WORDING, () -> "Bench", (file, answers) -> {
            throw new Refusal("nothing is imported here");
        });
    }
}
