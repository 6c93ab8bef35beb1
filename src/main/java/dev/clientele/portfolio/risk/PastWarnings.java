package dev.clientele.portfolio.risk;

import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How warnings of the past would have done: at the end of each of some days, whom each floor would have named, and what became of those
/// customers in the half year after.
///
/// @param days on which they would have been given
/// @param all of all active customers
/// @param byFloor of those named
/// @param yearly what all active customers are expected to bring in a year, at the end of the day on which it was looked back; minor units
public record PastWarnings(List<LocalDate> days, Tally all, List<OfFloor> byFloor, long yearly) {

    /// No day is long enough ago.
    public static final PastWarnings NONE = new PastWarnings(List.of(), Tally.NOTHING, List.of(), 0);

    /// With fewer named, nothing is proved.
    public static final int LEAST_NAMED = 10;
    private static final double[] CHANCES = {0, 0.25, 0.5, 0.75, 0.875};
    private static final double[] SHARES = {0, 0.001, 0.002, 0.005, 0.01};

    public PastWarnings {
        days = List.copyOf(days);
        byFloor = List.copyOf(byFloor);
    }

    /// Customers, one counted once for each day.
    ///
    /// @param real those that were really lost, [Aftermath]
    /// @param realMoney what these had been expected to bring in a year, minor units
    public record Tally(int customers, int real, long realMoney) {

        static final Tally NOTHING = new Tally(0, 0, 0);

        /// The share that was right; `NaN` for nobody.
        public double right() {
            return (double) real / customers;
        }

        Tally and(boolean isReal, long money) {
            return new Tally(customers + 1, real + (isReal ? 1 : 0), realMoney + (isReal ? money : 0));
        }
    }

    /// What a floor would have named.
    public record OfFloor(Floor floor, Tally named) {

        /// Whether enough were named to tell, and so many of them rightly.
        boolean proves(double right) {
            return named.customers() >= LEAST_NAMED && named.right() >= right;
        }
    }

    /// A way to warn of customers.
    public interface Warner {

        /// What can be said of each customer at the end of a day.
        ///
        /// @param yearly what all active customers are expected to bring in a year, minor units
        Warnings of(Risks risks, long yearly);
    }

    /// Looks back.
    ///
    /// @param selection all customers
    /// @param now the day at whose end it is looked back
    /// @param days each followed by half a year of data
    /// @param windowMonths the activity window W
    /// @param estimates what is known of P(alive) by the end of a rhythm
    public static PastWarnings of(Selection selection, LocalDate now, List<LocalDate> days, int windowMonths,
            Function<Rhythm, AliveEstimate> estimates, Warner warner) {
        var all = Tally.NOTHING;
        var byFloor = new ArrayList<>(floors().stream().map(floor -> new OfFloor(floor, Tally.NOTHING)).toList());
        for (var day : days) {
            var risks = risks(selection, day, windowMonths, estimates);
            var warnings = warner.of(risks, yearly(risks));
            var real = Aftermath.of(selection, day, risks.rhythm(), windowMonths).real();
            for (var customer = 0; customer < real.length; customer++) {
                if (risks.active()[customer]) {
                    var money = risks.turnover().expected()[customer];
                    all = all.and(real[customer], money);
                    count(byFloor, warnings, customer, real[customer], money);
                }
            }
        }
        return new PastWarnings(days, all, byFloor, yearly(risks(selection, now, windowMonths, estimates)));
    }

    private static Risks risks(Selection selection, LocalDate day, int windowMonths, Function<Rhythm, AliveEstimate> estimates) {
        var rhythm = Rhythm.of(selection, Math.toIntExact(day.plusDays(1).toEpochDay()));
        return Risks.of(selection, RiskDays.of(day, windowMonths), rhythm, estimates.apply(rhythm));
    }

    private static long yearly(Risks risks) {
        return Arrays.stream(risks.turnover().expected()).sum();
    }

    private static void count(List<OfFloor> byFloor, Warnings warnings, int customer, boolean isReal, long money) {
        if (Double.isNaN(warnings.chance()[customer])) {
            return;
        }
        byFloor.replaceAll(row -> warnings.passes(customer, row.floor())
                ? new OfFloor(row.floor(), row.named().and(isReal, money))
                : row);
    }

    private static List<Floor> floors() {
        var floors = new ArrayList<Floor>();
        for (var share : SHARES) {
            for (var chance : CHANCES) {
                floors.add(new Floor(chance, share));
            }
        }
        return floors;
    }

    /// The floor that would have named most customers of all those that asked for so much money and were right often enough; empty where
    /// none was, or none named enough to tell.
    ///
    /// @param right the least share that was right
    /// @param share the least stake, as a share of the year
    public Optional<OfFloor> lowest(double right, double share) {
        return byFloor.stream().filter(row -> row.floor().share() >= share && row.proves(right))
                .max(Comparator.comparingInt((OfFloor row) -> row.named().customers()).thenComparingDouble(row -> row.floor().chance()));
    }

    /// How a floor would have done; empty where it named nobody, or is none of those looked at.
    public Optional<OfFloor> of(Floor floor) {
        return byFloor.stream().filter(row -> row.floor().equals(floor) && row.named().customers() > 0).findFirst();
    }
}
