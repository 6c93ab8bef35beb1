package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.Proof;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks where the amount of a line is still open once the columns are known: whether a discount beside an amount was taken off it, and
/// whether a price is that of one unit or of the whole line.
final class OpenAmounts {

    private static final double EQUAL = 0.001;
    private static final int MOST_TO_ONE = 4;
    private static final List<String> DISCOUNT_WORDS =
            List.of("discount", "rebate", "rabat", "nachlass", "remise", "descuento", "sconto", "desconto", "korting", "upust");

    private final String file;
    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;

    OpenAmounts(String file, CellTable cells, Candidates candidates, ColumnChoice choice) {
        this.file = file;
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
    }

    /// @throws ImportRefusal where one of the two is open
    void ask() {
        var quantity = number(Field.QUANTITY);
        var price = number(Field.PRICE);
        if (quantity.isEmpty() || price.isEmpty()) {
            return;
        }
        var net = number(Field.NET);
        if (net.isPresent()) {
            number(Field.DISCOUNT).filter(discount -> !choice.mentions(Field.DISCOUNT))
                    .ifPresent(discount -> askAboutDiscount(net.get(), quantity.get(), price.get(), discount));
        } else {
            askAboutUnknownDiscount();
            if (!choice.mentions(Field.PRICE)) {
                askAboutPrice(quantity.get(), price.get());
            }
        }
    }

    /// Quantity x price is too much where a discount is to be taken off of which nobody knows how.
    private void askAboutUnknownDiscount() {
        if (LineProduct.DISCOUNTS.stream().anyMatch(field -> choice.mentions(field) || !candidates.of(field).isEmpty())) {
            return;
        }
        cells.columns().stream().filter(column -> candidates.isUnknown(column.index()) && isDiscount(column.name()))
                .filter(column -> NumberColumn.of(column).filter(NumberColumn::hasAny).isPresent()).findFirst().ifPresent(column -> {
                    throw new ImportRefusal(
                            ("%s: \"%s\" may be to be taken off quantity x price. Say what it is: --map discount=\"%2$s\" (an"
                                    + " amount for the line), --map discount-percent=\"%2$s\", --map discount-share=\"%2$s\" or --map discount=-"
                                    + " (nothing to take off)").formatted(file, column.name()));
                });
    }

    private static boolean isDiscount(String name) {
        return HeaderWords.of(name).stream().anyMatch(word -> DISCOUNT_WORDS.stream().anyMatch(word::startsWith));
    }

    private void askAboutDiscount(NumberColumn net, NumberColumn quantity, NumberColumn price, NumberColumn discount) {
        var isBefore = Proof.of(net,
                row -> Math.abs(discount.value(row)) > 0 ? quantity.value(row) * price.value(row) : Double.NaN).holds();
        if (isBefore && discount.hasAny()) {
            throw new ImportRefusal(
                    ("%s: \"%s\" is quantity x price, in rows with a \"%s\", too. Say whether that is still to be taken off: --map net=- (it is:"
                            + " quantity x price less the discount) or --map discount=- (it is not)")
                            .formatted(file, net.column().name(), discount.column().name()));
        }
    }

    private void askAboutPrice(NumberColumn quantity, NumberColumn price) {
        var votes = votes(quantity, price);
        var growsWithQuantity = votes[1] > votes[0] * MOST_TO_ONE;
        var name = price.column().name();
        if (growsWithQuantity || (votes[0] + votes[1] == 0 && isOfItem(name) && isOftenMany(quantity))) {
            throw new ImportRefusal(("%s: \"%s\" may be the price of one unit or the amount of the whole line%s. Say which:"
                    + " --map price=\"%2$s\" (it is multiplied by \"%4$s\") or --map net=\"%2$s\" (it is not)").formatted(file, name,
                            growsWithQuantity ? ", as it grows with the quantity" : "", quantity.column().name()));
        }
    }

    /// How many rows of one product and of different quantities have the same price, and how many one that grows with the quantity.
    private int[] votes(NumberColumn quantity, NumberColumn price) {
        var votes = new int[2];
        var product = product();
        if (product.isEmpty()) {
            return votes;
        }
        Map<String, Integer> first = new HashMap<>();
        for (var row = 0; row < price.size(); row++) {
            var earlier = first.putIfAbsent(product.get().text(row), row);
            if (earlier != null && quantity.value(row) > 0 && quantity.value(earlier) > 0
                    && quantity.value(row) != quantity.value(earlier) && price.value(earlier) > 0) {
                votes[0] += isEqual(price.value(row), price.value(earlier)) ? 1 : 0;
                votes[1] += isEqual(price.value(row) / quantity.value(row), price.value(earlier) / quantity.value(earlier)) ? 1 : 0;
            }
        }
        return votes;
    }

    private static boolean isEqual(double one, double other) {
        return Math.abs(one - other) <= EQUAL * Math.abs(other);
    }

    private static boolean isOftenMany(NumberColumn quantity) {
        for (var row = 0; row < quantity.size(); row++) {
            if (Math.abs(quantity.value(row)) > 1) {
                return true;
            }
        }
        return false;
    }

    /// An "item price" is of one item in some programs, and of all items of the line in others.
    private static boolean isOfItem(String name) {
        return HeaderWords.of(name).contains("item");
    }

    private Optional<TextColumn> product() {
        return candidates.best(Field.PRODUCT, cells).or(() -> candidates.best(Field.PRODUCT_NAME, cells));
    }

    private Optional<NumberColumn> number(Field field) {
        return candidates.bestNumber(field, cells);
    }
}
