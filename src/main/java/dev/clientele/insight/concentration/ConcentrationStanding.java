package dev.clientele.insight.concentration;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Ratios;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Concentration;
import dev.clientele.portfolio.Totals;
import java.math.BigDecimal;
import java.util.function.Supplier;

/// How concentrated the business was in one stretch of days.
///
/// @param isExcluded for each customer whether it bought or returned something and has no value above zero
/// @param excluded how many these are
/// @param excludedValue the sum of their values, minor units
record ConcentrationStanding(Totals totals, Concentration concentration, boolean[] isExcluded, int excluded, long excludedValue) {

    private static final String NOBODY = "no customer has a value above zero";

    static ConcentrationStanding of(Inquiry asked, Period period, Basis basis) {
        var start = period.startDay();
        var end = asked.endDay(period);
        var selection = asked.selection();
        var totals = Totals.between(selection, start, end);
        var values = basis.values(totals);
        var isExcluded = new boolean[totals.unassigned()];
        var excluded = 0;
        var excludedValue = 0L;
        for (var customer = 0; customer < totals.unassigned(); customer++) {
            if (values[customer] <= 0 && selection.includes()[customer] && selection.days().hasRows(customer, start, end)) {
                isExcluded[customer] = true;
                excluded++;
                excludedValue += values[customer];
            }
        }
        return new ConcentrationStanding(totals, Concentration.of(selection.days(), values, asked.dataEndDay()), isExcluded, excluded,
                excludedValue);
    }

    int customers() {
        return concentration.customers();
    }

    boolean isEmpty() {
        return customers() == 0;
    }

    /// The share of the top customers; undefined where there are not so many.
    Value topShare(int count) {
        if (count > customers()) {
            return new Value.Undefined("there are " + customers() + " customers with a value above zero");
        }
        return Ratios.share(concentration.top(count), concentration.total());
    }

    Value fewestFor(int percent) {
        return fewestFor(BigDecimal.valueOf(percent));
    }

    Value fewestFor(BigDecimal percent) {
        return ofAny(() -> new Value.Count(concentration.fewestFor(percent)));
    }

    Value gini() {
        return ofAny(() -> new Value.Decimal(concentration.gini()));
    }

    Value hhi() {
        return ofAny(() -> new Value.Decimal(concentration.hhi()));
    }

    private Value ofAny(Supplier<Value> figure) {
        return isEmpty() ? new Value.Undefined(NOBODY) : figure.get();
    }

    /// The share of the ranked customers' total that a class makes.
    Value share(CustomerClass part) {
        return Ratios.share(concentration.top(part.to()) - concentration.top(part.from()), concentration.total(), NOBODY);
    }

    /// The sum over the customers of a class.
    ///
    /// @param values for each customer
    long sum(long[] values, CustomerClass part) {
        var sum = 0L;
        for (var rank = part.from(); rank < part.to(); rank++) {
            sum += values[concentration.ranked()[rank]];
        }
        return sum;
    }
}
