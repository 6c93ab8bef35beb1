package dev.clientele.model.schedule;

import dev.clientele.model.schedule.Schedule.Daily;
import dev.clientele.model.schedule.Schedule.MonthlyDay;
import dev.clientele.model.schedule.Schedule.MonthlyNth;
import dev.clientele.model.schedule.Schedule.Weekly;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a timetable at the beginning of a line of words: `weekly monday 08:00 Europe/Berlin`, `monthly first weekday 9am`.
///
/// @param usualZone where none is named
/// @param usualTime where none is named
public record ScheduleParser(ZoneId usualZone, LocalTime usualTime) {

    private static final Set<String> FILLERS = Set.of("every", "each", "on", "at", "the", "a", "and", "of", "month", "in");
    static final Set<String> KINDS =
            Set.of("cron", "daily", "day", "weekdays", "workdays", "weekday", "weekly", "week", "monthly");
    private static final String EXAMPLES =
            "daily 08:00, weekdays 07:30, weekly monday 08:00, monthly day 1 09:00, monthly first weekday 08:00 or cron 0 8 * * mon";

    /// A timetable, and the words behind it.
    public record Parsed(Timetable timetable, List<String> rest) {
        public Parsed {
            rest = List.copyOf(rest);
        }
    }

    /// Reads a text that is a timetable and nothing else.
    ///
    /// @throws DateTimeException for anything else, saying what to write
    public Timetable parse(String text) {
        var parsed = parse(List.of(text.strip().split("\\s+", -1)));
        if (!parsed.rest().isEmpty()) {
            throw new DateTimeException("I do not understand " + String.join(" ", parsed.rest()) + " behind " + parsed.timetable().words());
        }
        return parsed.timetable();
    }

    /// Whether the words begin with a schedule, be it a right one or not.
    public static boolean begins(List<String> words) {
        var left = new WordsLeft(words, FILLERS);
        return KINDS.contains(left.peek()) || left.isDays() || left.isOrdinal();
    }

    /// A time zone by its id or its city: `Europe/Berlin`, `berlin`.
    public static Optional<ZoneId> zone(String word) {
        return new WordsLeft(List.of(word), Set.of()).zoneNamed();
    }

    /// A time of the day: `08:00`, `8am`, `17`.
    ///
    /// @throws DateTimeException for one that no day has
    public static Optional<LocalTime> time(String word) {
        return new WordsLeft(List.of(word), Set.of()).time();
    }

    /// Reads the timetable that the words begin with.
    ///
    /// @throws DateTimeException where they begin with none, saying what to write
    public Parsed parse(List<String> words) {
        var left = new WordsLeft(words, FILLERS);
        left.refuseEveryNth();
        var schedule = schedule(left);
        var zone = left.zone();
        left.refuseAnotherTime(zone);
        return new Parsed(new Timetable(schedule, zone.orElse(usualZone)), left.rest());
    }

    private Schedule schedule(WordsLeft left) {
        if (left.take("cron")) {
            return new Cron(String.join(" ", left.cronFields()));
        }
        if (left.take("daily") || left.take("day")) {
            return new Daily(time(left));
        }
        if (left.take("weekdays") || left.take("workdays") || left.take("weekday")) {
            return new Weekly(ScheduleWords.WEEKDAYS, time(left));
        }
        if (left.take("weekly") || left.take("week")) {
            var days = days(left);
            return new Weekly(days.isEmpty() ? Set.of(DayOfWeek.MONDAY) : days, time(left));
        }
        var days = days(left);
        if (!days.isEmpty()) {
            return new Weekly(days, time(left));
        }
        if (left.take("monthly") || left.isOrdinal()) {
            return monthly(left);
        }
        throw new DateTimeException("When? Write " + EXAMPLES + (left.isEmpty() ? "." : "; I do not understand " + left.peek() + "."));
    }

    private Schedule monthly(WordsLeft left) {
        if (left.isOrdinal()) {
            var nth = ScheduleWords.nth(left.takeOne()).orElseThrow();
            if (left.take("day")) {
                return new MonthlyDay(nth == MonthlyNth.LAST ? 31 : nth, time(left));
            }
            var days = left.take("weekday") || left.take("workday") ? ScheduleWords.WEEKDAYS : days(left);
            if (days.isEmpty()) {
                throw new DateTimeException("The " + ScheduleWords.ordinal(nth) + " what? Write monthly " + ScheduleWords.ordinal(nth)
                        + " monday, weekday or day.");
            }
            return new MonthlyNth(nth, days, time(left));
        }
        left.take("day");
        var day = left.dayOfMonth().orElse(1);
        if (day < 1 || day > 31) {
            throw new DateTimeException("No month has a day " + day + ". Write monthly day 1, or monthly last day.");
        }
        return new MonthlyDay(day, time(left));
    }

    private static Set<DayOfWeek> days(WordsLeft left) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        while (left.isDays()) {
            for (var name : left.takeOne().split(",", -1)) {
                ScheduleWords.day(name.toLowerCase(Locale.ROOT)).ifPresent(days::add);
            }
        }
        return days;
    }

    private LocalTime time(WordsLeft left) {
        return left.time().orElse(usualTime);
    }
}
