package dev.clientele.model.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Times by the wall clock that come again and again, without a time zone.
public sealed interface Schedule permits Schedule.Daily, Schedule.Weekly, Schedule.MonthlyDay, Schedule.MonthlyNth, Cron {

    /// The first of its times that is not before `from`; seconds are always 0.
    LocalDateTime nextFrom(LocalDateTime from);

    /// As a person types it, see [ScheduleParser], which reads it back: `weekly monday 08:00`.
    String words();

    /// Every day.
    record Daily(LocalTime at) implements Schedule {

        @Override
        public LocalDateTime nextFrom(LocalDateTime from) {
            var first = from.toLocalDate().atTime(at);
            return first.isBefore(from) ? first.plusDays(1) : first;
        }

        @Override
        public String words() {
            return "daily " + at;
        }
    }

    /// On some days of each week.
    record Weekly(Set<DayOfWeek> days, LocalTime at) implements Schedule {
        public Weekly {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("a week without a day");
            }
            days = Set.copyOf(days);
        }

        @Override
        public LocalDateTime nextFrom(LocalDateTime from) {
            var next = new Daily(at).nextFrom(from);
            while (!days.contains(next.getDayOfWeek())) {
                next = next.plusDays(1);
            }
            return next;
        }

        @Override
        public String words() {
            var named = EnumSet.copyOf(days).stream().map(ScheduleWords::of).collect(Collectors.joining(","));
            return "weekly " + named + " " + at;
        }
    }

    /// On a day of each month; in a month too short for it on the last one.
    ///
    /// @param day 1 to 31
    record MonthlyDay(int day, LocalTime at) implements Schedule {
        public MonthlyDay {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("no month has a day " + day);
            }
        }

        @Override
        public LocalDateTime nextFrom(LocalDateTime from) {
            return ScheduleMonths.nextFrom(from, this::in);
        }

        private LocalDateTime in(LocalDate month) {
            return month.withDayOfMonth(Math.min(day, month.lengthOfMonth())).atTime(at);
        }

        @Override
        public String words() {
            return day == 31 ? "monthly last day " + at : "monthly day " + day + " " + at;
        }
    }

    /// On the first, second, third, fourth or last one of some days of the week in each month: the first weekday, the last friday.
    ///
    /// @param nth 1 to 4, or [#LAST]
    /// @param days of which days the nth one is meant
    record MonthlyNth(int nth, Set<DayOfWeek> days, LocalTime at) implements Schedule {

        public static final int LAST = -1;

        public MonthlyNth {
            if (nth != LAST && (nth < 1 || nth > 4)) {
                throw new IllegalArgumentException("not every month has an nth day for n = " + nth);
            }
            if (days.isEmpty()) {
                throw new IllegalArgumentException("no day of the week");
            }
            days = Set.copyOf(days);
        }

        @Override
        public LocalDateTime nextFrom(LocalDateTime from) {
            return ScheduleMonths.nextFrom(from, this::in);
        }

        private LocalDateTime in(LocalDate month) {
            var step = nth == LAST ? -1 : 1;
            var day = month.with(nth == LAST ? TemporalAdjusters.lastDayOfMonth() : TemporalAdjusters.firstDayOfMonth());
            for (var left = nth == LAST ? 1 : nth;; day = day.plusDays(step)) {
                if (days.contains(day.getDayOfWeek()) && --left == 0) {
                    return day.atTime(at);
                }
            }
        }

        @Override
        public String words() {
            var named = days.equals(ScheduleWords.WEEKDAYS)
                    ? "weekday"
                    : EnumSet.copyOf(days).stream().map(ScheduleWords::of).collect(Collectors.joining(","));
            return "monthly " + ScheduleWords.ordinal(nth) + " " + named + " " + at;
        }
    }
}
