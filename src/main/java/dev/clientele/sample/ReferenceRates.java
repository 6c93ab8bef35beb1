package dev.clientele.sample;

import dev.clientele.model.RateTable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// Daily reference rates of the pound as a central bank would have published them: none at weekends and on holidays.
final class ReferenceRates {

    private static final double USUAL = 0.862;
    private static final double PULL = 0.006;
    private static final double DAILY = 0.0034;

    private ReferenceRates() {}

    /// Rates that wander around their usual level, from ten days before the first day to the last.
    static RateTable wandering(LocalDate start, LocalDate end, Chance chance) {
        var pounds = new TreeMap<LocalDate, Double>();
        double rate = USUAL + 0.01 * chance.normal();
        for (var day = start.minusDays(10); !day.isAfter(end); day = day.plusDays(1)) {
            if (!Climate.isWeekend(day) && !Climate.isHoliday(day)) {
                rate += PULL * (USUAL - rate) + DAILY * rate * chance.normal();
                pounds.put(day, Math.round(rate * 100_000) / 100_000.0);
            }
        }
        return new RateTable(Map.of("GBP", pounds));
    }
}
