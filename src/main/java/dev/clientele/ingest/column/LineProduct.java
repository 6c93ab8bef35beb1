package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.Proof;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/// What quantity x price proves: an amount that equals it plus the tax has the tax in it, one that equals it less the discount
/// is net, and of a discount whether it is an amount or a percentage.
final class LineProduct {

    private static final int PROVEN = 10;
    private static final double LEAST_RATE = 1.03;
    private static final double GREATEST_RATE = 1.28;
    static final List<Field> DISCOUNTS = List.of(Field.DISCOUNT, Field.DISCOUNT_PERCENT, Field.DISCOUNT_SHARE);
    private static final double PERCENT = 100;
    private static final double GREATEST_PERCENT = 30;

    private final Candidates candidates;
    private final Amounts amounts;

    LineProduct(Candidates candidates, Amounts amounts) {
        this.candidates = candidates;
        this.amounts = amounts;
    }

    /// The indexes of the amounts that are what quantity and price make.
    Set<Integer> settle() {
        Set<Integer> proven = new HashSet<>();
        var quantity = amounts.first(Field.QUANTITY);
        quantity.filter(sold -> amounts.of(Field.PRICE).isEmpty()).ifPresent(this::settlePriceCalledCost);
        var price = amounts.first(Field.PRICE);
        if (quantity.isEmpty() || price.isEmpty()) {
            return proven;
        }
        dropDiscountsInPrice(price.get());
        IntToDoubleFunction product = row -> quantity.get().value(row) * price.get().value(row);
        for (var amount : Stream.of(Field.NET, Field.GROSS).flatMap(field -> amounts.of(field).stream()).toList()) {
            settleTax(amount, product);
            if (settleDiscount(amount, product) || Proof.of(amount, product).holds()) {
                proven.add(amount.column().index());
            }
        }
        return proven;
    }

    /// A price that makes an amount with the tax in it has the tax in it, too.
    void dropPriceWithTax() {
        var quantity = amounts.first(Field.QUANTITY);
        var price = amounts.first(Field.PRICE);
        if (quantity.isEmpty() || price.isEmpty() || !amounts.of(Field.NET).isEmpty()
                || amounts.of(Field.TAX).stream().noneMatch(NumberColumn::hasAny)) {
            return;
        }
        amounts.of(Field.GROSS).stream().filter(gross -> Proof.of(gross, row -> quantity.get().value(row) * price.get().value(row)).holds())
                .findFirst()
                .ifPresent(gross -> candidates.drop(price.get().column().index(), Optional.of(Field.PRICE),
                        "\"" + gross.column().name() + "\" is quantity x price and has the tax in it"));
    }

    private void settleTax(NumberColumn amount, IntToDoubleFunction product) {
        var tax = amounts.of(Field.TAX).stream().filter(NumberColumn::hasAny)
                .filter(each -> Proof.of(amount, row -> product.applyAsDouble(row) + (each.value(row) == 0 ? Double.NaN : each.value(row)))
                        .holds())
                .findFirst();
        if (tax.isPresent()) {
            amounts.makeGross(amount, "quantity x price shows that \"" + tax.get().column().name() + "\" is in it");
        } else if (hasRate(amount, product)) {
            amounts.makeGross(amount, "it is quantity x price plus one rate of tax");
        } else if (hasRates(amount, product)) {
            amounts.makeGross(amount, "it is quantity x price plus a rate of tax");
        }
    }

    /// True where each row has a rate of its own, be it in a column or not.
    private boolean hasRates(NumberColumn amount, IntToDoubleFunction product) {
        return UsualRates.raise(amount, product) || amounts.all().stream().filter(rate -> rate != amount && isRate(rate))
                .anyMatch(rate -> Proof.of(amount, row -> rate.value(row) == 0
                        ? Double.NaN
                        : product.applyAsDouble(row) * (1 + rate.value(row) / PERCENT)).holds());
    }

    private static boolean isRate(NumberColumn number) {
        for (var row = 0; row < number.size(); row++) {
            if (number.value(row) < 0 || number.value(row) > GREATEST_PERCENT) {
                return false;
            }
        }
        return number.hasAny();
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

    /// What an item "costs" is its price where it makes the amount of each row: nobody sells everything at what it cost.
    private void settlePriceCalledCost(NumberColumn quantity) {
        amounts.of(Field.UNIT_COST).stream().filter(cost -> amounts.of(Field.NET).stream()
                .anyMatch(net -> Proof.of(net, row -> quantity.value(row) * cost.value(row)).holds())).findFirst().ifPresent(cost -> {
                    candidates.drop(cost.column().index(), Optional.of(Field.UNIT_COST), "it makes the amount");
                    candidates.add(cost.column(), Field.PRICE, PROVEN);
                });
    }

    /// A discount that makes this price of another one is off already.
    private void dropDiscountsInPrice(NumberColumn price) {
        for (var discount : discounts()) {
            var whole = amounts.all().stream().filter(list -> list != price && list != discount && list.hasAny())
                    .filter(list -> isLess(price, list, discount)).findFirst();
            whole.ifPresent(list -> DISCOUNTS.forEach(field -> candidates.drop(discount.column().index(), Optional.of(field),
                    "\"" + price.column().name() + "\" is \"" + list.column().name() + "\" less it")));
        }
    }

    private static boolean isLess(NumberColumn price, NumberColumn list, NumberColumn discount) {
        return Stream.<DoubleBinaryOperator>of((whole, less) -> whole - less, (whole, less) -> whole * (1 - less),
                (whole, less) -> whole * (1 - less / PERCENT)).anyMatch(
                        formula -> Proof.of(price, row -> discount.value(row) == 0
                                ? Double.NaN
                                : formula.applyAsDouble(list.value(row), Math.abs(discount.value(row)))).holds());
    }

    private List<NumberColumn> discounts() {
        return DISCOUNTS.stream().flatMap(field -> amounts.of(field).stream()).filter(NumberColumn::hasAny).distinct().toList();
    }

    private void settleAs(NumberColumn discount, Field field) {
        var column = discount.column();
        for (var other : DISCOUNTS) {
            candidates.drop(column.index(), Optional.of(other), "the amounts show that it is a " + field.word());
        }
        candidates.add(column, field, PROVEN);
    }

    private static double orZero(NumberColumn number, int row) {
        return Double.isNaN(number.value(row)) ? 0 : number.value(row);
    }
}
