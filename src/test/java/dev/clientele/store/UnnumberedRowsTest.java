package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.SalesRecord.Party;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a source has no numbers, the k-th identical row of a file is the same row as before.
final class UnnumberedRowsTest {

    private static final Sale ROW = Sale.of("").to("C1").net(100);

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void sameRowsAgainChangeNothing() {
        store.store(ROW, ROW, ROW.net(7), ROW);
        var before = store.documents();
        var again = store.store(ROW.net(7), ROW, ROW, ROW);
        assertThat(store.documents()).isEqualTo(before).hasSize(4);
        assertThat(again.replacedInvoices()).isEqualTo(4);
    }

    @Test
    void oneIdenticalRowMoreIsOneMore() {
        store.store(ROW, ROW);
        store.store(ROW, ROW, ROW);
        assertThat(count()).isEqualTo(3);
        store.store(ROW);
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void rowsOfDifferentSourcesAreDifferent() {
        store.storeFrom("shop", List.of(ROW));
        store.storeFrom("wholesale", List.of(ROW));
        assertThat(count()).isEqualTo(2);
    }

    static Stream<Sale> others() {
        return Stream.of(ROW.to("C2"), ROW.on("2024-01-02"), ROW.net(101), ROW.in("USD"), ROW.through("Web"), Sale.of("").net(100));
    }

    @ParameterizedTest
    @MethodSource("others")
    void rowThatSaysSomethingElseIsAnother(Sale other) {
        store.store(ROW);
        store.store(other);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void rowWhoseCustomerMovedIsTheSameWithItsNewCost() {
        store.store(ROW.cost(10));
        store.store(ROW.to(new Party("C1", "One Ltd", "France", "", "", "")).cost(20));
        assertThat(store.rows("select net, cost from line")).containsExactly("100 20");
    }

    @Test
    void rowThatIsNoSaleAnyMoreIsTakenOutAndAgainChangesNothing() {
        store.store(ROW, ROW, ROW, ROW.to("C2"));
        for (var times = 0; times < 2; times++) {
            try (var batch = store.begin("books")) {
                batch.add(ROW.row());
                batch.withdraw(Withdrawal.VOIDED, List.of(ROW.row(), ROW.to("C3").row()));
                batch.commit(0);
            }
            assertThat(store.rows("select c.number, l.net from invoice i join customer c on c.id = i.customer_id"
                    + " join line l on l.invoice_id = i.id order by 1")).containsExactly("C1 100", "C1 100", "C2 100");
        }
    }

    private int count() {
        return store.documents().size();
    }
}
