package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.Questions;
import dev.clientele.insight.Notebooks;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.ValueFormatter;
import dev.clientele.render.table.CsvFormat;
import dev.clientele.render.table.XlsxFormat;
import dev.clientele.store.BatchSource;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real questions over four customers in a real store, whose figures can be added up in the head.
class RealQuestionsTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    @TempDir
    private Path folder;
    private Router router;

    @BeforeEach
    void fill() {
        var database = Database.open(folder.resolve("small.db"));
        store(database, List.of(sale("Acme", "Germany", "2023-12-31", 100), sale("Acme", "Germany", "2024-01-01", 200),
                sale("Acme", "Germany", "2025-05-31", 400), sale("Bolt & Sons, Ltd", "United Kingdom", "2024-06-30", 300),
                sale("May", "Germany", "2023-02-28", 50), sale("Müller", "Österreich", "2024-02-29", 60),
                sale("Müller", "Österreich", "2025-01-02", 40)));
        var portfolio = new CurrentPortfolio(database);
        var wording = new ValueFormatter(Locale.UK);
        var questions = Questions.all(portfolio, new AnalysisSettings(BusinessCalendar.standard(), wording, 12),
                Notebooks.of(database, Transcript.MID_JUNE_2025));
        router = new Router(AnswerCommands.with(questions, wording, List.of(new CsvFormat(), new XlsxFormat())),
                new PortfolioNames(portfolio), BusinessCalendar.standard(), Transcript.MID_JUNE_2025);
    }

    @Test
    void figuresOfPeriodsAsTyped() {
        Transcript.play(router, """
                > top 2 2024
                2 customers made 89 % of 2024's net revenue: €500 of €560. Bolt & Sons, Ltd alone made 54 %.
                > best two customers last year
                2 customers made 89 % of 2024's net revenue: €500 of €560. Bolt & Sons, Ltd alone made 54 %.
                > top customers in Germany
                Acme made 100 % of net revenue in the last 12 months in Germany: €400 of €400.
                > top 1 ytd
                Acme made 91 % of net revenue from 1 Jan 2025 to 31 May 2025: €400 of €440.
                > top "May"
                Acme made 100 % of net revenue in the last 12 months, segment May: €400 of €400.
                > top may
                Acme made 100 % of net revenue in May 2025: €400 of €400.
                > top austria feb 2024
                Müller made 100 % of net revenue in Feb 2024 in Österreich: €60 of €60.
                > top 2023-12-31..2024-01-01
                Acme made 100 % of net revenue from 31 Dec 2023 to 1 Jan 2024: €300 of €300.
                > top as of 2024-06-30
                3 customers made 100 % of net revenue in the last 12 months: €660 of €660. Acme alone made 45 %.
                > top by profit
                The data has no costs, so there is no profit to rank by.
                -> top
                > flows 2024
                Active customers grew from 2 to 3 in 2024: 2 new, 0 regained, 1 lost (50 % of those at the start). \
                The data begins on 28 Feb 2023, so those at the start may not be all there were.
                > customers lost in 2024
                1 customer was lost in 2024, with €50 of net revenue in the 12 months before.
                > top 3 2019
                The data begins on 28 Feb 2023, after 2019 ends.
                """);
    }

    @Test
    void everyExampleAndEveryButtonWorks() {
        for (var spec : router.specs()) {
            for (var example : spec.examples()) {
                var response = router.ask(example, Transcript.ASKER);
                var works = response instanceof Reply || isForWantOfData(response);
                assertThat(works).as("%s: %s", example, response).isTrue();
                if (response instanceof Reply reply) {
                    assertThat(reply.buttons()).extracting(button -> router.ask(button.question(), Transcript.ASKER))
                            .allMatch(answer -> answer instanceof Reply || isForWantOfData(answer));
                }
            }
        }
    }

    private static boolean isForWantOfData(Response response) {
        return response instanceof Response.Refused(var message, var ignored)
                && (message.startsWith("The data has no costs") || message.equals("The data names no products."));
    }

    private static void store(Database database, List<SalesRecord> rows) {
        try (var batch = new SalesStore(database, Transcript.MID_JUNE_2025).begin(new BatchSource("books", "small", EURO))) {
            rows.forEach(batch::add);
            batch.commit(0);
        }
    }

    private static SalesRecord sale(String customer, String country, String day, long euros) {
        var document = new SalesRecord.Document(customer + " " + day, LocalDate.parse(day), "EUR", "Online");
        var party = new SalesRecord.Party(customer, customer, country, country.startsWith("G") ? "May" : "Trade", "", "");
        return new SalesRecord(1, document, Optional.of(party), Optional.empty(), null, 100 * euros, 100 * euros, OptionalLong.empty());
    }
}
