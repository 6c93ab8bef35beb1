package dev.clientele.bench;

import dev.clientele.btyd.Cdnow;
import dev.clientele.btyd.Population;
import dev.clientele.btyd.fit.Fit;
import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.btyd.lifetime.BgNbd;
import dev.clientele.btyd.lifetime.Horizon;
import dev.clientele.btyd.lifetime.LifetimeModel;
import dev.clientele.btyd.lifetime.Outlook;
import dev.clientele.btyd.lifetime.ParetoNbd;
import dev.clientele.btyd.spend.GammaGamma;
import dev.clientele.btyd.value.CustomerValues;
import dev.clientele.btyd.value.ValueTerms;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the lifetime models take, warm, over the CDNOW sample and over simulated customers whose purchases fall on the
/// days of two years. Every fit includes its histogram.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LifetimeBench {

    private static final int YEAR = 52;
    private static final int WEEKS = 2 * YEAR;
    private static final ValueTerms TERMS = ValueTerms.usual(0.4, new Horizon(YEAR, 0.1));

    /// r, alpha, a and b of the CDNOW sample in exact weeks.
    private static final double[] OPTIMUM = {.24259452243, 4.41360201901, .79292201723, 2.42590677683};

    /// `cdnow` or a number of customers to simulate.
    @Param({"cdnow", "1000000"})
    private String customers;

    private Histories histories;
    private Histogram histogram;
    private Fit.Found<BgNbd> bgNbd;
    private CustomerValues.Models bgNbdModels;
    private CustomerValues.Models paretoNbdModels;
    private CustomerValues.Customers all;

    @Setup
    public void simulate() {
        histories = customers.equals("cdnow")
                ? Cdnow.sample().histories()
                : new Population(Integer.parseInt(customers), WEEKS, 1).of(new BgNbd(0.2426, 4.4136, 0.7929, 2.4259),
                        new GammaGamma(6.25, 3.74, 15.44));
        histogram = Histogram.of(histories);
        all = CustomerValues.Customers.all(histories, histogram, 0.4);
        bgNbd = found(BgNbd.fit(histogram));
        var spend = found(GammaGamma.fit(histories));
        bgNbdModels = new CustomerValues.Models(bgNbd, spend);
        paretoNbdModels = new CustomerValues.Models(found(ParetoNbd.fit(histogram)), spend);
        System.out.println(Environment.describe() + "; " + histories.count() + " customers in " + histogram.count() + " cells");
        if (customers.equals("cdnow")) {
            System.out.println("farthest from the optimum, as a share of the parameter: " + farthest(bgNbd.estimates().values())
                    + ", log-likelihood " + bgNbd.logLikelihood());
        }
    }

    private static double farthest(double[] found) {
        return IntStream.range(0, found.length).mapToDouble(i -> Math.abs(found[i] / OPTIMUM[i] - 1)).max().orElseThrow();
    }

    private static <M> Fit.Found<M> found(Fit<M> fit) {
        if (fit instanceof Fit.Found<M> found) {
            return found;
        }
        throw new IllegalStateException("refused: " + fit);
    }

    @Benchmark
    public Histogram histogram() {
        return Histogram.of(histories);
    }

    @Benchmark
    public Fit<BgNbd> bgNbd() {
        return BgNbd.fit(Histogram.of(histories));
    }

    @Benchmark
    public Fit<ParetoNbd> paretoNbd() {
        return ParetoNbd.fit(Histogram.of(histories));
    }

    @Benchmark
    public Fit<GammaGamma> gammaGamma() {
        return GammaGamma.fit(histories);
    }

    @Benchmark
    public double[] expectedPurchases() {
        return expectedPurchases(bgNbd.model());
    }

    private double[] expectedPurchases(LifetimeModel model) {
        return histogram.spread(Outlook.purchases(model, histogram, YEAR));
    }

    @Benchmark
    public CustomerValues valuesByBgNbd() {
        return CustomerValues.of(all, bgNbdModels, TERMS);
    }

    @Benchmark
    public CustomerValues valuesByParetoNbd() {
        return CustomerValues.of(all, paretoNbdModels, TERMS);
    }
}
