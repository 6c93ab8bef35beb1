package dev.clientele.command;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// A question understood: the command and what the person said for each of its parameters.
///
/// @param choices the word chosen for each named choice, defaults included
public record Invocation(CommandSpec spec, OptionalInt count, Map<String, String> choices, Optional<Period> period, List<Filter> filters,
        AnswerDay answerDay) {

    public Invocation {
        requireNonNull(spec, "spec is null");
        requireNonNull(count, "count is null");
        choices = Map.copyOf(choices);
        requireNonNull(period, "period is null");
        filters = List.copyOf(filters);
        requireNonNull(answerDay, "answerDay is null");
    }

    /// The day at whose end the question is answered; empty for a store without data.
    public Optional<LocalDate> asOf() {
        return answerDay.day();
    }

    /// The word chosen, if any.
    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /// The N the person typed or the command's default.
    ///
    /// @throws IllegalStateException when the command takes no number
    public int countOrDefault() {
        var parameter =
                spec.parameter(Parameter.Count.class).orElseThrow(() -> new IllegalStateException(spec.name() + " takes no number"));
        return count.orElse(parameter.defaultValue());
    }

    /// The same question with another number.
    public Invocation withCount(int number) {
        return new Invocation(spec, OptionalInt.of(number), choices, period, filters, answerDay);
    }

    /// The same question with another word for a choice.
    public Invocation withChoice(String name, String option) {
        var changed = new TreeMap<>(choices);
        changed.put(name, option);
        return new Invocation(spec, count, changed, period, filters, answerDay);
    }

    /// The same question without a word for a choice.
    public Invocation withoutChoice(String name) {
        var changed = new TreeMap<>(choices);
        changed.remove(name);
        return new Invocation(spec, count, changed, period, filters, answerDay);
    }

    /// The same question without a number.
    public Invocation withoutCount() {
        return new Invocation(spec, OptionalInt.empty(), choices, period, filters, answerDay);
    }

    /// The same question over another period.
    public Invocation withPeriod(Period other) {
        return new Invocation(spec, count, choices, Optional.of(other), filters, answerDay);
    }

    /// The question in its plainest words, which ask the same again: `top 10 by profit 2025 country Germany`.
    public String question() {
        var words = new StringBuilder(spec.name());
        count.ifPresent(number -> words.append(' ').append(number));
        for (var choice : spec.parameters(Parameter.Choice.class)) {
            var chosen = choices.get(choice.name());
            var implied = choice.defaultsToFirst() && choice.options().getFirst().equals(chosen);
            if (chosen != null && !implied) {
                words.append(' ').append(choice.lead()).append(' ').append(chosen);
            }
        }
        for (var word : spec.parameters(Parameter.Word.class)) {
            choice(word.name()).ifPresent(chosen -> words.append(' ').append(chosen));
        }
        return words + circumstances();
    }

    /// Another command over the same period, filters and as-of day: `flows 2025 country Germany`.
    public String askInstead(String command) {
        return command + circumstances();
    }

    private String circumstances() {
        var words = new StringBuilder();
        period.ifPresent(chosen -> words.append(' ').append(chosen.label()));
        filters.forEach(filter -> words.append(' ').append(filter.question()));
        if (answerDay.named()) {
            asOf().ifPresent(day -> words.append(" as of ").append(day));
        }
        return words.toString();
    }
}
