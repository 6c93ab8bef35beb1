package dev.clientele.btyd.company;

import static java.util.Objects.requireNonNull;

import dev.clientele.btyd.history.Histogram;
import dev.clientele.btyd.history.Histories;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the models of the data versions and as-of days that were asked for lately. They are fitted off the answering path, by the
/// executor; an answer waits for a moment, and while a new fit is not ready it stands on the one before. Safe for use by many
/// threads.
public final class ModelShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ModelShelf.class);
    private static final int MOST_KEPT = 8;

    private final Executor executor;
    private final Duration patience;
    private final LifetimeTerms terms;
    private final int activityWindowMonths;
    private final Map<Key, CompletableFuture<Fitted>> kept = new LinkedHashMap<>();
    private volatile @Nullable Fitted latest;

    private record Key(long dataVersion, LocalDate asOf) {}

    /// Models with what they say of the customers of a portfolio.
    ///
    /// @param alive by each model that answers may stand on, for each customer its P(alive)
    /// @param values by each model that can tell them
    /// @param isPrevious whether the models were fitted to an earlier data version or day, because newer ones are not ready
    public record Fitted(CompanyModels models, Map<ModelKind, double[]> alive, Map<ModelKind, ModelValues> values, boolean isPrevious) {
        public Fitted {
            requireNonNull(models, "models is null");
            alive = Map.copyOf(alive);
            values = Map.copyOf(values);
        }
    }

    /// @param executor fits; of its own thread, or the caller's where an answer may take as long as that
    /// @param patience how long an answer waits for a fit where there is none before
    /// @param terms how values are counted
    /// @param activityWindowMonths W
    public ModelShelf(Executor executor, Duration patience, LifetimeTerms terms, int activityWindowMonths) {
        this.executor = requireNonNull(executor, "executor is null");
        this.patience = requireNonNull(patience, "patience is null");
        this.terms = requireNonNull(terms, "terms is null");
        this.activityWindowMonths = activityWindowMonths;
    }

    /// Has the models of a portfolio fitted, unless they are.
    public void prepare(Portfolio portfolio, LocalDate asOf) {
        future(portfolio, asOf);
    }

    /// The models of a portfolio at the end of a day, as soon as they are fitted.
    public Fitted await(Portfolio portfolio, LocalDate asOf) {
        return future(portfolio, asOf).join();
    }

    /// The models, if they are ready or become so in a moment; else what the models before them say of this portfolio; empty where
    /// there are none either.
    public Optional<Fitted> soon(Portfolio portfolio, LocalDate asOf) {
        var future = future(portfolio, asOf);
        var before = latest;
        try {
            var moment = before == null ? patience.toMillis() : 0;
            return Optional.of(future.isDone() ? future.join() : future.get(moment, TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return before == null ? Optional.empty() : Optional.of(said(before.models(), portfolio, asOf, true));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | CompletionException broken) {
            return Optional.empty();
        }
    }

    private CompletableFuture<Fitted> future(Portfolio portfolio, LocalDate asOf) {
        var fresh = new CompletableFuture<Fitted>();
        synchronized (kept) {
            var key = new Key(portfolio.dataVersion(), asOf);
            var known = kept.get(key);
            if (known != null) {
                return known;
            }
            if (kept.size() >= MOST_KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            kept.put(key, fresh);
        }
        executor.execute(() -> fit(portfolio, asOf, fresh));
        return fresh;
    }

    private void fit(Portfolio portfolio, LocalDate asOf, CompletableFuture<Fitted> fresh) {
        try {
            var begun = System.nanoTime();
            var fitted = said(CompanyModels.of(portfolio, asOf, activityWindowMonths), portfolio, asOf, false);
            latest = fitted;
            fresh.complete(fitted);
            LOG.debug("fitted the lifetime models of data version {} as of {} in {} ms", portfolio.dataVersion(), asOf,
                    (System.nanoTime() - begun) / 1_000_000);
        } catch (RuntimeException | Error broken) {
            LOG.error("the lifetime models of data version {} as of {} cannot be fitted", portfolio.dataVersion(), asOf, broken);
            fresh.completeExceptionally(broken);
        }
    }

    private Fitted said(CompanyModels models, Portfolio portfolio, LocalDate asOf, boolean isPrevious) {
        var values = new EnumMap<ModelKind, ModelValues>(ModelKind.class);
        var basis = new ModelValues.Basis(portfolio, asOf, asOf.plusDays(1).minusMonths(activityWindowMonths), terms);
        var histories = models.dataVersion() == portfolio.dataVersion() && models.asOf().equals(asOf)
                ? models.histories()
                : Histories.of(Selection.all(portfolio), Math.toIntExact(asOf.toEpochDay()));
        var customers = new AllCustomers(histories, Histogram.of(histories), portfolio.customers().count());
        var alive = new EnumMap<ModelKind, double[]>(ModelKind.class);
        for (var kind : ModelKind.values()) {
            models.usable(kind).ifPresent(model -> alive.put(kind, customers.ofCells(model.aliveProbabilities(customers.histogram()))));
            ModelValues.of(models, kind, customers, basis).ifPresent(told -> values.put(kind, told));
        }
        return new Fitted(models, alive, values, isPrevious);
    }
}
