package dev.clientele.btyd.fit;

/// How the search for the maximum went.
///
/// @param logLikelihood where it ended
/// @param gradientNorm the largest slope of the log-likelihood there per customer, by the logarithm of a parameter
/// @param iterations Newton steps of all searches together
/// @param starts how many starting points were tried
/// @param agreeing how many of them led to the end that was taken
public record Convergence(double logLikelihood, double gradientNorm, int iterations, int starts, int agreeing) {

    /// Of a fit that was refused before any search.
    public static Convergence none() {
        return new Convergence(Double.NaN, Double.NaN, 0, 0, 0);
    }
}
