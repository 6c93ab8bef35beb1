package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.Proof;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/// Tells whether what was paid back is still in the amount, and whether it has the tax in it. It has, as the customer paid it, unless whole
/// documents were paid back without.
final class RefundBase {

    private static final double CENT = 0.011;

    private static final Set<String> SALES = Set.of("sales", "revenue");

    private final String file;
    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;

    RefundBase(String file, CellTable cells, Candidates candidates, ColumnChoice choice) {
        this.file = file;
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
    }

    /// Drops refunds that are off the amount already, and the amounts with tax where refunds are without.
    ///
    /// @throws ImportRefusal where it is open whether they are off
    void settle() {
        if (!choice.mentions(Field.REFUNDED)) {
            dropIfOff();
        }
        var refunded = number(Field.REFUNDED);
        var net = number(Field.NET);
        var gross = number(Field.GROSS);
        if (refunded.isPresent() && net.isPresent() && gross.isPresent() && isNet(refunded.get(), net.get(), gross.get())) {
            candidates.of(Field.GROSS).forEach(candidate -> candidates.drop(candidate.index(), Optional.of(Field.GROSS),
                    "\"" + refunded.get().column().name() + "\" is without the tax in it"));
        }
    }

    private void dropIfOff() {
        var net = number(Field.NET);
        var refunded = number(Field.REFUNDED).filter(NumberColumn::hasAny);
        if (net.isEmpty() || refunded.isEmpty()) {
            return;
        }
        var name = net.get().column().name();
        if (isOff(net.get(), refunded.get())) {
            candidates.drop(refunded.get().column().index(), Optional.of(Field.REFUNDED), "it is off \"" + name + "\" already");
        } else if (TaxWords.of(HeaderWords.of(name)).tax() == TaxWords.Tax.NET && HeaderWords.of(name).stream().anyMatch(SALES::contains)) {
            throw new ImportRefusal(("%s: \"%s\" may be what was sold with or without what was paid back, \"%s\". Say which:"
                    + " --map refunded=- (it is off already) or --map refunded=\"%3$s\" (it is still to be taken off)").formatted(file,
                            name,
                            refunded.get().column().name()));
        }
    }

    /// True where another amount less the refund, and less a discount or a fee, is the net amount.
    private boolean isOff(NumberColumn net, NumberColumn refunded) {
        var others = cells.columns().stream().filter(column -> column != net.column() && column != refunded.column())
                .flatMap(column -> NumberColumn.of(column).stream()).filter(NumberColumn::hasAny).toList();
        return others.stream().anyMatch(whole -> isOff(net, refunded, whole, row -> 0)
                || others.stream().filter(less -> less != whole)
                        .anyMatch(less -> isOff(net, refunded, whole, row -> Double.isNaN(less.value(row)) ? 0 : less.value(row))));
    }

    private static boolean isOff(NumberColumn net, NumberColumn refunded, NumberColumn whole, IntToDoubleFunction less) {
        return Proof.of(net, row -> refunded.value(row) == 0
                ? Double.NaN
                : whole.value(row) - Math.abs(refunded.value(row)) - Math.abs(less.applyAsDouble(row))).holds();
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
        return candidates.bestNumber(field, cells);
    }
}
