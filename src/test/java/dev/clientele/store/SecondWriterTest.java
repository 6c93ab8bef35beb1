package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One batch is written at a time; another one waits a while and is then refused.
final class SecondWriterTest {

    private static final Sale A1 = Sale.of("A1").to("C1");

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void secondWriterIsRefusedInWordsAfterTheBusyTimeout() {
        try (var first = store.begin("books")) {
            first.add(A1.row());
            assertThatThrownBy(() -> store.begin("shop")).isInstanceOf(StoreException.class)
                    .hasMessageContaining(store.database().file().toString()).hasMessageContaining("Is another import running?");
            first.commit(0);
        }
        assertThat(store.storeFrom("shop", List.of(A1)).dataVersion()).isEqualTo(2);
    }

    @Test
    void secondWriterWaitsForTheFirst() throws Exception {
        var second = whileFirstIsOpen(() -> store.storeFrom("shop", List.of(A1)));
        assertThat(second.get().dataVersion()).isEqualTo(2);
        assertThat(store.documents()).hasSize(2);
    }

    @Test
    void secondWriterThatWaitedCannotBringAnotherCurrency() throws Exception {
        var dollars = new BatchSource("shop", "us.csv", Currency.getInstance("USD"));
        var second = whileFirstIsOpen(() -> {
            try (var batch = store.sales().begin(dollars)) {
                batch.add(A1.row());
                return batch.commit(0);
            }
        });
        assertThatThrownBy(second::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(StoreException.class)
                .hasMessageContaining("reports in EUR");
        assertThat(store.sales().reportingCurrency()).contains(TestStore.EURO);
        assertThat(store.documents()).hasSize(1);
    }

    /// Begins a batch, lets the other one run into it, and commits.
    private <T> Future<T> whileFirstIsOpen(Callable<T> other) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return whileFirstIsOpen(threads, other);
        }
    }

    private <T> Future<T> whileFirstIsOpen(ExecutorService threads, Callable<T> other) {
        try (var first = store.begin("books")) {
            first.add(A1.row());
            var second = threads.submit(other);
            assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            first.commit(0);
            return second;
        }
    }
}
