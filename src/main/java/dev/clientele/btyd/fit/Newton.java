package dev.clientele.btyd.fit;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/// Newton's method for a maximum in the logarithms of the parameters, where none can turn negative and all are of one scale.
///
/// A step divides the gradient by the curvature's absolute value along each of its axes, so that it leads uphill also where
/// the function is not concave; it is no longer than [#LONGEST_STEP] and is halved until it does lead uphill.
final class Newton {

    private static final double LONGEST_STEP = 2;
    private static final double BOUND = Math.log(2e4);
    private static final double ROUNDING = 1e-13;
    private static final double LEAST_RISE = 1e-4;
    /// A step so long that promises so small a rise of the log-likelihood means standard errors of several times the
    /// parameters: the search is on a ridge without a peak.
    private static final double LONG_STEP = 1e-2;
    private static final double NO_RISE = 1e-6;
    private static final int MOST_ITERATIONS = 100;
    private static final int MOST_HALVINGS = 40;

    /// Where a search ended.
    enum End {
        CONVERGED, AT_BOUND, FLAT, STUCK
    }

    /// The end of a search.
    ///
    /// @param logarithms of the parameters
    /// @param derivatives by those logarithms
    record Ended(double[] logarithms, Derivatives derivatives, int iterations, End end) {}

    private final LogLikelihood function;
    private final double tolerance;
    private final double[] usual;

    /// @param tolerance converged once a step changes no parameter by more than this share; Newton's steps shrink
    ///     quadratically, so that the error is then about its square
    /// @param usual logarithms of parameters of the right size; what is thousands of times larger or smaller has run away
    Newton(LogLikelihood function, double tolerance, double[] usual) {
        this.function = function;
        this.tolerance = tolerance;
        this.usual = usual;
    }

    Ended from(double[] start) {
        var point = start.clone();
        var here = at(point);
        for (var iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
            var step = step(here);
            var longest = longest(step);
            if (longest <= tolerance) {
                return new Ended(point, here, iteration, End.CONVERGED);
            }
            if (distance(point, farthest(point, usual), usual) > BOUND) {
                return new Ended(point, here, iteration, End.AT_BOUND);
            }
            if (longest > LONG_STEP && rise(here, step) < NO_RISE) {
                return new Ended(point, here, iteration, End.FLAT);
            }
            var there = climb(point, here, step);
            if (there == here) {
                return new Ended(point, here, iteration, End.STUCK);
            }
            here = there;
        }
        return new Ended(point, here, MOST_ITERATIONS, End.STUCK);
    }

    /// Which parameter has moved most from the usual.
    static int farthest(double[] point, double[] usual) {
        var farthest = 0;
        for (var i = 1; i < point.length; i++) {
            if (distance(point, i, usual) > distance(point, farthest, usual)) {
                farthest = i;
            }
        }
        return farthest;
    }

    private static double distance(double[] point, int parameter, double[] usual) {
        return Math.abs(point[parameter] - usual[parameter]);
    }

    private Derivatives at(double[] logarithms) {
        var parameters = Arrays.stream(logarithms).map(Math::exp).toArray();
        return function.at(parameters).byLogarithms(parameters);
    }

    /// Moves the point along the step, or half of it, and so on, until the function is higher there; `here` if it never is.
    private Derivatives climb(double[] point, Derivatives here, double[] step) {
        var rise = rise(here, step);
        var share = 1.0;
        for (var halving = 0; halving < MOST_HALVINGS; halving++) {
            var next = point.clone();
            for (var i = 0; i < step.length; i++) {
                next[i] += share * step[i];
            }
            var there = at(next);
            if (there.isFinite() && there.value() >= here.value() + LEAST_RISE * share * rise - ROUNDING * Math.abs(here.value())) {
                System.arraycopy(next, 0, point, 0, next.length);
                return there;
            }
            share /= 2;
        }
        return here;
    }

    /// How much the function rises along the step if it goes on as at its beginning.
    private static double rise(Derivatives here, double[] step) {
        var rise = 0.0;
        for (var i = 0; i < step.length; i++) {
            rise += step[i] * here.first(i);
        }
        return rise;
    }

    private static double[] step(Derivatives here) {
        var axes = new EigenDecompositionSymmetric(curvature(here));
        var step = new double[here.parameters()];
        var flattest = ROUNDING * Math.max(Math.abs(axes.getEigenvalue(0)), Math.abs(axes.getEigenvalue(step.length - 1)));
        for (var axis = 0; axis < step.length; axis++) {
            var direction = axes.getEigenvector(axis).toArray();
            var slope = 0.0;
            for (var i = 0; i < step.length; i++) {
                slope += direction[i] * here.first(i);
            }
            var length = slope / Math.max(Math.abs(axes.getEigenvalue(axis)), Math.max(flattest, Double.MIN_NORMAL));
            for (var i = 0; i < step.length; i++) {
                step[i] += length * direction[i];
            }
        }
        return shortened(step);
    }

    private static double[] shortened(double[] step) {
        var longest = longest(step);
        if (longest > LONGEST_STEP) {
            Arrays.setAll(step, i -> step[i] * LONGEST_STEP / longest);
        }
        return step;
    }

    /// The Hessian's opposite: positive definite at a maximum.
    static Array2DRowRealMatrix curvature(Derivatives here) {
        var curvature = new double[here.parameters()][here.parameters()];
        for (var i = 0; i < curvature.length; i++) {
            for (var j = 0; j < curvature.length; j++) {
                curvature[i][j] = -here.second(i, j);
            }
        }
        return new Array2DRowRealMatrix(curvature, false);
    }

    static double longest(double[] vector) {
        var longest = 0.0;
        for (var part : vector) {
            longest = Math.max(longest, Math.abs(part));
        }
        return longest;
    }
}
