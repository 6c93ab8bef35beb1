package dev.clientele.ingest.convert;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.ingest.cell.Decimals;
import dev.clientele.ingest.cell.NumberParser;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads the amounts of a row in minor units of its currency: the net amount, or quantity x price less discounts, rounded
/// half up once; the cost, or quantity x unit cost. Not for use by several threads.
final class LineAmounts {

    private static final int PERCENT = 2;

    private final Columns columns;
    private final NumberParser first;
    private final NumberParser second;
    private final NumberParser share;
    private final Field discount;

    LineAmounts(Layout layout) {
        this.columns = layout.columns();
        this.first = new NumberParser(layout.decimalMark());
        this.second = new NumberParser(layout.decimalMark());
        this.share = new NumberParser(layout.decimalMark());
        this.discount = columns.has(Field.DISCOUNT_SHARE) ? Field.DISCOUNT_SHARE : Field.DISCOUNT_PERCENT;
    }

    /// The currency sign or code that stands beside the line's amount; empty where none does.
    String sign(Row row) {
        var field = columns.has(Field.NET) ? Field.NET : Field.PRICE;
        return row.isMissing(field) ? "" : CurrencySigns.beside(row.buffer(), row.start(field), row.end(field));
    }

    /// The currency sign or code that stands beside the line's cost.
    String signOfCost(Row row) {
        var field = columns.has(Field.COST) ? Field.COST : Field.UNIT_COST;
        return row.isMissing(field) ? "" : CurrencySigns.beside(row.buffer(), row.start(field), row.end(field));
    }

    /// The line's net amount as written.
    long net(Row row, int digits) {
        try {
            if (columns.has(Field.NET)) {
                required(first, row, Field.NET, "no amount");
                return lessDiscount(row, Decimals.rescale(first.unscaled(), first.scale(), digits), digits);
            }
            return quantityTimesPrice(row, digits);
        } catch (ArithmeticException e) {
            var field = columns.has(Field.NET) ? Field.NET : Field.PRICE;
            throw new BadCell(field, row.text(field), "an amount below ten quadrillion", "amount too large");
        }
    }

    /// What was paid back of the line's amount, without a sign; 0 where the row does not say.
    long refunded(Row row, int digits) {
        return whole(row, Field.REFUNDED, digits);
    }

    /// The amount with tax, without a sign; 0 where the row does not say.
    long gross(Row row, int digits) {
        return whole(row, Field.GROSS, digits);
    }

    /// The document's tax, without a sign, where it tells how much of a refund is tax; 0 where the row does not say.
    long tax(Row row, int digits) {
        return whole(row, Field.TAX, digits);
    }

    private long whole(Row row, Field field, int digits) {
        return columns.has(field) && optional(first, row, field)
                ? Math.abs(Decimals.rescale(first.unscaled(), first.scale(), digits))
                : 0;
    }

    /// The line's cost as written; empty where the row does not say.
    OptionalLong cost(Row row, int digits) {
        try {
            if (columns.has(Field.COST)) {
                return optional(first, row, Field.COST)
                        ? OptionalLong.of(Decimals.rescale(first.unscaled(), first.scale(), digits))
                        : OptionalLong.empty();
            }
            if (!columns.has(Field.UNIT_COST) || !optional(first, row, Field.QUANTITY) || !optional(second, row, Field.UNIT_COST)) {
                return OptionalLong.empty();
            }
            return OptionalLong.of(Decimals.product(first.unscaled(), first.scale(), second, digits));
        } catch (ArithmeticException e) {
            throw new BadCell(Field.COST, "", "a cost below ten quadrillion", "amount too large");
        }
    }

    @Nullable
    Double quantity(Row row) {
        return columns.has(Field.QUANTITY) && optional(first, row, Field.QUANTITY) ? first.doubleValue() : null;
    }

    private long quantityTimesPrice(Row row, int digits) {
        required(first, row, Field.QUANTITY, "no quantity");
        required(second, row, Field.PRICE, "no price");
        if (columns.has(discount) && optionalShare(row)) {
            return discounted(row, digits);
        }
        return lessDiscount(row, Decimals.product(first.unscaled(), first.scale(), second, digits), digits);
    }

    private long lessDiscount(Row row, long amount, int digits) {
        if (columns.has(Field.DISCOUNT) && optional(first, row, Field.DISCOUNT)) {
            var discount = Math.abs(Decimals.rescale(first.unscaled(), first.scale(), digits));
            return Math.subtractExact(amount, amount < 0 ? -discount : discount);
        }
        return amount;
    }

    /// Quantity x price x (1 - discount), all digits kept until the one rounding.
    private long discounted(Row row, int digits) {
        var written = BigDecimal.valueOf(share.unscaled(), share.scale()).abs();
        var fraction = discount == Field.DISCOUNT_SHARE && !isPercentSign(row) ? written : written.movePointLeft(PERCENT);
        var quantity = BigDecimal.valueOf(first.unscaled(), first.scale());
        var price = BigDecimal.valueOf(second.unscaled(), second.scale());
        return quantity.multiply(price).multiply(BigDecimal.ONE.subtract(fraction)).movePointRight(digits)
                .setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private boolean optionalShare(Row row) {
        var field = discount;
        if (row.isMissing(field)) {
            return false;
        }
        var end = isPercentSign(row) ? row.end(field) - 1 : row.end(field);
        if (!share.parse(row.buffer(), row.start(field), end)) {
            throw badNumber(row, field);
        }
        return share.unscaled() != 0;
    }

    private boolean isPercentSign(Row row) {
        return row.buffer()[row.end(discount) - 1] == '%';
    }

    private void required(NumberParser parser, Row row, Field field, String kindIfMissing) {
        if (!optional(parser, row, field)) {
            throw new BadCell(field, row.text(field), "a number", kindIfMissing);
        }
    }

    private boolean optional(NumberParser parser, Row row, Field field) {
        if (row.isMissing(field)) {
            return false;
        }
        if (!parser.parse(row.buffer(), row.start(field), row.end(field))) {
            throw badNumber(row, field);
        }
        return true;
    }

    private static BadCell badNumber(Row row, Field field) {
        return new BadCell(field, row.text(field), "a number", "bad " + field.word());
    }
}
