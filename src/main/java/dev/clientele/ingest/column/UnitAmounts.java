package dev.clientele.ingest.column;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.Proof;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Knows an amount that is the price of one unit, by a total beside it: where several are sold, the total is quantity x amount, with or
/// without something more, such as the shipping.
final class UnitAmounts {

    private static final int PROVEN = 10;
    /// One row may agree by chance, with a running balance for example.
    private static final int FEWEST_ROWS = 2;

    private final Candidates candidates;
    private final Map<Integer, NumberColumn> numbers;

    UnitAmounts(Candidates candidates, Map<Integer, NumberColumn> numbers) {
        this.candidates = candidates;
        this.numbers = numbers;
    }

    void settle() {
        var quantity = candidates.of(Field.QUANTITY).stream().map(candidate -> numbers.get(candidate.index()))
                .filter(number -> number != null).findFirst();
        if (quantity.isEmpty() || !candidates.of(Field.PRICE).isEmpty()) {
            return;
        }
        for (var net : candidates.of(Field.NET)) {
            var amount = Optional.ofNullable(numbers.get(net.index())).filter(number -> net.weight() < PROVEN);
            if (amount.isPresent() && amount.get().hasAny() && others(quantity.get(), amount.get())
                    .anyMatch(total -> isOfUnits(total, quantity.get(), amount.get()))) {
                candidates.drop(net.index(), Optional.of(Field.NET), "it is the price of one unit");
                candidates.add(new Column(net.index(), net.column().name()), Field.PRICE, PROVEN);
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
        return numbers.values().stream().filter(number -> number != quantity && number != amount && number.hasAny());
    }
}
