package dev.clientele.insight.compare;

import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A key figure of every subject, in their order.
///
/// @param name its name in the neutral reply: `netRevenue`
/// @param label its name for a person
record KeyFigureRow(String name, String label, List<Value> values) {

    private static final Value NONE = new Value.Undefined("there is no difference");
    private static final Value UNDEFINED = new Value.Undefined("one of them has no value");

    KeyFigureRow {
        values = List.copyOf(values);
    }

    /// How much more one value is than the other, in its own terms: of shares and changes the difference of the two, of days the
    /// days between them. Words have no difference.
    static Value difference(Value one, Value other) {
        if (one instanceof Value.Undefined || other instanceof Value.Undefined) {
            return UNDEFINED;
        }
        return switch (one) {
            case Money money when other instanceof Money less -> new Money(money.minor() - less.minor(), money.currency());
            case Value.Count(long count) when other instanceof Value.Count(long less) -> new Value.Count(count - less);
            case Value.Share(double share) when other instanceof Value.Share(double less) -> new Value.Share(share - less);
            case Value.Change(double change) when other instanceof Value.Change(double less) -> new Value.Share(change - less);
            case Value.Decimal(double number) when other instanceof Value.Decimal(double less) -> new Value.Decimal(number - less);
            case Value.Day(var day) when other instanceof Value.Day(var earlier) -> new Value.Count(ChronoUnit.DAYS.between(earlier, day));
            default -> NONE;
        };
    }

    /// By what part of the other one value is more: of amounts and numbers; shares, days and words have none.
    static Value relative(Value one, Value other) {
        return switch (one) {
            case Money money when other instanceof Money base -> relative((double) money.minor(), (double) base.minor());
            case Value.Count(long count) when other instanceof Value.Count(long base) -> relative((double) count, (double) base);
            case Value.Decimal(double number) when other instanceof Value.Decimal(double base) -> relative(number, base);
            default -> NONE;
        };
    }

    private static Value relative(double one, double base) {
        return base > 0 ? new Value.Change(one / base - 1) : new Value.Undefined("nothing to compare with");
    }
}
