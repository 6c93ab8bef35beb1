package dev.clientele.analysis;

import dev.clientele.command.AnswerDay;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.command.Refusal;
import dev.clientele.model.Grain;
import dev.clientele.model.Money;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A part of a portfolio at the end of a day: the selection that some filters make, the settings by which it is measured, and the words
/// for it. Immutable. What a person asked about it is in an [Inquiry].
public sealed class Scope permits Inquiry {

    private static final int MOST_STEPS = 400;

    private final Portfolio portfolio;
    private final AnalysisSettings settings;
    private final Narrowing narrowing;
    private final AnswerDay day;
    private final Selection selection;

    Scope(Portfolio portfolio, AnalysisSettings settings, Narrowing narrowing, AnswerDay day) {
        this.portfolio = portfolio;
        this.settings = settings;
        this.narrowing = narrowing;
        this.day = new AnswerDay(day.today(), Optional.of(day.day().or(portfolio::lastDay).orElseThrow(Scope::noData)), day.named());
        this.selection = narrowing.selection(portfolio, this::isIn);
    }

    Scope(Scope like, AnswerDay day, Selection selection) {
        this.portfolio = like.portfolio;
        this.settings = like.settings;
        this.narrowing = like.narrowing;
        this.day = day;
        this.selection = selection;
    }

    /// What fits the filters at the end of a day.
    ///
    /// @throws Refusal when the portfolio is empty
    public static Scope of(Portfolio portfolio, AnalysisSettings settings, List<Filter> filters, AnswerDay day) {
        if (portfolio.lastDay().isEmpty()) {
            throw noData();
        }
        return new Scope(portfolio, settings, new Narrowing(filters, List.of()), day);
    }

    static Refusal noData() {
        return new Refusal("There is no data yet. Import invoices with `./clientele import FILE`.");
    }

    /// For each customer whether it is in one of the tiers, each taken by the scheme that has it.
    private boolean[] isIn(List<Tier> named) {
        var isIn = new boolean[portfolio.customers().count()];
        for (var scheme : named.stream().map(settings.tiers()::having).distinct().toList()) {
            var isInScheme = tiers(portfolio, settings.with(scheme), asOf()).isIn(named);
            for (var customer = 0; customer < isIn.length; customer++) {
                isIn[customer] |= isInScheme[customer];
            }
        }
        return isIn;
    }

    public final Portfolio portfolio() {
        return portfolio;
    }

    public final AnalysisSettings settings() {
        return settings;
    }

    /// What fits the filters.
    public final Selection selection() {
        return selection;
    }

    /// The day at whose end it stands, and whether someone named it.
    public final AnswerDay day() {
        return day;
    }

    /// The day at whose end it stands.
    public final LocalDate asOf() {
        return day.day().orElseThrow();
    }

    /// The model of lifetimes that was asked for by its word, if one was.
    public Optional<String> method() {
        return Optional.empty();
    }

    /// The tiers of all customers of a portfolio, whatever the question's filters: by net revenue or profit of the twelve months
    /// to the as-of day.
    ///
    /// @throws Refusal when they go by profit and the data has no costs
    public static Tiers tiers(Portfolio portfolio, AnalysisSettings settings, LocalDate asOf) {
        if (settings.tiers().by() == TierTerms.By.PROFIT && !portfolio.costed()) {
            throw new Refusal("The data has no costs, so there are no tiers by profit. Import costs, or set `tiers.by` to `revenue`.");
        }
        var all = Selection.all(portfolio);
        var end = asOf.plusDays(1);
        var endDay = Math.toIntExact(end.toEpochDay());
        var totals = Totals.between(all, Math.toIntExact(end.minusYears(1).toEpochDay()), endDay);
        var value = settings.tiers().by() == TierTerms.By.PROFIT ? totals.profit() : totals.net();
        var active = Activity.between(all, Math.toIntExact(end.minusMonths(settings.activityWindowMonths()).toEpochDay()), endDay);
        return Tiers.of(portfolio.days(), value, active, endDay, settings.tiers().in(portfolio.currency()));
    }

    /// All customers, with the documents and lines that fit the filters: how a customer is measured must not depend on which
    /// others were asked for.
    public final Selection everyone() {
        return selection.includesUnassigned() && narrowing.without().isEmpty() ? selection : narrowing.ofEveryone(portfolio);
    }

    /// The same about one of the customers alone.
    ///
    /// @param customer its number
    public Scope about(int customer) {
        var keep = new boolean[portfolio.customers().count()];
        keep[customer] = true;
        return only(keep);
    }

    /// The same about those alone that are kept.
    ///
    /// @param keep for each customer whether it is
    public Scope only(boolean[] keep) {
        return new Scope(this, day, selection.only(keep));
    }

    /// The same customers and documents at the end of another day.
    public final Scope asOf(LocalDate other) {
        return new Scope(this, new AnswerDay(day.today(), Optional.of(other), true), selection);
    }

    /// A period as far as the data holds it.
    ///
    /// @throws Refusal for one of which the data holds nothing
    public Period period(Period named) {
        var first = portfolio.firstDay().orElse(asOf());
        requireBegun(named);
        if (!named.end().isAfter(first)) {
            throw new Refusal(phrase("The data begins on {first}, after {period} ends.").with("first", first)
                    .with("period", PeriodPhrase.of(named, wording()).noun()).words());
        }
        return toDate(named.isAllTime() ? new Period(Period.earlier(first, asOf()), named.end(), named.label()) : named);
    }

    /// Refuses a period that begins after the as-of day.
    ///
    /// @throws Refusal which says where the data ends
    public final void requireBegun(Period period) {
        if (!period.start().isBefore(dataEnd())) {
            throw new Refusal(phrase("The data ends on {last}, before {period} begins.").with("last", asOf())
                    .with("period", PeriodPhrase.of(period, wording()).noun()).words(), forecast(period));
        }
    }

    /// What may be asked of days to come, where the data is long enough to tell.
    private List<String> forecast(Period period) {
        return coverage().reaches(dataEnd().minusYears(2)) ? List.of(question("forecast", period)) : List.of();
    }

    /// Refuses more steps than anyone reads.
    ///
    /// @throws Refusal which says how many there may be
    public final void requireFew(List<Period> steps) {
        if (steps.size() > MOST_STEPS) {
            throw new Refusal(phrase("That makes {steps} steps, and I count up to {most}. Name a shorter period or longer steps.")
                    .with("steps", steps.size()).with("most", MOST_STEPS).words());
        }
    }

    /// A period's label in a table; that of one that is not over says how far the data goes: `2020 (to 31 May 2020)`.
    public final String label(Period period) {
        if (!period.end().isAfter(dataEnd()) || period.start().isAfter(asOf())) {
            return period.label();
        }
        return period.label() + " (to " + wording().day(asOf()) + ")";
    }

    /// The part of a period that is over by the end of the as-of day, named so: `2020 to 31 May`; all of one that is over or has not
    /// begun.
    public Period toDate(Period period) {
        return period.end().isAfter(dataEnd()) && period.start().isBefore(dataEnd())
                ? PeriodPhrase.toDate(period, asOf(), wording())
                : period;
    }

    /// As many days from the beginning of a period as a later one of like length has that is not over: all of it where that is over.
    public Period alike(Period earlier, Period later) {
        var whole = begun(later);
        if (!whole.end().isAfter(dataEnd()) || !whole.start().isBefore(dataEnd()) || !isAsLong(earlier, whole)) {
            return earlier;
        }
        var end = earlier.start().plus(java.time.Period.between(later.start(), dataEnd()));
        return end.isBefore(earlier.end()) ? PeriodPhrase.toDate(earlier, end.minusDays(1), wording()) : earlier;
    }

    /// The year, quarter or month of which a period is the days up to the as-of day; else the period itself.
    private Period begun(Period period) {
        return period.end().equals(dataEnd())
                ? Stream.of(Grain.YEAR, Grain.QUARTER, Grain.MONTH).map(grain -> settings.calendar().of(grain, period.start()))
                        .filter(whole -> whole.start().equals(period.start()) && whole.end().isAfter(period.end())).findFirst()
                        .orElse(period)
                : period;
    }

    private static boolean isAsLong(Period earlier, Period later) {
        var months = ChronoUnit.MONTHS.between(later.start(), later.end());
        return ChronoUnit.MONTHS.between(earlier.start(), earlier.end()) == months
                && (months > 0 || earlier.endDay() - earlier.startDay() == later.endDay() - later.startDay());
    }

    /// What is meant where no period is named.
    public Period lastTwelveMonths() {
        return new Period(dataEnd().minusYears(1), dataEnd(), "last 12 months");
    }

    /// The day after the as-of day: no row on or after it counts.
    public LocalDate dataEnd() {
        return asOf().plusDays(1);
    }

    /// From which day on the data is whole.
    public Coverage coverage() {
        return Coverage.from(portfolio.firstDay().orElse(asOf()));
    }

    /// The same days a year before, as far as the period is over at the end of the as-of day; empty where that is longer than a
    /// year and where the data begins later.
    public Optional<Period> yearBefore(Period period) {
        var end = LocalDate.ofEpochDay(Math.max(period.startDay(), endDay(period)));
        var held = new Period(period.start(), end, period.label());
        return isLongerThanYear(held) || !coverage().reaches(held.start().minusYears(1))
                ? Optional.empty()
                : Optional.of(held.yearBefore());
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
        return Math.min(period.endDay(), dataEndDay());
    }

    /// The day after the as-of day as an epoch day.
    public int dataEndDay() {
        return Math.toIntExact(dataEnd().toEpochDay());
    }

    public ValueFormatter wording() {
        return settings.wording();
    }

    /// A sentence with gaps to be filled; `{filters}` is filled already.
    public final Phrase phrase(String pattern) {
        return wording().phrase(pattern).offer("filters", this::filterWords);
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
    public final String filterWords() {
        return filterWords(filter -> true);
    }

    /// Some of the filters in words, to stand behind a noun.
    public final String filterWords(Predicate<Filter> told) {
        return narrowing.words(told);
    }

    /// The same between a noun and its verb: `, segment Key account,`.
    public String filterWordsAmid() {
        var words = filterWords();
        return words.startsWith(",") ? words + "," : words;
    }

    /// A question about the same at the end of the same day, whenever it is asked: `at-risk country Germany as of 2025-05-31`.
    ///
    /// @param command the command and its own words
    public final String question(String command) {
        return command + Invocation.narrowing(narrowing.filters(), narrowing.without(), AnswerDay.endOf(asOf()));
    }

    /// The same over a period.
    public final String question(String command, Period period) {
        return question(command + " " + period.label());
    }
}
