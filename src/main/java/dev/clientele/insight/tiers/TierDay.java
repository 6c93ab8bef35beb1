package dev.clientele.insight.tiers;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Scope;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.TierSums;
import dev.clientele.portfolio.Tiers;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// The tiers at the end of a day, and what the customers asked for bought in the twelve months before. Tiers are those in the
/// whole portfolio, whatever the filters: a filter only says which customers, and what of theirs, is counted.
///
/// @param counts for each customer whether it is asked for and active by what is asked for
/// @param totals of the twelve months, of what is asked for
record TierDay(LocalDate day, Tiers tiers, boolean[] counts, Totals totals, TierSums sums) {

    /// How many months before the day are counted.
    static final int MONTHS = 12;

    static TierDay of(Inquiry asked, LocalDate day) {
        var end = day.plusDays(1);
        var activeFrom = end.minusMonths(asked.settings().activityWindowMonths());
        var tiers = Scope.tiers(asked.portfolio(), asked.settings(), day);
        var counts = Activity.between(asked.selection(), epochDay(activeFrom), epochDay(end));
        var totals = Totals.between(asked.selection(), epochDay(end.minusMonths(MONTHS)), epochDay(end));
        return new TierDay(day, tiers, counts, totals, TierSums.of(tiers, counts, totals));
    }

    /// The same a year before; empty where the data does not hold the twelve months before that.
    static Optional<TierDay> yearBefore(Inquiry asked, TierDay now) {
        return Optional.of(now.day.minusYears(1)).filter(before -> isCovered(asked, before)).map(before -> of(asked, before));
    }

    /// Whether the data holds the twelve months before the day whole.
    static boolean isCovered(Inquiry asked, LocalDate day) {
        return asked.coverage().reaches(start(day));
    }

    /// The first of the twelve months' days.
    static LocalDate start(LocalDate day) {
        return day.plusDays(1).minusMonths(MONTHS);
    }

    /// The day after as an epoch day.
    int endDay() {
        return epochDay(day.plusDays(1));
    }

    /// How many customers asked for are in any tier.
    int customers() {
        return Arrays.stream(sums.customers(), 0, tiers.tiers().size()).sum();
    }

    /// The net revenue of the customers in any tier, minor units.
    long net() {
        return inTiers(sums.net());
    }

    /// The profit of the customers in any tier, minor units.
    long profit() {
        return net() - inTiers(sums.cost());
    }

    long profit(int tier) {
        return sums.net()[tier] - sums.cost()[tier];
    }

    /// The sum over all tiers, without who is in none.
    long inTiers(long[] column) {
        return Arrays.stream(column, 0, tiers.tiers().size()).sum();
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
