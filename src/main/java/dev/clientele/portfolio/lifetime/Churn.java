package dev.clientele.portfolio.lifetime;

import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Activity;
import dev.clientele.portfolio.Boundaries;
import dev.clientele.portfolio.Selection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// How many of each segment's customers went in the trailing 12 months. Where the activity window is shorter than that, the year is a
/// chain of steps, and who stays for the year stays in each: retention of the year is the product of the steps'.
///
/// @param segment for each customer the code of its segment
/// @param opening for each segment the customers active at the start; behind them those of the store
/// @param retention for each segment the share of them that stayed; behind them that of the store; `NaN` where nobody was active
public record Churn(int[] segment, int[] opening, double[] retention) {

    /// A segment with fewer customers at the start goes by the store's churn.
    public static final int LEAST_OPENING = 20;

    /// Where a segment's churn is taken from.
    public enum Source {
        OWN, STORE, NOBODY
    }

    /// The churn of the year that ends with the as-of day.
    ///
    /// @param windowMonths the activity window W
    public static Churn of(Selection everyone, LocalDate asOf, int windowMonths) {
        var end = asOf.plusDays(1);
        var chain = Boundaries.of(List.of(new Period(end.minusYears(1), end, "")), windowMonths, end);
        var customers = everyone.portfolio().customers();
        var segment = customers.codes().getOrDefault(Dimension.SEGMENT, new int[customers.count()]);
        var segments = customers.dictionary(Dimension.SEGMENT).size();
        var churn = new Churn(segment, new int[segments + 1], new double[segments + 1]);
        Arrays.fill(churn.retention, Double.NaN);
        var active = active(everyone, chain, 0);
        for (var step = 0; step < chain.steps(); step++) {
            var next = active(everyone, chain, step + 1);
            churn.add(active, next, step == 0);
            active = next;
        }
        return churn;
    }

    private static boolean[] active(Selection everyone, Boundaries chain, int boundary) {
        return Activity.between(everyone, chain.windowStart()[boundary], chain.windowEnd()[boundary]);
    }

    private void add(boolean[] before, boolean[] after, boolean isFirst) {
        var store = opening.length - 1;
        var start = new int[opening.length];
        var kept = new int[opening.length];
        for (var customer = 0; customer < before.length; customer++) {
            if (before[customer]) {
                start[segment[customer]]++;
                start[store]++;
                if (after[customer]) {
                    kept[segment[customer]]++;
                    kept[store]++;
                }
            }
        }
        for (var place = 0; place <= store; place++) {
            opening[place] = isFirst ? start[place] : opening[place];
            if (start[place] > 0 && (isFirst || !Double.isNaN(retention[place]))) {
                var rate = (double) kept[place] / start[place];
                retention[place] = isFirst ? rate : retention[place] * rate;
            }
        }
    }

    /// Where the churn of a segment is taken from.
    public Source source(int code) {
        if (opening[code] >= LEAST_OPENING) {
            return Source.OWN;
        }
        return opening[opening.length - 1] > 0 ? Source.STORE : Source.NOBODY;
    }

    /// The share of a segment's customers that stays for a year: its own, that of the store where it is too small, and 1 where
    /// nobody was active at the start.
    public double retention(int code) {
        return switch (source(code)) {
            case OWN -> retention[code];
            case STORE -> retention[retention.length - 1];
            case NOBODY -> 1;
        };
    }
}
