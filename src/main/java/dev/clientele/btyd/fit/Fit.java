package dev.clientele.btyd.fit;

/// The outcome of fitting a model: the model, or why there is none. Never a model from a search that did not converge.
///
/// @param <M> the model
public sealed interface Fit<M> {

    /// How the search went.
    Convergence convergence();

    /// A maximum of the likelihood.
    ///
    /// @param estimates the model's parameters with their uncertainty
    record Found<M>(M model, double logLikelihood, Estimates estimates, Convergence convergence) implements Fit<M> {}

    /// No model.
    ///
    /// @param reason why, as the end of a sentence that begins "there is no fit:"
    record Refused<M>(String reason, Convergence convergence) implements Fit<M> {}
}
