package dev.clientele.model.schedule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What can be typed next in a schedule, likeliest first.
public final class ScheduleHints {

    /// How a schedule begins.
    public static final List<String> KINDS = List.of("weekly", "daily", "weekdays", "monthly", "cron");

    private static final List<String> TIMES = List.of("08:00", "07:30", "09:00", "12:00", "17:00");
    private static final Set<String> BEFORE_DAYS = Set.of("weekly", "every", "each", "week");
    private static final Set<String> BEFORE_TIMES = Set.of("daily", "weekdays", "weekday", "workdays", "day");

    private ScheduleHints() {}

    /// What fits behind the words typed so far; nothing where they end with no schedule.
    public static List<String> after(List<String> typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        var last = typed.getLast().toLowerCase(Locale.ROOT);
        if (BEFORE_DAYS.contains(last)) {
            return days();
        }
        if (last.equals("monthly")) {
            return List.of("first", "last", "day", "second", "third", "fourth");
        }
        if (ScheduleWords.nth(last).isPresent()) {
            return Stream.concat(Stream.of("weekday", "day"), days().stream()).toList();
        }
        return BEFORE_TIMES.contains(last) || ScheduleWords.day(last).isPresent() ? TIMES : List.of();
    }

    /// The days of the week.
    public static List<String> days() {
        return Arrays.stream(DayOfWeek.values()).map(ScheduleWords::of).toList();
    }

    /// The time zones by their ids, and by their cities where those are of a place.
    public static List<String> zones() {
        var zones = new ArrayList<>(WordsLeft.placesWithZones());
        WordsLeft.placesWithZones().forEach(id -> zones.add(id.substring(id.lastIndexOf('/') + 1)));
        zones.add("UTC");
        return List.copyOf(zones);
    }
}
