package dev.clientele.ingest.column;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.Proof;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/// What quantity x price proves: an amount that equals it plus the tax has the tax in it, one that equals it less the discount
/// is net, and of a discount whether it is an amount or a percentage.
final class LineProduct {

    private static final int PROVEN = 10;
    private static final double LEAST_RATE = 1.03;
    private static final double GREATEST_RATE = 1.28;
    private static final double PERCENT = 100;

    private final Candidates candidates;
    private final Map<Integer, NumberColumn> numbers;

    LineProduct(Candidates candidates, Map<Integer, NumberColumn> numbers) {
        this.candidates = candidates;
        this.numbers = numbers;
    }

    /// The indexes of the amounts that are what quantity and price make.
    Set<Integer> settle() {
        Set<Integer> proven = new HashSet<>();
        var quantity = first(Field.QUANTITY);
        var price = first(Field.PRICE);
        if (quantity.isEmpty() || price.isEmpty()) {
            return proven;
        }
        IntToDoubleFunction product = row -> quantity.get().value(row) * price.get().value(row);
        var amounts = new ArrayList<>(of(Field.NET));
        amounts.addAll(of(Field.GROSS));
        for (var amount : amounts) {
            settleTax(amount, product);
            if (settleDiscount(amount, product) || Proof.of(amount, product).holds()) {
                proven.add(amount.column().index());
            }
        }
        return proven;
    }

    private void settleTax(NumberColumn amount, IntToDoubleFunction product) {
        var tax = of(Field.TAX).stream().filter(NumberColumn::hasAny)
                .filter(each -> Proof.of(amount, row -> product.applyAsDouble(row) + (each.value(row) == 0 ? Double.NaN : each.value(row)))
                        .holds())
                .findFirst();
        if (tax.isPresent()) {
            makeGross(amount, "quantity x price shows that \"" + tax.get().column().name() + "\" is in it");
        } else if (hasRate(amount, product)) {
            makeGross(amount, "it is quantity x price plus one rate of tax");
        }
    }

    /// True where the amount is always the product raised by one and the same rate.
    private static boolean hasRate(NumberColumn amount, IntToDoubleFunction product) {
        var rate = rate(amount, product);
        return rate > LEAST_RATE && rate < GREATEST_RATE && amount.size() > 1
                && Proof.of(amount, row -> product.applyAsDouble(row) * rate).holds();
    }

    private static double rate(NumberColumn amount, IntToDoubleFunction product) {
        var most = 0.0;
        var rate = 0.0;
        for (var row = 0; row < amount.size(); row++) {
            var value = product.applyAsDouble(row);
            if (Math.abs(value) > most && !Double.isNaN(amount.value(row))) {
                most = Math.abs(value);
                rate = Math.rint(amount.value(row) / value * PERCENT * 10) / (PERCENT * 10);
            }
        }
        return rate;
    }

    private boolean settleDiscount(NumberColumn amount, IntToDoubleFunction product) {
        for (var discount : discounts()) {
            if (Proof.of(amount, row -> product.applyAsDouble(row) - Math.abs(orZero(discount, row))).holds()) {
                settleAs(discount, Field.DISCOUNT);
                return true;
            } else if (Proof.of(amount, row -> product.applyAsDouble(row) * (1 - Math.abs(orZero(discount, row)))).holds()) {
                settleAs(discount, Field.DISCOUNT_SHARE);
                return true;
            } else if (Proof.of(amount, row -> product.applyAsDouble(row) * (1 - Math.abs(orZero(discount, row)) / PERCENT)).holds()) {
                settleAs(discount, Field.DISCOUNT_PERCENT);
                return true;
            }
        }
        return false;
    }

    private List<NumberColumn> discounts() {
        var discounts = new ArrayList<>(of(Field.DISCOUNT));
        discounts.addAll(of(Field.DISCOUNT_PERCENT));
        discounts.addAll(of(Field.DISCOUNT_SHARE));
        return discounts.stream().filter(NumberColumn::hasAny).distinct().toList();
    }

    private void settleAs(NumberColumn discount, Field field) {
        var column = discount.column();
        for (var other : List.of(Field.DISCOUNT, Field.DISCOUNT_PERCENT, Field.DISCOUNT_SHARE)) {
            candidates.drop(column.index(), Optional.of(other), "the amounts show that it is a " + field.word());
        }
        candidates.add(new Column(column.index(), column.name()), field, PROVEN);
    }

    private void makeGross(NumberColumn amount, String why) {
        var column = amount.column();
        candidates.drop(column.index(), Optional.of(Field.NET), why);
        candidates.add(new Column(column.index(), column.name()), Field.GROSS, PROVEN);
    }

    private static double orZero(NumberColumn number, int row) {
        return Double.isNaN(number.value(row)) ? 0 : number.value(row);
    }

    private Optional<NumberColumn> first(Field field) {
        return of(field).stream().findFirst();
    }

    private List<NumberColumn> of(Field field) {
        return candidates.of(field).stream().map(candidate -> numbers.get(candidate.index())).filter(number -> number != null).toList();
    }
}
