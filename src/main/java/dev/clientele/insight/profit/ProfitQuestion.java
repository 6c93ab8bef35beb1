package dev.clientele.insight.profit;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.DimensionGroups;
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
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/// `profit`: the profit and loss of a period from net revenue through cost of goods, service, retention and acquisition to the
/// contribution, in all and by segment, product, customer and more; what a customer costs to win and to keep, and how soon it pays that
/// back.
public final class ProfitQuestion extends PortfolioQuestion {

    private static final String CAC = "cac";
    private static final CommandSpec SPEC = new CommandSpec("profit", "Profit and loss, in all and by segment, product, customer and more",
            "Takes cost of goods, service, retention and acquisition costs off net revenue, down to the contribution, and tells what it costs "
                    + "to win a customer (CAC), to keep one (CRC), and how soon a new one pays back. Costs of named customers are theirs; others "
                    + "are allocated by orders. Without a period it counts the last 12 months.",
            List.of(new Parameter.Count(20, 1_000), new Parameter.Choice("by", "by", ProfitGroups.words(), false, false),
                    new Parameter.Word("order", List.of("highest", "lowest")), new Parameter.Word(CAC, List.of(CAC)),
                    new Parameter.PeriodWords(), new Parameter.Customers(0, 10),
                    new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("profit", "profit by segment", "profit by product last quarter", "profit cac", "profit 10 by customer lowest"));

    public ProfitQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry wide) {
        var asked = wide.aboutNamed();
        requireAnyCosts(asked);
        requireParts(asked);
        if (asked.invocation().choice(CAC).isPresent()) {
            return customerCosts(asked);
        }
        return asked.invocation().choice("by").map(word -> ProfitGroupsReply.of(asked, word).reply())
                .orElseGet(() -> ProfitReply.of(asked).reply());
    }

    private static void requireAnyCosts(Inquiry asked) {
        if (!asked.portfolio().costed() && asked.portfolio().costs().isEmpty()) {
            throw new Refusal(
                    "The data has no costs, so there is no profit and loss. Import the invoices with a column for the cost of each line, "
                            + "and what it costs to win, keep and serve customers with `./clientele import --costs FILE`.",
                    List.of(asked.invocation().withoutChoice("by").withoutChoice("order").withoutCount().askInstead("revenue")));
        }
    }

    /// What it costs to win and to keep a customer.
    private static Reply customerCosts(Inquiry asked) {
        var accounts = Accounts.of(asked, asked.period());
        if (!accounts.known().anySpending()) {
            throw new Refusal(
                    "What it cost to win and to keep customers is not known for these days. To add it: `./clientele import --costs FILE`, "
                            + "with month, kind (acquisition, retention or service) and amount.",
                    List.of(asked.invocation().withoutChoice(CAC).question()));
        }
        if (asked.invocation().choice("by").isPresent()) {
            throw new Refusal("What a customer costs is told in all; `by` makes a profit and loss of each part.",
                    List.of(asked.invocation().withoutChoice("by").question(), asked.invocation().withoutChoice(CAC).question()));
        }
        return new CustomerCostsReply(WonAndKept.of(accounts)).reply();
    }

    /// A total has no greatest: of what?
    private static void requireParts(Inquiry asked) {
        var question = asked.invocation();
        var isRanked = question.count().orElse(Integer.MAX_VALUE) < Integer.MAX_VALUE || question.choice("order").isPresent();
        if (isRanked && question.choice("by").isEmpty()) {
            throw new Refusal("The greatest or smallest of what? Say `by customer`, `by product`, `by segment` and so on.",
                    List.of(question.withChoice("by", ProfitGroups.CUSTOMER).question(), question.withChoice("by", "product").question()));
        }
    }

    /// Whether the data tells anything apart by a word behind `by`.
    static boolean tells(Inquiry asked, String word) {
        return switch (word) {
            case ProfitGroups.TOUCHPOINT -> asked.portfolio().costs().haveTouchpoints();
            case ProfitGroups.CUSTOMER -> true;
            default -> DimensionGroups.areNamed(asked, Dimension.valueOf(word.toUpperCase(Locale.ROOT)));
        };
    }

    @Override
    protected Explanation explain(Inquiry wide) {
        var asked = wide.aboutNamed();
        var definitions = new ArrayList<>(List.of(Definition.NET_REVENUE, Definition.PROFIT, Definition.CONTRIBUTION,
                Definition.COST_ALLOCATION, Definition.CAC, Definition.CRC, Definition.PAYBACK));
        if (asked.portfolio().costs().haveTouchpoints()) {
            definitions.add(Definition.TOUCHPOINT);
        }
        return new Explanations(asked, true).of(asked.period(), definitions);
    }
}
