package dev.clientele.insight.top;

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
import dev.clientele.model.Period;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// `top`: the customers with the greatest net revenue, profit or number of orders in a period, their shares, and how that
/// compares with the year before.
public final class TopQuestion extends PortfolioQuestion {

    private static final CommandSpec SPEC = new CommandSpec("top", "Who the greatest customers are, and what share they make",
            "Ranks customers by net revenue, profit or orders and shows each one's share of the total; `10%` ranks so many of a hundred; `lowest` puts the least first; "
                    + "`each country` ranks those of each country by themselves. "
                    + "Without a period it counts the last 12 months.",
            List.of(new Parameter.Count(10, 1_000), new Parameter.Percent(TopCustomers.PERCENT, true),
                    new Parameter.Choice("by", "by", List.of("revenue", "profit", "orders"), true),
                    new Parameter.Word("order", List.of("highest", TopCustomers.LOWEST)),
                    Parameter.Choice.behind(TopEach.LEAD, TopEach.words()),
                    new Parameter.PeriodWords(), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("top 10", "top 5 last year", "top 20 by profit this year", "top 10 by orders last quarter",
                    "top 3 each country this year"));

    public TopQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var measure = RankingMeasure.of(asked.invocation().choice("by").orElse("revenue"));
        if (measure == RankingMeasure.PROFIT) {
            asked.requireCosts("to rank by");
        }
        var period = asked.period();
        var each = asked.invocation().choice(TopEach.LEAD);
        if (each.isPresent()) {
            return new EachReply(TopEach.of(asked, measure, period, each.get())).reply();
        }
        var totals = Totals.between(asked.selection(), period.startDay(), period.endDay());
        var top = TopCustomers.of(asked, totals, measure);
        return new TopReply(TopAnswer.of(asked, settings().wording(), measure, period, top, yearBefore(asked, period, measure))).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var definitions = new ArrayList<>(List.of(Definition.NET_REVENUE, Definition.ORDER));
        if (asked.portfolio().costed()) {
            definitions.add(Definition.PROFIT);
        }
        return new Explanations(asked, true).of(asked.period(), definitions);
    }

    /// Every customer's value in the same days a year before; empty where nothing compares.
    private static long[] yearBefore(Inquiry asked, Period period, RankingMeasure measure) {
        return asked.yearBefore(period)
                .map(before -> measure.values(Totals.between(asked.selection(), before.startDay(), before.endDay())))
                .orElse(new long[0]);
    }
}
