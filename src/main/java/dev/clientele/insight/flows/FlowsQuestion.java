package dev.clientele.insight.flows;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Parameter;
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
public final class FlowsQuestion extends PortfolioQuestion {

    private static final CommandSpec SPEC = new CommandSpec("flows", "How many customers came, came back, went and stayed",
            "Counts opening + new + regained - lost = closing active customers and the same bridge in revenue. A customer is active for a "
                    + "set window (12 months unless set) after a purchase day. `list lost` names them.",
            List.of(new Parameter.PeriodWords(),
                    new Parameter.Choice("by", "by", Grain.monthsAndLonger().stream().map(Grain::word).toList(), false),
                    new Parameter.Choice("list", "list", List.of("new", "regained", "lost", "retained"), false),
                    new Parameter.Count(20, 1_000), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("flows", "flows last year", "flows last year by quarter", "flows last year list lost", "flows ytd list new"));

    public FlowsQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var chain = new FlowChain(asked, settings());
        var periods = chain.periods();
        asked.requireFew(periods);
        asked.requireBegun(periods.getFirst());
        var flows = count(asked, periods);
        var list = asked.invocation().choice("list").map(word -> members(asked, flows, word));
        if (list.isPresent()) {
            return list.get().reply();
        }
        var trend = chain.trend(periods);
        return new FlowsReply(new FlowAnswer(asked, settings(), flows, trend.equals(periods) ? flows : count(asked, trend))).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var periods = new FlowChain(asked, settings()).periods();
        var first = periods.getFirst().start().minusMonths(settings().activityWindowMonths());
        var days = Period.days(first, periods.getLast().lastDay());
        return new Explanations(asked, false).of(days,
                List.of(Definition.NET_REVENUE, Definition.PURCHASE_DAY, Definition.ACTIVE, Definition.NEW,
                        Definition.REGAINED, Definition.LOST, Definition.RETAINED, Definition.REVENUE_BRIDGE, Definition.NRR,
                        Definition.GRR,
                        Definition.QUICK_RATIO, Definition.RETENTION_RATE));
    }

    private CustomerFlows count(Inquiry asked, List<Period> periods) {
        return CustomerFlows.of(asked.selection(), periods, settings().activityWindowMonths(), asked.dataEnd());
    }

    private FlowMembersReply members(Inquiry asked, CustomerFlows flows, String word) {
        return new FlowMembersReply(new FlowAnswer(asked, settings(), flows, flows), FlowStatus.valueOf(word.toUpperCase(Locale.ROOT)));
    }
}
