package dev.clientele.btyd.fit;

/// The logarithm of the probability of the data, as a function of a model's parameters.
public interface LogLikelihood {

    /// Its value, gradient and Hessian.
    ///
    /// @param parameters all above zero
    Derivatives at(double[] parameters);
}
