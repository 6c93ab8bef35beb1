package dev.clientele.alert;

import dev.clientele.alert.reply.CaseReply;
import dev.clientele.alert.reply.CasesReply;
import dev.clientele.alert.reply.CasesReply.Line;
import dev.clientele.alert.reply.Ground;
import dev.clientele.alert.rule.RuleParser;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.delivery.Rendering;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertRuleStore;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Makes the message of an alert when it is sent. What is over by then, or settled by somebody, or no longer
/// watched for, is not told any more.
public final class AlertRenderer {

    private final Supplier<Portfolio> portfolio;
    private final AnalysisSettings terms;
    private final AlertRuleStore rules;
    private final AlertCaseStore cases;
    private final InstantSource clock;

    /// @param portfolio the current portfolio
    public AlertRenderer(Supplier<Portfolio> portfolio, AnalysisSettings terms, AlertRound.Shelf shelf, InstantSource clock) {
        this.portfolio = portfolio;
        this.terms = terms;
        this.rules = shelf.rules();
        this.cases = shelf.cases();
        this.clock = clock;
    }

    /// What the message says now.
    ///
    /// @param delivery of kind `ALERT`
    public Rendering print(LeasedMessage delivery) {
        var body = AlertBody.parse(delivery.draft().body());
        var found = body.cases().stream().flatMap(id -> cases.find(id).stream()).filter(this::isWatched).toList();
        var told = body.kind() == AlertBody.Kind.RECOVERED ? found : found.stream().filter(this::isWorthTelling).toList();
        if (told.isEmpty()) {
            return new Rendering.Skipped("it is over or settled");
        }
        var ground = new Ground(portfolio.get(), terms, terms.calendar().dayOf(clock.instant()));
        var message = switch (body.kind()) {
            case SINGLE -> new CaseReply(told.getFirst(), line(told.getFirst()).rule(), ground).reply();
            case REST -> new CasesReply(lines(told), ground).rest();
            case RECOVERED -> new CasesReply(lines(told), ground).recovered();
        };
        return new Rendering.Ready(message, "", false);
    }

    private boolean isWorthTelling(AlertCase found) {
        return found.isOpen() && !found.handling().isSettled();
    }

    private boolean isWatched(AlertCase found) {
        return rules.find(found.rule()).filter(AlertRule::isActive).isPresent();
    }

    private List<Line> lines(List<AlertCase> told) {
        return told.stream().map(this::line).toList();
    }

    private Line line(AlertCase found) {
        return new Line(found, RuleParser.kept().parse(rules.ever(found.rule()).orElseThrow().order().words()));
    }
}
