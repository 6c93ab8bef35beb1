package dev.clientele.command;

import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What has been understood of a question so far. What contradicts it is refused once all words are read.
final class Draft {

    private final CommandSpec spec;
    private final Map<String, String> choices = new HashMap<>();
    private final Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
    private final Map<Dimension, List<String>> exclusions = new EnumMap<>(Dimension.class);
    private final Map<Dimension, PartList> parts = new EnumMap<>(Dimension.class);
    private final Map<Dimension, PartList> partsLeftOut = new EnumMap<>(Dimension.class);
    private Optional<Contradiction> contradiction = Optional.empty();
    private OptionalInt count = OptionalInt.empty();
    private final List<Period> periods = new ArrayList<>();
    private final List<CustomerName> customers = new ArrayList<>();
    private final Set<CustomerName> without = new LinkedHashSet<>();
    private String text = "";

    /// @param others what else may be meant than the first words said
    private record Contradiction(String message, Function<Invocation, List<Invocation>> others) {}

    Draft(CommandSpec spec) {
        this.spec = spec;
    }

    boolean hasCount() {
        return count.isPresent();
    }

    void count(int number) {
        if (count.isPresent() && count.getAsInt() != number) {
            contradict("You gave two numbers, " + count.getAsInt() + " and " + number + ". Which one?",
                    asked -> List.of(asked.withCount(number)));
            return;
        }
        count = OptionalInt.of(number);
    }

    boolean hasChosen(String name) {
        return choices.containsKey(name);
    }

    void choose(String name, String option) {
        var before = choices.putIfAbsent(name, option);
        if (before != null && !before.equals(option)) {
            contradict("You asked for both \"" + before + "\" and \"" + option + "\". Which one?",
                    asked -> List.of(asked.withChoice(name, option)));
        }
    }

    boolean hasPeriod() {
        return !periods.isEmpty();
    }

    /// @param most how many may be named up to here
    void period(Period named, int most) {
        if (periods.contains(named)) {
            return;
        }
        if (periods.size() < most) {
            periods.add(named);
        } else {
            twoPeriods(periods.getLast(), named);
        }
    }

    void customer(CustomerName named) {
        var most = spec.parameter(Parameter.Customers.class).map(Parameter.Customers::most).orElse(0);
        if (customers.contains(named)) {
            return;
        }
        if (customers.size() < most) {
            customers.add(named);
        } else {
            contradict("`" + spec.name() + "` takes " + (most == 1 ? "one customer" : most + " customers") + "; you named "
                    + customers.getLast().label() + " and " + named.label() + ".", asked -> List.of());
        }
    }

    boolean hasCustomer() {
        return !customers.isEmpty();
    }

    void text(String typed) {
        text = typed;
    }

    void filter(Dimension dimension, String value) {
        var values = filters.computeIfAbsent(dimension, ignored -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /// Leaves out what has the value.
    void exclude(Dimension dimension, String value) {
        var values = exclusions.computeIfAbsent(dimension, ignored -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /// Keeps what has one of the parts in its name, or leaves that out.
    void parts(PartList named, boolean excludes) {
        (excludes ? partsLeftOut : parts).put(named.dimension(), named);
        named.values().forEach(value -> (excludes ? exclusions : filters).computeIfAbsent(named.dimension(), ignored -> new ArrayList<>())
                .add(value));
    }

    void exclude(CustomerName named) {
        without.add(named);
    }

    /// The question as understood.
    ///
    /// @throws Refusal when it contradicts itself; it offers each way out
    Invocation invocation(AnswerDay answerDay) {
        for (var choice : spec.parameters(Parameter.Choice.class)) {
            if (choice.defaultsToFirst()) {
                choices.putIfAbsent(choice.name(), choice.options().getFirst());
            }
        }
        byEach();
        spec.parameters(Parameter.Percent.class).stream().filter(Parameter.Percent::bare)
                .filter(percent -> count.isPresent() && choices.containsKey(percent.name()))
                .forEach(percent -> contradict("You gave two numbers, " + count.getAsInt() + " and " + choices.get(percent.name())
                        + ". Which one?", asked -> List.of(asked.withoutCount())));
        var conditions = Stream.concat(filters.entrySet().stream().map(entry -> filter(entry.getKey(), entry.getValue(), false)),
                exclusions.entrySet().stream().map(entry -> filter(entry.getKey(), entry.getValue(), true))).toList();
        var asked = new Invocation(spec, count, choices, periods, conditions, customers, List.copyOf(without), text, Optional.empty(),
                answerDay);
        contradiction.ifPresent(found -> {
            var first = spec.parameters(Parameter.Percent.class).stream().filter(Parameter.Percent::bare).map(Parameter.Percent::name)
                    .reduce(asked, (left, name) -> count.isPresent() ? left.withoutChoice(name) : left, (one, other) -> other);
            var waysOut = Stream.concat(Stream.of(first), found.others().apply(asked).stream()).map(Invocation::question).toList();
            throw new Refusal(found.message(), waysOut);
        });
        return asked;
    }

    /// `revenue each month` is `revenue by month`: there is nothing to rank in each.
    private void byEach() {
        var choices = spec.parameters(Parameter.Choice.class);
        var each = choices.stream().filter(choice -> choice.lead().equals("each")).findFirst();
        var by = choices.stream().filter(choice -> each.filter(other -> choice.options().equals(other.options())).isPresent()).findFirst();
        if (count.isEmpty() && each.isPresent() && by.isPresent() && !this.choices.containsKey(by.get().name())
                && this.choices.containsKey(each.get().name())) {
            this.choices.put(by.get().name(), this.choices.remove(each.get().name()));
        }
    }

    /// A condition; said by the parts of names where all its values come from those.
    private Filter filter(Dimension dimension, List<String> values, boolean excludes) {
        var said = Optional.ofNullable((excludes ? partsLeftOut : parts).get(dimension)).filter(named -> named.values().equals(values))
                .map(PartList::parts).orElse(List.of());
        return new Filter(dimension, values, excludes, said);
    }

    private void twoPeriods(Period one, Period other) {
        var earlier = one.start().isAfter(other.start()) ? other : one;
        var later = earlier.equals(one) ? other : one;
        var both = Period.days(earlier.start(), earlier.end().isAfter(later.end()) ? earlier.lastDay() : later.lastDay());
        contradict("You named two periods, " + one.label() + " and " + other.label() + ". For everything from one to the other, write `"
                + both.label() + "`.", asked -> List.of(asked.withPeriod(other), asked.withPeriod(both)));
    }

    private void contradict(String message, Function<Invocation, List<Invocation>> others) {
        if (contradiction.isEmpty()) {
            contradiction = Optional.of(new Contradiction(message, others));
        }
    }
}
