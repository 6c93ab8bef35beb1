package dev.clientele.command;

import static java.util.Objects.requireNonNull;

import dev.clientele.model.PeriodParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/// Understands a question's words after its command, in any order: a number, choices, a period, an as-of day and filters.
final class Grammar {

    private final PeriodParser periods;

    Grammar(PeriodParser periods) {
        this.periods = requireNonNull(periods, "periods is null");
    }

    /// Understands all words or refuses, naming the first one it does not understand.
    ///
    /// @param today the current business day; the as-of day is never later
    Invocation parse(CommandSpec spec, Words words, Names names, LocalDate today) {
        var data = names.vocabulary().lastDay().map(day -> day.isAfter(today) ? today : day);
        var asOf = AsOfWords.find(words, periods, data.orElse(today));
        asOf.ifPresent(found -> refuseFuture(found.day(), today));
        var rest = asOf.map(AsOfWords::others).orElse(words);
        var day = asOf.map(AsOfWords::day);
        if (asOf.isPresent() && spec.parameter(Parameter.AsOf.class).isEmpty()) {
            throw new Refusal("`" + spec.name() + "` takes no \"as of\".");
        }
        var reading = new Reading(spec, rest, names, periods, day.or(() -> data).orElse(today));
        reading.all();
        return reading.invocation(new AnswerDay(today, day.or(() -> data), asOf.isPresent()));
    }

    private static void refuseFuture(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("I cannot answer as of " + day + ": that is later than today, " + today + ".");
        }
    }

    /// The words `as of DAY` and the words around them.
    record AsOfWords(LocalDate day, Words others) {

        static Optional<AsOfWords> find(Words words, PeriodParser periods, LocalDate today) {
            for (var i = 0; i + 1 < words.size(); i++) {
                var joined = words.isAt(i, "as-of") || words.isAt(i, "asof");
                if (joined || (words.isAt(i, "as") && words.isAt(i + 1, "of"))) {
                    return Optional.of(read(words, i, joined ? i + 1 : i + 2, periods, today));
                }
            }
            return Optional.empty();
        }

        private static AsOfWords read(Words words, int lead, int from, PeriodParser periods, LocalDate today) {
            var skip = words.isAt(from, "=") || words.isAt(from, ":") ? from + 1 : from;
            var match = Reading.refusingBadDates(() -> periods.match(words.plainFrom(skip), today))
                    .orElseThrow(() -> new Refusal("After \"as of\" I need a day, such as `as of 2025-06-30`."));
            var others = new ArrayList<>(words.list().subList(0, lead));
            others.addAll(words.list().subList(skip + match.words(), words.size()));
            return new AsOfWords(match.period().lastDay(), new Words(others));
        }
    }
}
