package dev.clientele.command;

import dev.clientele.language.period.PeriodParser;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question understood: the command and what the person said for each of its parameters.
///
/// @param choices the word chosen for each named choice, defaults included
/// @param periods the periods named, in their order; at most as many as the command takes
/// @param customers the customers named, in their order
/// @param without the customers left out
/// @param text the words that are to be kept as they were typed; empty for none
/// @param about the question that the command is about; of a command that takes one
public record Invocation(CommandSpec spec, OptionalInt count, Map<String, String> choices, List<Period> periods, List<Filter> filters,
        List<CustomerName> customers, List<CustomerName> without, String text, Optional<Invocation> about, AnswerDay answerDay) {

    public Invocation {
        choices = Map.copyOf(choices);
        periods = List.copyOf(periods);
        filters = List.copyOf(filters);
        customers = List.copyOf(customers);
        without = List.copyOf(without);
    }

    /// A question that names no customers.
    public Invocation(CommandSpec spec, OptionalInt count, Map<String, String> choices, Optional<Period> period, List<Filter> filters,
            AnswerDay answerDay) {
        this(spec, count, choices, period.stream().toList(), filters, List.of(), List.of(), "", Optional.empty(), answerDay);
    }

    /// The day at whose end the question is answered; empty for a store without data.
    public Optional<LocalDate> asOf() {
        return answerDay.day();
    }

    /// The first period named, if any.
    public Optional<Period> period() {
        return periods.stream().findFirst();
    }

    /// The first customer named, if any.
    public Optional<CustomerName> customer() {
        return customers.stream().findFirst();
    }

    /// The word chosen, if any.
    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /// The period kept for a [Parameter.Span], if any.
    ///
    /// @param calendar the one by which the question was read
    public Optional<Period> span(String name, BusinessCalendar calendar) {
        return choice(name).flatMap(label -> new PeriodParser(calendar)
                .match(List.of(label.toLowerCase(Locale.ROOT).split(" ")), asOf().orElse(answerDay.today())))
                .map(PeriodParser.Match::period);
    }

    /// The N the person typed or the command's default.
    ///
    /// @throws IllegalStateException when the command takes no number
    public int countOrDefault() {
        var parameter =
                spec.parameter(Parameter.Count.class).orElseThrow(() -> new IllegalStateException(spec.name() + " takes no number"));
        return count.orElse(parameter.defaultValue());
    }

    /// How many the person asked for of so many: the number or the part that was named, rounded up, else the command's default.
    ///
    /// @param percent the name of the parameter that says which part
    public int countOf(int all, String percent) {
        return choice(percent).map(part -> new BigDecimal(part.replace("%", "")).movePointLeft(2).multiply(BigDecimal.valueOf(all))
                .setScale(0, RoundingMode.CEILING).intValueExact()).orElseGet(this::countOrDefault);
    }

    /// The same question with another number.
    public Invocation withCount(int number) {
        return with(OptionalInt.of(number), choices, periods, filters);
    }

    /// The same question with another word for a choice.
    public Invocation withChoice(String name, String option) {
        var changed = new TreeMap<>(choices);
        changed.put(name, option);
        return with(count, changed, periods, filters);
    }

    /// The same question without a word for a choice.
    public Invocation withoutChoice(String name) {
        var changed = new TreeMap<>(choices);
        changed.remove(name);
        return with(count, changed, periods, filters);
    }

    /// The same question without a number.
    public Invocation withoutCount() {
        return with(OptionalInt.empty(), choices, periods, filters);
    }

    /// The same question over another period.
    public Invocation withPeriod(Period other) {
        return with(count, choices, List.of(other), filters);
    }

    /// The same question about other customers.
    public Invocation withCustomers(List<CustomerName> others) {
        return new Invocation(spec, count, choices, periods, filters, others, without, text, about, answerDay);
    }

    /// The same question over several periods.
    public Invocation withPeriods(List<Period> others) {
        return with(count, choices, others, filters);
    }

    /// The same question as of another day, over no period.
    public Invocation asOf(LocalDate day) {
        return new Invocation(spec, count, choices, List.of(), filters, customers, without, text, about,
                new AnswerDay(answerDay.today(), Optional.of(day), true));
    }

    /// The same question with other filters.
    public Invocation withFilters(List<Filter> others) {
        return with(count, choices, periods, others);
    }

    /// The same question with other customers left out.
    public Invocation withoutCustomers(List<CustomerName> others) {
        return new Invocation(spec, count, choices, periods, filters, customers, others, text, about, answerDay);
    }

    private Invocation with(OptionalInt otherCount, Map<String, String> otherChoices, List<Period> otherPeriods,
            List<Filter> otherFilters) {
        return new Invocation(spec, otherCount, otherChoices, otherPeriods, otherFilters, customers, without, text, about, answerDay);
    }

    /// The question in its plainest words, which ask the same again: `top 10 by profit 2025 country Germany`.
    public String question() {
        var words = new StringBuilder(spec.name());
        words.append(named());
        spec.parameters().forEach(parameter -> said(parameter).forEach(said -> words.append(' ').append(said)));
        about.ifPresent(inner -> words.append(' ').append(inner.question()));
        return about.isPresent() ? words.toString() : words + circumstances() + textTyped();
    }

    /// The words said for a parameter that stands before the circumstances.
    private List<String> said(Parameter parameter) {
        return switch (parameter) {
            case Parameter.Count ignored -> count.stream().mapToObj(Integer::toString).toList();
            case Parameter.Choice choice -> choice(choice.name())
                    .filter(chosen -> !choice.defaultsToFirst() || !choice.options().getFirst().equals(chosen))
                    .map(chosen -> choice.lead() + " " + chosen).stream().toList();
            case Parameter.Word word -> choice(word.name()).stream().toList();
            case Parameter.When ignored -> Stream.of(Parameter.When.SCHEDULE, Parameter.When.TIME, Parameter.When.ZONE)
                    .flatMap(part -> choice(part).stream()).toList();
            case Parameter.Place place -> choice(Parameter.Place.NAME).map(to -> place.leads().getFirst() + " " + to).stream().toList();
            case Parameter.Bound bound -> Stream.of(bound.low(), bound.high())
                    .flatMap(side -> choice(side).map(said -> bound.name() + " " + said).stream()).toList();
            case Parameter.Span span -> choice(span.name()).map(label -> span.name() + " " + label).stream().toList();
            case Parameter.Percent percent ->
                    choice(percent.name()).map(part -> percent.bare() ? part : percent.name() + " " + part).stream().toList();
            case Parameter.Measure measure -> choice(measure.name())
                    .map(number -> measure.leads().contains(measure.name())
                            ? measure.name() + " " + number
                            : number + " " + measure.name())
                    .stream().toList();
            case Parameter.AnyOf anyOf -> choice(anyOf.name()).map(chosen -> anyOf.lead() + " " + chosen).stream().toList();
            case Parameter.PeriodWords ignored -> List.of();
            case Parameter.Customers ignored -> List.of();
            case Parameter.Text ignored -> List.of();
            case Parameter.WholeQuestion ignored -> List.of();
            case Parameter.AsOf ignored -> List.of();
            case Parameter.Filters ignored -> List.of();
        };
    }

    /// The text; behind a name a colon shows where it begins.
    private String textTyped() {
        return text.isEmpty() ? "" : (customers.isEmpty() ? " " : ": ") + text;
    }

    /// The same question with other words chosen, and another number if there is one.
    Invocation withChoices(Map<String, String> others, Optional<Integer> number) {
        return with(number.map(OptionalInt::of).orElse(count), others, periods, filters);
    }

    /// A command's name and the words that only it takes.
    String ownWords(String command) {
        var words = new StringBuilder(command);
        spec.parameters().forEach(parameter -> said(parameter).forEach(said -> words.append(' ').append(said)));
        return words.toString();
    }

    /// Another command over the same period, filters and as-of day: `flows 2025 country Germany`.
    public String askInstead(String command) {
        return command + circumstances();
    }

    /// Another command with the same filters and as-of day over no period: `at-risk country Germany`.
    public String askInsteadOverall(String command) {
        return with(count, choices, List.of(), filters).askInstead(command);
    }

    /// The customers named, behind the word for them unless the command is called by it.
    private String named() {
        if (customers.isEmpty()) {
            return "";
        }
        return (spec.name().equals(CustomerReader.LEAD) ? " " : " " + CustomerReader.LEAD + " ")
                + customers.stream().map(CustomerName::question).collect(Collectors.joining(", "));
    }

    /// The periods as they have to be typed to be read again: `2020 vs 2019`; empty for none.
    public String periodsTyped() {
        var parting = spec.parameter(Parameter.PeriodWords.class).map(Parameter.PeriodWords::parting)
                .filter(kind -> kind != Parameter.PeriodWords.Parting.ANYTHING).map(kind -> " vs ").orElse(" ");
        return periods.stream().map(Period::label).collect(Collectors.joining(parting));
    }

    private String circumstances() {
        return (periods.isEmpty() ? "" : " ") + periodsTyped() + narrowing(filters, without, answerDay);
    }

    /// What narrows a question, as it is typed behind its period: ` country Germany as of 2025-05-31`.
    ///
    /// @param without the customers left out
    public static String narrowing(List<Filter> filters, List<CustomerName> without, AnswerDay answerDay) {
        var words = new StringBuilder();
        filters.forEach(filter -> words.append(' ').append(filter.question()));
        if (!without.isEmpty()) {
            words.append(without.stream().map(CustomerName::question)
                    .collect(Collectors.joining(", ", ' ' + Filter.NOT + ' ' + CustomerReader.LEAD + ' ', "")));
        }
        if (answerDay.named()) {
            answerDay.day().ifPresent(day -> words.append(" as of ").append(day));
        }
        return words.toString();
    }
}
