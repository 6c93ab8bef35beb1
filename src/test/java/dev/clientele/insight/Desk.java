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
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.render.table.CsvFormat;
import dev.clientele.render.table.XlsxFormat;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        var commands = AnswerCommands.with(Questions.all(portfolio, terms, Notebooks.of(database, noon)), terms.wording(),
                List.of(new CsvFormat(), new XlsxFormat()));
        return new Desk(portfolio, new Router(commands, new PortfolioNames(portfolio), terms.calendar(), noon, Duration.ofMinutes(1),
                DataState.SOUND, paraphraser));
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
