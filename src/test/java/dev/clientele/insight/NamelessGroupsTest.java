package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.store.Sale;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was sold without a customer is counted and stands in the tables, but comes first in no headline.
class NamelessGroupsTest {

    @TempDir
    Path folder;
    private SmallStore store;

    @BeforeEach
    void sellMostToNobody() {
        store = SmallStore.endingOn(LocalDate.of(2024, 6, 30), folder);
        store.store(Sale.of("over the counter").on(LocalDate.of(2024, 6, 1)).net(89_900).cost(10_000));
    }

    @Test
    void theFirstThatHasANameIsNamed() {
        store.store(
                Sale.of("one").to(new Party("A", "Alpenblick", "Austria", "Hotel", "", "")).on(LocalDate.of(2024, 5, 1)).net(4_000)
                        .cost(3_000),
                Sale.of("two").to(new Party("B", "Seeblick", "", "", "", "")).on(LocalDate.of(2024, 5, 2)).net(7_000).cost(3_000));
        assertThat(store.ask("revenue by country").headline()).startsWith("Austria had the highest net revenue");
        assertThat(store.ask("revenue 1 by country").headline()).startsWith("Austria had the highest net revenue");
        assertThat(store.ask("revenue margin by segment").headline()).startsWith("Hotel had the highest margin");
        assertThat(store.ask("revenue by country by month").headline()).startsWith("Austria in May 2024 had the highest net revenue");
        assertThat(store.ask("profit by country").headline()).startsWith("Austria made the most gross profit");
    }

    @Test
    void whereNothingHasANameTheHeadlineSaysSo() {
        store.store(Sale.of("three").to(new Party("C", "Waldblick", "Austria", "", "", "")).on(LocalDate.of(2020, 5, 1)).net(100));
        assertThat(store.ask("revenue by country 2024").headline())
                .startsWith("Sales without a customer had the highest net revenue in 2024");
        assertThat(store.ask("orders 2024").headline()).isEqualTo(
                "The biggest order in 2024 to 30 Jun was €899, without a customer, on 1 Jun 2024, of 2 orders of €450 on average.");
    }
}
