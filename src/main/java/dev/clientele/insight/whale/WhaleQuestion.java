package dev.clientele.insight.whale;

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
import dev.clientele.portfolio.Portfolio;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// `whale`: the cumulative profit of the customers from the most to the least profitable, and those that lose money, down to the
/// invoice that lost the most.
public final class WhaleQuestion extends PortfolioQuestion {

    private static final CommandSpec SPEC = new CommandSpec("whale", "Which customers make the profit, and which lose it again",
            "Adds up profit from the most to the least profitable customer (the whale curve): where the curve is highest, all is earned, "
                    + "and customers behind that lose some of it again. Lists those that lost the most, each with the invoice that lost the most. "
                    + "Without a period it counts the last 12 months.",
            List.of(new Parameter.Count(10, 1_000), new Parameter.PeriodWords(), new Parameter.AsOf(),
                    new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("whale", "whale 2025", "whale 20 last quarter"));

    public WhaleQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        if (!asked.portfolio().costed()) {
            return withoutCosts(asked);
        }
        var period = asked.period();
        return new WhaleReply(asked, period, Whale.of(asked, period), asked.yearBefore(period).map(before -> Whale.of(asked, before)))
                .reply();
    }

    private static Reply withoutCosts(Inquiry asked) {
        return asked.reply("Who made the profit").headline("The data has no costs, so there is no profit to add up.")
                .footnote("A column with the cost of each invoice line tells it: import the invoices with one.")
                .button("Top customers", asked.invocation().withoutCount().askInstead("top"))
                .button("Concentration", asked.invocation().withoutCount().askInstead("concentration")).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        return new Explanations(asked, true).of(asked.period(),
                List.of(Definition.NET_REVENUE, Definition.PROFIT, Definition.WHALE_CURVE));
    }
}
