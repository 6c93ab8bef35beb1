package dev.clientele.btyd.lifetime;

import dev.clientele.btyd.history.Histogram;
import java.util.SplittableRandom;

/// Cells as no company has them: any frequency that fits into the days, any recency, any weight.
record RandomHistogram(SplittableRandom random) {

    Histogram of(int cells, int mostDays) {
        var frequency = new int[cells];
        var recency = new int[cells];
        var age = new int[cells];
        var weight = new double[cells];
        for (var i = 0; i < cells; i++) {
            age[i] = random.nextInt(mostDays);
            recency[i] = random.nextInt(age[i] + 1);
            frequency[i] = recency[i] == 0 ? 0 : 1 + random.nextInt(random.nextInt(recency[i]) + 1);
            recency[i] = frequency[i] == 0 ? 0 : recency[i];
            weight[i] = 1 + random.nextInt(5);
        }
        return Histogram.ofCells(frequency, recency, age, weight);
    }

    /// Parameters between 1/20 and 20 times the typical ones.
    double[] parameters(double... typical) {
        var parameters = typical.clone();
        for (var i = 0; i < parameters.length; i++) {
            parameters[i] *= Math.exp(random.nextDouble(-3, 3));
        }
        return parameters;
    }
}
