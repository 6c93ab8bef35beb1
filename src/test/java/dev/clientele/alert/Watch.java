package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.alert.call.CallsCommand;
import dev.clientele.alert.command.AlertDependencies;
import dev.clientele.alert.command.AlertsCommand;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.app.Questions;
import dev.clientele.btyd.company.ModelCache;
import dev.clientele.command.Access.Denial;
import dev.clientele.command.Asker;
import dev.clientele.command.Command;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Router;
import dev.clientele.delivery.Rendering;
import dev.clientele.digest.command.Places;
import dev.clientele.insight.Notebooks;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.ValueFormatter;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertRuleStore;
import dev.clientele.store.outbox.CallStore;
import dev.clientele.store.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Alerts over a store as the program puts them together, with a clock that can be set. Anna is to be found at `slack:U1`, Bert at
/// `slack:U2`.
final class Watch {

    static final Asker CHANNEL = new Asker("slack", "U7", "C1", Optional.empty());
    static final Asker REP = new Asker("slack", "U8", "U8", Optional.of(Denial.NO_ADMIN));
    static final Map<String, Address> OWNERS = Map.of("Anna", new Address("slack", "U1"), "Bert", new Address("slack", "U2"));
    static final QuietHours NEVER_QUIET = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false, ZoneOffset.UTC);

    private static final int USUAL_CALLS = 5;
    private static final Places PLACES = new Places(Set.of("slack", "web", Address.MAIL), address -> Optional.empty());

    final CurrentPortfolio portfolio;
    final AlertRuleStore rules;
    final AlertCaseStore cases;
    final Outbox outbox;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final AlertRound round;
    private final AlertRenderer press;
    private final Router router;

    private Watch(Database database, AnalysisSettings terms, NotificationPolicy manners, int calls) {
        portfolio = new CurrentPortfolio(database);
        rules = new AlertRuleStore(database);
        cases = new AlertCaseStore(database);
        outbox = new Outbox(database, Duration.ofMinutes(5));
        var shelf = new AlertRound.Shelf(rules, cases, owner -> Optional.ofNullable(OWNERS.get(owner)));
        round = new AlertRound(portfolio, terms, shelf, manners);
        press = new AlertRenderer(portfolio, terms, shelf, now::get);
        var names = new PortfolioNames(portfolio);
        var commands = new ArrayList<Command>(Questions.all(portfolio, terms, Notebooks.of(database, now::get)));
        var means =
                new AlertDependencies(new AlertDependencies.Data(portfolio, names, terms), rules, cases, new CallStore(database),
                        new AlertDependencies.Reach(Set.of("slack"), PLACES::named), now::get);
        commands.add(new CallsCommand(means, calls));
        commands.add(new AlertsCommand(means));
        router = new Router(commands, names, terms.calendar(), now::get);
    }

    static Watch over(Database database, int budget, QuietHours quiet) {
        var terms = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);
        return new Watch(database, terms, new NotificationPolicy(budget, quiet, NotificationPolicy.USEFUL), USUAL_CALLS);
    }

    /// Where so many customers to call are named.
    static Watch naming(Database database, int calls) {
        var terms = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);
        return new Watch(database, terms, new NotificationPolicy(100, NEVER_QUIET, NotificationPolicy.USEFUL), calls);
    }

    /// Where answers stand on fitted models.
    static Watch withModels(Database database) {
        var terms = new AnalysisSettings(BusinessCalendar.standard(), new ValueFormatter(Locale.UK), 12);
        var models = new ModelCache(Runnable::run, Duration.ofMinutes(1), terms.lifetime(), terms.activityWindowMonths());
        return new Watch(database, terms.with(models), new NotificationPolicy(100, NEVER_QUIET, NotificationPolicy.USEFUL), USUAL_CALLS);
    }

    static Watch over(Database database) {
        return over(database, 100, NEVER_QUIET);
    }

    Watch at(String instant) {
        now.set(Instant.parse(instant));
        return this;
    }

    /// Noon of a day.
    Watch on(String day) {
        return on(LocalDate.parse(day));
    }

    Watch on(LocalDate day) {
        now.set(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return this;
    }

    /// Looks at the data as it is then.
    int look() {
        portfolio.refresh();
        return round.run(now.get());
    }

    Response respond(String question, Asker asker) {
        portfolio.refresh();
        return router.ask(question, asker);
    }

    CommandSpec spec(String name) {
        return router.specs().stream().filter(spec -> spec.name().equals(name)).findFirst().orElseThrow();
    }

    List<String> complete(String unfinished) {
        return router.complete(unfinished);
    }

    Reply ask(String question) {
        var response = respond(question, CHANNEL);
        assertThat(response).as(question).isInstanceOf(Reply.class);
        return (Reply) response;
    }

    String refusal(String question, Asker asker) {
        var response = respond(question, asker);
        assertThat(response).as(question).isInstanceOf(Response.Refused.class);
        return ((Response.Refused) response).message();
    }

    /// The messages that are due by now, in their order, taken out and printed.
    List<Message> sent() {
        var sent = new ArrayList<Message>();
        for (var next = outbox.take(now.get()); next.isPresent(); next = outbox.take(now.get())) {
            sent.add(new Message(next.get(), press.print(next.get())));
            outbox.lapsed(next.get(), "read by a test");
        }
        return sent;
    }

    /// Where each message went and what its headline says: `slack:C1: Acme is lost: ...`; `-` for one that is not worth sending.
    List<String> headlines() {
        return sent().stream().map(Message::line).toList();
    }

    /// A message of the outbox and what it has come to.
    record Message(LeasedMessage delivery, Rendering edition) {

        String line() {
            var to = delivery.draft().to();
            return to.platform() + ":" + to.place() + ": "
                    + (edition instanceof Rendering.Ready printed ? printed.message().headline() : "-");
        }

        Reply reply() {
            assertThat(edition).isInstanceOf(Rendering.Ready.class);
            return ((Rendering.Ready) edition).message();
        }
    }
}
