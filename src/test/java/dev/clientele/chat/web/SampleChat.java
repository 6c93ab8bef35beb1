package dev.clientele.chat.web;

import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.web.view.Company;
import dev.clientele.command.AnswerCommands;
import dev.clientele.command.Router;
import dev.clientele.export.CsvFormat;
import dev.clientele.export.XlsxFormat;
import dev.clientele.insight.Notebooks;
import dev.clientele.insight.PortfolioNames;
import dev.clientele.insight.Questions;
import dev.clientele.insight.Terms;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.BatchSource;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/// The chat page over the sample company and the real questions.
final class SampleChat {

    private SampleChat() {}

    static WebPlatform started(Path folder, InstantSource clock) {
        var company = SampleCompany.usual();
        var database = Database.open(folder.resolve("sample.db"));
        new RateStore(database).save(company.rates());
        try (var batch =
                new SalesStore(database, clock).begin(new BatchSource("sample", "the sample company", company.reportingCurrency()))) {
            company.forEach(batch::add);
            batch.commit(0);
        }
        var portfolio = new CurrentPortfolio(database);
        var calendar = BusinessCalendar.standard();
        var questions = Questions.all(portfolio, new Terms(calendar, Platforms.WORDING, 12), Notebooks.of(database, clock));
        var commands = AnswerCommands.with(questions, Platforms.WORDING, List.of(new CsvFormat(), new XlsxFormat()));
        var router = new Router(commands, new PortfolioNames(portfolio),
                calendar, clock);
        var platform = new WebPlatform(new WebSettings("127.0.0.1", 0, ZoneOffset.UTC),
                new Answering(router, new ChartRenderer(Platforms.WORDING, Theme.standard()), Platforms.WORDING),
                () -> new Company("The sample company", portfolio.get().dataVersion(), portfolio.get().lastDay()), clock);
        platform.start();
        return platform;
    }
}
