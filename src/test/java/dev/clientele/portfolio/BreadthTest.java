package dev.clientele.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import dev.clientele.portfolio.PortfolioBuilder.Documents;
import dev.clientele.portfolio.PortfolioBuilder.LineRows;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Different products in two stretches of days.
final class BreadthTest {

    /// Two customers; each row is (customer, day, product, net).
    private static final long[][] ROWS = {{0, 10, 1, 5}, {0, 10, 1, 7}, {0, 10, 2, 5}, {0, 19, 3, 5}, {0, 20, 1, 5}, {0, 20, 3, -5},
            {0, 29, 0, 5}, {0, 30, 2, 5}, {1, 9, 1, 5}, {1, 20, 2, 0}, {1, 25, 3, 5}};

    @Test
    void countsEachProductOnceOnBothSidesOfTheBorder() {
        assertThat(breadth(new boolean[]{true, true}, Map.of()).before()).containsExactly(3, 0);
        assertThat(breadth(new boolean[]{true, true}, Map.of()).now()).containsExactly(1, 1);
    }

    @Test
    void countsForThoseWantedAlone() {
        assertThat(breadth(new boolean[]{false, true}, Map.of()).before()).containsExactly(0, 0);
        assertThat(breadth(new boolean[]{false, true}, Map.of()).now()).containsExactly(0, 1);
    }

    @Test
    void countsTheProductsThatFitTheFilterAlone() {
        var fitting = breadth(new boolean[]{true, true}, Map.of(Dimension.PRODUCT, List.of("P1", "P2")));
        assertThat(fitting.before()).containsExactly(2, 0);
        assertThat(fitting.now()).containsExactly(1, 0);
    }

    @Test
    void countsNothingWhereTheDataHasNoProducts() {
        var portfolio = new Columns(1).add(0, "2024-01-01", 100).build();
        var breadth = Breadth.of(Selection.all(portfolio), new boolean[]{true}, 0, 10, 99_999);
        assertThat(breadth.now()).containsExactly(0);
    }

    /// Days 10 to 19 against 20 to 29.
    private static Breadth breadth(boolean[] of, Map<Dimension, List<String>> conditions) {
        return Breadth.of(Selection.of(portfolio(), conditions), of, 10, 20, 30);
    }

    private static Portfolio portfolio() {
        var count = ROWS.length;
        var documents = new Documents(new int[count], new int[count], new int[count + 1], new byte[count]);
        var lines = new LineRows(new int[count], new long[count], new long[count], new int[4]);
        for (var row = 0; row < count; row++) {
            documents.customer()[row] = (int) ROWS[row][0];
            documents.day()[row] = (int) ROWS[row][1];
            documents.firstLine()[row + 1] = row + 1;
            lines.product()[row] = (int) ROWS[row][2];
            lines.net()[row] = ROWS[row][3];
        }
        var names = Map.of(Dimension.PRODUCT, new Dictionary(List.of("", "P1", "P2", "P3")));
        var ids = new String[]{"A", "B"};
        return new PortfolioBuilder(new Customers(ids, ids, Map.of(), names, Profiles.silent(2)), documents, lines).build(1,
                Currency.getInstance("EUR"), true);
    }
}
