package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A missing cost is estimated from the customer's margin, else the store's, and is never zero for lack of one.
final class CostEstimateTest {

    private static final String DAY = "2024-02-29";

    @Test
    void missingCostTakesTheCustomersMargin() {
        var portfolio = new Columns(2).add(0, DAY, 100, 80).add(0, DAY, 300, 120).add(0, DAY, 1_000).add(1, DAY, 100, 10).build();
        assertThat(portfolio.costed()).isTrue();
        assertThat(portfolio.orders().cost()).containsExactly(80, 120, 500, 10);
        assertThat(portfolio.orders().estimated()).containsExactly(0, 0, 1_000, 0);
        assertThat(portfolio.days().cost()).containsExactly(700, 10);
        assertThat(portfolio.days().estimated()).containsExactly(1_000, 0);
    }

    @Test
    void customerWithoutAnyCostTakesTheStoresMargin() {
        var portfolio = new Columns(2).add(0, DAY, 100, 60).add(0, DAY, 100, 20).add(1, DAY, 50).build();
        assertThat(portfolio.orders().cost()).containsExactly(60, 20, 20);
    }

    @Test
    void customerWhoseKnownLinesWereCreditedTakesTheStoresMargin() {
        var portfolio = new Columns(2).add(0, DAY, 100, 60).add(0, DAY, -100, -60).add(0, DAY, 50).add(1, DAY, 100, 10).build();
        assertThat(portfolio.orders().cost()).containsExactly(60, -60, 5, 10);
    }

    @Test
    void lineWithoutACustomerTakesTheStoresMargin() {
        var nobody = 1;
        var portfolio = new Columns(1).add(0, DAY, 100, 10).add(nobody, DAY, 100, 90).add(nobody, DAY, 1_000).build();
        assertThat(portfolio.orders().cost()).containsExactly(10, 90, 500);
    }

    @Test
    void creditNoteGivesItsEstimatedCostBack() {
        var portfolio = new Columns(1).add(0, DAY, 100, 40).add(0, DAY, 200).add(0, DAY, -200).build();
        assertThat(portfolio.orders().cost()).containsExactly(40, 80, -80);
        assertThat(portfolio.days().cost()).containsExactly(40);
    }

    @Test
    void estimateIsRoundedToTheMinorUnit() {
        var portfolio = new Columns(1).add(0, DAY, 3, 1).add(0, DAY, 1).add(0, DAY, 2).add(0, DAY, -1).build();
        assertThat(portfolio.orders().cost()).containsExactly(1, 0, 1, 0);
    }

    @Test
    void withoutAnyCostThereIsNoProfit() {
        assertThat(new Columns(1).add(0, DAY, 100).build().costed()).isFalse();
        assertThat(new Columns(1).build().costed()).isFalse();
    }

    @Test
    void withoutAMarginThereIsNoProfit() {
        assertThat(new Columns(2).add(0, DAY, -100, -40).add(1, DAY, 100).build().costed()).isFalse();
        assertThat(new Columns(2).add(0, DAY, 0, 5).add(1, DAY, 100).build().costed()).isFalse();
    }

    @Test
    void marginIsNotNeededWhereEveryCostIsKnown() {
        var portfolio = new Columns(1).add(0, DAY, -100, -40).build();
        assertThat(portfolio.costed()).isTrue();
        assertThat(portfolio.orders().estimated()).isEmpty();
    }

    @Test
    void freeSampleWithACostLowersTheProfit() {
        var portfolio = new Columns(1).add(0, DAY, 100, 40).add(0, DAY, 0, 15).build();
        assertThat(portfolio.days().cost()).containsExactly(55);
    }
}
