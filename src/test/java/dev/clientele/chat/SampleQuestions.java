package dev.clientele.chat;

import dev.clientele.command.AnswerCommands;
import dev.clientele.command.Reply;
import dev.clientele.command.Router;
import dev.clientele.digest.orders.DigestCommand;
import dev.clientele.digest.orders.Means;
import dev.clientele.digest.orders.Places;
import dev.clientele.digest.orders.Sample;
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
import dev.clientele.store.delivery.Outbox;
import dev.clientele.store.delivery.OwnerAddressStore;
import dev.clientele.store.delivery.SubscriptionStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        asked.add(new DigestCommand(orders(database, terms, clock)));
        var commands = AnswerCommands.with(asked, WORDING, List.of(new CsvFormat(), new XlsxFormat()));
        return new SampleQuestions(portfolio, new Router(commands, new PortfolioNames(portfolio), calendar, clock));
    }

    private static Means orders(Database database, Terms terms, InstantSource clock) {
        var stores = new Means.Stores(new SubscriptionStore(database), new OwnerAddressStore(database),
                new Outbox(database, Duration.ofMinutes(5)));
        return new Means(stores, new Places(Set.of("slack", "web", "test"), address -> Optional.empty()), SampleQuestions::preview, terms,
                clock);
    }

    private static Reply preview(Sample sample) {
        return new Reply("digest", "", "What it would say.", Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 1);
    }
}
