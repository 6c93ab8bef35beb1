package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.Questions;
import dev.clientele.command.AnswerCommands;
import dev.clientele.command.Asker;
import dev.clientele.command.DataState;
import dev.clientele.command.Paraphraser;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.data.command.DataCommand;
import dev.clientele.data.command.DataDependencies;
import dev.clientele.data.imports.ImportsCommand;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.render.table.CsvFormat;
import dev.clientele.render.table.XlsxFormat;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.ImportHistory;
import dev.clientele.store.ImportUndo;
import dev.clientele.store.MergeStore;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where questions are asked as a person types them, over a store as the program opens it.
public record Desk(CurrentPortfolio portfolio, Router router) {

    private static final Asker ASKER = new Asker("test", "anyone");

    /// Calendar years, an activity window of twelve months.
    public static Desk of(Database database, LocalDate today) {
        return of(database, terms(BusinessCalendar.standard(), 12), today);
    }

    public static Desk of(Database database, AnalysisSettings terms, LocalDate today) {
        return of(database, terms, today, Paraphraser.NONE);
    }

    /// With someone who helps to read questions.
    public static Desk of(Database database, AnalysisSettings terms, LocalDate today, Paraphraser paraphraser) {
        var portfolio = new CurrentPortfolio(database);
        var noon = InstantSource.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC));
        var names = new PortfolioNames(portfolio);
        var notebook = Notebooks.of(database, noon);
        var asked = new ArrayList<>(Questions.all(portfolio, terms, notebook));
        asked.add(new DataCommand(new DataDependencies(new ImportHistory(database), new MergeStore(database, noon), portfolio, names, terms,
                notebook, noon)));
        asked.add(new ImportsCommand(new ImportHistory(database), new ImportUndo(database), portfolio, terms));
        var commands = AnswerCommands.with(asked, terms.wording(), List.of(new CsvFormat(), new XlsxFormat()));
        return new Desk(portfolio,
                new Router(commands, names, terms.calendar(), noon, Duration.ofMinutes(1), DataState.SOUND, paraphraser));
    }

    public static AnalysisSettings terms(BusinessCalendar calendar, int windowMonths) {
        return new AnalysisSettings(calendar, new ValueFormatter(Locale.UK), windowMonths);
    }

    /// The reply to a question that has one.
    public Reply ask(String question) {
        var response = respond(question);
        assertThat(response).as(question).isInstanceOf(Reply.class);
        return (Reply) response;
    }

    /// The message of a refusal.
    public String refusal(String question) {
        var response = respond(question);
        assertThat(response).as(question).isInstanceOf(Response.Refused.class);
        return ((Response.Refused) response).message();
    }

    public Response respond(String question) {
        return router.ask(question, ASKER);
    }
}
