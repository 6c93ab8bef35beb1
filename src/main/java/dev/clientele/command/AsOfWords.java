package dev.clientele.command;

import dev.clientele.language.period.PeriodParser;
import dev.clientele.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The words `as of DAY` of a question. Other words count from that day, so it is found first.
///
/// @param from the index of its first word
/// @param to the index of the word behind it
record AsOfWords(LocalDate day, int from, int to) {

    private static final List<String> JOINED = List.of("as-of", "asof");
    private static final List<String> SKIPPED = List.of("=", ":", "the", "end", "of");

    /// Finds the words and the day they name. Of a longer period it is the last day; of one that is not over, today.
    ///
    /// @throws Refusal when no day follows, or one that is still to come
    static Optional<AsOfWords> find(Words words, PeriodParser periods, LocalDate today) {
        var found = find(words, 0, periods, today);
        found.ifPresent(first -> find(words, first.to(), periods, today).ifPresent(second -> {
            throw new Refusal("You named two days to answer as of, " + first.day() + " and " + second.day() + ". Name one.");
        }));
        return found;
    }

    private static Optional<AsOfWords> find(Words words, int start, PeriodParser periods, LocalDate today) {
        for (var i = start; i < words.size(); i++) {
            if (words.isAnyAt(i, JOINED)) {
                return Optional.of(read(words, i, i + 1, periods, today));
            }
            if (words.isAt(i, "as") && (words.isAt(i + 1, "of") || words.isAt(i + 1, "at"))) {
                return Optional.of(read(words, i, i + 2, periods, today));
            }
        }
        return Optional.empty();
    }

    private static AsOfWords read(Words words, int from, int behind, PeriodParser periods, LocalDate today) {
        var next = behind;
        while (words.isAnyAt(next, SKIPPED)) {
            next++;
        }
        try {
            var match = periods.match(words.plainFrom(next, PeriodReader.MOST_WORDS), today);
            var found = match.orElseThrow(() -> new Refusal("After \"as of\" I need a day, such as `as of " + today.minusDays(1) + "`."));
            return new AsOfWords(lastDay(found.period(), today), from, next + found.words());
        } catch (DateTimeException noSuchTime) {
            throw new Refusal(String.valueOf(noSuchTime.getMessage()));
        }
    }

    private static LocalDate lastDay(Period period, LocalDate today) {
        if (period.start().isAfter(today)) {
            throw new Refusal("I cannot answer as of " + period.lastDay() + ": that is later than today, " + today + ".");
        }
        return period.contains(today) ? today : period.lastDay();
    }
}
