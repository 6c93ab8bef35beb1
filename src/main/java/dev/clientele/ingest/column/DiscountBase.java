package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.Proof;
import java.util.List;
import java.util.Optional;

/// Tells by a total whether the discount beside an amount is still to be taken off it: the total is the amount less the discount plus the
/// tax, with or without something more, such as the shipping.
final class DiscountBase {

    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;

    DiscountBase(CellTable cells, Candidates candidates, ColumnChoice choice) {
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
    }

    void settle() {
        var net = candidates.bestNumber(Field.NET, cells);
        var discount = candidates.bestNumber(Field.DISCOUNT, cells).filter(NumberColumn::hasAny);
        var total = candidates.bestNumber(Field.GROSS, cells);
        if (net.isPresent() && discount.isPresent() && total.isPresent() && !choice.mentions(Field.DISCOUNT)
                && isStillIn(net.get(), discount.get(), total.get())) {
            candidates.takeOff(discount.get().column());
        }
    }

    private boolean isStillIn(NumberColumn net, NumberColumn discount, NumberColumn total) {
        var tax = candidates.bestNumber(Field.TAX, cells);
        if (isOff(net, discount, total, tax)) {
            return false;
        }
        return isSum(net, discount, total, tax, Optional.empty())
                || others(List.of(net, discount, total)).stream().anyMatch(more -> isSum(net, discount, total, tax, Optional.of(more)));
    }

    /// True where the amount and its tax are the total already.
    private static boolean isOff(NumberColumn net, NumberColumn discount, NumberColumn total, Optional<NumberColumn> tax) {
        return Proof.of(total, row -> orZero(discount, row) == 0
                ? Double.NaN
                : net.value(row) + tax.map(each -> orZero(each, row)).orElse(0.0)).holds();
    }

    private List<NumberColumn> others(List<NumberColumn> known) {
        return cells.columns().stream().filter(column -> known.stream().noneMatch(number -> number.column() == column))
                .flatMap(column -> NumberColumn.of(column).stream()).filter(NumberColumn::hasAny).toList();
    }

    private static boolean isSum(NumberColumn net, NumberColumn discount, NumberColumn total, Optional<NumberColumn> tax,
            Optional<NumberColumn> more) {
        return Proof.of(total, row -> orZero(discount, row) == 0
                ? Double.NaN
                : net.value(row) - Math.abs(discount.value(row)) + tax.map(each -> orZero(each, row)).orElse(0.0)
                        + more.map(each -> orZero(each, row)).orElse(0.0))
                .holds();
    }

    private static double orZero(NumberColumn number, int row) {
        return Double.isNaN(number.value(row)) ? 0 : number.value(row);
    }
}
