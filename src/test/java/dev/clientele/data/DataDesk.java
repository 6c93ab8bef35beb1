package dev.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.Questions;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import dev.clientele.command.Command;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.data.command.DataCommand;
import dev.clientele.data.command.DataDependencies;
import dev.clientele.data.imports.ImportsCommand;
import dev.clientele.insight.Desk;
import dev.clientele.insight.Notebooks;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.ImportHistory;
import dev.clientele.store.ImportUndo;
import dev.clientele.store.MergeStore;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where people ask about the data and merge customers, beside all other questions.
record DataDesk(CurrentPortfolio portfolio, Router router) {

    static final Asker ANNA = new Asker("slack", "U1", "C1", Optional.empty()).named("Anna");
    static final Asker GUEST = new Asker("slack", "U9", "C1", Optional.of(Denial.NO_ADMIN)).named("Guest");
    private static final ValueFormatter WORDING = new ValueFormatter(Locale.UK);

    static DataDesk of(Database database, String today) {
        var portfolio = new CurrentPortfolio(database);
        var noon = InstantSource.fixed(LocalDate.parse(today).atTime(12, 0).toInstant(ZoneOffset.UTC));
        var terms = Desk.terms(BusinessCalendar.standard(), 12);
        var notebook = Notebooks.of(database, noon);
        var names = new PortfolioNames(portfolio);
        var commands = new ArrayList<Command>(Questions.all(portfolio, terms, notebook));
        commands.add(
                new DataCommand(new DataDependencies(new ImportHistory(database), new MergeStore(database, noon), portfolio, names, terms,
                        notebook, noon)));
        commands.add(new ImportsCommand(new ImportHistory(database), new ImportUndo(database), portfolio, terms));
        return new DataDesk(portfolio, new Router(commands, names, terms.calendar(), noon));
    }

    Reply ask(String question) {
        return ask(question, ANNA);
    }

    Reply ask(String question, Asker asker) {
        var response = router.ask(question, asker);
        assertThat(response).as(question).isInstanceOf(Reply.class);
        return (Reply) response;
    }

    String refusal(String question, Asker asker) {
        var response = router.ask(question, asker);
        assertThat(response).as(question).isInstanceOf(Response.Refused.class);
        return ((Response.Refused) response).message();
    }

    /// The answers to all questions that help names as examples, without what tells one store or moment from another.
    List<String> allAnswers() {
        return router.specs().stream().flatMap(spec -> spec.examples().stream())
                .filter(question -> !question.matches("(data|import|note).*")).map(question -> question + ": "
                        + (router.ask(question, ANNA) instanceof Reply reply ? reply.changed().dataVersion(0).reply() : "refused"))
                .toList();
    }

    /// The cells of the first table's rows, one line a row.
    static List<String> rows(Reply reply) {
        return reply.tables().getFirst().rows().stream().map(row -> row.stream().map(WORDING::cell).collect(Collectors.joining(" | ")))
                .toList();
    }
}
