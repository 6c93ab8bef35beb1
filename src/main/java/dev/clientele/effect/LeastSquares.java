package dev.clientele.effect;

import java.util.Arrays;

/// Ordinary least squares: the coefficients of a linear regression and their standard errors, which take all residuals to vary alike.
/// Solved by Householder reflections, which lose fewer digits than the normal equations where columns differ in size by a million.
///
/// @param coefficients one for each column
/// @param standardErrors of each coefficient; `NaN` where there are no more rows than columns
public record LeastSquares(double[] coefficients, double[] standardErrors) {

    private static final double DEPENDENT = 1e-10;

    /// Fits the outcome. A column that depends on those before it gets the coefficient 0.
    ///
    /// @param columns the regressors, a constant one among them if there is to be one; each as long as the outcome
    public static LeastSquares of(double[][] columns, double[] outcome) {
        var right = outcome.clone();
        var upper = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        var pivots = reflect(upper, right);
        var used = Arrays.stream(pivots).filter(pivot -> pivot >= 0).toArray().length;
        return new LeastSquares(solve(upper, pivots, right), errors(upper, pivots, residual(right, used)));
    }

    /// Makes the columns upper triangular and turns the outcome with them.
    ///
    /// @return for each column the row of its pivot; -1 for one that depends on others
    private static int[] reflect(double[][] columns, double[] right) {
        var pivots = new int[columns.length];
        var row = 0;
        for (var column = 0; column < columns.length; column++) {
            var length = norm(columns[column], 0);
            var below = row < right.length ? norm(columns[column], row) : 0;
            pivots[column] = below > DEPENDENT * length ? row : -1;
            if (pivots[column] >= 0) {
                reflect(columns, right, column, row);
                row++;
            }
        }
        return pivots;
    }

    private static void reflect(double[][] columns, double[] right, int column, int row) {
        var mirror = Arrays.copyOfRange(columns[column], row, right.length);
        mirror[0] += Math.copySign(norm(mirror, 0), mirror[0]);
        var square = Math.pow(norm(mirror, 0), 2);
        for (var other = column; other < columns.length; other++) {
            apply(mirror, square, columns[other], row);
        }
        apply(mirror, square, right, row);
    }

    private static void apply(double[] mirror, double square, double[] vector, int row) {
        var product = 0.0;
        for (var i = 0; i < mirror.length; i++) {
            product += mirror[i] * vector[row + i];
        }
        for (var i = 0; i < mirror.length; i++) {
            vector[row + i] -= 2 * product / square * mirror[i];
        }
    }

    private static double norm(double[] vector, int from) {
        var square = 0.0;
        for (var i = from; i < vector.length; i++) {
            square += vector[i] * vector[i];
        }
        return Math.sqrt(square);
    }

    private static double[] solve(double[][] upper, int[] pivots, double[] right) {
        var solution = new double[upper.length];
        for (var column = upper.length - 1; column >= 0; column--) {
            if (pivots[column] >= 0) {
                var rest = right[pivots[column]];
                for (var later = column + 1; later < upper.length; later++) {
                    rest -= upper[later][pivots[column]] * solution[later];
                }
                solution[column] = rest / upper[column][pivots[column]];
            }
        }
        return solution;
    }

    /// The residuals' variance; `NaN` without a degree of freedom.
    private static double residual(double[] right, int used) {
        return right.length > used ? Math.pow(norm(right, used), 2) / (right.length - used) : Double.NaN;
    }

    /// Row c of the triangle's inverse gives the variance of coefficient c.
    private static double[] errors(double[][] upper, int[] pivots, double variance) {
        var square = new double[upper.length];
        for (var unit = 0; unit < upper.length; unit++) {
            if (pivots[unit] >= 0) {
                var right = new double[upper.length];
                right[pivots[unit]] = 1;
                var inverse = solve(upper, pivots, right);
                for (var column = 0; column < upper.length; column++) {
                    square[column] += inverse[column] * inverse[column];
                }
            }
        }
        return Arrays.stream(square).map(of -> Math.sqrt(variance * of)).toArray();
    }
}
