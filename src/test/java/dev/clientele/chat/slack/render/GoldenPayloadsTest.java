package dev.clientele.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.SampleQuestions;
import dev.clientele.chat.slack.SlackRules;
import dev.clientele.command.Asker;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The payload of each command's first example over the sample company, and the limits of Slack for all examples. After a wanted
/// change, and for a new command, run with `-Dgolden.rewrite` and read what was written.
class GoldenPayloadsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/clientele/chat/slack");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T09:30:00Z"));
    private static final Asker ASKER = new Asker("slack", "U1");

    @TempDir
    private Path folder;

    private Router router;

    /// Anew for each test: examples of commands that change something are carried out.
    @BeforeEach
    void makeCompany() {
        router = SampleQuestions.in(folder, CLOCK).router();
    }

    @TestFactory
    Stream<DynamicTest> payloadOfEachCommandIsAsWritten() {
        return router.specs().stream().map(spec -> DynamicTest.dynamicTest(spec.name(), () -> check(spec.name(), example(spec))));
    }

    @Test
    void whatIsSaidAboutDigestsIsAsWritten() throws IOException {
        check("digest-subscribe", "digest subscribe weekly monday 08:00 Europe/Lisbon revenue risk segment Mid-market owners to me");
        check("digest-list", "digest list");
        check("digest-refused", "digest subscribe weekly monday 25:00");
    }

    @Test
    void whatIsSaidAboutAlertsIsAsWritten() throws IOException {
        check("alerts-backtest", "alerts backtest at-risk over 10000");
        check("alerts-add", "alerts add lost over 5000");
        check("alerts-case", "alerts case 1");
        check("alerts-list", "alerts list");
        check("alerts-refused", "alerts add at-risk over lots");
    }

    @Test
    void whatIsSaidAboutTheDataIsAsWritten() throws IOException {
        check("data-duplicates", "data duplicates");
        var merge = ((Reply) router.ask("data duplicates", ASKER)).buttons().getFirst().question();
        check("data-merge", merge);
        check("data-merged", merge + " yes");
        check("data-merges", "data merges");
        check("alerts-record", "alerts record");
    }

    @Test
    void refusalIsAsWritten() throws IOException {
        check("refused", "top 5 country Germny");
    }

    @Test
    void answersWithSlacksOwnBlocksAreAsWritten() throws IOException {
        for (var question : List.of("top 10", "flows 2024 by quarter", "concentration", "revenue by month",
                "clv by segment")) {
            var reply = (Reply) router.ask(question, ASKER);
            var pictured = view().pictured(reply.charts());
            checkMessage("data-" + question.split(" ", 2)[0], view().withData(new AnswerContext(question, 0, new Audience.Asker()), reply,
                    files(reply).subList(0, pictured.size())));
        }
    }

    @Test
    void whatStandsElsewhereThanUnderACommandIsAsWritten() throws IOException {
        var top = (Reply) router.ask("top 3", ASKER);
        var asked = new AnswerContext("top 3", 0, new Audience.Alone());
        checkMessage("conversation-answer", view().rated(asked, view().of(asked, top, files(top))));
        checkMessage("link-unfolded", view().preview(top, top.charts(), files(top)));
        router.ask("alerts add lost over 5000", ASKER);
        var alert = (Reply) router.ask("alerts case 1", ASKER);
        checkMessage("data-alert", view().cardWithData(alert, List.of(), "", files(alert)));
    }

    @Test
    void everyExampleKeepsToSlacksLimitsOnEveryPage() {
        for (var spec : router.specs()) {
            for (var example : spec.examples()) {
                var response = router.ask(example, ASKER);
                var pages = response instanceof Reply reply ? view().pages(reply) : 1;
                if (response instanceof Reply reply) {
                    var data = view().withData(new AnswerContext(example, 0, new Audience.Asker()), reply, files(response));
                    assertThat(SlackRules.brokenByMessage(data.text(), Payloads.blocks(data))).as(example + ", data blocks").isEmpty();
                }
                for (var page = 0; page < pages; page++) {
                    var message = view().of(new AnswerContext(example, page, new Audience.Asker()), response, files(response));
                    assertThat(SlackRules.brokenByMessage(message.text(), Payloads.blocks(message))).as(example + ", page " + page)
                            .isEmpty();
                }
            }
        }
    }

    private void check(String name, String question) throws IOException {
        var response = router.ask(question, ASKER);
        var asked = new AnswerContext(question, 0, new Audience.Asker(), !router.isChange(question));
        checkMessage(name, view().of(asked, response, files(response)));
    }

    private static void checkMessage(String name, Message message) throws IOException {
        assertThat(SlackRules.brokenByMessage(message.text(), Payloads.blocks(message))).isEmpty();
        var golden = GOLDEN.resolve(name + ".json");
        if (System.getProperty("golden.rewrite") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, Payloads.readable(message));
        }
        assertThat(golden).as("the golden payload of `%s`; -Dgolden.rewrite makes it", name).exists();
        assertThat(Payloads.readable(message)).isEqualTo(Files.readString(golden));
    }

    private ResponseView view() {
        return new ResponseView(SampleQuestions.WORDING, router.commandNames());
    }

    private static List<Optional<String>> files(Response response) {
        return response instanceof Reply reply
                ? reply.charts().stream().map(chart -> Optional.of("F0" + reply.charts().indexOf(chart))).toList()
                : List.of();
    }

    private static String example(CommandSpec spec) {
        return spec.examples().isEmpty() ? spec.name() : spec.examples().getFirst();
    }
}
