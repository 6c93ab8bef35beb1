package dev.clientele.btyd.lifetime;

import java.util.Arrays;

/// A few ages from which a smooth function of age is known at all ages between them: Chebyshev points of the second kind in
/// `ln(scale + age)`, in which what models expect has its nearest singularity half a circle away from the real axis, and
/// barycentric interpolation (Berrut & Trefethen 2004, "Barycentric Lagrange Interpolation"). So many points are taken that
/// about 12 digits remain.
public final class AgeNodes {

    private static final double DIGITS = 12 * Math.log(10);
    private static final int LEAST = 4;

    private final double scale;
    private final double[] place;
    private final double[] ages;

    /// The nodes for ages between two.
    ///
    /// @param scale of the model, weeks
    /// @param from the lowest age, weeks
    /// @param to the highest age, weeks
    public AgeNodes(double scale, double from, double to) {
        this.scale = scale;
        var half = Math.log((scale + to) / (scale + from)) / 2;
        var count = half == 0 ? 1 : count(half);
        this.place = new double[count];
        this.ages = new double[count];
        for (var i = 0; i < count; i++) {
            place[i] = Math.log(scale + from) + (count == 1 ? 0 : half * (1 - Math.cos(Math.PI * i / (count - 1))));
            ages[i] = Math.max(0, Math.exp(place[i]) - scale);
        }
    }

    private static int count(double half) {
        var height = Math.PI / half;
        return Math.max(LEAST, 1 + (int) Math.ceil(DIGITS / Math.log(height + Math.sqrt(1 + height * height))));
    }

    public int count() {
        return ages.length;
    }

    /// The age of a node, weeks.
    public double age(int node) {
        return ages[node];
    }

    /// With which weights the values at the nodes add up to the value at the age.
    public void weights(double age, double[] weights) {
        var at = Math.log(scale + age);
        var sum = 0.0;
        for (var i = 0; i < place.length; i++) {
            var distance = at - place[i];
            if (distance == 0) {
                Arrays.fill(weights, 0);
                weights[i] = 1;
                return;
            }
            weights[i] = ((i & 1) == 0 ? 1 : -1) * (i == 0 || i == place.length - 1 ? 0.5 : 1) / distance;
            sum += weights[i];
        }
        for (var i = 0; i < place.length; i++) {
            weights[i] /= sum;
        }
    }
}
