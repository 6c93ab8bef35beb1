package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.btyd.Cdnow;
import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Fitted models in the answers: the published figures of the CDNOW sample (Fader & Hardie), and when answers do without.
final class ModelsTest {

    /// Name, figure, and how many of its decimals were published.
    private static final List<Map.Entry<String, String>> PUBLISHED = List.of(Map.entry("bgnbd.r", ".2426"),
            Map.entry("bgnbd.alpha", "4.4136"),
            Map.entry("bgnbd.a", ".7929"), Map.entry("bgnbd.b", "2.4259"), Map.entry("bgnbd.logLikelihood", "-9582.429"),
            Map.entry("paretonbd.r", ".5533"), Map.entry("paretonbd.alpha", "10.578"),
            Map.entry("paretonbd.beta", "11.669"), Map.entry("paretonbd.logLikelihood", "-9594.976"), Map.entry("gammagamma.p", "6.25"),
            Map.entry("gammagamma.q", "3.74"), Map.entry("gammagamma.v", "15.44"), Map.entry("gammagamma.logLikelihood", "-4055.92"));

    @TempDir
    Path made;
    @TempDir
    Path other;
    private CdnowStore cdnow;
    private Desk desk;

    @BeforeEach
    void makeStore() {
        cdnow = CdnowStore.made(made);
        desk = cdnow.desk();
    }

    @Test
    void modelHasThePublishedFigures() {
        published(desk.ask("clv model as of 1997-09-30"));
    }

    @Test
    void modelHasThePublishedFiguresOfTheRealFile() throws IOException {
        var real = CdnowStore.real(other);
        if (real.isEmpty()) {
            System.out.println("NOT TESTED: the CDNOW sample is absent; set CLIENTELE_DATA to the folder of the real files");
        }
        Assumptions.assumeTrue(real.isPresent());
        var asked = real.get().desk();
        published(asked.ask("clv model as of 1997-09-30"));
        var best = asked.ask("clv 15562 as of 1997-09-30");
        assertThat(number(best, "pAlive")).isCloseTo(.96885, within(.000005));
        assertThat(number(best, "expectedPurchases")).isCloseTo(25.7566, within(.001));
    }

    private static void published(Reply reply) {
        assertThat(reply.figures()).containsEntry("customers", new Value.Count(2357)).containsEntry("repeatCustomers",
                new Value.Count(946));
        for (var figure : PUBLISHED) {
            var decimals = figure.getValue().length() - 1 - figure.getValue().indexOf('.');
            assertThat(number(reply, figure.getKey())).as(figure.getKey())
                    .isCloseTo(Double.parseDouble(figure.getValue()), within(.5001 * Math.pow(10, -decimals)));
        }
        // Published from searches that ended a little before the optimum, which has .60624 and 35.2523.
        assertThat(number(reply, "paretonbd.s")).isCloseTo(.6063, within(.0001));
        assertThat(number(reply, "gammagamma.meanConditionalSpend")).isCloseTo(35.253, within(.001));
        assertThat(reply.tables()).extracting(Table::title).contains("Fits", "Parameters", "The same by frequency, purchases a customer");
        assertThat(reply.charts()).hasSize(3);
    }

    @Test
    void customerIsToldByTheModel() {
        var reply = desk.ask("clv customer " + mostFrequent() + " as of 1997-09-30");
        assertThat(number(reply, "pAlive")).isBetween(.9, 1.0);
        assertThat(reply.figures().get("clv")).isEqualTo(reply.figures().get("bgnbd"));
        assertThat(reply.headline()).contains("by BG/NBD");
        var low = ((Money) reply.figures().getOrDefault("clvLow", new Value.Text(""))).minor();
        var high = ((Money) reply.figures().getOrDefault("clvHigh", new Value.Text(""))).minor();
        assertThat(((Money) reply.figures().getOrDefault("clv", new Value.Text(""))).minor()).isBetween(low, high);
    }

    @Test
    void chanceIsOneWhereverItIsAsked() {
        var risk = desk.ask("at-risk all 1000");
        assertThat(risk.figures()).containsEntry("method", new Value.Text("bgnbd"));
        var columns = Expect.columns(risk.tables().getFirst());
        for (var row : risk.tables().getFirst().rows().subList(0, 20)) {
            var customer = ((Value.Text) row.get(columns.indexOf("customer"))).text();
            assertThat(desk.ask("clv customer " + customer).figures()).containsEntry("pAlive", row.get(columns.indexOf("pAlive")));
        }
    }

    @Test
    void cardTellsWhatTheQuestionsTell() {
        var name = mostFrequent();
        var card = desk.ask("customer " + name + " as of 1997-09-30");
        var worth = desk.ask("clv customer " + name + " as of 1997-09-30").figures();
        assertThat(card.figures()).containsEntry("pAlive", worth.getOrDefault("pAlive", new Value.Text("")))
                .containsEntry("clvModel", worth.getOrDefault("clv", new Value.Text("")));
        assertThat(card.charts()).last().isInstanceOfSatisfying(ChartSpec.Lines.class, lines -> {
            assertThat(lines.heading().subtitle()).contains("by BG/NBD");
            assertThat(lines.series().getFirst().values()).last().isEqualTo(number(card, "pAlive"));
        });
        assertThat(desk.ask("customer " + name + " as of 1997-01-31").charts()).noneMatch(chart -> chart instanceof ChartSpec.Lines);
    }

    @Test
    void methodNamedIsTheOneThatAnswers() {
        assertThat(desk.ask("at-risk method simple").figures()).containsEntry("method", new Value.Text("simple"));
        assertThat(desk.ask("at-risk method paretonbd").figures()).containsEntry("method", new Value.Text("paretonbd"));
        assertThat(desk.ask("clv method simple").figures()).doesNotContainKey("bgnbd");
        assertThat(desk.ask("clv method paretonbd").headline()).contains("by Pareto/NBD");
    }

    @Test
    void equityIsTheSumHoweverItIsAsked() {
        var reply = desk.ask("clv 1000");
        var columns = Expect.columns(reply.tables().getFirst());
        var equity = ((Money) reply.figures().getOrDefault("customerEquity", new Value.Text(""))).minor();
        assertThat(reply.tables().getFirst().totals().get(columns.indexOf("value"))).isEqualTo(reply.figures().get("customerEquity"));
        var byTier = desk.ask("clv by tier");
        assertThat(byTier.figures().get("customerEquity")).isEqualTo(reply.figures().get("customerEquity"));
        var tiers = byTier.tables().getFirst();
        var value = Expect.columns(tiers).indexOf("value");
        assertThat(tiers.rows().stream().mapToLong(row -> ((Money) row.get(value)).minor()).sum()).isEqualTo(equity);
        assertThat(((Money) reply.figures().getOrDefault("equityLow", new Value.Text(""))).minor()).isLessThan(equity);
        assertThat(((Money) reply.figures().getOrDefault("equityHigh", new Value.Text(""))).minor()).isGreaterThan(equity);
    }

    @Test
    void filterOnCustomersChangesNoCustomersFigure() {
        var of = "clv customer " + mostFrequent();
        assertThat(desk.ask(of + " tier platinum").figures().get("clv")).isEqualTo(desk.ask(of).figures().get("clv"));
    }

    @Test
    void modelsTakeNoFilter() {
        assertThat(desk.refusal("clv model tier gold")).contains("takes no filter");
    }

    @Test
    void smallStoreIsAnsweredByTheSimpleFormula() {
        var store = TestStore.in(other);
        for (var i = 0; i < 10; i++) {
            store.store(Sale.of("A" + i).to("C" + i).on("2024-01-0" + (i % 9 + 1)).net(1_000),
                    Sale.of("B" + i).to("C" + i).on("2024-05-01").net(1_000));
        }
        var small = new CdnowStore(store, java.time.LocalDate.of(2024, 6, 30)).desk();
        var why = "Neither BG/NBD nor Pareto/NBD is used: 10 customers are too few, it takes 50.";
        assertThat(small.ask("clv").footnotes()).contains(why);
        assertThat(small.ask("at-risk").footnotes()).anyMatch(note -> note.endsWith(why));
        assertThat(small.ask("clv model").headline()).isEqualTo("The simple formula answers. " + why);
        assertThat(small.ask("clv method bgnbd").headline()).contains("by F x AOV x duration");
    }

    @Test
    void answerIsNotKeptOnceTheFitIsReady() {
        var waiting = new ArrayList<Runnable>();
        var slow = cdnow.desk(waiting::add, Duration.ZERO);
        var before = slow.ask("at-risk");
        assertThat(before.figures()).containsEntry("method", new Value.Text("simple"));
        assertThat(before.footnotes())
                .anyMatch(note -> note.endsWith("The lifetime models are still being fitted; the simple formula answers meanwhile."));
        var card = "customer " + mostFrequent();
        assertThat(before.remarks()).hasSize(1).first().asString().contains("may say another thing in a minute");
        assertThat(slow.ask(card).remarks()).isEqualTo(before.remarks());
        var opening = slow.ask("overview");
        assertThat(opening.remarks()).isEqualTo(before.remarks());
        assertThat(opening.figures().get("customersAtRisk")).isEqualTo(before.figures().get("customers"));
        waiting.forEach(Runnable::run);
        assertThat(slow.ask("at-risk").figures()).containsEntry("method", new Value.Text("bgnbd"));
        assertThat(slow.ask("at-risk").remarks()).isEmpty();
        assertThat(slow.ask("overview").figures().get("customersAtRisk")).isEqualTo(slow.ask("at-risk").figures().get("customers"));
        assertThat(slow.ask(card).remarks()).isEmpty();
    }

    @Test
    void explanationAndExportWorkOnModels() {
        assertThat(Stream.of("explain clv model", "explain at-risk").map(desk::ask)).allMatch(reply -> !reply.tables().isEmpty());
    }

    private static String mostFrequent() {
        var frequency = Cdnow.sample().histories().frequency();
        var most = 0;
        for (var row = 0; row < frequency.length; row++) {
            most = frequency[row] > frequency[most] ? row : most;
        }
        return String.format("C%04d", most);
    }

    private static double number(Reply reply, String figure) {
        return switch (reply.figures().getOrDefault(figure, new Value.Text(figure + " is missing"))) {
            case Value.Decimal(double number) -> number;
            case Value.Share(double share) -> share;
            case Value other -> throw new AssertionError(figure + " is " + other);
        };
    }
}
