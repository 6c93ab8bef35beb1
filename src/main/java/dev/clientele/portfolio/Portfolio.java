package dev.clientele.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// All customers with all they bought, as of one data version. Immutable; safe for use by many threads.
///
/// @param currency the reporting currency all money is in
/// @param costed whether any cost is known and from it all others can be estimated; otherwise there is no profit
/// @param costs what it cost to win, keep and serve the customers, beside the cost of goods
public record Portfolio(long dataVersion, Currency currency, boolean costed, Customers customers, Orders orders, Lines lines, Days days,
        Costs costs) {

    /// The same with other costs beside the cost of goods.
    public Portfolio with(Costs others) {
        return new Portfolio(dataVersion, currency, costed, customers, orders, lines, days, others);
    }

    /// The same with those that were merged into its customers.
    public Portfolio with(List<FormerCustomer> merged) {
        return new Portfolio(dataVersion, currency, costed, customers.with(merged), orders, lines, days, costs);
    }

    public boolean isEmpty() {
        return days.count() == 0;
    }

    /// The last business day with a document, unassigned ones too; empty for an empty portfolio.
    public Optional<LocalDate> lastDay() {
        return bound(true);
    }

    /// The last business day with a document up to a day; empty where there is none.
    public Optional<LocalDate> lastDay(LocalDate upTo) {
        var last = lastDay();
        if (last.isEmpty() || !last.get().isAfter(upTo)) {
            return last;
        }
        var newest = Arrays.stream(days.day()).filter(day -> day <= upTo.toEpochDay()).max();
        return newest.isPresent() ? Optional.of(LocalDate.ofEpochDay(newest.getAsInt())) : Optional.empty();
    }

    /// The first business day with a document; empty for an empty portfolio.
    public Optional<LocalDate> firstDay() {
        return bound(false);
    }

    private Optional<LocalDate> bound(boolean last) {
        var bound = last ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        var offsets = days.offsets();
        for (var customer = 0; customer + 1 < offsets.length; customer++) {
            if (offsets[customer] < offsets[customer + 1]) {
                var day = days.day()[last ? offsets[customer + 1] - 1 : offsets[customer]];
                bound = last ? Math.max(bound, day) : Math.min(bound, day);
            }
        }
        return isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(bound));
    }
}
