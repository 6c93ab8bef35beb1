package dev.clientele.insight.flows;

import static java.util.Objects.requireNonNull;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Scope;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Question;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.portfolio.FlowStatus;
import dev.clientele.portfolio.Portfolio;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/// `flows`: opening + new + regained - lost = closing, in customers and in revenue, and who they are.
public final class FlowsQuestion implements Question {

    private static final int MOST_STEPS = 400;
    private static final CommandSpec SPEC = new CommandSpec("flows", "How many customers came, came back, went and stayed",
            "Counts opening + new + regained - lost = closing active customers and the same bridge in revenue. A customer is active for a "
                    + "set window (12 months unless set) after a purchase day. `list lost` names them.",
            List.of(new Parameter.PeriodWords(), new Parameter.Choice("by", "by", Grain.monthsAndLonger().stream().map(Grain::word).toList(), false),
                    new Parameter.Choice("list", "list", List.of("new", "regained", "lost", "retained"), false),
                    new Parameter.Count(20, 1_000), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("flows", "flows last year", "flows last year by quarter", "flows last year list lost", "flows ytd list new"));

    private final Supplier<Portfolio> portfolio;
    private final AnalysisSettings terms;

    public FlowsQuestion(Supplier<Portfolio> portfolio, AnalysisSettings terms) {
        this.portfolio = requireNonNull(portfolio, "portfolio is null");
        this.terms = requireNonNull(terms, "terms is null");
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation) {
        var asked = Scope.of(invocation, portfolio.get(), terms);
        var chain = new FlowChain(asked, terms);
        var periods = chain.periods();
        if (periods.size() > MOST_STEPS) {
            throw new Refusal(
                    "That makes " + periods.size() + " steps; I count up to " + MOST_STEPS + ". Name a shorter period or longer steps.");
        }
        if (!periods.getFirst().start().isBefore(asked.dataEnd())) {
            throw new Refusal("The data ends on " + asked.asOf() + ", before " + periods.getFirst().label() + " begins.");
        }
        var flows = count(asked, periods);
        var list = invocation.choice("list").map(word -> members(asked, flows, word));
        if (list.isPresent()) {
            return list.get().reply();
        }
        var trend = chain.trend(periods);
        return new FlowsReply(new FlowAnswer(asked, terms, flows, trend.equals(periods) ? flows : count(asked, trend))).reply();
    }

    @Override
    public Explanation explain(Invocation invocation) {
        var asked = Scope.of(invocation, portfolio.get(), terms);
        var periods = new FlowChain(asked, terms).periods();
        var first = periods.getFirst().start().minusMonths(terms.activityWindowMonths());
        var days = Period.days(first, periods.getLast().lastDay());
        return new Explanations(asked, false).of(days,
                List.of(Definition.NET_REVENUE, Definition.PURCHASE_DAY, Definition.ACTIVE, Definition.NEW,
                        Definition.REGAINED, Definition.LOST, Definition.RETAINED, Definition.REVENUE_BRIDGE, Definition.NRR,
                        Definition.GRR,
                        Definition.QUICK_RATIO, Definition.RETENTION_RATE));
    }

    private CustomerFlows count(Scope asked, List<Period> periods) {
        return CustomerFlows.of(asked.selection(), periods, terms.activityWindowMonths(), asked.dataEnd());
    }

    private FlowMembersReply members(Scope asked, CustomerFlows flows, String word) {
        return new FlowMembersReply(new FlowAnswer(asked, terms, flows, flows), FlowStatus.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
