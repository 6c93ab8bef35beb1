package dev.clientele.btyd;

import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.BgNbd;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.btyd.lifetime.ParetoNbd;
import dev.clientele.btyd.spend.GammaGamma;
import java.util.SplittableRandom;

/// Customers simulated as a model has it, their purchases put on the nearest whole day: those of one day are one.
///
/// @param customers how many
/// @param weeks what is seen of the first customers; first purchases are spread evenly over the first half
public record Population(int customers, int weeks, long seed) {

    /// A customer's drawn rates.
    ///
    /// @param rate purchases a week
    /// @param stop the probability to stop after each purchase
    /// @param end weeks until they stop whatever they bought
    private record Life(double rate, double stop, double end) {}

    /// The histories, with a spend drawn from the model of spend.
    public Histories of(LifetimeModel model, GammaGamma spend) {
        var random = new SplittableRandom(seed);
        var histories =
                new Histories(new int[customers], new int[customers], new int[customers], new int[customers], new double[customers]);
        for (var i = 0; i < customers; i++) {
            histories.customer()[i] = i;
            histories.age()[i] = (int) Math.round((0.5 + 0.5 * random.nextDouble()) * weeks * 7);
            live(histories, i, life(model, random), random);
            if (histories.frequency()[i] > 0) {
                var scale = gamma(spend.q(), random) / spend.v();
                histories.spend()[i] = gamma(spend.p() * histories.frequency()[i], random) / scale / histories.frequency()[i];
            }
        }
        return histories;
    }

    private static Life life(LifetimeModel model, SplittableRandom random) {
        return switch (model) {
            case BgNbd(var r, var alpha, var a, var b) -> {
                var rate = gamma(r, random) / alpha;
                var one = gamma(a, random);
                yield new Life(rate, one / (one + gamma(b, random)), Double.POSITIVE_INFINITY);
            }
            case ParetoNbd(var r, var alpha, var s, var beta) -> {
                var rate = gamma(r, random) / alpha;
                yield new Life(rate, 0, exponential(random) * beta / gamma(s, random));
            }
        };
    }

    private static void live(Histories histories, int row, Life life, SplittableRandom random) {
        var time = 0.0;
        while (true) {
            time += exponential(random) / life.rate();
            var day = Math.round(time * 7);
            if (day > histories.age()[row] || time > life.end()) {
                return;
            }
            if (day > histories.recency()[row]) {
                histories.recency()[row] = (int) day;
                histories.frequency()[row]++;
            }
            if (random.nextDouble() < life.stop()) {
                return;
            }
        }
    }

    /// Marsaglia & Tsang 2000, "A Simple Method for Generating Gamma Variables".
    static double gamma(double shape, SplittableRandom random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        var d = shape - 1.0 / 3;
        var c = 1 / Math.sqrt(9 * d);
        while (true) {
            var normal = random.nextGaussian();
            var cube = Math.pow(1 + c * normal, 3);
            if (cube > 0 && Math.log(1 - random.nextDouble()) < 0.5 * normal * normal + d - d * cube + d * Math.log(cube)) {
                return d * cube;
            }
        }
    }

    static double exponential(SplittableRandom random) {
        return -Math.log(1 - random.nextDouble());
    }
}
