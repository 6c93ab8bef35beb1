package dev.clientele.btyd.company;

import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;

/// Where the models are from that answers stand on. Safe for use by many threads.
public interface ModelSource {

    /// The models of a portfolio at the end of a day, if they are ready or become so in a moment.
    CachedModels soon(Portfolio portfolio, LocalDate asOf);

    /// The models of a portfolio at the end of a day, as soon as they are fitted.
    ///
    /// @throws java.util.concurrent.CompletionException when they cannot be
    FittedModels await(Portfolio portfolio, LocalDate asOf);

    /// The same fits for what is told without being asked, which may look at many days one after the other: it waits rather than tells by
    /// another estimate, and hears of P(alive) alone.
    default ModelSource patient() {
        return this;
    }
}
