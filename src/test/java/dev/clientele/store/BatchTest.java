package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A batch is in the store whole or not at all, and nothing is in it twice.
final class BatchTest {

    private static final Sale A1 = Sale.of("A1").to("C1").net(100);
    private static final Sale A2 = Sale.of("A2").to("C2").net(250);

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void committedBatchRaisesTheDataVersionByOne() {
        assertThat(store.sales().dataVersion()).isZero();
        assertThat(store.store(A1).dataVersion()).isEqualTo(1);
        assertThat(store.store(A2).dataVersion()).isEqualTo(2);
        assertThat(store.sales().dataVersion()).isEqualTo(2);
    }

    @Test
    void batchClosedWithoutCommitLeavesNothing() {
        store.store(A1);
        try (var batch = store.begin("other")) {
            batch.add(A1.net(9_999).row());
            batch.add(A2.to("C3").through("Web").row());
        }
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 1 100");
        assertThat(store.rows("select number from customer")).containsExactly("C1");
        assertThat(store.rows("select name from channel")).isEmpty();
        assertThat(store.rows("select name from source")).containsExactly("books");
        assertThat(store.sales().dataVersion()).isEqualTo(1);
    }

    @Test
    void nothingIsSeenBeforeTheCommit() {
        try (var batch = store.begin("books")) {
            for (var line = 0; line < 2_500; line++) {
                batch.add(A1.row());
            }
            assertThat(store.documents()).isEmpty();
            assertThat(store.sales().dataVersion()).isZero();
            batch.commit(0);
        }
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 2500 250000");
    }

    @Test
    void invoiceReplacesItsEarlierVersion() {
        store.store(A1, A1.net(50), A2);
        var again = store.store(A1.to("C9").on("2024-03-01").net(70));
        assertThat(store.documents()).containsExactly("A1 C9 2024-03-01 1 70", "A2 C2 2024-01-01 1 250");
        assertThat(again.invoices()).isEqualTo(1);
        assertThat(again.replacedInvoices()).isEqualTo(1);
    }

    @Test
    void overlappingFileCountsNothingTwice() {
        store.store(A1, A2);
        store.store(A2, Sale.of("A3").to("C1").net(30));
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 1 100", "A2 C2 2024-01-01 1 250", "A3 C1 2024-01-01 1 30");
    }

    @Test
    void documentGoesOnLaterInTheSameBatch() {
        store.store(A1, A2, A1.net(11), A2.net(22), A1.net(33));
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 3 144", "A2 C2 2024-01-01 2 272");
        store.store(A2, A1, A2.net(1));
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 1 100", "A2 C2 2024-01-01 2 251");
    }

    @Test
    void sourcesWithTheSameNumberDoNotCollide() {
        store.storeFrom("shop", List.of(A1));
        store.storeFrom("wholesale", List.of(A1.to("C2").net(7)));
        assertThat(store.documents()).containsExactlyInAnyOrder("A1 C1 2024-01-01 1 100", "A1 C2 2024-01-01 1 7");
        store.storeFrom("wholesale", List.of(A1.to("C2").net(8)));
        assertThat(store.documents()).containsExactlyInAnyOrder("A1 C1 2024-01-01 1 100", "A1 C2 2024-01-01 1 8");
    }

    @Test
    void summaryCountsWhatTheBatchChanged() {
        store.store(A1);
        var summary = store.store(A1, A1.net(5), A2, Sale.of("A3"), Sale.of(""));
        assertThat(summary.lines()).isEqualTo(5);
        assertThat(summary.invoices()).isEqualTo(4);
        assertThat(summary.replacedInvoices()).isEqualTo(1);
        assertThat(summary.newCustomers()).isEqualTo(1);
        assertThat(summary.unassignedLines()).isEqualTo(2);
        assertThat(store.rows("select file, lines, invoices, replaced_invoices, rejected_rows, data_version from batch where id = 2"))
                .containsExactly("books.csv 5 4 1 0 2");
    }

    @Test
    void costsQuantitiesAndOriginalAmountsAreKept() {
        store.store(A1.in("USD").cost(40), A1.in("USD").net(-7));
        assertThat(store.rows("select line_no, quantity, original, net, cost, currency from line join invoice on id = invoice_id"))
                .containsExactly("1 1.0 100 100 40 USD", "2 1.0 -7 -7 - USD");
    }

    @Test
    void firstBatchFixesTheReportingCurrency() {
        store.store(A1);
        var dollars = new BatchSource("books", "us.csv", Currency.getInstance("USD"));
        assertThatThrownBy(() -> store.sales().begin(dollars)).isInstanceOf(StoreException.class).hasMessageContaining("reports in EUR")
                .hasMessageContaining("USD");
        assertThat(store.sales().reportingCurrency()).contains(TestStore.EURO);
        assertThat(store.store(A2).dataVersion()).isEqualTo(2);
    }
}
