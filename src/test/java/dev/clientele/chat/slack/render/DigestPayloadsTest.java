package dev.clientele.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.chat.SampleQuestions;
import dev.clientele.chat.slack.SlackRules;
import dev.clientele.command.Reply;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.digest.page.DetailsPage;
import dev.clientele.digest.page.MessagePage;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The payloads of digests of the sample company and of what goes under them. After a wanted change run with `-Dgolden.rewrite` and
/// read what was written.
class DigestPayloadsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/clientele/chat/slack");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-05T09:30:00Z"));
    private static final AnalysisSettings TERMS = new AnalysisSettings(BusinessCalendar.standard(), SampleQuestions.WORDING, 12);
    private static final LocalDate FIRST = LocalDate.parse("2025-01-05");
    private static final int WEEKS = 52;

    private static Portfolio portfolio;

    @BeforeAll
    static void makeCompany(@TempDir Path folder) {
        portfolio = SampleQuestions.in(folder, CLOCK).portfolio().get();
    }

    @Test
    void aDigestIsOneMessageWithItsSentenceLinesChartSmallPrintAndButtons() throws IOException {
        var before = digest("2025-11-23", Optional.empty());
        var digest = digest("2025-11-30", Optional.of(before));
        check("digest-message", new MessagePage(digest).reply());
        check("digest-details", new DetailsPage(digest).reply());
        assertThat(kinds(new MessagePage(digest).reply())).startsWith("header", "rich_text", "rich_text", "rich_text", "image", "context")
                .endsWith("actions").containsOnlyOnce("image").doesNotContain("table");
    }

    @Test
    void everyWeekOfAYearKeepsToSlacksLimitsOnOnePage() {
        var last = Optional.<Digest>empty();
        for (var week = 0; week < WEEKS; week++) {
            var digest = digest(FIRST.plusWeeks(week).toString(), last);
            for (var reply : List.of(new MessagePage(digest).reply(), new DetailsPage(digest).reply())) {
                var message = message(reply);
                assertThat(SlackRules.brokenByMessage(message.text(), Payloads.blocks(message))).as(reply.title()).isEmpty();
                var data = new ResponseView(SampleQuestions.WORDING).cardWithData(reply, List.of(), "", List.of());
                assertThat(SlackRules.brokenByMessage(data.text(), Payloads.blocks(data))).as(reply.title() + ", data blocks").isEmpty();
                assertThat(TablePage.unturned(reply.tables(), SampleQuestions.WORDING)).as(reply.title()).hasSizeLessThan(2);
            }
            last = Optional.of(digest);
        }
    }

    private static Digest digest(String day, Optional<Digest> last) {
        var request = new DigestRequest(Content.USUAL, "", LocalDate.parse(day), last.map(Digest::remembered));
        return Digest.of(portfolio, TERMS, request, DueActions.NONE);
    }

    private static Message message(Reply reply) {
        var files = reply.charts().stream().map(chart -> Optional.of("F0" + reply.charts().indexOf(chart))).toList();
        return new ResponseView(SampleQuestions.WORDING).unasked(reply, files);
    }

    private static List<String> kinds(Reply reply) {
        return StreamSupport.stream(Payloads.blocks(message(reply)).spliterator(), false)
                .map(block -> block.getAsJsonObject().get("type").getAsString()).toList();
    }

    private static void check(String name, Reply reply) throws IOException {
        var message = message(reply);
        assertThat(SlackRules.brokenByMessage(message.text(), Payloads.blocks(message))).isEmpty();
        var golden = GOLDEN.resolve(name + ".json");
        if (System.getProperty("golden.rewrite") != null) {
            Files.writeString(golden, Payloads.readable(message));
        }
        assertThat(golden).as("the golden payload `%s`; -Dgolden.rewrite makes it", name).exists();
        assertThat(Payloads.readable(message)).isEqualTo(Files.readString(golden));
    }
}
