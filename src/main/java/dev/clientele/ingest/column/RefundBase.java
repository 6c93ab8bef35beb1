package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import java.util.Optional;

/// Tells whether what was paid back has the tax in it. It has, as the customer paid it, unless whole documents were paid back without.
final class RefundBase {

    private static final double CENT = 0.011;

    private final CellTable cells;
    private final Candidates candidates;

    RefundBase(CellTable cells, Candidates candidates) {
        this.cells = cells;
        this.candidates = candidates;
    }

    /// Drops the amounts with tax where refunds are without.
    void settle() {
        var refunded = number(Field.REFUNDED);
        var net = number(Field.NET);
        var gross = number(Field.GROSS);
        if (refunded.isPresent() && net.isPresent() && gross.isPresent() && isNet(refunded.get(), net.get(), gross.get())) {
            candidates.of(Field.GROSS).forEach(candidate -> candidates.drop(candidate.index(), Optional.of(Field.GROSS),
                    "\"" + refunded.get().column().name() + "\" is without the tax in it"));
        }
    }

    private static boolean isNet(NumberColumn refunded, NumberColumn net, NumberColumn gross) {
        var whole = 0;
        for (var row = 0; row < refunded.size(); row++) {
            var back = Math.abs(refunded.value(row));
            if (back > 0 && Math.abs(gross.value(row)) > Math.abs(net.value(row)) + CENT) {
                if (back > Math.abs(net.value(row)) + CENT) {
                    return false;
                }
                whole += Math.abs(back - Math.abs(net.value(row))) <= CENT ? 1 : 0;
            }
        }
        return whole > 0;
    }

    private Optional<NumberColumn> number(Field field) {
        return candidates.of(field).stream().findFirst().flatMap(candidate -> NumberColumn.of(cells.column(candidate.index())));
    }
}
