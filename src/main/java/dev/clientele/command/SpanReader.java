package dev.clientele.command;

import dev.clientele.language.period.PeriodParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a period that has a lead of its own: `silent last 90 days`, `no order since march`, `not bought for 60 days`.
record SpanReader(TypedWords typed, Parameter.Span span, PeriodParser periods, LocalDate asOf) implements Reader {

    /// What may stand between the lead and its period.
    private static final Set<String> BETWEEN = Set.of("in", "for", "on", "the", "within", "during", "of", "is", "due", "at", ":", "=");

    @Override
    public Optional<Finding> at(int index, Draft before) {
        return leads().filter(lead -> stands(lead, index)).max(Comparator.comparingInt(List::size)).map(lead -> behind(lead.size(), index));
    }

    private Stream<List<String>> leads() {
        return Stream.concat(Stream.of(span.name()), span.others().stream()).map(lead -> List.of(lead.split(" ")));
    }

    private boolean stands(List<String> lead, int index) {
        return typed.words().plainFrom(index, lead.size()).equals(lead);
    }

    private Finding behind(int words, int index) {
        var next = index + words;
        var lasts = false;
        while (typed.words().isAnyAt(next, BETWEEN)) {
            lasts |= typed.words().isAt(next, "for");
            next++;
        }
        var behind = typed.words().plainFrom(next, PeriodReader.MOST_WORDS);
        try {
            var match = lasts ? lasting(behind).or(() -> periods.match(behind, asOf)) : periods.match(behind, asOf);
            var taken = next - index;
            return match.map(found -> new Finding(taken + found.words(), draft -> draft.choose(span.name(), found.period().label())))
                    .orElseGet(() -> Finding.refused(new Refusal("After \"" + typed.words().text(index, index + words)
                            + "\" I need a period, such as `" + span.name() + " last 90 days` or `" + span.name() + " 2019`.")));
        } catch (DateTimeException noSuchTime) {
            return Finding.refused(new Refusal(String.valueOf(noSuchTime.getMessage())));
        }
    }

    /// `90 days` behind `for`: so many that end with the as-of day.
    private Optional<PeriodParser.Match> lasting(List<String> words) {
        return periods.match(Stream.concat(Stream.of("last"), words.stream()).toList(), asOf)
                .map(match -> new PeriodParser.Match(match.period(), match.words() - 1));
    }
}
