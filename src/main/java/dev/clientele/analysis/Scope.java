package dev.clientele.analysis;

import dev.clientele.command.CustomerName;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.command.Refusal;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.model.Tier;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Tiers;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question set against the portfolio that answers it: the selection its filters make, the as-of day, and the words for
/// both.
///
/// @param asOf the day at whose end it is answered
public record Scope(Invocation invocation, Portfolio portfolio, AnalysisSettings terms, Selection selection, LocalDate asOf) {

    private static final Set<Dimension> OF_DOCUMENTS = Set.of(Dimension.CHANNEL, Dimension.PRODUCT, Dimension.CATEGORY);

    /// Sets a question against a portfolio.
    ///
    /// @throws Refusal when the portfolio is empty
    public static Scope of(Invocation invocation, Portfolio portfolio, AnalysisSettings terms) {
        var last = portfolio.lastDay()
                .orElseThrow(() -> new Refusal("There is no data yet. Import invoices with `./clientele import FILE`."));
        var asOf = invocation.asOf().orElse(last);
        var wanted = conditions(invocation, false);
        var unwanted = conditions(invocation, true);
        var selection = Selection.of(portfolio, wanted, unwanted);
        var kept = tiers(wanted);
        var narrowed = kept.isEmpty() ? selection : selection.only(inTiers(portfolio, terms, asOf, kept));
        var leftOut = tiers(unwanted);
        var without = leftOut.isEmpty() ? narrowed : narrowed.without(inTiers(portfolio, terms, asOf, leftOut));
        return new Scope(invocation, portfolio, terms, withoutCustomers(without, invocation), asOf);
    }

    private static Map<Dimension, List<String>> conditions(Invocation invocation, boolean excludes) {
        return invocation.filters().stream().filter(filter -> filter.excludes() == excludes)
                .collect(Collectors.toMap(Filter::dimension, Filter::values));
    }

    private static List<Tier> tiers(Map<Dimension, List<String>> conditions) {
        return conditions.getOrDefault(Dimension.TIER, List.of()).stream().map(Tier::of).toList();
    }

    private static Selection withoutCustomers(Selection selection, Invocation invocation) {
        if (invocation.without().isEmpty()) {
            return selection;
        }
        var customers = selection.portfolio().customers();
        var leaveOut = new boolean[customers.count()];
        invocation.without().forEach(named -> customers.indexOf(named.id()).ifPresent(customer -> leaveOut[customer] = true));
        return selection.without(leaveOut);
    }

    /// For each customer whether it is in one of the tiers, each taken by the scheme that has it.
    private static boolean[] inTiers(Portfolio portfolio, AnalysisSettings terms, LocalDate asOf, List<Tier> named) {
        var isIn = new boolean[portfolio.customers().count()];
        for (var tierTerms : named.stream().map(terms.tiers()::having).distinct().toList()) {
            var isInScheme = tiers(portfolio, terms.with(tierTerms), asOf).isIn(named);
            for (var customer = 0; customer < isIn.length; customer++) {
                isIn[customer] |= isInScheme[customer];
            }
        }
        return isIn;
    }

    /// The tiers of all customers of a portfolio, whatever the question's filters: by net revenue or profit of the twelve months
    /// to the as-of day.
    ///
    /// @throws Refusal when they go by profit and the data has no costs
    public static Tiers tiers(Portfolio portfolio, AnalysisSettings terms, LocalDate asOf) {
        if (terms.tiers().by() == TierTerms.By.PROFIT && !portfolio.costed()) {
            throw new Refusal("The data has no costs, so there are no tiers by profit. Import costs, or set `tiers.by` to `revenue`.");
        }
        var all = Selection.all(portfolio);
        var end = asOf.plusDays(1);
        var endDay = Math.toIntExact(end.toEpochDay());
        var totals = Totals.between(all, Math.toIntExact(end.minusYears(1).toEpochDay()), endDay);
        var value = terms.tiers().by() == TierTerms.By.PROFIT ? totals.profit() : totals.net();
        var active = Activity.between(all, Math.toIntExact(end.minusMonths(terms.activityWindowMonths()).toEpochDay()), endDay);
        return Tiers.of(portfolio.days(), value, active, endDay, terms.tiers().in(portfolio.currency()));
    }

    /// All customers, with the documents and lines that fit the filters: how a customer is measured must not depend on which
    /// others were asked for.
    public Selection everyone() {
        if (selection.includesUnassigned() && invocation.without().isEmpty()) {
            return selection;
        }
        var wanted = conditions(invocation, false);
        var unwanted = conditions(invocation, true);
        wanted.keySet().retainAll(OF_DOCUMENTS);
        unwanted.keySet().retainAll(OF_DOCUMENTS);
        return Selection.of(portfolio, wanted, unwanted);
    }

    /// The same question about one of the customers alone.
    ///
    /// @param customer its number
    public Scope about(int customer) {
        var keep = new boolean[portfolio.customers().count()];
        keep[customer] = true;
        return new Scope(invocation, portfolio, terms, selection.only(keep), asOf);
    }

    /// Refuses what goes by profit where the data has no costs.
    ///
    /// @param purpose what the profit is wanted for: `to rank by`
    /// @throws Refusal with the same question by what it goes by otherwise
    public void requireCosts(String purpose) {
        requireCosts(purpose, "by");
    }

    /// The same where another choice says what it goes by.
    ///
    /// @param choice the name of the choice
    public void requireCosts(String purpose, String choice) {
        if (!portfolio.costed()) {
            throw new Refusal("The data has no costs, so there is no profit " + purpose + ".",
                    List.of(invocation.withoutChoice(choice).question()));
        }
    }

    /// The period asked for, as far as the data holds it, or the last twelve months: what is not over ends with the as-of day and is
    /// named so.
    ///
    /// @throws Refusal for one of which the data holds nothing
    public Period period() {
        return period(invocation.period().orElseGet(this::lastTwelveMonths));
    }

    /// A period as far as the data holds it.
    ///
    /// @throws Refusal for one of which the data holds nothing
    public Period period(Period named) {
        var first = portfolio.firstDay().orElse(asOf);
        if (!named.start().isBefore(dataEnd())) {
            throw new Refusal("The data ends on " + wording().day(asOf) + ", before " + PeriodPhrase.of(named, wording()).noun() + " begins.");
        }
        if (!named.end().isAfter(first)) {
            throw new Refusal(
                    "The data begins on " + wording().day(first) + ", after " + PeriodPhrase.of(named, wording()).noun() + " ends.");
        }
        return toDate(named.isAllTime() ? new Period(first.isAfter(asOf) ? asOf : first, named.end(), named.label()) : named);
    }

    /// The part of a period that is over by the end of the as-of day, named so: `2020 to 31 May`; all of one that is over or has not
    /// begun.
    public Period toDate(Period period) {
        return period.end().isAfter(dataEnd()) && period.start().isBefore(dataEnd())
                ? PeriodPhrase.toDate(period, asOf, wording())
                : period;
    }

    /// As many days from the beginning of a period as a later one has that is not over: all of it where that is over.
    public Period alike(Period earlier, Period later) {
        if (!later.end().isAfter(dataEnd()) || !later.start().isBefore(dataEnd())) {
            return earlier;
        }
        var end = earlier.start().plus(java.time.Period.between(later.start(), dataEnd()));
        return end.isBefore(earlier.end()) ? PeriodPhrase.toDate(earlier, end.minusDays(1), wording()) : earlier;
    }

    /// The same question about the customers it names alone; about all where it names none.
    ///
    /// @throws Refusal when one is named that does not fit the filters
    public Scope aboutNamed() {
        if (invocation.customers().isEmpty()) {
            return this;
        }
        var keep = new boolean[portfolio.customers().count()];
        for (var named : invocation.customers()) {
            var customer = portfolio.customers().indexOf(named.id())
                    .orElseThrow(() -> new Refusal("The data has no customer " + named.label() + " any more."));
            if (!selection.includes()[customer]) {
                throw new Refusal(named.label() + " does not fit the filter.", List.of(invocation.withFilters(List.of()).question()));
            }
            keep[customer] = true;
        }
        return new Scope(invocation, portfolio, terms, selection.only(keep), asOf);
    }

    /// What is meant where no period is named.
    public Period lastTwelveMonths() {
        return new Period(dataEnd().minusYears(1), dataEnd(), "last 12 months");
    }

    /// The day after the as-of day: no row on or after it counts.
    public LocalDate dataEnd() {
        return asOf.plusDays(1);
    }

    /// From which day on the data is whole.
    public Coverage coverage() {
        return Coverage.from(portfolio.firstDay().orElse(asOf));
    }

    /// The same days a year before, as far as the period is over at the end of the as-of day; empty for a period longer than a
    /// year and where the data begins later.
    public Optional<Period> yearBefore(Period period) {
        if (isLongerThanYear(period) || !coverage().reaches(period.start().minusYears(1))) {
            return Optional.empty();
        }
        var end = LocalDate.ofEpochDay(Math.max(period.startDay(), endDay(period)));
        return Optional.of(new Period(period.start(), end, period.label()).yearBefore());
    }

    /// Why a period has no year before to compare with.
    public static Value noYearBefore(Period period) {
        return isLongerThanYear(period) ? new Value.Undefined("longer than a year") : Coverage.BEGINS_LATER;
    }

    private static boolean isLongerThanYear(Period period) {
        return period.start().plusYears(1).isBefore(period.end());
    }

    /// A period's end for summing: its own or, where that is earlier, the end of the as-of day. Epoch day.
    public int endDay(Period period) {
        return Math.min(period.endDay(), Math.toIntExact(dataEnd().toEpochDay()));
    }

    /// The day after the as-of day as an epoch day.
    public int dataEndDay() {
        return Math.toIntExact(dataEnd().toEpochDay());
    }

    public ValueFormatter wording() {
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
        var words = Stream.concat(invocation.filters().stream().map(Scope::words), without()).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : (words.startsWith("in ") ? " " : ", ") + words;
    }

    /// The same between a noun and its verb: `, segment Key account,`.
    public String filterWordsAmid() {
        var words = filterWords();
        return words.startsWith(",") ? words + "," : words;
    }

    private Stream<String> without() {
        return invocation.without().isEmpty()
                ? Stream.empty()
                : Stream.of("without " + joined(invocation.without().stream().map(CustomerName::label).toList()));
    }

    private static String words(Filter filter) {
        var values = joined(filter.values());
        if (filter.excludes()) {
            return "without " + filter.dimension().word() + " " + values;
        }
        return filter.dimension() == Dimension.COUNTRY ? "in " + values : filter.dimension().word().toLowerCase(Locale.ROOT) + " " + values;
    }

    private static String joined(List<String> values) {
        return String.join(" or ", values);
    }
}
