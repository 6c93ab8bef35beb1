package dev.clientele.command;

import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.model.PeriodParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// One pass over the words of a question. Each step takes the longest thing that begins at the current word.
final class Reading {

    private static final Set<String> FILLERS =
            Set.of("the", "in", "of", "for", "from", "with", "and", "our", "my", "me", "show", "customers",
                    "customer", "during", "over", "please", "all", "time", "ever", ",", ";", ":", "a", "an", "at", "on", "by");
    private static final Set<Dimension> NAMED_BARE = Set.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER,
            Dimension.CHANNEL, Dimension.CATEGORY);

    private final CommandSpec spec;
    private final Words words;
    private final Names names;
    private final PeriodParser periods;
    private final LocalDate asOf;
    private final Map<String, String> choices = new HashMap<>();
    private final Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
    private OptionalInt count = OptionalInt.empty();
    private Optional<Period> period = Optional.empty();
    private int next;

    Reading(CommandSpec spec, Words words, Names names, PeriodParser periods, LocalDate asOf) {
        this.spec = spec;
        this.words = words;
        this.names = names;
        this.periods = periods;
        this.asOf = asOf;
    }

    void all() {
        while (next < words.size()) {
            var understood = ledChoice() || period() || count() || namedFilter() || bareChoice() || word() || bareFilter() || filler();
            if (!understood) {
                throw new Misunderstanding(spec, words, next, names).refusal();
            }
        }
    }

    Invocation invocation(AnswerDay answerDay) {
        for (var choice : spec.parameters(Parameter.Choice.class)) {
            if (choice.defaultsToFirst()) {
                choices.putIfAbsent(choice.name(), choice.options().getFirst());
            }
        }
        var conditions = filters.entrySet().stream().map(entry -> new Filter(entry.getKey(), entry.getValue())).toList();
        return new Invocation(spec, count, choices, period, conditions, answerDay);
    }

    private boolean ledChoice() {
        for (var choice : spec.parameters(Parameter.Choice.class)) {
            if (words.isAt(next, choice.lead()) && next + 1 < words.size() && !words.at(next + 1).quoted()) {
                var option = option(choice, words.at(next + 1));
                if (option.isPresent()) {
                    choose(choice.name(), option.get(), 2);
                    return true;
                }
            }
        }
        return false;
    }

    private boolean bareChoice() {
        for (var choice : spec.parameters(Parameter.Choice.class)) {
            var option = words.at(next).quoted() ? Optional.<String>empty() : option(choice, words.at(next));
            if (option.isPresent()) {
                choose(choice.name(), option.get(), 1);
                return true;
            }
        }
        return false;
    }

    private boolean word() {
        for (var parameter : spec.parameters(Parameter.Word.class)) {
            var typed = words.at(next).text().toLowerCase(Locale.ROOT);
            if (parameter.options().contains(typed)) {
                choose(parameter.name(), typed, 1);
                return true;
            }
        }
        return false;
    }

    private static Optional<String> option(Parameter.Choice choice, Words.Word word) {
        var typed = word.text().toLowerCase(Locale.ROOT);
        return choice.options().stream()
                .filter(option -> option.equals(typed) || (option + "s").equals(typed) || option.equals(typed + "s"))
                .findFirst();
    }

    private void choose(String name, String option, int taken) {
        var before = choices.put(name, option);
        if (before != null && !before.equals(option)) {
            throw new Refusal("You asked for both \"" + before + "\" and \"" + option + "\". Choose one.");
        }
        next += taken;
    }

    private boolean period() {
        if (spec.parameter(Parameter.PeriodWords.class).isEmpty()) {
            return false;
        }
        var found = refusingBadDates(() -> periods.match(words.plainFrom(next), asOf));
        found.ifPresent(match -> {
            if (period.isPresent()) {
                throw new Refusal("You named two periods, " + period.get().label() + " and " + match.period().label()
                        + ". For both as one, write " + period.get().label() + " to " + match.period().label() + ".");
            }
            period = Optional.of(match.period());
            next += match.words();
        });
        return found.isPresent();
    }

    static <T> T refusingBadDates(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (DateTimeException badDate) {
            throw new Refusal("There is no such time: " + badDate.getMessage() + ".");
        }
    }

    private boolean count() {
        var parameter = spec.parameter(Parameter.Count.class);
        if (parameter.isEmpty() || count.isPresent() || !words.at(next).text().matches("\\d{1,9}")) {
            return false;
        }
        var number = Integer.parseInt(words.at(next).text());
        if (number < 1 || number > parameter.get().max()) {
            throw new Refusal("`" + spec.name() + "` takes a number from 1 to " + parameter.get().max() + ", not " + number + ".");
        }
        count = OptionalInt.of(number);
        next++;
        return true;
    }

    private boolean namedFilter() {
        var dimension = dimensionAt(next);
        if (dimension.isEmpty() || next + 1 >= words.size()) {
            return false;
        }
        next++;
        while (next < words.size() - 1 && (words.isAt(next, "=") || words.isAt(next, ":") || words.isAt(next, "is"))) {
            next++;
        }
        do {
            value(dimension.get());
        } while (another(dimension.get()));
        return true;
    }

    private void value(Dimension dimension) {
        var match = names.match(dimension, words, next);
        if (match.isEmpty()) {
            throw new Misunderstanding(spec, words, next, names).unknownValue(dimension);
        }
        keep(match.get());
    }

    /// Whether a comma or "or" leads to one more value of the same dimension, which it then steps over.
    private boolean another(Dimension dimension) {
        var separated = words.isAt(next, ",") || words.isAt(next, "or") || words.isAt(next, "and");
        var last = next + 1 >= words.size();
        if (!separated || last || (!words.isAt(next, ",") && names.match(dimension, words, next + 1).isEmpty())) {
            return false;
        }
        next++;
        return true;
    }

    private boolean bareFilter() {
        var taken = spec.parameter(Parameter.Filters.class).map(Parameter.Filters::dimensions).orElse(Set.of());
        var bare = taken.stream().filter(NAMED_BARE::contains).collect(Collectors.toUnmodifiableSet());
        var match = names.matchAny(bare, words, next);
        match.ifPresent(this::keep);
        return match.isPresent();
    }

    private void keep(Names.Match match) {
        var values = filters.computeIfAbsent(match.dimension(), dimension -> new ArrayList<>());
        if (!values.contains(match.value())) {
            values.add(match.value());
        }
        next += match.words();
    }

    private Optional<Dimension> dimensionAt(int index) {
        return spec.parameter(Parameter.Filters.class).flatMap(parameter -> parameter.dimensions().stream()
                .filter(dimension -> words.isAt(index, dimension.word()) || words.isAt(index, dimension.plural())).findFirst());
    }

    private boolean filler() {
        var filler = !words.at(next).quoted() && FILLERS.contains(words.at(next).text().toLowerCase(Locale.ROOT));
        if (filler) {
            next++;
        }
        return filler;
    }
}
