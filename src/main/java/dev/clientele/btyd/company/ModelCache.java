package dev.clientele.btyd.company;

import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.lifetime.LifetimeTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the models of the data versions and as-of days that were asked for lately. They are fitted to the ends of quarters, once for
/// all days of the quarter after, off the answering path, by the executor; an answer waits for a moment, and while a new fit is not
/// ready it stands on the one before. Safe for use by many threads.
public final class ModelCache implements ModelSource {

    private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);
    private static final int MOST_KEPT = 8;
    /// What is told of a customer takes some 150 bytes.
    private static final int MOST_CUSTOMERS = 2_000_000;

    private final Executor executor;
    private final Duration patience;
    private final LifetimeTerms terms;
    private final int activityWindowMonths;
    /// The longest unused first.
    private final Map<Key, CompletableFuture<FittedModels>> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);
    private final Fits fits;
    private volatile @Nullable CompanyModels latest;
    private volatile @Nullable Meanwhile meanwhile;
    private final AtomicLong changes = new AtomicLong();

    /// @param customers of the portfolio
    private record Key(long dataVersion, LocalDate asOf, int customers) {}

    /// What the models before say of data whose own are under way.
    private record Meanwhile(Key key, FittedModels fitted) {}

    /// @param executor fits; of its own thread, or the caller's where an answer may take as long as that
    /// @param patience how long an answer waits for a fit where there is none before
    /// @param terms how values are counted
    /// @param activityWindowMonths W
    public ModelCache(Executor executor, Duration patience, LifetimeTerms terms, int activityWindowMonths) {
        this.executor = executor;
        this.patience = patience;
        this.terms = terms;
        this.activityWindowMonths = activityWindowMonths;
        this.fits = new Fits(activityWindowMonths);
    }

    /// How often what [#soon] answers has changed while the data stayed: newer models serve, or their fit broke off.
    public long changes() {
        return changes.get();
    }

    /// Has the models of a portfolio fitted, unless they are.
    public void prepare(Portfolio portfolio, LocalDate asOf) {
        var fitting = future(portfolio, asOf);
        LOG.debug("the lifetime models of data version {} as of {} are {}", portfolio.dataVersion(), asOf,
                fitting.isDone() ? "fitted" : "being fitted");
    }

    @Override
    public FittedModels await(Portfolio portfolio, LocalDate asOf) {
        return future(portfolio, asOf).join();
    }

    /// The models, if they are ready or become so in a moment; else what the models before them say of this portfolio. Models know
    /// nothing of the days after the as-of day, also those before.
    @Override
    public CachedModels soon(Portfolio portfolio, LocalDate asOf) {
        var future = future(portfolio, asOf);
        var before = latest;
        var serves = before != null && before.dataVersion() <= portfolio.dataVersion() && !before.asOf().isAfter(asOf);
        try {
            return new CachedModels.Ready(future.get(serves ? 0 : patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return serves && before != null ? new CachedModels.Ready(meanwhile(before, portfolio, asOf)) : new CachedModels.UnderWay();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new CachedModels.UnderWay();
        } catch (ExecutionException broken) {
            return new CachedModels.Failed();
        }
    }

    @Override
    public ModelSource patient() {
        return new PatientModels(fits);
    }

    private FittedModels meanwhile(CompanyModels before, Portfolio portfolio, LocalDate asOf) {
        var key = key(portfolio, asOf);
        var known = meanwhile;
        if (known != null && known.key().equals(key)) {
            return known.fitted();
        }
        var fitted = FittedModels.of(before, basis(portfolio, asOf), true);
        meanwhile = new Meanwhile(key, fitted);
        return fitted;
    }

    private CompletableFuture<FittedModels> future(Portfolio portfolio, LocalDate asOf) {
        var fresh = new CompletableFuture<FittedModels>();
        synchronized (kept) {
            var known = kept.get(key(portfolio, asOf));
            if (known != null) {
                return known;
            }
            kept.put(key(portfolio, asOf), fresh);
            thinOut(portfolio.dataVersion());
        }
        executor.execute(() -> fit(portfolio, asOf, fresh));
        return fresh;
    }

    /// Lets go of models of data that has been replaced, and of the longest unused ones above what may be kept.
    private void thinOut(long dataVersion) {
        kept.keySet().removeIf(key -> key.dataVersion() < dataVersion);
        var customers = kept.keySet().stream().mapToLong(Key::customers).sum();
        var oldest = kept.keySet().iterator();
        for (var left = kept.size(); left > 1 && (left > MOST_KEPT || customers > MOST_CUSTOMERS); left--) {
            customers -= oldest.next().customers();
            oldest.remove();
        }
    }

    private void fit(Portfolio portfolio, LocalDate asOf, CompletableFuture<FittedModels> fresh) {
        try {
            var begun = System.nanoTime();
            var fitted = FittedModels.of(fits.of(portfolio, asOf), basis(portfolio, asOf), false);
            fresh.complete(fitted);
            remember(fitted.models());
            LOG.debug("fitted the lifetime models of data version {} as of {} in {} ms", portfolio.dataVersion(), asOf,
                    (System.nanoTime() - begun) / 1_000_000);
        } catch (RuntimeException | Error broken) {
            LOG.error("the lifetime models of data version {} as of {} cannot be fitted", portfolio.dataVersion(), asOf, broken);
            fresh.completeExceptionally(broken);
            changes.incrementAndGet();
        }
    }

    /// The latest models are those of the newest data, and of that data's latest day.
    private void remember(CompanyModels models) {
        synchronized (kept) {
            var known = latest;
            if (known == null || models.dataVersion() > known.dataVersion()
                    || (models.dataVersion() == known.dataVersion() && models.asOf().isAfter(known.asOf()))) {
                latest = models;
                meanwhile = null;
                changes.incrementAndGet();
            }
        }
    }

    private static Key key(Portfolio portfolio, LocalDate asOf) {
        return new Key(portfolio.dataVersion(), asOf, portfolio.customers().count());
    }

    private ModelValues.Basis basis(Portfolio portfolio, LocalDate asOf) {
        return new ModelValues.Basis(portfolio, asOf, asOf.plusDays(1).minusMonths(activityWindowMonths), terms);
    }
}
