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
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `revenue`: how much was sold in a period, as net revenue, profit, margin, orders, average order or customers, in all or broken
/// down by time or by a dimension, against the same days a year before or against another period.
public final class RevenueQuestion extends PortfolioQuestion {

    /// What it is broken down by.
    static final String BY = "by";
    /// What it is broken down by besides.
    static final String SECOND = "second";
    /// What there is a ranking of each of.
    static final String EACH = "each";

    private static final CommandSpec SPEC = new CommandSpec("revenue", "How much was sold, by month, country, product and more",
            "Sums net revenue, profit, margin, orders, the average order or the customers who bought, in all or `by month`, `by country`, "
                    + "`by product` and so on, and compares with the same days a year before, or with a period named behind `vs`. A second "
                    + "`by` makes a table of both, and `each` a ranking in each. Without a period it "
                    + "counts the last 12 months. A number keeps the greatest; `lowest` puts the smallest first.",
            List.of(new Parameter.Count(20, 1_000), new Parameter.Word("measure", RevenueMeasure.words()),
                    new Parameter.Choice(BY, BY, Split.words(), false),
                    new Parameter.Choice(SECOND, BY, Split.words(), false), Parameter.Choice.behind(EACH, Split.words()),
                    new Parameter.Word("order", List.of("highest", "lowest")),
                    new Parameter.PeriodWords(2, Parameter.PeriodWords.Parting.VERSUS), new Parameter.Customers(0, 10),
                    new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("revenue this year", "revenue by month last year", "revenue profit by country", "revenue by country by quarter",
                    "revenue 3 by month each country", "revenue 3 by month ever",
                    "revenue average-order by segment"));

    public RevenueQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var sold = Sold.of(asked);
        var split = asked.invocation().choice(BY).map(Split::of);
        var second = asked.invocation().choice(SECOND).map(Split::of);
        var each = asked.invocation().choice(EACH).map(Split::of);
        if (each.isPresent() && sold.isRanked()) {
            return split.filter(by -> !by.equals(each.get())).map(by -> new RankedEachReply(RankedEach.of(sold, by, each.get())).reply())
                    .orElseThrow(() -> unranked(sold, each.get()));
        }
        var across = second.or(() -> each).filter(other -> !split.equals(Optional.of(other)));
        if (split.isPresent() && across.isPresent()) {
            return new CrossingReply(Crossing.of(sold, split.get(), across.get())).reply();
        }
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

    /// Of each country the greatest of what?
    private static Refusal unranked(Sold sold, Split each) {
        var question = sold.asked().invocation();
        return new Refusal("The greatest what of each " + each.word() + "? Say `by product`, `by category` and so on.",
                List.of(question.withChoice(BY, "product").question(),
                        question.withoutChoice(EACH).withoutCount().withoutChoice("order").withChoice(BY, each.word()).question()));
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
