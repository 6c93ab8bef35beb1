package dev.clientele.btyd.lifetime;

import java.util.ArrayList;
import java.util.List;

/// The integrals that Pareto/NBD stands on, at all days of a grid, for one set of parameters: with m = r + x
///
///     I(m, t) = integral from t to infinity of (alpha + u)^-m (beta + u)^-(s + 1) du
///
/// The published likelihood writes it as a Gaussian hypergeometric function, in two forms, whose series is slow where alpha
/// and beta differ and whose derivatives are yet other functions. Here time is cut into panels of a few Gauss points each,
/// short enough for the integrand to be almost a polynomial: in whole days x is never more than t_x, so that one day seldom
/// needs more than one panel. From the last day backwards each day's integral is its panels' plus the next day's, all of them
/// relative to the integrand's own power at t, so that nothing over- or underflows. Where days that are not needed lie
/// between, a panel over 2, 4, 8, ... of them takes the place of as many, if it is short enough. The points are the same for
/// all x, and derivatives by the parameters are the same sums with weights.
final class Panels {

    private final TimeGrid grid;
    private final PanelPoints points;
    private final double s;
    final double[] logAlpha;
    final double[] logBeta;

    /// Of rank i the panels `first[i]` to `first[i + 1]` that lead to the next one.
    private final int[] first;

    /// Level k has the panels over ranks `b 2^k` to `(b + 1) 2^k`, from level 1 on; -1 where it would be too long.
    private final List<int[]> wide = new ArrayList<>();

    Panels(TimeGrid grid, double[] parameters) {
        this.grid = grid;
        this.s = parameters[2];
        this.points = new PanelPoints(parameters);
        this.first = new int[grid.count() + 1];
        this.logAlpha = new double[grid.count()];
        this.logBeta = new double[grid.count()];
        for (var rank = 0; rank < grid.count(); rank++) {
            logAlpha[rank] = Math.log(parameters[1] + grid.weeks()[rank]);
            logBeta[rank] = Math.log(parameters[3] + grid.weeks()[rank]);
            first[rank] = points.count();
            if (rank + 1 < grid.count()) {
                points.cut(grid.weeks()[rank], grid.weeks()[rank + 1], parameters[0] + grid.mostFrequent()[rank]);
            }
        }
        first[grid.count()] = points.count();
        for (var level = 1; addLevel(level, parameters[0]); level++) {
            // Each level is made of the one below.
        }
    }

    private boolean addLevel(int level, double m) {
        var panels = new int[(grid.count() - 1) >> level];
        var any = false;
        for (var block = 0; block < panels.length; block++) {
            var from = grid.weeks()[block << level];
            var to = grid.weeks()[(block + 1) << level];
            var fits = points.fits(from, to, m);
            any |= fits;
            panels[block] = fits ? points.add(from, to) : -1;
        }
        wide.add(panels);
        return any;
    }

    /// The probability that who was alive at t ends before the next purchase, at each of the ranks.
    double[] endsFirst(double m, int[] ranks) {
        var ends = new double[ranks.length];
        var sum = points.tail(m, grid.weeks()[ranks[ranks.length - 1]]);
        ends[ranks.length - 1] = s * sum;
        for (var place = ranks.length - 2; place >= 0; place--) {
            for (var rank = ranks[place + 1]; rank > ranks[place];) {
                var level = level(rank, ranks[place], m);
                for (var panel = lastPanel(rank, level); panel >= firstPanel(rank, level); panel--) {
                    sum = points.before(m, panel, sum);
                }
                rank -= 1 << level;
            }
            ends[place] = s * sum;
        }
        return ends;
    }

    /// The [Moments] at each of the ranks.
    Moments moments(double m, int[] ranks) {
        var moments = new Moments(ranks.length);
        points.tail(m, grid.weeks()[ranks[ranks.length - 1]], moments);
        moments.store(ranks.length - 1);
        for (var place = ranks.length - 2; place >= 0; place--) {
            for (var rank = ranks[place + 1]; rank > ranks[place];) {
                var level = level(rank, ranks[place], m);
                for (var panel = lastPanel(rank, level); panel >= firstPanel(rank, level); panel--) {
                    points.before(m, panel, moments);
                }
                rank -= 1 << level;
            }
            moments.store(place);
        }
        return moments;
    }

    /// How far one panel reaches back from the rank: over 2 to the level's power ranks, not below the lowest.
    private int level(int rank, int lowest, double m) {
        var level = 0;
        while (level < wide.size()) {
            var step = 2 << level;
            var panels = wide.get(level);
            var block = (rank >> (level + 1)) - 1;
            if ((rank & (step - 1)) != 0 || rank - step < lowest || panels[block] < 0 || !points.isFlat(panels[block], m)) {
                break;
            }
            level++;
        }
        return level;
    }

    private int firstPanel(int rank, int level) {
        return level == 0 ? first[rank - 1] : lastPanel(rank, level);
    }

    private int lastPanel(int rank, int level) {
        return level == 0 ? first[rank] - 1 : wide.get(level - 1)[(rank >> level) - 1];
    }

    /// `((alpha + t_x) / (alpha + T))^m ((beta + t_x) / (beta + T))^s` for two ranks.
    double unbroken(double m, int last, int now) {
        return Math.exp(m * (logAlpha[last] - logAlpha[now]) + s * (logBeta[last] - logBeta[now]));
    }
}
