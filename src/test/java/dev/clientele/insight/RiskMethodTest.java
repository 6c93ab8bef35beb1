package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.btyd.company.CompanyModels;
import dev.clientele.btyd.company.ModelKind;
import dev.clientele.command.Reply;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// By what the risk is told from day to day, of companies whose customers buy at about the same rate, so that a model of their rates can
/// be fitted on some days and not on others.
final class RiskMethodTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);
    private static final int CUSTOMERS = 120;
    private static final int DAYS = 860;
    private static final double USUAL_GAP = 40;
    /// Two months around the start of a quarter.
    private static final LocalDate FROM = LocalDate.of(2024, 2, 16);
    private static final LocalDate TO = LocalDate.of(2024, 4, 16);
    /// By so much the value at risk changes at most from one day to the next, be it more or less.
    private static final double MOST = 1.3;

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void openStore() {
        store = TestStore.in(folder);
    }

    /// @param leaving the chance to leave after each purchase
    private Desk company(double leaving) {
        var random = new SplittableRandom(7);
        var sales = new ArrayList<Sale>();
        for (var customer = 0; customer < CUSTOMERS; customer++) {
            var rate = Math.exp(.3 * random.nextGaussian()) / USUAL_GAP;
            var day = random.nextInt(200);
            while (day < DAYS) {
                sales.add(Sale.of("A" + sales.size()).to("C" + customer).on(FIRST.plusDays(day)).net(10_000 + random.nextInt(5_000)));
                day = random.nextDouble() < leaving ? DAYS : day + 1 + (int) (-Math.log(1 - random.nextDouble()) / rate);
            }
        }
        store.store(sales.toArray(Sale[]::new));
        return new CdnowStore(store, FIRST.plusDays(DAYS)).desk();
    }

    @Test
    void valueAtRiskDoesNotFlipFromDayToDay() {
        var desk = company(.04);
        var before = desk.ask("at-risk as of " + FROM);
        for (var day = FROM.plusDays(1); !day.isAfter(TO); day = day.plusDays(1)) {
            var now = desk.ask("at-risk as of " + day);
            assertThat(atRisk(now) / atRisk(before)).as(day.toString()).isBetween(1 / MOST, MOST);
            if (!day.equals(LocalDate.of(2024, 4, 1))) {
                assertThat(now.figures().get("method")).as(day.toString()).isEqualTo(before.figures().get("method"));
            }
            before = now;
        }
        assertThat(chosenAnew(desk)).as("what each day's own data would choose").hasSizeGreaterThan(1);
    }

    private static void whoIsSilentStandsFirstAndWhoBroughtMostBefore(Reply reply) {
        var table = reply.tables().getFirst();
        assertThat(Expect.columns(table)).contains("lastPurchase", "expected", "why").doesNotContain("pAlive", "valueAtRisk");
        var expected = Expect.columns(table).indexOf("expected");
        var ratio = Expect.columns(table).indexOf("overdueRatio");
        var quiet = table.rows().stream().takeWhile(row -> isOverdue(row.get(ratio))).toList();
        assertThat(quiet).hasSizeBetween(2, table.rows().size());
        assertThat(quiet).isSortedAccordingTo(
                (one, other) -> Long.compare(((Money) other.get(expected)).minor(), ((Money) one.get(expected)).minor()));
        assertThat(table.rows().stream().skip(quiet.size())).noneMatch(row -> isOverdue(row.get(ratio)));
    }

    private static boolean isOverdue(Value ratio) {
        return ratio instanceof Value.Decimal(double times) && times >= 2;
    }

    private static Set<Optional<ModelKind>> chosenAnew(Desk desk) {
        var chosen = new HashSet<Optional<ModelKind>>();
        for (var day = FROM; !day.isAfter(TO) && chosen.size() < 2; day = day.plusDays(3)) {
            chosen.add(CompanyModels.of(desk.portfolio().get(), day, 12).best());
        }
        return chosen;
    }

    private static double atRisk(Reply reply) {
        return ((Money) reply.figures().getOrDefault("valueAtRisk", new Value.Text("missing"))).minor();
    }

    @Test
    void theMethodAndTheDayItWasChosenOnAreTold() {
        var desk = company(.04);
        var reply = desk.ask("at-risk as of " + TO);
        assertThat(reply.footnotes())
                .anyMatch(note -> note.contains("Chosen by the check of the data to 31 Mar 2024, and kept for the quarter."));
        assertThat(desk.ask("clv model as of " + TO).figures()).containsEntry("used",
                reply.figures().getOrDefault("method", new Value.Text("")));
    }

    /// Where nobody leaves, whoever is silent for long comes back all the same.
    @Test
    void estimateWorseThanTheNaiveRuleIsNotShown() {
        var desk = company(0);
        var reply = desk.ask("at-risk as of " + TO);
        assertThat(reply.figures()).containsEntry("method", new Value.Text("none"));
        assertThat(reply.figures().get("valueAtRisk")).isInstanceOf(Value.Undefined.class);
        assertThat(reply.figures().get("shareOfYear")).isInstanceOf(Value.Undefined.class);
        assertThat(reply.figures().get("fading")).isInstanceOf(Value.Undefined.class);
        assertThat(reply.headline()).contains("customers have been silent for at least twice the usual gap; they brought ")
                .contains("How likely they are to stay away could not be confirmed: ")
                .containsPattern(
                        "in a check it predicted purchases worse than to say that everybody goes on as before\\. Only \\d+ % of such warnings "
                                + "from 31 Mar 2022 to 30 Sept 2023 were right\\.$");
        assertThat(reply.tables().getFirst().rows()).isNotEmpty();
        whoIsSilentStandsFirstAndWhoBroughtMostBefore(desk.ask("at-risk all as of " + TO));
        assertThat(reply.charts()).singleElement()
                .satisfies(chart -> assertThat(chart.heading().subtitle()).startsWith("What each brought"));
        assertThat(desk.ask("at-risk fading as of " + TO).headline()).startsWith("Who is fading cannot be told: ");
        assertThat(desk.ask("at-risk method simple as of " + TO).figures()).containsEntry("method", new Value.Text("simple"));
        var card = desk.ask("customer C1 as of " + TO);
        assertThat(card.figures().get("valueAtRisk")).isInstanceOf(Value.Undefined.class);
    }
}
