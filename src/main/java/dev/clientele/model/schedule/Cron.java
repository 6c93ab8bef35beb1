package dev.clientele.model.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;

/// A schedule in the five fields of cron: minute, hour, day of month, month, day of week. As in cron, where both kinds of days are
/// narrowed one of them is enough.
///
/// @param expression the fields as they were typed, separated by single spaces
public record Cron(String expression) implements Schedule {

    /// Within so many days any day that ever comes has come: a 29 February may be eight years away, on a given weekday forty.
    private static final int LONGEST_WAIT = 41 * 366;

    /// @throws DateTimeException for anything else, saying what to write
    public Cron {
        expression = expression.strip().replaceAll("\\s+", " ");
        if (new Fields(expression).neverComes()) {
            throw new DateTimeException("The cron expression " + expression + " names a day that never comes.");
        }
    }

    @Override
    public LocalDateTime nextFrom(LocalDateTime from) {
        var fields = new Fields(expression);
        var whole = from.truncatedTo(ChronoUnit.MINUTES);
        var start = whole.isBefore(from) ? whole.plusMinutes(1) : whole;
        var day = start.toLocalDate();
        var minute = start.getHour() * 60 + start.getMinute();
        for (var waited = 0; waited < LONGEST_WAIT; waited++, day = day.plusDays(1), minute = 0) {
            var found = fields.isOn(day) ? fields.minuteFrom(minute) : -1;
            if (found >= 0) {
                return day.atTime(found / 60, found % 60);
            }
        }
        throw new IllegalStateException(expression + " never comes again");
    }

    @Override
    public String words() {
        return "cron " + expression;
    }

    private static final class Fields {

        private final BitSet minutes;
        private final BitSet hours;
        private final BitSet days;
        private final BitSet months;
        private final BitSet weekdays;
        private final boolean eitherDay;

        Fields(String expression) {
            var parts = List.of(expression.split(" ", -1));
            if (parts.size() != 5) {
                throw new DateTimeException("A cron expression has five fields, minute, hour, day, month and weekday, such as "
                        + "cron 0 8 * * mon; found " + expression + ".");
            }
            this.minutes = CronField.MINUTE.read(parts.get(0));
            this.hours = CronField.HOUR.read(parts.get(1));
            this.days = CronField.DAY.read(parts.get(2));
            this.months = CronField.MONTH.read(parts.get(3));
            this.weekdays = CronField.WEEKDAY.read(parts.get(4));
            this.eitherDay = !parts.get(2).startsWith("*") && !parts.get(4).startsWith("*");
        }

        boolean isOn(LocalDate day) {
            var dayFits = days.get(day.getDayOfMonth());
            var weekdayFits = weekdays.get(day.getDayOfWeek().getValue() % 7);
            return months.get(day.getMonthValue()) && (eitherDay ? dayFits || weekdayFits : dayFits && weekdayFits);
        }

        /// The first minute of the day from a given one on, or -1.
        int minuteFrom(int minute) {
            for (var hour = hours.nextSetBit(minute / 60); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
                var found = minutes.nextSetBit(hour == minute / 60 ? minute % 60 : 0);
                if (found >= 0) {
                    return hour * 60 + found;
                }
            }
            return -1;
        }

        /// No month named is long enough for any day named.
        boolean neverComes() {
            var longest = months.stream().map(month -> java.time.Month.of(month).maxLength()).max().orElse(0);
            return !eitherDay && days.nextSetBit(1) > longest;
        }
    }
}
