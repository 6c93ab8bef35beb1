package dev.clientele.btyd.fit;

import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/// Estimated parameters and their uncertainty. The logarithms of the estimates are taken as jointly normal (the likelihood
/// is nearer to a parabola in them, and no parameter drawn from it is below zero), with the inverse of the observed
/// information, the Hessian's opposite at the maximum, as their covariance.
///
/// @param names the parameters' names
/// @param values their estimates
/// @param logCovariance the covariance of the estimates' logarithms
public record Estimates(List<String> names, double[] values, double[][] logCovariance) {

    public Estimates {
        names = List.copyOf(names);
    }

    /// The covariance of the estimates themselves. At a maximum the gradient is zero, so that this is exactly the inverse of
    /// the Hessian by the parameters.
    public double[][] covariance() {
        var covariance = new double[values.length][values.length];
        for (var i = 0; i < values.length; i++) {
            for (var j = 0; j < values.length; j++) {
                covariance[i][j] = values[i] * values[j] * logCovariance[i][j];
            }
        }
        return covariance;
    }

    /// The standard error of each estimate.
    public double[] standardErrors() {
        var errors = new double[values.length];
        for (var i = 0; i < values.length; i++) {
            errors[i] = values[i] * Math.sqrt(logCovariance[i][i]);
        }
        return errors;
    }

    /// Parameters drawn from the estimates' distribution, a row a draw; the same seed draws the same. Each second draw
    /// mirrors the one before at the estimate, so that the draws' mean (of the logarithms) is the estimate itself.
    public double[][] draws(int count, long seed) {
        var root = new CholeskyDecomposition(new Array2DRowRealMatrix(logCovariance), 1e-9, 0).getL().getData();
        var random = new SplittableRandom(seed);
        var draws = new double[count][];
        for (var i = 0; i < count; i += 2) {
            var normal = new double[values.length];
            for (var j = 0; j < normal.length; j++) {
                normal[j] = random.nextGaussian();
            }
            draws[i] = draw(root, normal, 1);
            if (i + 1 < count) {
                draws[i + 1] = draw(root, normal, -1);
            }
        }
        return draws;
    }

    private double[] draw(double[][] root, double[] normal, int sign) {
        var drawn = new double[values.length];
        for (var i = 0; i < drawn.length; i++) {
            var shift = 0.0;
            for (var j = 0; j <= i; j++) {
                shift += root[i][j] * normal[j];
            }
            drawn[i] = values[i] * Math.exp(sign * shift);
        }
        return drawn;
    }
}
