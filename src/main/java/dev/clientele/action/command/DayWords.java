package dev.clientele.action.command;

import dev.clientele.command.Refusal;
import dev.clientele.language.period.PeriodParser;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as people type one: `2025-06-30`, `30 June 2025`, `tomorrow`, `friday`, `in 2 weeks`.
///
/// @param today from which it is counted
record DayWords(PeriodParser periods, LocalDate today) {

    private static final Pattern AHEAD = Pattern.compile("in (\\d{1,3}) (day|week|month)s?");

    /// @throws Refusal where that is no day
    LocalDate read(String typed) {
        var words = typed.toLowerCase(Locale.ROOT).strip();
        return simple(words).or(() -> ahead(words)).or(() -> weekday(words)).or(() -> dated(words))
                .orElseThrow(() -> new Refusal("\"" + typed + "\" is no day that I understand. Write one such as `" + today.plusWeeks(2)
                        + "`, `friday` or `in 2 weeks`."));
    }

    private Optional<LocalDate> simple(String words) {
        return switch (words) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "next week" -> Optional.of(today.plusWeeks(1));
            case "next month" -> Optional.of(today.plusMonths(1));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> ahead(String words) {
        var match = AHEAD.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        var many = Long.parseLong(match.group(1));
        return Optional.of(switch (match.group(2)) {
            case "day" -> today.plusDays(many);
            case "week" -> today.plusWeeks(many);
            default -> today.plusMonths(many);
        });
    }

    private Optional<LocalDate> weekday(String words) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> words.matches("(next )?" + day.name().toLowerCase(Locale.ROOT))).findFirst()
                .map(day -> today.with(TemporalAdjusters.next(day)));
    }

    /// A period of one day, as all questions read it.
    private Optional<LocalDate> dated(String words) {
        var typed = List.of(words.split("\\s+"));
        try {
            return periods.match(typed, today)
                    .filter(match -> match.words() == typed.size() && match.period().start().equals(match.period().lastDay()))
                    .map(match -> match.period().start());
        } catch (DateTimeException impossible) {
            throw new Refusal(String.valueOf(impossible.getMessage()));
        }
    }
}
