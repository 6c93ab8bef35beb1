package dev.clientele.store;

import static dev.clientele.store.BatchWriter.Outcome.CONFLICTING_DOCUMENT;
import static dev.clientele.store.BatchWriter.Outcome.STORED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A row that says something else of its document than the batch has is not stored, and leaves no trace.
final class ConflictTest {

    private static final Sale A1 = Sale.of("A1").to("C1").net(100);
    private static final Sale A2 = Sale.of("A2").to("C2").net(250);

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    static Stream<Sale> conflicting() {
        return Stream.of(A1.to("C2"), A1.to("C7"), A1.on("2024-01-02"), A1.in("USD"),
                new Sale("A1", A1.day(), "EUR", "", Optional.empty(), A1.product(), 1, 5, A1.cost(), ""));
    }

    @ParameterizedTest
    @MethodSource("conflicting")
    void rowOfAnotherCustomerDayOrCurrencyIsNotStored(Sale other) {
        assertThat(store.outcomes(A1, other, A1.net(1))).containsExactly(STORED, CONFLICTING_DOCUMENT, STORED);
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 2 101");
    }

    @ParameterizedTest
    @MethodSource("conflicting")
    void documentInBetweenDoesNotHideTheConflict(Sale other) {
        assertThat(store.outcomes(A1, A2, other, A1.net(1))).containsExactly(STORED, STORED, CONFLICTING_DOCUMENT, STORED);
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 2 101", "A2 C2 2024-01-01 1 250");
    }

    @Test
    void conflictingRowBringsNoCustomerProductOrChannel() {
        var other = A1.to(new Party("C7", "Seven Ltd", "Norway", "", "", "")).of(new Product("P1", "Bolt", "Tools"));
        var summary = store.outcomes(A1, other, A2, other, other.through("Web"));
        assertThat(summary).containsExactly(STORED, CONFLICTING_DOCUMENT, STORED, CONFLICTING_DOCUMENT, CONFLICTING_DOCUMENT);
        assertThat(store.rows("select number, country from customer order by number")).containsExactly("C1 ", "C2 ");
        assertThat(store.rows("select number from product")).isEmpty();
        assertThat(store.rows("select name from channel")).isEmpty();
    }

    @Test
    void conflictingRowDescribesNobody() {
        var described = A2.to(new Party("C2", "Two Ltd", "France", "", "", ""));
        var other = A1.to(new Party("C2", "Wrong Ltd", "Norway", "", "", "")).on("2024-01-01");
        assertThat(store.outcomes(A1, described, other)).containsExactly(STORED, STORED, CONFLICTING_DOCUMENT);
        assertThat(store.rows("select number, name, country from customer where number = 'C2'")).containsExactly("C2 Two Ltd France");
    }

    @Test
    void rowThatConflictsWithAnEarlierBatchReplacesIt() {
        store.store(A1);
        assertThat(store.outcomes(A1.to("C7"))).containsExactly(STORED);
        assertThat(store.documents()).containsExactly("A1 C7 2024-01-01 1 100");
    }
}
