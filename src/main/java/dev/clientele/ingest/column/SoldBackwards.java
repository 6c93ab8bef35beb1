package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import java.util.stream.IntStream;

/// Knows amounts without a minus beside quantities below zero: goods that came back, and count as sales. Where nearly all quantities are
/// below zero they are what left a store.
final class SoldBackwards {

    private static final double MOST_RETURNED = 0.5;

    private final String file;
    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;

    SoldBackwards(String file, CellTable cells, Candidates candidates, ColumnChoice choice) {
        this.file = file;
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
    }

    /// @throws ImportRefusal where such rows would count as sales
    void refuse() {
        var net = candidates.bestNumber(Field.NET, cells);
        var quantity = candidates.bestNumber(Field.QUANTITY, cells);
        if (net.isPresent() && quantity.isPresent() && !choice.mentions(Field.QUANTITY) && candidates.isOpen(Field.KIND, choice)) {
            refuse(net.get(), quantity.get());
        }
    }

    private void refuse(NumberColumn net, NumberColumn quantity) {
        var sold = IntStream.range(0, net.size()).filter(row -> net.value(row) > 0).toArray();
        var back = IntStream.of(sold).filter(row -> quantity.value(row) < 0).count();
        if (back > 0 && back <= sold.length * MOST_RETURNED) {
            throw new ImportRefusal(("%s: \"%s\" has no minus in %s whose \"%s\" is below zero, as of goods that came back. %s; if they are"
                    + " sales all the same: --map quantity=-").formatted(file, net.column().name(), rows(back), quantity.column().name(),
                            way()));
        }
    }

    private String way() {
        return candidates.of(Field.PRICE).stream().findFirst()
                .map(price -> "To count quantity x price, say --map net=-,price=\"%s\"".formatted(price.column().name()))
                .orElse("Export amounts with their minus");
    }

    private static String rows(long count) {
        return count == 1 ? "1 row" : count + " rows";
    }
}
