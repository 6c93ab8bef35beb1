package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import dev.clientele.model.SalesRecord.Product;
import dev.clientele.portfolio.Dictionary;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A product of several names bears the most frequent one, and is found by all of them and by its number.
final class ProductNamesTest {

    private static final Product HEART = new Product("85123A", "White heart", "");
    private static final Product CREAM = new Product("85123A", "Cream heart", "");

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    private Dictionary products() {
        return new CurrentPortfolio(store.database()).get().customers().dictionary(Dimension.PRODUCT);
    }

    @Test
    void theMostFrequentNameIsShownAndTheOthersAreKept() {
        store.store(Sale.of("A1").of(HEART), Sale.of("A2").of(HEART), Sale.of("A3").on("2024-06-01").of(CREAM));
        assertThat(products().names()).containsExactly("", "White heart");
        assertThat(products().aliases()).isEqualTo(Map.of("85123A", 1, "Cream heart", 1));
        assertThat(products()).as("from the snapshot").isEqualTo(products());
    }

    @Test
    void namesOfReplacedInvoicesNoLongerCount() {
        store.store(Sale.of("A1").of(HEART), Sale.of("A2").of(HEART));
        store.store(Sale.of("A1").of(CREAM), Sale.of("A2").of(CREAM));
        assertThat(products().names()).containsExactly("", "Cream heart");
        assertThat(store.rows("select name, lines from product_name")).containsExactly("Cream heart 2");
    }

    @Test
    void aNameOfAnotherProductIsThatProduct() {
        var other = new Product("P2", "Cream heart", "");
        store.store(Sale.of("A1").of(HEART), Sale.of("A2").of(HEART), Sale.of("A3").of(CREAM), Sale.of("A4").of(other));
        assertThat(products().names()).containsExactly("", "White heart", "Cream heart");
        assertThat(products().aliases()).isEqualTo(Map.of("85123A", 1, "P2", 2));
    }
}
