package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The current portfolio changes when it is refreshed, and only then.
final class CurrentPortfolioTest {

    @TempDir
    Path folder;
    private TestStore store;
    private CurrentPortfolio current;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        current = new CurrentPortfolio(store.database());
    }

    @Test
    void newStoreGivesAnEmptyPortfolioOfVersionZero() {
        assertThat(current.get().isEmpty()).isTrue();
        assertThat(current.get().dataVersion()).isZero();
        assertThat(current.get().lastDay()).isEmpty();
    }

    @Test
    void batchIsSeenAfterTheRefresh() {
        var before = current.get();
        store.store(Sale.of("A1").to("C1").net(100));
        assertThat(current.get()).isSameAs(before);
        assertThat(current.refresh().dataVersion()).isEqualTo(1);
        assertThat(current.get().days().net()).containsExactly(100);
        assertThat(before.isEmpty()).isTrue();
    }

    @Test
    void refreshWithoutANewBatchKeepsThePortfolio() {
        store.store(Sale.of("A1").to("C1"));
        assertThat(current.refresh()).isSameAs(current.get());
    }

    @Test
    void refreshSeesNothingOfABatchBeingWritten() {
        store.store(Sale.of("A1").to("C1").net(100));
        try (var batch = store.begin("books")) {
            batch.add(Sale.of("A2").to("C2").net(5).row());
            assertThat(current.refresh().customers().ids()).containsExactly("C1");
            batch.commit(0);
        }
        assertThat(current.refresh().customers().ids()).containsExactly("C1", "C2");
    }

    @Test
    void brokenStoreIsReportedAndThePortfolioStays() throws IOException {
        store.store(Sale.of("A1").to("C1").net(100));
        var before = current.get();
        Files.writeString(store.database().file(), "no database any more ".repeat(1_000));
        assertThatThrownBy(current::refresh).isInstanceOf(StoreException.class).hasMessageContaining("cannot be read");
        assertThat(current.get()).isSameAs(before);
    }

    @Test
    void aVersionThatCannotBeLoadedLeavesTheOldOneAnswering() {
        store.store(Sale.of("A1").net(100), Sale.of("A2").net(200));
        var portfolio = new CurrentPortfolio(store.database());
        var before = portfolio.get();
        store.database().jdbi().useHandle(handle -> {
            handle.execute("update line set net = 9223372036854775807");
            handle.execute("update meta set value = '2' where name = 'data_version'");
        });
        assertThatThrownBy(portfolio::refresh).isInstanceOf(StoreException.class);
        assertThat(portfolio.get()).isSameAs(before);
    }

    @Test
    void customersAreNumberedByIdAndTheirRowsByDay() {
        store.store(Sale.of("A1").to("C2").on("2024-02-01").net(1), Sale.of("A2").to("C10").net(2), Sale.of("A3").net(4),
                Sale.of("A4").to("C2").on("2024-01-01").net(8));
        Portfolio portfolio = current.get();
        assertThat(portfolio.customers().ids()).containsExactly("C10", "C2");
        assertThat(portfolio.days().offsets()).containsExactly(0, 1, 3, 4);
        assertThat(portfolio.days().net()).containsExactly(2, 8, 1, 4);
    }
}
