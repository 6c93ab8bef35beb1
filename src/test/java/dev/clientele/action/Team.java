package dev.clientele.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.action.command.ActionCommand;
import dev.clientele.action.command.ActionDependencies;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.CustomerLists;
import dev.clientele.app.Questions;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import dev.clientele.command.Command;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.insight.Notebooks;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.action.ActionStore;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// People who act on answers, with a clock that can be set.
public final class Team {

    static final Asker ANNA = new Asker("slack", "U1", "C1", Optional.empty()).named("Anna");
    public static final Asker BEN = new Asker("slack", "U2", "C1", Optional.empty()).named("Ben");
    static final Asker GUEST = new Asker("slack", "U9", "C1", Optional.of(Denial.NO_ADMIN)).named("Guest");

    /// What they act on.
    public final ActionStore actions;
    private final CurrentPortfolio portfolio;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Router router;

    private Team(Database database) {
        var terms = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);
        portfolio = new CurrentPortfolio(database);
        actions = new ActionStore(database);
        var notebook = Notebooks.of(database, now::get);
        var lists = new CustomerLists();
        var commands = new ArrayList<Command>(Questions.all(portfolio, terms, notebook));
        commands.add(new ActionCommand(new ActionDependencies(actions, portfolio, terms, notebook, lists, now::get)));
        router = new Router(commands, new PortfolioNames(portfolio), terms.calendar(), now::get);
        lists.answeredBy(router);
    }

    public static Team over(Database database) {
        return new Team(database);
    }

    /// Noon of a day.
    public Team on(String day) {
        now.set(LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
        return this;
    }

    /// The router that they ask, over the data as it is now.
    public Router router() {
        portfolio.refresh();
        return router;
    }

    public InstantSource clock() {
        return now::get;
    }

    Response respond(String question, Asker asker) {
        portfolio.refresh();
        return router.ask(question, asker);
    }

    Reply ask(String question) {
        return ask(question, ANNA);
    }

    Reply ask(String question, Asker asker) {
        var response = respond(question, asker);
        assertThat(response).as(question).isInstanceOf(Reply.class);
        return (Reply) response;
    }

    String refusal(String question, Asker asker) {
        var response = respond(question, asker);
        assertThat(response).as(question).isInstanceOf(Response.Refused.class);
        return ((Response.Refused) response).message();
    }

    String refusal(String question) {
        return refusal(question, ANNA);
    }

    List<String> complete(String unfinished) {
        return router.complete(unfinished);
    }

    /// The cells of a table's rows, one line a row.
    static List<String> rows(Reply reply, String title) {
        var formatter = new ValueFormatter(Locale.UK);
        return reply.tables().stream().filter(table -> table.title().equals(title)).flatMap(table -> table.rows().stream())
                .map(row -> String.join(" | ", row.stream().map(formatter::cell).toList())).toList();
    }
}
