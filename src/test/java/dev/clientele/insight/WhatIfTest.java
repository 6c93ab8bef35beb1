package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dev.clientele.chat.SampleQuestions;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.CostBatch;
import dev.clientele.store.CostStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `what-if` changes what it says and nothing else, over random stores.
class WhatIfTest {

    private static final double CENT = 1;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return OracleStores.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsChangedChangesAndNothingElse(long seed) {
        try (var asked = OracleStores.of(seed, folder)) {
            var last = asked.books().daysWithData().map(days -> days.end().minusDays(1)).filter(day -> !day.isAfter(asked.today()));
            if (asked.isEmpty() || last.isEmpty() || last.get().plusDays(1).minusYears(2).isBefore(asked.books().dataStart())) {
                return;
            }
            noChangeChangesNothing(asked.desk());
            revenueFollowsFrequencyAndOrderValue(asked.desk());
            allLostLeavesNewCustomersAlone(asked);
        }
    }

    /// The sample company keeps costs, and has orders without a customer.
    @Test
    void whatWinningCustomersCostsIsALever() {
        var company = SampleCompany.usual();
        var database = SampleQuestions.store(folder, InstantSource.system());
        new CostStore(database, InstantSource.system())
                .store(new CostBatch("the sample company's costs", company.reportingCurrency(), company.costs(), 0));
        var desk = Desk.of(database, company.end());
        var reply = desk.ask("what-if acquisition-cost +10%");
        assertThat(minor(reply, "revenueAfter")).isEqualTo(minor(reply, "revenueBefore"));
        assertThat(minor(reply, "contributionBefore") - minor(reply, "contributionAfter"))
                .isCloseTo(minor(reply, "acquisitionBefore") * 0.1, offset(CENT)).isPositive();
        assertThat(desk.ask("what-if").headline()).startsWith("Retention matters most").contains("acquisition cost");
        assertThat(desk.refusal("what-if shift 10000 to retention")).startsWith("`shift` wants a number in percent behind it");
        assertThat(minor(desk.ask("what-if shift +10%"), "acquisitionAfter")).isCloseTo(minor(reply, "acquisitionBefore") * 0.9,
                offset(CENT));
    }

    private static void noChangeChangesNothing(Desk desk) {
        var reply = desk.ask("what-if retention 0% frequency 0%");
        for (var name : List.of("revenue", "grossProfit", "contribution", "equity", "equityWithNew", "customers", "retention",
                "topShare")) {
            assertThat(reply.figures().get(name + "After")).as(name).isEqualTo(reply.figures().get(name + "Before"));
        }
        var forecast = desk.ask("forecast").figures();
        assertThat(reply.figures().get("revenueBefore")).isEqualTo(forecast.get("nextYear"));
        assertThat(reply.figures().get("customersBefore"))
                .isEqualTo(new Value.Count(
                        Math.round(((Value.Decimal) forecast.getOrDefault("nextYearCustomers", new Value.Decimal(-1))).number())));
    }

    private static void revenueFollowsFrequencyAndOrderValue(Desk desk) {
        var reply = desk.ask("what-if frequency +10% order-value -20%");
        assertThat(minor(reply, "revenueAfter")).isCloseTo(minor(reply, "revenueBefore") * 1.1 * 0.8, offset(CENT));
        assertThat(reply.figures().get("retentionAfter")).isEqualTo(reply.figures().get("retentionBefore"));
        assertThat(reply.figures().get("topShareAfter")).isEqualTo(reply.figures().get("topShareBefore"));
    }

    /// Without any of its customers the year brings what new ones bring, and no customer of today is worth anything.
    private static void allLostLeavesNewCustomersAlone(OracleStores asked) {
        var names = asked.books().groups(Dimension.COUNTRY).stream().filter(name -> !name.isEmpty()).toList();
        if (names.isEmpty() || asked.books().groups(Dimension.COUNTRY).contains("")) {
            return;
        }
        var quoted = String.join(",", names.stream().map(name -> '"' + name + '"').toList());
        var forecast = asked.desk().ask("forecast");
        var reply = asked.desk().ask("what-if losing country " + quoted);
        assertThat(minor(reply, "revenueAfter")).isCloseTo(minor(forecast, "nextYear") - minor(forecast, "nextYearWithoutNew"),
                offset(2 + Math.abs(minor(forecast, "nextYear")) * 1e-9));
        if (asked.books().isCosted()) {
            assertThat(minor(reply, "equityAfter")).isZero();
        }
    }

    @Test
    void retentionMovesByItsPointsAndMarginByIts() {
        var store = store();
        var reply = store.ask("what-if retention +10% margin -5%");
        assertThat(share(reply, "retentionBefore")).isBetween(0.5, 0.9);
        assertThat(share(reply, "retentionAfter") - share(reply, "retentionBefore")).isCloseTo(0.1, offset(1e-9));
        var margin = minor(reply, "grossProfitBefore") / minor(reply, "revenueBefore");
        assertThat(minor(reply, "grossProfitAfter") / minor(reply, "revenueAfter")).isCloseTo(margin - 0.05, offset(1e-4));
        assertThat(reply.tables().getFirst().rows()).isNotEmpty();
        assertThat(reply.footnotes()).anyMatch(note -> note.startsWith("Assumed: "));
        assertThat(store.desk().refusal("what-if retention +60%")).contains("between 0 and 100 %");
    }

    @Test
    void aLostCustomerTakesItsOwnShareAlong() {
        var reply = store().ask("what-if losing \"Anna\"");
        assertThat(minor(reply, "revenueAfter")).isLessThan(minor(reply, "revenueBefore"));
        assertThat(share(reply, "topShareAfter")).isEqualTo(1);
        assertThat(reply.headline()).startsWith("We lose Anna: ");
    }

    @Test
    void costsThatAreNotKnownAreSaidAndNotGuessed() {
        assertThat(store().desk().refusal("what-if acquisition-cost +10%")).contains("no costs of winning customers");
        assertThat(store().desk().refusal("what-if shift 10%")).contains("no costs of winning customers");
    }

    @Test
    void theTornadoRanksTheLeversAndNamesThePublishedOnes() {
        var reply = store().ask("what-if");
        assertThat(reply.headline()).contains("matters most").contains("Published: retention 5 %, margin 1 %, acquisition cost 0.1 %");
        assertThat(reply.figures()).containsKeys("retentionElasticity", "marginElasticity", "revenueElasticity");
        assertThat(number(reply, "revenueElasticity")).isCloseTo(1, offset(1e-6));
        assertThat(number(reply, "marginElasticity")).isCloseTo(1, offset(1e-6));
    }

    /// Three customers of a year ago, of which two are still there, and a new one; all at a margin of 40 %.
    private SmallStore store() {
        var store = SmallStore.endingOn(LocalDate.of(2024, 6, 30), folder);
        for (var name : List.of("Anna", "Bert", "Carl")) {
            store.store(SmallStore.sale(name, "2021-07-01", 40_000).cost(24_000), SmallStore.sale(name, "2023-03-01", 40_000).cost(24_000));
        }
        store.store(SmallStore.sale("Anna", "2024-03-01", 50_000).cost(30_000), SmallStore.sale("Bert", "2024-03-02", 30_000).cost(18_000),
                SmallStore.sale("Dora", "2024-04-01", 20_000).cost(12_000));
        return store;
    }

    private static double minor(Reply reply, String name) {
        return reply.figures().get(name) instanceof Money money ? money.minor() : Double.NaN;
    }

    private static double number(Reply reply, String name) {
        return reply.figures().get(name) instanceof Value.Decimal(double number) ? number : Double.NaN;
    }

    private static double share(Reply reply, String name) {
        return reply.figures().get(name) instanceof Value.Share(double share) ? share : Double.NaN;
    }
}
