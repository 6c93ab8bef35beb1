package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SumsTest {

    private static final Portfolio PORTFOLIO = new Columns(2).add(0, "2024-01-01", 1_000, 400).add(0, "2024-01-01", 500, 300)
            .add(0, "2024-01-02", -200, -100).add(0, "2024-02-01", 700, 100).add(1, "2024-01-31", 50, 10).add(1, "2024-01-30", 0, 0)
            .add(2, "2024-01-15", 9_000, 1_000).build();

    @Test
    void dayIsSummedWithItsCreditNotesAndCountsAsPurchaseDayOnlyAboveZero() {
        assertThat(Sums.of(PORTFOLIO.days(), 0, day("2024-01-01"), day("2024-02-01"))).isEqualTo(new Sums(1_300, 600, 0, 2, 1, 1, 0));
    }

    @Test
    void startBelongsToTheStretchAndEndDoesNot() {
        assertThat(Sums.of(PORTFOLIO.days(), 0, day("2024-02-01"), day("2024-02-02")).net()).isEqualTo(700);
        assertThat(Sums.of(PORTFOLIO.days(), 0, day("2024-01-02"), day("2024-02-01")).net()).isEqualTo(-200);
        assertThat(Sums.of(PORTFOLIO.days(), 1, day("2024-02-01"), day("2024-02-02"))).isEqualTo(new Sums(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void unassignedRevenueIsInTheSumAndIsNobodysPurchase() {
        var all = Sums.between(Selection.all(PORTFOLIO), day("2024-01-01"), day("2024-02-01"));
        assertThat(all).isEqualTo(new Sums(10_350, 1_610, 0, 4, 2, 2, 9_000));
        var second = Selection.all(PORTFOLIO).only(new boolean[]{false, true});
        assertThat(Sums.between(second, day("2024-01-01"), day("2024-02-01"))).isEqualTo(new Sums(50, 10, 0, 1, 1, 1, 0));
    }

    @Test
    void revenueWithoutAKnownCostIsToldApart() {
        var portfolio = new Columns(1).add(0, "2024-01-01", 1_000, 500).add(0, "2024-01-02", 300).build();
        assertThat(Sums.between(Selection.of(portfolio, Map.of()), day("2024-01-01"), day("2024-01-03")))
                .isEqualTo(new Sums(1_300, 650, 300, 2, 2, 1, 0));
    }

    @Test
    void whatBecameOfOneCustomerIsWhatTheFlowsOfAllSay() {
        var years = List.of(new dev.clientele.model.Period(LocalDate.parse("2023-01-01"), LocalDate.parse("2024-01-01"), "2023"),
                new dev.clientele.model.Period(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-01-01"), "2024"),
                new dev.clientele.model.Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01"), "2025"));
        var boundaries = Boundaries.between(years, 6, LocalDate.parse("2026-01-01"));
        var portfolio = new Columns(1).add(0, "2024-08-01", 100).add(0, "2025-12-01", 100).build();
        assertThat(Flows.of(portfolio.days(), 0, boundaries)).containsExactly(FlowStatus.INACTIVE, FlowStatus.NEW, FlowStatus.RETAINED);
        assertThat(Flows.of(portfolio.days(), 0, Boundaries.between(years, 1, LocalDate.parse("2026-01-01"))))
                .containsExactly(FlowStatus.INACTIVE, FlowStatus.INACTIVE, FlowStatus.REGAINED);
    }

    private static int day(String iso) {
        return Math.toIntExact(LocalDate.parse(iso).toEpochDay());
    }
}
