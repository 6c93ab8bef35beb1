package dev.clientele.chat;

import dev.clientele.action.command.ActionCommand;
import dev.clientele.action.command.ActionDependencies;
import dev.clientele.alert.call.CallsCommand;
import dev.clientele.alert.command.AlertDependencies;
import dev.clientele.alert.command.AlertsCommand;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.AddressBook;
import dev.clientele.app.CustomerLists;
import dev.clientele.app.DigestDesk;
import dev.clientele.app.Questions;
import dev.clientele.command.AnswerCommands;
import dev.clientele.command.Router;
import dev.clientele.data.command.DataCommand;
import dev.clientele.data.command.DataDependencies;
import dev.clientele.data.imports.ImportsCommand;
import dev.clientele.digest.gate.GateLimits;
import dev.clientele.insight.Notebooks;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.render.table.CsvFormat;
import dev.clientele.render.table.XlsxFormat;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.BatchSource;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.ImportHistory;
import dev.clientele.store.ImportUndo;
import dev.clientele.store.MergeStore;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;
import dev.clientele.store.action.ActionStore;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertRuleStore;
import dev.clientele.store.outbox.CallStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The real questions over the sample company.
public record SampleQuestions(CurrentPortfolio portfolio, Router router) {

    public static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);

    /// Makes the company's store in a folder, of which nothing is asked yet.
    public static Database store(Path folder, InstantSource clock) {
        var company = SampleCompany.usual();
        var database = Database.open(folder.resolve("sample.db"));
        new RateStore(database).save(company.rates());
        var source = new BatchSource("sample", "the sample company", company.reportingCurrency());
        try (var batch = new SalesStore(database, clock).begin(source)) {
            company.forEach(batch::add);
            batch.commit(0);
        }
        return database;
    }

    /// Makes the company's store in a folder.
    public static SampleQuestions in(Path folder, InstantSource clock) {
        var database = store(folder, clock);
        var portfolio = new CurrentPortfolio(database);
        var calendar = BusinessCalendar.standard();
        var terms = new AnalysisSettings(calendar, WORDING, 12);
        var asked = new ArrayList<>(Questions.all(portfolio, terms, Notebooks.of(database, clock)));
        var data = new AlertDependencies.Data(portfolio, new PortfolioNames(portfolio), terms);
        var reach = new DigestDesk.Reach(new AddressBook(), false);
        asked.add(DigestDesk.over(database, data, GateLimits.standard(), clock, reach).command());
        var alerts = new AlertDependencies(data, new AlertRuleStore(database), new AlertCaseStore(database), new CallStore(database),
                new AlertDependencies.Reach(Set.of("slack", "web"), reach.places()::named), clock);
        asked.add(new CallsCommand(alerts, 5));
        asked.add(new AlertsCommand(alerts));
        var notebook = Notebooks.of(database, clock);
        var lists = new CustomerLists();
        asked.add(new ActionCommand(new ActionDependencies(new ActionStore(database), portfolio, terms, notebook, lists, clock)));
        asked.add(new DataCommand(new DataDependencies(new ImportHistory(database), new MergeStore(database, clock), portfolio,
                data.vocabulary(), terms, notebook, clock)));
        asked.add(new ImportsCommand(new ImportHistory(database), new ImportUndo(database), portfolio, terms));
        var commands = AnswerCommands.with(asked, WORDING, List.of(new CsvFormat(), new XlsxFormat()));
        var router = new Router(commands, data.vocabulary(), calendar, clock);
        lists.answeredBy(router);
        return new SampleQuestions(portfolio, router);
    }
}
