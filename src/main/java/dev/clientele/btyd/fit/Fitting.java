package dev.clientele.btyd.fit;

import dev.clientele.btyd.fit.Newton.End;
import dev.clientele.btyd.fit.Newton.Ended;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/// Fits a model by maximum likelihood from several starts. The starts are told apart on a part of large data; the best
/// of them is followed on all of it.
///
/// @param part the log-likelihood of a part of the data, or of all of it where it is small
/// @param whole the log-likelihood of all data
/// @param customers how many customers `whole` speaks of
/// @param family of the models
public record Fitting<M>(Family<M> family, LogLikelihood part, LogLikelihood whole, double customers) {

    /// The models of one kind.
    ///
    /// @param names the parameters'
    /// @param model makes a model of its parameters
    /// @param runaway what the data is like where a parameter runs to a bound, a clause: given the parameter's place and all
    ///     parameters at the end of the search
    public record Family<M>(List<String> names, Function<double[], M> model, BiFunction<Integer, double[], String> runaway) {}

    private static final double ROUGH = 1e-3;
    private static final double PRECISE = 1e-8;
    private static final double SAME_HEIGHT = 0.1;
    private static final double LEAST_DETERMINED = 3;
    private static final String UNDETERMINED =
            "the data does not determine the parameters: others, twenty times as large, are about as likely";

    /// The outcome of searches from the starts.
    ///
    /// @param starts parameters, all above zero, the first of them of the size to expect
    public Fit<M> from(List<double[]> starts) {
        var usual = logarithms(starts.getFirst());
        var best = Optional.<Ended>empty();
        var iterations = 0;
        var agreeing = 0;
        for (var start : starts) {
            var found = new Newton(part, ROUGH, usual).from(logarithms(start));
            iterations += found.iterations();
            if (best.isEmpty() || isHigher(found, best.get())) {
                agreeing = best.isPresent() && isAlike(found, best.get()) ? agreeing + 1 : 1;
                best = Optional.of(found);
            } else if (isAlike(found, best.get())) {
                agreeing++;
            }
        }
        var found = new Newton(whole, PRECISE, usual).from(best.orElseThrow().logarithms());
        var convergence = new Convergence(found.derivatives().value(), found.derivatives().steepest() / customers,
                iterations + found.iterations(), starts.size(), agreeing);
        return judged(found, convergence, Newton.farthest(found.logarithms(), usual));
    }

    private static boolean isHigher(Ended one, Ended other) {
        return one.derivatives().value() > other.derivatives().value();
    }

    private static boolean isAlike(Ended one, Ended other) {
        return Math.abs(one.derivatives().value() - other.derivatives().value()) <= SAME_HEIGHT;
    }

    private static double[] logarithms(double[] parameters) {
        var logarithms = new double[parameters.length];
        for (var i = 0; i < parameters.length; i++) {
            logarithms[i] = Math.log(parameters[i]);
        }
        return logarithms;
    }

    private Fit<M> judged(Ended found, Convergence convergence, int farthest) {
        if (found.end() == End.AT_BOUND) {
            return new Fit.Refused<>("%s, so that its parameter %s runs to a bound".formatted(
                    family.runaway().apply(farthest, parameters(found)), family.names().get(farthest)), convergence);
        }
        if (found.end() == End.FLAT) {
            return new Fit.Refused<>(UNDETERMINED, convergence);
        }
        if (found.end() == End.STUCK) {
            return new Fit.Refused<>("the search did not converge in %d steps".formatted(found.iterations()), convergence);
        }
        var axes = new EigenDecompositionSymmetric(Newton.curvature(found.derivatives())).getEigenvalues();
        var flattest = axes[axes.length - 1];
        if (!(flattest > 0)) {
            return new Fit.Refused<>("the likelihood has no peak: its Hessian is not negative definite", convergence);
        }
        if (1 / Math.sqrt(flattest) > LEAST_DETERMINED) {
            return new Fit.Refused<>(UNDETERMINED, convergence);
        }
        return found(found, convergence);
    }

    private Fit<M> found(Ended found, Convergence convergence) {
        var values = parameters(found);
        var covariance = MatrixUtils.inverse(Newton.curvature(found.derivatives())).getData();
        return new Fit.Found<>(family.model().apply(values), convergence.logLikelihood(), new Estimates(family.names(), values, covariance),
                convergence);
    }

    private static double[] parameters(Ended found) {
        return Arrays.stream(found.logarithms()).map(Math::exp).toArray();
    }
}
