package dev.clientele.store;

import java.time.LocalDate;
import java.util.SplittableRandom;

/// Days on and beside the borders of months, years, leap days and activity windows.
final class RandomDays {

    private static final int[] WINDOWS = {1, 3, 6, 12, 24};

    private final SplittableRandom random;
    private final LocalDate first;
    private final int span;

    /// @param span how many days there are
    RandomDays(SplittableRandom random, int span) {
        this.random = random;
        this.first = LocalDate.of(2018 + random.nextInt(3), 1 + random.nextInt(12), 1).minusDays(random.nextInt(40));
        this.span = span;
    }

    LocalDate any() {
        var day = first.plusDays(random.nextInt(span));
        return switch (random.nextInt(6)) {
            case 0 -> within(day.withDayOfMonth(1).plusDays(random.nextInt(3) - 1L));
            case 1 -> within(day.withDayOfYear(1).plusDays(random.nextInt(3) - 1L));
            case 2 -> within(LocalDate.of(2020, 2, 28).plusDays(random.nextInt(3)));
            default -> day;
        };
    }

    /// A day as far behind another one as an activity window is long, or a day more or less; else any.
    LocalDate after(LocalDate day) {
        var window = WINDOWS[random.nextInt(WINDOWS.length)];
        return random.nextBoolean() ? any() : within(day.plusMonths(window).plusDays(random.nextInt(3) - 1L));
    }

    private LocalDate within(LocalDate day) {
        var last = first.plusDays(span - 1L);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}
