package dev.clientele.language.period;

import dev.clientele.model.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A period by itself or from one to another: `2019 to 2021`, `jan-mar 2025`, `since 2024`, `2025-01-01..2025-06-30`.
record PeriodRange(NamedTimes named, RelativeTimes relative, Seasons seasons, Atoms atoms, LocalDate asOf) {

    private static final List<String> STARTS = List.of("since", "from", "between", "after", "starting");
    private static final List<String> ENDS = List.of("until", "till", "before");
    private static final List<String> TO = List.of("to", "until", "till", "through");
    private static final List<String> ONWARDS = List.of("onwards", "onward");

    private record Found(Period period, int next) {}

    Optional<PeriodParser.Match> match() {
        return found().filter(found -> atoms.wordsBefore(found.next()) > 0)
                .map(found -> new PeriodParser.Match(found.period(), atoms.wordsBefore(found.next())));
    }

    private Optional<Found> found() {
        if (atoms.isAnyWord(0, ENDS) && part(1).isPresent()) {
            throw new DateTimeException("Say where the period begins, too, such as `2019 to 2021`.");
        }
        var days = days(atoms.isAnyWord(0, STARTS) ? 1 : 0);
        if (days.isPresent()) {
            return days;
        }
        if (!atoms.isAnyWord(0, STARTS)) {
            return part(0).map(first -> closed(first, false).or(() -> open(first)).orElseGet(() -> alone(first)));
        }
        var lead = atoms.at(0).text();
        var between = lead.equals("between");
        return part(1).flatMap(first -> {
            var closed = closed(first, between);
            if (closed.isPresent() || between) {
                return closed;
            }
            return Optional.of(lead.equals("after") ? after(first) : open(first).orElseGet(() -> since(first, first.next())));
        });
    }

    /// `1 to 15 november`: the first day is of the same month.
    private Optional<Found> days(int index) {
        var connector = atoms.isNumber(index, 1, 2) ? connector(index + 1, true) : OptionalInt.empty();
        var last = connector.isEmpty() ? Optional.<Part>empty() : named.at(connector.getAsInt());
        return last.filter(part -> part.latest(asOf).start().equals(part.latest(asOf).lastDay())).flatMap(part -> {
            var day = part.latest(asOf).start();
            var first = atoms.number(index);
            return first < 1 || first >= day.getDayOfMonth()
                    ? Optional.empty()
                    : Optional.of(new Found(Period.days(day.withDayOfMonth(first), day), part.next()));
        });
    }

    private Optional<Part> part(int index) {
        return seasons.at(index).or(() -> relative.at(index)).or(() -> named.at(index));
    }

    private Found alone(Part part) {
        return new Found(part.latest(asOf), part.next());
    }

    /// A range whose end is named.
    private Optional<Found> closed(Part first, boolean between) {
        var connector = connector(first.next(), between);
        return connector.isEmpty() ? Optional.empty() : part(connector.getAsInt()).map(last -> {
            var period = last.yearless() ? upTo(last, first.latest(asOf)) : span(first.before(last.latest(asOf)), last.latest(asOf));
            return new Found(period, last.next());
        });
    }

    private static Period upTo(Part last, Period first) {
        return span(first, last.after(first));
    }

    /// The index behind a word or mark that leads to a range's end.
    private OptionalInt connector(int index, boolean between) {
        var word = atoms.isAnyWord(index, TO) || (between && atoms.isWord(index, "and"));
        return word || atoms.isMark(index, "-") || atoms.isMark(index, "..") ? OptionalInt.of(index + 1) : OptionalInt.empty();
    }

    /// `2024..`, `2024 onwards`, `this year to date`.
    private Optional<Found> open(Part first) {
        var next = first.next();
        if (atoms.isWord(next, "to") && atoms.isWord(next + 1, "date")) {
            return Optional.of(since(first, next + 2));
        }
        var ended = atoms.isMark(next, "..") && !atoms.at(next + 1).glued();
        return ended || atoms.isAnyWord(next, ONWARDS) ? Optional.of(since(first, next + 1)) : Optional.empty();
    }

    private Found since(Part first, int next) {
        return new Found(toAsOf(first.latest(asOf).start()), next);
    }

    private Found after(Part first) {
        return new Found(toAsOf(first.latest(asOf).end()), first.next());
    }

    private Period toAsOf(LocalDate start) {
        if (start.isAfter(asOf)) {
            throw new DateTimeException("That period would begin on " + start + ", after the as-of day " + asOf + ".");
        }
        return Period.days(start, asOf);
    }

    private static Period span(Period first, Period last) {
        if (first.equals(last)) {
            return first;
        }
        if (!last.end().isAfter(first.start())) {
            throw new DateTimeException(
                    "A period runs from the earlier to the later: write `" + last.label() + " to " + first.label() + "`.");
        }
        if (isNamed(first.label()) && isNamed(last.label()) && !first.start().isAfter(last.start())) {
            return new Period(first.start(), last.end(), first.label() + ".." + last.label());
        }
        return Period.days(first.start(), last.lastDay());
    }

    /// Whether a label can stand at an end of `FIRST..LAST`.
    private static boolean isNamed(String label) {
        return label.length() >= 4 && label.substring(0, 4).chars().allMatch(character -> character >= '0' && character <= '9')
                && !label.contains("..");
    }
}
