package dev.clientele.app;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.settings.Settings;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.web.Answering;
import dev.clientele.chat.web.WebPlatform;
import dev.clientele.chat.web.WebSettings;
import dev.clientele.chat.web.view.Company;
import dev.clientele.command.AnswerCommands;
import dev.clientele.command.Refusal;
import dev.clientele.command.Router;
import dev.clientele.export.CsvFormat;
import dev.clientele.export.XlsxFormat;
import dev.clientele.insight.Notebook;
import dev.clientele.insight.PortfolioNames;
import dev.clientele.insight.Questions;
import dev.clientele.insight.Terms;
import dev.clientele.model.Wording;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.NoteStore;
import dev.clientele.store.SalesStore;
import java.nio.file.Files;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/// Puts the parts together: the only place that constructs adapters.
///
/// @param portfolio what questions are answered from
public record Wiring(Settings settings, Database database, CurrentPortfolio portfolio, Router router) {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final String UNNAMED_COMPANY = "Clientele";

    public Wiring {
        requireNonNull(settings, "settings is null");
        requireNonNull(database, "database is null");
        requireNonNull(portfolio, "portfolio is null");
        requireNonNull(router, "router is null");
    }

    /// Over the store, which is made where it is missing.
    public static Wiring over(Settings settings) {
        var database = Database.open(settings.store());
        var portfolio = new CurrentPortfolio(database);
        var terms = new Terms(settings.calendar(), wording(settings), settings.activityWindowMonths(), settings.tiers());
        var commands = AnswerCommands.with(Questions.all(portfolio, terms, notebook(database)), terms.wording(),
                List.of(new CsvFormat(), new XlsxFormat()));
        var router = new Router(commands, new PortfolioNames(portfolio), settings.calendar(), CLOCK);
        return new Wiring(settings, database, portfolio, router);
    }

    private static Notebook notebook(Database database) {
        var notes = new NoteStore(database, CLOCK);
        return new Notebook(notes::list, notes::add);
    }

    /// Over the store.
    ///
    /// @throws Refusal when there is none
    public static Wiring overExisting(Settings settings) {
        if (!Files.exists(settings.store())) {
            throw new Refusal("There is no store at " + settings.store() + " yet. Import invoices with `./clientele import FILE`, "
                    + "start the sample company with `./clientele demo`, or name another store with --store.");
        }
        return over(settings);
    }

    /// What an import takes from the settings.
    public static ImportDefaults importDefaults(Settings settings) {
        return new ImportDefaults(settings.store(), settings.imports().reportingCurrency(), settings.imports().maxRejectShare(),
                settings.calendar().zone(), settings.locale(), CLOCK);
    }

    static LocalDate today(Settings settings) {
        return settings.calendar().dayOf(CLOCK.instant());
    }

    static Wording wording(Settings settings) {
        return new Wording(settings.locale());
    }

    static ChartRenderer charts(Settings settings) {
        return new ChartRenderer(wording(settings), Theme.standard());
    }

    SalesStore sales() {
        return new SalesStore(database, CLOCK);
    }

    String company() {
        return settings.company().isEmpty() ? UNNAMED_COMPANY : settings.company();
    }

    /// The local chat page, not yet started.
    WebPlatform web() {
        var where = new WebSettings(settings.web().host(), settings.web().port(), settings.calendar().zone());
        return new WebPlatform(where, new Answering(router, charts(settings), wording(settings)), this::asShown, CLOCK);
    }

    private Company asShown() {
        var data = portfolio.get();
        return new Company(company(), data.dataVersion(), data.lastDay());
    }
}
