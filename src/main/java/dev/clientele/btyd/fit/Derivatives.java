package dev.clientele.btyd.fit;

/// A function's value, gradient and Hessian at one point, added up term by term.
public final class Derivatives {

    private double value;
    private final double[] gradient;

    /// Row by row; only the entries with row <= column are filled in.
    private final double[] hessian;

    /// All zero.
    ///
    /// @param parameters how many
    public Derivatives(int parameters) {
        gradient = new double[parameters];
        hessian = new double[parameters * parameters];
    }

    public int parameters() {
        return gradient.length;
    }

    public double value() {
        return value;
    }

    public double first(int parameter) {
        return gradient[parameter];
    }

    public double second(int one, int other) {
        return hessian[Math.min(one, other) * gradient.length + Math.max(one, other)];
    }

    public void addValue(double term) {
        value += term;
    }

    public void addFirst(int parameter, double term) {
        gradient[parameter] += term;
    }

    /// Adds to a second derivative.
    ///
    /// @param one at most `other`
    public void addSecond(int one, int other, double term) {
        hessian[one * gradient.length + other] += term;
    }

    public void add(Derivatives terms) {
        value += terms.value;
        for (var i = 0; i < gradient.length; i++) {
            gradient[i] += terms.gradient[i];
        }
        for (var i = 0; i < hessian.length; i++) {
            hessian[i] += terms.hessian[i];
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

    /// The largest slope.
    double steepest() {
        return Newton.longest(gradient);
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
