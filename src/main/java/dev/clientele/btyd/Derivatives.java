package dev.clientele.btyd;

/// A function's value, gradient and Hessian at one point, and sums of such.
final class Derivatives {

    double value;
    final double[] gradient;

    /// Row by row; only the entries with row <= column are filled in.
    final double[] hessian;

    Derivatives(int parameters) {
        gradient = new double[parameters];
        hessian = new double[parameters * parameters];
    }

    int parameters() {
        return gradient.length;
    }

    double second(int row, int column) {
        return hessian[Math.min(row, column) * gradient.length + Math.max(row, column)];
    }

    /// @param row at most `column`
    void addSecond(int row, int column, double term) {
        hessian[row * gradient.length + column] += term;
    }

    void add(Derivatives other) {
        value += other.value;
        for (var i = 0; i < gradient.length; i++) {
            gradient[i] += other.gradient[i];
        }
        for (var i = 0; i < hessian.length; i++) {
            hessian[i] += other.hessian[i];
        }
    }

    /// The same with respect to the logarithms of the parameters.
    Derivatives byLogarithms(double[] parameters) {
        var logarithmic = new Derivatives(gradient.length);
        logarithmic.value = value;
        for (var i = 0; i < gradient.length; i++) {
            logarithmic.gradient[i] = parameters[i] * gradient[i];
            for (var j = i; j < gradient.length; j++) {
                logarithmic.addSecond(i, j, parameters[i] * parameters[j] * second(i, j));
            }
            logarithmic.addSecond(i, i, logarithmic.gradient[i]);
        }
        return logarithmic;
    }

    boolean isFinite() {
        var sum = value;
        for (var slope : gradient) {
            sum += Math.abs(slope);
        }
        for (var curvature : hessian) {
            sum += Math.abs(curvature);
        }
        return Double.isFinite(sum);
    }
}
