package dev.clientele.chat;

import dev.clientele.app.AddressBook;
import dev.clientele.app.DigestDesk;
import dev.clientele.command.AnswerCommands;
import dev.clientele.command.Router;
import dev.clientele.digest.alerts.orders.AlertsCommand;
import dev.clientele.digest.alerts.orders.Means;
import dev.clientele.digest.content.gate.GateLimits;
import dev.clientele.export.CsvFormat;
import dev.clientele.export.XlsxFormat;
import dev.clientele.insight.Notebooks;
import dev.clientele.insight.PortfolioNames;
import dev.clientele.insight.Questions;
import dev.clientele.insight.Terms;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Wording;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.BatchSource;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;
import dev.clientele.store.delivery.AlertCaseStore;
import dev.clientele.store.delivery.AlertRuleStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The real questions over the sample company.
public record SampleQuestions(CurrentPortfolio portfolio, Router router) {

    public static final Wording WORDING = new Wording(Locale.UK);

    /// Makes the company's store in a folder.
    public static SampleQuestions in(Path folder, InstantSource clock) {
        var company = SampleCompany.usual();
        var database = Database.open(folder.resolve("sample.db"));
        new RateStore(database).save(company.rates());
        var source = new BatchSource("sample", "the sample company", company.reportingCurrency());
        try (var batch = new SalesStore(database, clock).begin(source)) {
            company.forEach(batch::add);
            batch.commit(0);
        }
        var portfolio = new CurrentPortfolio(database);
        var calendar = BusinessCalendar.standard();
        var terms = new Terms(calendar, WORDING, 12);
        var asked = new ArrayList<>(Questions.all(portfolio, terms, Notebooks.of(database, clock)));
        var data = new Means.Data(portfolio, new PortfolioNames(portfolio), terms);
        asked.add(DigestDesk.over(database, data, GateLimits.standard(), clock, new AddressBook()).command());
        var rules = new AlertRuleStore(database);
        asked.add(new AlertsCommand(new Means(data, rules, new AlertCaseStore(database), Set.of("slack", "web"), clock)));
        var commands = AnswerCommands.with(asked, WORDING, List.of(new CsvFormat(), new XlsxFormat()));
        return new SampleQuestions(portfolio, new Router(commands, new PortfolioNames(portfolio), calendar, clock));
    }
}
