package dev.clientele.insight.revenue;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `revenue`: how much was sold in a period, as net revenue, profit, margin, orders, average order or customers, in all or broken
/// down by time or by a dimension, against the same days a year before or against another period.
public final class RevenueQuestion extends PortfolioQuestion {

    private static final CommandSpec SPEC = new CommandSpec("revenue", "How much was sold, by month, country, product and more",
            "Sums net revenue, profit, margin, orders, the average order or the customers who bought, in all or `by month`, `by country`, "
                    + "`by product` and so on, and compares with the same days a year before, or with a period named behind `vs`. Without a "
                    + "period it counts the last 12 months. A number keeps the greatest; `lowest` puts the smallest first.",
            List.of(new Parameter.Count(20, 1_000), new Parameter.Word("measure", RevenueMeasure.words()),
                    new Parameter.Choice("by", "by", Split.words(), false), new Parameter.Word("order", List.of("highest", "lowest")),
                    new Parameter.PeriodWords(2, Parameter.PeriodWords.Parting.VERSUS), new Parameter.Customers(0, 10),
                    new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("revenue this year", "revenue by month last year", "revenue profit by country", "revenue 3 by month ever",
                    "revenue average-order by segment"));

    public RevenueQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var sold = Sold.of(asked);
        var split = asked.invocation().choice("by").map(Split::of);
        if (split.isEmpty() && sold.isRanked()) {
            throw unsplit(sold);
        }
        return split.map(by -> BreakdownReply.of(sold, by).reply()).orElseGet(() -> TotalReply.of(sold).reply());
    }

    /// A total has no greatest: of what?
    private static Refusal unsplit(Sold sold) {
        var ways = Stream.of("product", "country", "month").filter(word -> RevenueGroups.isUseful(sold, Split.of(word)))
                .map(word -> sold.asked().invocation().withChoice("by", word).question()).toList();
        return new Refusal("The greatest or smallest of what? Say `by month`, `by country`, `by product` and so on.", ways);
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var sold = Sold.of(asked);
        var definitions = new ArrayList<>(List.of(Definition.NET_REVENUE, Definition.ORDER));
        if (sold.asked().portfolio().costed()) {
            definitions.add(Definition.PROFIT);
        }
        return new Explanations(sold.asked(), true).of(sold.period(), definitions);
    }
}
