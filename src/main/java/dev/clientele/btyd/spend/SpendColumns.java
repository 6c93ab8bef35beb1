package dev.clientele.btyd.spend;

import dev.clientele.btyd.history.Histories;
import java.util.Arrays;

/// What the gamma-gamma likelihood reads: a row for each customer with repeat purchase days.
///
/// @param frequency x
/// @param total x times the average spend, above zero
/// @param logTotal its logarithm
record SpendColumns(int[] frequency, double[] total, double[] logTotal) {

    static SpendColumns of(Histories histories) {
        var frequency = new int[histories.count()];
        var total = new double[histories.count()];
        var count = 0;
        for (var i = 0; i < total.length; i++) {
            var spent = histories.frequency()[i] * histories.spend()[i];
            if (spent > 0) {
                frequency[count] = histories.frequency()[i];
                total[count++] = spent;
            }
        }
        return of(Arrays.copyOf(frequency, count), Arrays.copyOf(total, count));
    }

    private static SpendColumns of(int[] frequency, double[] total) {
        var logTotal = new double[total.length];
        for (var i = 0; i < total.length; i++) {
            logTotal[i] = Math.log(total[i]);
        }
        return new SpendColumns(frequency, total, logTotal);
    }

    int count() {
        return total.length;
    }

    /// The average over customers of their average spend.
    double mean() {
        var sum = 0.0;
        for (var i = 0; i < total.length; i++) {
            sum += total[i] / frequency[i];
        }
        return sum / total.length;
    }

    /// The median over customers of their average spend.
    double median() {
        var averages = new double[total.length];
        Arrays.setAll(averages, i -> total[i] / frequency[i]);
        Arrays.sort(averages);
        return averages[averages.length / 2];
    }

    SpendColumns thinned(int most) {
        var step = (count() + most - 1) / most;
        if (step <= 1) {
            return this;
        }
        var x = new int[count() / step];
        var spent = new double[x.length];
        for (var i = 0; i < x.length; i++) {
            x[i] = frequency[i * step];
            spent[i] = total[i * step];
        }
        return of(x, spent);
    }
}
