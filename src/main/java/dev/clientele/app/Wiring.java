package dev.clientele.app;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.settings.Settings;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.command.Refusal;
import dev.clientele.command.Router;
import dev.clientele.insight.PortfolioNames;
import dev.clientele.insight.Questions;
import dev.clientele.insight.Terms;
import dev.clientele.model.Wording;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import java.nio.file.Files;
import java.time.InstantSource;

/// Puts the parts together: the only place that constructs adapters.
///
/// @param store where invoices are written
/// @param portfolio what questions are answered from
public record Wiring(Settings settings, Database database, SalesStore store, CurrentPortfolio portfolio, Router router) {

    public Wiring {
        requireNonNull(settings, "settings is null");
        requireNonNull(database, "database is null");
        requireNonNull(store, "store is null");
        requireNonNull(portfolio, "portfolio is null");
        requireNonNull(router, "router is null");
    }

    /// Over the store, which is made where it is missing.
    public static Wiring over(Settings settings) {
        var clock = InstantSource.system();
        var database = Database.open(settings.store());
        var portfolio = new CurrentPortfolio(database);
        var terms = new Terms(settings.calendar(), wording(settings), settings.activityWindowMonths());
        var router = new Router(Questions.all(portfolio, terms), new PortfolioNames(portfolio), settings.calendar(), clock);
        return new Wiring(settings, database, new SalesStore(database, clock), portfolio, router);
    }

    /// Over the store.
    ///
    /// @throws Refusal when there is none
    public static Wiring overExisting(Settings settings) {
        if (!Files.exists(settings.store())) {
            throw new Refusal("There is no store at " + settings.store() + " yet. Import invoices with `clientele import FILE`, "
                    + "start the sample company with `clientele demo`, or name another store with --store.");
        }
        return over(settings);
    }

    /// What an import takes from the settings.
    public static ImportDefaults importDefaults(Settings settings) {
        return new ImportDefaults(settings.store(), settings.imports().reportingCurrency(), settings.imports().maxRejectShare(),
                settings.calendar().zone(), settings.locale(), InstantSource.system());
    }

    static Wording wording(Settings settings) {
        return new Wording(settings.locale());
    }

    static ChartRenderer charts(Settings settings) {
        return new ChartRenderer(wording(settings), Theme.standard());
    }
}
