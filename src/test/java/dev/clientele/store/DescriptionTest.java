package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of a customer and a product holds what the latest document says of them.
final class DescriptionTest {

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void latestDocumentWinsWhateverTheOrderOfTheFile() {
        store.store(sale("A2", "2024-05-01", "New Ltd", "France"), sale("A1", "2024-01-01", "Old Ltd", "Germany"));
        assertThat(customer()).isEqualTo("C1 New Ltd France");
    }

    @Test
    void latestDocumentWinsWhateverTheOrderOfTheBatches() {
        store.store(sale("A2", "2024-05-01", "New Ltd", "France"));
        store.store(sale("A1", "2024-01-01", "Old Ltd", "Germany"));
        assertThat(customer()).isEqualTo("C1 New Ltd France");
        store.store(sale("A3", "2024-06-01", "Newest Ltd", "Norway"));
        assertThat(customer()).isEqualTo("C1 Newest Ltd Norway");
    }

    @Test
    void silentDocumentKeepsWhatAnEarlierOneSaid() {
        store.store(sale("A1", "2024-01-01", "One Ltd", "Germany"));
        store.store(sale("A2", "2024-05-01", "", "France"));
        assertThat(customer()).isEqualTo("C1 One Ltd France");
    }

    @Test
    void earlierDocumentSaysOnWhatTheLatestIsSilent() {
        store.store(sale("A2", "2024-05-01", "", "France"));
        store.store(sale("A1", "2024-01-01", "One Ltd", "Germany"));
        assertThat(customer()).isEqualTo("C1 One Ltd France");
    }

    @Test
    void importingTheSameFileAgainChangesNoDescription() {
        var file = new Sale[]{sale("A1", "2024-05-01", "One Ltd", "France"), sale("A2", "2024-05-01", "Eins GmbH", ""),
                sale("A3", "2024-01-01", "Old Ltd", "Germany")};
        store.store(file);
        var first = customer();
        store.store(file);
        assertThat(customer()).isEqualTo(first).isEqualTo("C1 Eins GmbH France");
    }

    @Test
    void productsAreDescribedLikewise() {
        store.store(Sale.of("A2").on("2024-05-01").of(new Product("P1", "Bolt M8", "")));
        store.store(Sale.of("A1").on("2024-01-01").of(new Product("P1", "Bolt", "Fasteners")));
        assertThat(store.rows("select number, name, category from product")).containsExactly("P1 Bolt M8 Fasteners");
    }

    private static Sale sale(String number, String day, String name, String country) {
        return Sale.of(number).on(day).to(new Party("C1", name, country, "", "", ""));
    }

    private String customer() {
        var rows = store.rows("select number, name, country from customer");
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
