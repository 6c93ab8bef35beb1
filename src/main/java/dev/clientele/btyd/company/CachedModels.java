package dev.clientele.btyd.company;

/// What the shelf has at the moment for an answer.
public sealed interface CachedModels {

    /// Models to stand on, of this data or, meanwhile, of the data before.
    record Ready(FittedModels fitted) implements CachedModels {}

    /// The first fit is not done.
    record UnderWay() implements CachedModels {}

    /// The fit broke off with an error, which is in the log.
    record Failed() implements CachedModels {}
}
