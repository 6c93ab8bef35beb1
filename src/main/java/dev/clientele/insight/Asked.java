package dev.clientele.insight;

import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.command.Refusal;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.model.Unit;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A question set against the portfolio that answers it: the selection its filters make, the as-of day, and the words for
/// both.
///
/// @param asOf the day at whose end it is answered
public record Asked(Invocation invocation, Portfolio portfolio, Selection selection, LocalDate asOf) {

    /// Sets a question against a portfolio.
    ///
    /// @throws Refusal when the portfolio is empty
    public static Asked of(Invocation invocation, Portfolio portfolio) {
        var last = portfolio.lastDay()
                .orElseThrow(() -> new Refusal("There is no data yet. Import invoices with `./clientele import FILE`."));
        var conditions = invocation.filters().stream().collect(Collectors.toMap(Filter::dimension, Filter::values));
        var asOf = invocation.asOf().orElse(last);
        return new Asked(invocation, portfolio, Selection.of(portfolio, conditions), asOf);
    }

    /// The day after the as-of day: no row on or after it counts.
    public LocalDate dataEnd() {
        return asOf.plusDays(1);
    }

    /// A period's end for summing: its own or, where that is earlier, the end of the as-of day. Epoch day.
    public int endDay(Period period) {
        return Math.min(period.endDay(), Math.toIntExact(dataEnd().toEpochDay()));
    }

    public Unit money() {
        return new Unit.MoneyIn(portfolio.currency());
    }

    /// The filters in words, to stand behind a noun: ` in Germany or France, segment Key account`; empty for none.
    public String filterWords() {
        var words = invocation.filters().stream().map(Asked::words).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : (invocation.filters().getFirst().dimension() == Dimension.COUNTRY ? " " : ", ") + words;
    }

    private static String words(Filter filter) {
        var values = joined(filter.values());
        return filter.dimension() == Dimension.COUNTRY ? "in " + values : filter.dimension().word().toLowerCase(Locale.ROOT) + " " + values;
    }

    private static String joined(List<String> values) {
        return String.join(" or ", values);
    }
}
