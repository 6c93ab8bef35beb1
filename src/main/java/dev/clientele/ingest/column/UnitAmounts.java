package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.Proof;
import java.util.Optional;
import java.util.stream.Stream;

/// Knows an amount that is the price of one unit, by a total beside it: where several are sold, the total is quantity x amount, with or
/// without something more, such as the shipping.
final class UnitAmounts {

    private static final int PROVEN = 10;
    /// One row may agree by chance, with a running balance for example.
    private static final int FEWEST_ROWS = 2;

    private final Candidates candidates;
    private final Amounts amounts;

    UnitAmounts(Candidates candidates, Amounts amounts) {
        this.candidates = candidates;
        this.amounts = amounts;
    }

    void settle() {
        var quantity = amounts.first(Field.QUANTITY);
        if (quantity.isEmpty() || !candidates.of(Field.PRICE).isEmpty()) {
            return;
        }
        for (var amount : amounts.of(Field.NET)) {
            var column = amount.column();
            if (candidates.weight(column.index(), Field.NET) < PROVEN && amount.hasAny()
                    && others(quantity.get(), amount).anyMatch(total -> isOfUnits(total, quantity.get(), amount))) {
                candidates.drop(column.index(), Optional.of(Field.NET), "it is the price of one unit");
                candidates.add(column, Field.PRICE, PROVEN);
            }
        }
    }

    private boolean isOfUnits(NumberColumn total, NumberColumn quantity, NumberColumn amount) {
        return isTotal(total, quantity, amount, Optional.empty()) || others(quantity, amount).filter(more -> more != total)
                .anyMatch(more -> isTotal(total, quantity, amount, Optional.of(more)));
    }

    private static boolean isTotal(NumberColumn total, NumberColumn quantity, NumberColumn amount, Optional<NumberColumn> more) {
        var proof = Proof.of(total, row -> quantity.value(row) > 1
                ? quantity.value(row) * amount.value(row) + more.map(number -> number.value(row)).orElse(0.0)
                : Double.NaN);
        return proof.holds() && proof.rows() >= FEWEST_ROWS;
    }

    private Stream<NumberColumn> others(NumberColumn quantity, NumberColumn amount) {
        return amounts.all().stream().filter(number -> number != quantity && number != amount && number.hasAny());
    }
}
