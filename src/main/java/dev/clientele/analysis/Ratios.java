package dev.clientele.analysis;

import dev.clientele.model.Value;

/// Figures that are one amount by another, undefined with their reason where the second one makes no sense.
public final class Ratios {

    private Ratios() {}

    /// How much more or less than before: `now / before - 1`.
    public static Value change(long now, long before) {
        return change(now, before, "nothing before");
    }

    /// The same.
    ///
    /// @param reason why there is no change where there was nothing above zero before
    public static Value change(long now, long before, String reason) {
        return before > 0 ? new Value.Change((double) now / before - 1) : new Value.Undefined(reason);
    }

    /// A share for a chart; `NaN`, which draws nothing, where there is none.
    public static double drawn(Value share) {
        return share instanceof Value.Share(double part) ? part : Double.NaN;
    }

    /// How far a share moved.
    ///
    /// @param reason why there is nothing to say where one of the two is no share
    public static Value points(Value now, Value before, String reason) {
        return now instanceof Value.Share(double later) && before instanceof Value.Share(double earlier)
                ? new Value.Points(later - earlier)
                : new Value.Undefined(reason);
    }

    /// Net revenue per order, rounded half up to the minor unit (DEFINITIONS, Lifetime value).
    ///
    /// @param net minor units
    public static Value orderValue(Scope asked, long net, long orders) {
        return orders > 0 ? asked.money(Math.round((double) net / orders)) : new Value.Undefined("no orders");
    }

    /// Profit as a share of net revenue.
    public static Value margin(long profit, long net) {
        return share(profit, net);
    }

    /// A part as a share of a whole, which must be above zero.
    public static Value share(long part, long whole) {
        return share(part, whole, "no revenue");
    }

    /// The same.
    ///
    /// @param reason why there is no share where the whole is not above zero
    public static Value share(long part, long whole, String reason) {
        return whole > 0 ? new Value.Share((double) part / whole) : new Value.Undefined(reason);
    }
}
