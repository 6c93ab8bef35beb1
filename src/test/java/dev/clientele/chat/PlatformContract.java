package dev.clientele.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Router;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Say, expect: what a person is owed on every platform. A platform's test extends it and opens a [Window] to the real thing.
public abstract class PlatformContract {

    protected static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));

    private Window window;

    /// A new person's window to the platform over this router.
    protected abstract Window open(Router router);

    @BeforeEach
    final void openWindow() {
        window = open(StandIns.router(CLOCK));
    }

    @AfterEach
    final void closeWindow() {
        window.close();
    }

    @Test
    void answerHasHeadlineTableChartAndFootnote() {
        var heard = window.say("ranking 3");

        assertThat(heard.headline()).isEqualTo("3 customers made 49 % of the net revenue");
        assertThat(heard.rows()).containsExactly(
                List.of("1", "Customer 1", "\u20ac279,489.02", "30.0 %"),
                List.of("2", "Customer 2", "\u20ac139,744.51", "15.0 %"),
                List.of("3", "Customer 3", "\u20ac93,163.00", "10.0 %"),
                List.of("3", "Total", "\u20ac975,275.31", "49.0 %"));
        assertThat(heard.smallPrint()).contains("Net revenue: after credit notes, without tax.");
        assertThat(heard.buttons()).containsExactly("Two more", "By profit", "Explain", "CSV");
    }

    @Test
    void chartIsAPictureWithItsFindingInWords() {
        var charts = window.say("ranking 3").charts();

        assertThat(charts).hasSize(1);
        assertThat(charts.getFirst().altText()).isEqualTo("Bar chart: 3 customers made 49 % of the net revenue");
        charts.getFirst().png().ifPresent(png -> assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(1_000));
    }

    @Test
    void buttonAsksTheNextQuestion() {
        window.say("ranking 3");

        assertThat(window.press("Two more").headline()).startsWith("5 customers");
        assertThat(window.press("Two more").headline()).startsWith("7 customers");
    }

    @Test
    void slashAndNameMayStandBeforeTheQuestion() {
        assertThat(window.say("/ranking 2").headline()).startsWith("2 customers");
        assertThat(window.say("/clientele ranking 2").headline()).startsWith("2 customers");
    }

    @Test
    void refusalSaysWhatToTypeAndOffersIt() {
        var heard = window.say("rankin 4");

        assertThat(heard.headline()).contains("\"rankin\"").contains("Did you mean ranking?");
        assertThat(heard.rows()).isEmpty();
        assertThat(window.press("ranking 4").headline()).startsWith("4 customers");
    }

    @Test
    void refusalInsideAQuestionOffersTheQuestionMended() {
        assertThat(window.say("ranking 4 country Germny").buttons()).contains("ranking 4 country Germany");
    }

    @Test
    void failureGivesAReferenceAndNoCause() {
        var heard = window.say("broken");

        assertThat(heard.headline()).containsPattern("reference [0-9a-f]{8}").doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void markupInDataIsInert() {
        var heard = window.say("hostile");

        assertThat(heard.headline()).isEqualTo(StandIns.HOSTILE.replace("`", "") + " leads");
        assertThat(heard.rows().getFirst().get(1)).isEqualTo(StandIns.HOSTILE);
        assertThat(heard.charts().getFirst().altText()).contains(StandIns.HOSTILE);
        assertThat(window.press(StandIns.HOSTILE).headline()).startsWith("1 customers");
    }

    @Test
    void undefinedFigureSaysWhy() {
        assertThat(window.say("nothing").rows().getFirst().getLast()).startsWith("-").contains("no revenue in the period");
    }

    @Test
    void everyRowOfALongAnswerCanBeReached() {
        var heard = window.say("long");

        assertThat(heard.rows()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(window.allRows()).hasSize(301);
        assertThat(window.allRows().get(299)).contains("Customer 300");
    }

    @Test
    void answerIsTakenAlongAsAFile() {
        assertThat(window.say("ranking 3").buttons()).contains("CSV");
        assertThat(window.press("CSV").headline()).contains("3 rows").contains("ranking-3.csv");
        assertThat(window.files()).containsOnlyKeys("ranking-3.csv");
        assertThat(window.files().values()).allSatisfy(file -> assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("1,Customer 1,279489.02,0.3\r\n"));
        window.say("export xlsx ranking 3");
        assertThat(window.files()).containsOnlyKeys("ranking-3.xlsx");
    }

    @Test
    void answerIsExplained() {
        window.say("ranking 3");
        assertThat(window.press("Explain").headline()).contains("counts 7 of 9 documents");
    }

    @Test
    void helpListsEveryCommand() {
        assertThat(window.say("help").rows()).extracting(List::getFirst).contains("ranking", "hostile", "long", "nothing", "broken");
    }

    @Test
    void overlongQuestionIsRefusedInWords() {
        assertThat(window.say("ranking ".repeat(400)).headline()).contains("long question").contains("3,199").contains("2,500");
    }
}
