package dev.clientele.alert.call;

import dev.clientele.alert.command.AlertDependencies;
import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.RiskWords;
import dev.clientele.analysis.Scope;
import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.SpecReader;
import dev.clientele.model.Dimension;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.model.alert.AlertSubject;
import dev.clientele.model.alert.Awareness;
import dev.clientele.model.alert.Observation;
import dev.clientele.model.alert.Verdict;
import dev.clientele.model.subscription.Address;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `calls`: whom to call today, at most five of the asker's own customers, and what came of it. That is kept as the cases of alerts are: a
/// call gives the case to the caller, a snooze puts it off, and that it is no risk is a verdict.
public final class CallsCommand implements Change {

    private static final int MOST = 50;
    private static final int SNOOZE_DAYS = 14;
    private static final List<String> OUTCOMES = List.of("called", "snooze", "no-risk");
    private static final CommandSpec SPEC = new CommandSpec("calls", "Whom to call today, why, and what came of it",
            "At most five customers unless the settings say otherwise (or as many as you say), your own where the data names you as an owner, else all: silent for twice their "
                    + "usual gap and not lost yet, ranked by money times the chance that it is going, with the reason, the last order, the usual "
                    + "basket and the contact. `calls called NAME` and `calls snooze NAME` take one off the list for two weeks, `calls no-risk "
                    + "NAME` until its next silence, and counts as a false alarm. `calls all` is about everybody's.",
            List.of(new Parameter.Word("all|called|snooze|no-risk", List.of("all", "called", "snooze", "no-risk")),
                    new Parameter.Text("N|NAME")),
            List.of("calls", "calls 10", "calls all"));

    /// Reads whom something came of.
    private static final SpecReader NAMES = new SpecReader(OUTCOMES.stream().map(verb -> new CommandSpec(SPEC.name() + " " + verb, "", "",
            List.of(new Parameter.Customers(1, 1)), List.of())).toList(), Map.of());

    private final AlertDependencies means;
    private final int usual;

    /// @param usual how many customers are named where nobody says how many, 1 to 50
    public CallsCommand(AlertDependencies means, int usual) {
        this.means = means;
        this.usual = usual;
    }

    /// What was typed behind `calls`.
    private record Asked(String verb, String rest) {

        static Asked of(String typed) {
            var words = typed.strip().split("\\s+", 2);
            return new Asked(words[0].toLowerCase(Locale.ROOT), words.length > 1 ? words[1].strip() : "");
        }

        boolean onlyShows() {
            return !OUTCOMES.contains(verb);
        }
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public boolean isNamedAnywhere() {
        return false;
    }

    @Override
    public boolean onlyShows(Invocation invocation) {
        return Asked.of(invocation.text()).onlyShows();
    }

    /// Everyone who may ask may look and say what came of a call, as with the cases of alerts.
    @Override
    public void admit(Invocation invocation, Asker asker) {
        // nothing reaches others by it
    }

    @Override
    public Reply carryOut(Invocation invocation, Asker asker) {
        var asked = Asked.of(invocation.text());
        return switch (asked.verb()) {
            case "" -> list(usual, owned(asker), "");
            case "all" -> list(count(asked.rest().isEmpty() ? Integer.toString(usual) : asked.rest()), Optional.empty(), "");
            case "called" -> called(named(asked), asker);
            case "snooze" -> snoozed(named(asked), asker);
            case "no-risk" -> noRisk(named(asked), asker);
            default -> list(count(asked.verb()), owned(asker), "");
        };
    }

    private static int count(String typed) {
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > MOST) {
            throw new Refusal(
                    "I don't understand \"" + typed + "\". Say how many, from 1 to " + MOST + ", or what came of a call: `called`, "
                            + "`snooze` or `no-risk` and the customer.",
                    List.of("calls", "calls 10", "calls all"));
        }
        return Integer.parseInt(typed);
    }

    /// The owner in the data that bears the asker's name.
    private Optional<String> owned(Asker asker) {
        return means.data().vocabulary().get().values(Dimension.OWNER).stream().filter(owner -> owner.equalsIgnoreCase(asker.name()))
                .findFirst();
    }

    private Scope scope(Optional<String> owner) {
        return means.scope(owner.map(name -> List.of(new Filter(Dimension.OWNER, List.of(name)))).orElse(List.of()));
    }

    private Reply list(int most, Optional<String> owner, String done) {
        var scope = scope(owner);
        var settled = decisions().settled(scope);
        return new CallsReply(CallList.of(scope, settled, most), owner.orElse(""), settled.size()).reply(done);
    }

    private Decisions decisions() {
        return new Decisions(means.rules(), means.cases());
    }

    private Reply called(CustomerName customer, Asker asker) {
        var about = opened(customer, asker);
        means.cases().assign(about.id(), AlertDependencies.self(asker));
        means.cases().snooze(about.id(), means.today().plusDays(SNOOZE_DAYS));
        means.calls().add(about.id(), AlertDependencies.self(asker), means.now());
        return list(usual, owned(asker), "Noted: " + asker.name() + " called " + about.subject().name()
                + ", who is back on the list in two weeks if no order has come.");
    }

    private Reply snoozed(CustomerName customer, Asker asker) {
        var about = opened(customer, asker);
        means.cases().snooze(about.id(), means.today().plusDays(SNOOZE_DAYS));
        return list(usual, owned(asker), about.subject().name() + " is put off for two weeks.");
    }

    private Reply noRisk(CustomerName customer, Asker asker) {
        var about = opened(customer, asker);
        means.cases().judge(about.id(), Verdict.FALSE, AlertDependencies.self(asker), means.now());
        return list(usual, owned(asker), "Noted: a false alarm. You hear of " + about.subject().name() + " after its next silence.");
    }

    /// The open case of a customer at risk; where no alert has one it is opened now.
    private AlertCase opened(CustomerName customer, Asker asker) {
        return means.cases().open().stream().filter(found -> found.subject().customer().equals(customer.id()))
                .filter(decisions()::isAboutRisk).findFirst()
                .orElseGet(() -> means.cases().open(found(customer, scope(Optional.empty()), rule(asker))));
    }

    /// The customer that is named, by its number or as far as typed without doubt, as in all questions.
    private CustomerName named(Asked asked) {
        return NAMES.read(SPEC.name() + " " + asked.verb() + " " + asked.rest(), means.data().vocabulary().get())
                .flatMap(Invocation::customer).orElseThrow();
    }

    private static AlertCase found(CustomerName name, Scope scope, long rule) {
        var risks = CustomerRisks.of(scope);
        var customers = scope.portfolio().customers();
        var customer = customers.indexOf(name.id()).orElseThrow();
        var subject = new AlertSubject(name.id(), name.id(), customers.names()[customer], customers.value(Dimension.OWNER, customer));
        var sight = new Observation(scope.asOf(), 0, risks.stake(customer), new RiskWords(risks).silence(customer));
        return AlertCase.opened(rule, subject, sight, new Awareness(0, 1));
    }

    /// The alert under which what came of calls is kept: it watches for nothing by itself.
    private long rule(Asker asker) {
        return means.rules().all().stream().filter(rule -> !rule.isActive() && rule.order().words().equals(Decisions.AT_RISK)).findFirst()
                .map(AlertRule::id).orElseGet(() -> {
                    var order = new AlertRule.Order(Decisions.AT_RISK, Address.PAGE, AlertDependencies.self(asker));
                    var made = means.rules().add(order, List.of(), means.now());
                    means.rules().change(made.id(), AlertRule.State.PAUSED);
                    return made.id();
                });
    }
}
