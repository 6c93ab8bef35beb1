package dev.clientele.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimetableTest {

    private static final long SEED = Thoroughness.seed();
    private static final int CASES = 60;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"), ZoneId.of("Australia/Lord_Howe"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            weekly monday 08:00 Europe/Berlin,       2026-03-20T00:00:00Z, 2026-03-23T07:00:00Z, 2026-03-30T06:00:00Z
            daily 02:30 Europe/Berlin,               2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z, 2026-03-30T00:30:00Z
            daily 02:30 Europe/Berlin,               2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z
            daily 01:30 America/New_York,            2026-10-31T12:00:00Z, 2026-11-01T05:30:00Z, 2026-11-02T06:30:00Z
            monthly last day 18:00 UTC,              2024-02-01T00:00:00Z, 2024-02-29T18:00:00Z, 2024-03-31T18:00:00Z
            monthly day 30 18:00 UTC,                2026-02-01T00:00:00Z, 2026-02-28T18:00:00Z, 2026-03-30T18:00:00Z
            monthly first weekday 08:00 UTC,         2026-08-01T00:00:00Z, 2026-08-03T08:00:00Z, 2026-09-01T08:00:00Z
            monthly last friday 08:00 UTC,           2026-05-01T00:00:00Z, 2026-05-29T08:00:00Z, 2026-06-26T08:00:00Z
            cron 0 8 13 * fri UTC,                   2026-02-07T00:00:00Z, 2026-02-13T08:00:00Z, 2026-02-20T08:00:00Z
            cron 0 0 29 feb * UTC,                   2096-03-01T00:00:00Z, 2104-02-29T00:00:00Z, 2108-02-29T00:00:00Z
            daily 12:00 Pacific/Apia,                2011-12-29T12:00:00Z, 2011-12-29T22:00:00Z, 2011-12-30T10:00:00Z
            """)
    void theNextTwoTimesAreKnown(String words, Instant after, Instant first, Instant second) {
        assertThat(new ScheduleParser(ZoneId.of("UTC"), LocalTime.NOON).parse(words).nextAfter(after, 2)).containsExactly(first, second);
    }

    /// Against a clock that is looked at every minute: due is a minute whose wall time fits and was not shown before, or the
    /// minute of a jump over a wall time that fits.
    @Test
    void eachTimeComesOnceInAnyZoneAcrossAnyChangeOfTheClocks() {
        System.out.println("TimetableTest: seed " + SEED + " (repeat with -Dseed=" + SEED + ")");
        var random = new Random(SEED);
        for (var i = 0; i < CASES; i++) {
            var kind = kind(random);
            var zone = ZONES.get(i % ZONES.size());
            var start = someTimeBeforeAChange(zone, random);
            var end = start.plus(Duration.ofDays(40));
            var timetable = new Timetable(kind.schedule, zone);
            var due = new ArrayList<Instant>();
            for (var next = timetable.nextAfter(start); !next.isAfter(end); next = timetable.nextAfter(next)) {
                due.add(next);
            }
            assertThat(due).as("%s from %s, seed %d", timetable.words(), start, SEED).isEqualTo(looked(kind.fits, zone, start, end));
            assertThat(timetable.lastWithin(start, end)).isEqualTo(due.isEmpty() ? start : due.getLast());
        }
    }

    private static List<Instant> looked(Predicate<LocalDateTime> fits, ZoneId zone, Instant start, Instant end) {
        var due = new ArrayList<Instant>();
        var shown = LocalDateTime.ofInstant(start, zone);
        for (var now = start.plus(Duration.ofMinutes(1)); !now.isAfter(end); now = now.plus(Duration.ofMinutes(1))) {
            var wall = LocalDateTime.ofInstant(now, zone);
            var fitsNow = false;
            while (shown.isBefore(wall)) {
                shown = shown.plusMinutes(1);
                fitsNow |= fits.test(shown);
            }
            if (fitsNow) {
                due.add(now);
            }
        }
        return due;
    }

    private static Instant someTimeBeforeAChange(ZoneId zone, Random random) {
        var some = Instant.parse("2015-01-01T00:00:00Z").plus(Duration.ofDays(random.nextInt(4_000)));
        var change = zone.getRules().nextTransition(some).getInstant();
        return change.minus(Duration.ofHours(random.nextInt(24 * 30)));
    }

    private record Kind(Schedule schedule, Predicate<LocalDateTime> fits) {}

    private static Kind kind(Random random) {
        var at = LocalTime.of(random.nextInt(4), 15 * random.nextInt(4));
        Predicate<LocalDateTime> onTime = wall -> wall.toLocalTime().equals(at);
        var day = DayOfWeek.of(1 + random.nextInt(7));
        return switch (random.nextInt(5)) {
            case 0 -> new Kind(new Schedule.Daily(at), onTime);
            case 1 -> {
                var days = EnumSet.of(day, DayOfWeek.SUNDAY);
                yield new Kind(new Schedule.Weekly(days, at), onTime.and(wall -> days.contains(wall.getDayOfWeek())));
            }
            case 2 -> {
                var number = 1 + random.nextInt(31);
                yield new Kind(new Schedule.MonthlyDay(number, at), onTime.and(wall -> wall.getDayOfMonth() == number
                        || (wall.getDayOfMonth() < number && wall.plusDays(1).getDayOfMonth() == 1)));
            }
            case 3 -> {
                var nth = 1 + random.nextInt(4);
                yield new Kind(new Schedule.MonthlyNth(nth, Set.of(day), at),
                        onTime.and(wall -> wall.getDayOfWeek() == day && (wall.getDayOfMonth() + 6) / 7 == nth));
            }
            default -> new Kind(new Cron("*/30 1-3 * * " + day.getValue() + ",0"), wall -> wall.getMinute() % 30 == 0
                    && wall.getHour() >= 1 && wall.getHour() <= 3
                    && (wall.getDayOfWeek() == day || wall.getDayOfWeek() == DayOfWeek.SUNDAY));
        };
    }
}
