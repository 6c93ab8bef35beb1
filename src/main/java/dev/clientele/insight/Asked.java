package dev.clientele.insight;

import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.command.Refusal;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.model.Tier;
import dev.clientele.model.Unit;
import dev.clientele.model.Wording;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Tiers;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A question set against the portfolio that answers it: the selection its filters make, the as-of day, and the words for
/// both.
///
/// @param asOf the day at whose end it is answered
public record Asked(Invocation invocation, Portfolio portfolio, Terms terms, Selection selection, LocalDate asOf) {

    /// Sets a question against a portfolio.
    ///
    /// @throws Refusal when the portfolio is empty
    public static Asked of(Invocation invocation, Portfolio portfolio, Terms terms) {
        var last = portfolio.lastDay()
                .orElseThrow(() -> new Refusal("There is no data yet. Import invoices with `./clientele import FILE`."));
        var conditions = invocation.filters().stream().collect(Collectors.toMap(Filter::dimension, Filter::values));
        var asOf = invocation.asOf().orElse(last);
        var selection = Selection.of(portfolio, conditions);
        var tiers = conditions.getOrDefault(Dimension.TIER, List.of()).stream().map(Tier::of).toList();
        var narrowed = tiers.isEmpty() ? selection : selection.only(tiers(portfolio, terms, asOf).isIn(tiers));
        return new Asked(invocation, portfolio, terms, narrowed, asOf);
    }

    /// The tiers of all customers of a portfolio, whatever the question's filters: by net revenue of the twelve months to the
    /// as-of day.
    public static Tiers tiers(Portfolio portfolio, Terms terms, LocalDate asOf) {
        var all = Selection.all(portfolio);
        var end = asOf.plusDays(1);
        var endDay = Math.toIntExact(end.toEpochDay());
        var value = Totals.between(all, Math.toIntExact(end.minusYears(1).toEpochDay()), endDay).net();
        var active = Activity.between(all, Math.toIntExact(end.minusMonths(terms.activityWindowMonths()).toEpochDay()), endDay);
        return Tiers.of(portfolio.days(), value, active, endDay, terms.tiers());
    }

    /// The same question about one of the customers alone.
    ///
    /// @param customer its number
    public Asked about(int customer) {
        var keep = new boolean[portfolio.customers().count()];
        keep[customer] = true;
        return new Asked(invocation, portfolio, terms, selection.only(keep), asOf);
    }

    /// The day after the as-of day: no row on or after it counts.
    public LocalDate dataEnd() {
        return asOf.plusDays(1);
    }

    /// A period's end for summing: its own or, where that is earlier, the end of the as-of day. Epoch day.
    public int endDay(Period period) {
        return Math.min(period.endDay(), Math.toIntExact(dataEnd().toEpochDay()));
    }

    /// The day after the as-of day as an epoch day.
    public int dataEndDay() {
        return Math.toIntExact(dataEnd().toEpochDay());
    }

    public Wording wording() {
        return terms.wording();
    }

    /// An amount in the reporting currency.
    ///
    /// @param minor minor units
    public Money money(long minor) {
        return new Money(minor, portfolio.currency());
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
