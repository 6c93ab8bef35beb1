package dev.clientele.app;

import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.StoreException;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices what other processes import: looks at the store's data version again and again, and has a new portfolio swapped
/// in while questions go on.
final class DataWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataWatch.class);

    private final CurrentPortfolio portfolio;
    private final Duration pause;
    private final Consumer<Portfolio> whenNew;
    private final Thread thread;

    /// Begins to watch.
    ///
    /// @param whenNew is handed the first portfolio and each new one
    DataWatch(CurrentPortfolio portfolio, Duration pause, Consumer<Portfolio> whenNew) {
        this.portfolio = portfolio;
        this.pause = pause;
        this.whenNew = whenNew;
        this.thread = Thread.ofPlatform().daemon().name("data-watch").start(this::watch);
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        var broken = false;
        whenNew.accept(portfolio.get());
        while (!Thread.currentThread().isInterrupted()) {
            broken = look(broken);
            try {
                Thread.sleep(pause);
            } catch (InterruptedException closed) {
                return;
            }
        }
    }

    /// Whether the store could not be read. That is logged once and not every time; answers go on from the data there is.
    private boolean look(boolean brokenBefore) {
        try {
            var before = portfolio.get().dataVersion();
            var now = portfolio.refresh().dataVersion();
            if (now != before) {
                LOG.info("data version {} is in use, {} before", now, before);
                whenNew.accept(portfolio.get());
            }
            return false;
        } catch (StoreException broken) {
            if (!brokenBefore) {
                LOG.error("the store cannot be looked at for new data", broken);
            }
            return true;
        }
    }
}
