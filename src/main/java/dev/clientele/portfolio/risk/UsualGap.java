package dev.clientele.portfolio.risk;

import dev.clientele.portfolio.Rhythm;
import java.util.Arrays;

/// The simple estimate, which needs no fit: a customer is alive until its usual gap is over, and from then on half as
/// likely with each further gap of silence.
///
/// `P(alive) = 0.5 ^ max(0, days since the last purchase / usual gap - 1)`, so that it falls below one half where the
/// overdue ratio passes 2. The usual gap is the customer's median gap; a customer with fewer than three purchase days has
/// no rhythm of its own and is measured by that of all customers who bought again.
///
/// @param ofAll the median of the median gaps of all customers with two purchase days or more, days; `NaN` where there is
///     none
public record UsualGap(double ofAll) implements AliveEstimate {

    /// The gap that is usual in a store.
    ///
    /// @param everyone the rhythm of all customers, whichever of them a question asks for
    public static UsualGap of(Rhythm everyone) {
        var gaps = new double[everyone.purchaseDays().length];
        var count = 0;
        for (var customer = 0; customer < gaps.length; customer++) {
            if (everyone.isKnown(customer)) {
                gaps[count++] = everyone.medianGap()[customer];
            } else if (everyone.purchaseDays()[customer] == 2) {
                gaps[count++] = everyone.last()[customer] - everyone.first()[customer];
            }
        }
        if (count == 0) {
            return new UsualGap(Double.NaN);
        }
        Arrays.sort(gaps, 0, count);
        return new UsualGap((gaps[(count - 1) / 2] + gaps[count / 2]) / 2);
    }

    /// The customer's own median gap where it has a rhythm, else that of all; days.
    public double of(Rhythm rhythm, int customer) {
        return rhythm.isKnown(customer) ? rhythm.medianGap()[customer] : ofAll;
    }

    @Override
    public double[] probabilities(Rhythm rhythm) {
        var alive = new double[rhythm.purchaseDays().length];
        for (var customer = 0; customer < alive.length; customer++) {
            alive[customer] = rhythm.purchaseDays()[customer] == 0 ? Double.NaN : probability(rhythm, customer);
        }
        return alive;
    }

    private double probability(Rhythm rhythm, int customer) {
        var overdue = rhythm.daysSince(customer) / of(rhythm, customer) - 1;
        return overdue <= 0 ? 1 : Math.pow(0.5, overdue);
    }
}
