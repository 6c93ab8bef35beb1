package dev.clientele.btyd.lifetime;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/// A sum over a horizon's many weeks as a sum over few: the Gauss rule of the discrete measure that has each week's weight
/// at `ln(scale + week)`, in which expectations are as good as polynomials (compare [AgeNodes]). Its points are the
/// eigenvalues of the measure's Jacobi matrix (Golub & Welsch 1969), which the Stieltjes procedure gives.
///
/// @param weeks the points, not whole
/// @param weights what expectations at them are multiplied by
public record WeekRule(double[] weeks, double[] weights) {

    private static final int POINTS = 16;

    /// The rule for [Horizon#weights].
    ///
    /// @param scale of the model
    public static WeekRule of(Horizon horizon, double scale) {
        var weights = horizon.weights();
        var weeks = new double[weights.length];
        Arrays.setAll(weeks, i -> i + 1);
        return weights.length <= POINTS ? new WeekRule(weeks, weights) : of(weeks, weights, scale);
    }

    /// The rule of a single stretch of weeks.
    public static WeekRule of(double weeks) {
        return new WeekRule(new double[]{weeks}, new double[]{1});
    }

    private static WeekRule of(double[] weeks, double[] weights, double scale) {
        var at = Arrays.stream(weeks).map(week -> Math.log(scale + week)).toArray();
        var diagonal = new double[POINTS];
        var beside = new double[POINTS - 1];
        var before = new double[at.length];
        var polynomial = new double[at.length];
        var total = Arrays.stream(weights).sum();
        Arrays.fill(polynomial, 1 / Math.sqrt(total));
        for (var degree = 0; degree < POINTS; degree++) {
            for (var i = 0; i < at.length; i++) {
                diagonal[degree] += weights[i] * at[i] * polynomial[i] * polynomial[i];
            }
            if (degree < POINTS - 1) {
                beside[degree] =
                        next(at, weights, polynomial, before, new double[]{diagonal[degree], degree == 0 ? 0 : beside[degree - 1]});
            }
        }
        var matrix = new EigenDecompositionSymmetric(diagonal, beside);
        var rule = new WeekRule(new double[POINTS], new double[POINTS]);
        for (var i = 0; i < POINTS; i++) {
            var first = matrix.getEigenvector(i).getEntry(0);
            rule.weeks[i] = Math.exp(matrix.getEigenvalue(i)) - scale;
            rule.weights[i] = total * first * first;
        }
        return rule;
    }

    /// Replaces the polynomial by the next one, orthogonal to all before it and of length 1, and `before` by it.
    private static double next(double[] at, double[] weights, double[] polynomial, double[] before, double[] coefficients) {
        var squares = 0.0;
        for (var i = 0; i < at.length; i++) {
            var next = (at[i] - coefficients[0]) * polynomial[i] - coefficients[1] * before[i];
            before[i] = polynomial[i];
            polynomial[i] = next;
            squares += weights[i] * next * next;
        }
        var length = Math.sqrt(squares);
        for (var i = 0; i < at.length; i++) {
            polynomial[i] /= length;
        }
        return length;
    }

    /// What the model expects of a living customer, added up over the points.
    public double ifAlive(LifetimeModel model, int frequency, double age) {
        var sum = 0.0;
        for (var i = 0; i < weeks.length; i++) {
            sum += weights[i] * model.purchasesIfAlive(frequency, age, weeks[i]);
        }
        return sum;
    }
}
