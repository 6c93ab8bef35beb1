package dev.clientele.insight.products;

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
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// `products`: what is sold to whom, by product and by group of customers, and how broadly customers buy; with a customer what it buys,
/// stopped buying and could also buy.
public final class ProductsQuestion extends PortfolioQuestion {

    private static final CommandSpec SPEC = new CommandSpec("products", "What is sold to whom, and what a customer could also buy",
            "Tells revenue, profit and buyers of each product, how broadly customers buy, and with estimated wallets which share of them is spent "
                    + "here; `by segment` and so on by product and group of customers. With a customer: what it buys, what it stopped buying, "
                    + "and what it could also buy, since others who buy the same do. Without a period it counts the last 12 months.",
            List.of(new Parameter.Count(10, 1_000), new Parameter.Choice("by", "by", ProductGroups.words(), false, false),
                    new Parameter.PeriodWords(), new Parameter.Customers(0, 1), new Parameter.AsOf(),
                    new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("products", "products by segment", "products NAME", "products 20 last quarter"));

    public ProductsQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var by = asked.invocation().choice("by");
        if (asked.invocation().customers().isEmpty()) {
            return by.map(word -> ProductGroupsReply.of(asked, word).reply()).orElseGet(() -> ProductsReply.of(asked).reply());
        }
        if (by.isPresent()) {
            throw new Refusal("One customer is one group; ask without `by`.", List.of(asked.invocation().withoutChoice("by").question()));
        }
        return CustomerProductsReply.of(asked).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        return new Explanations(asked.aboutNamed(), true).of(asked.period(), List.of(Definition.NET_REVENUE, Definition.PROFIT,
                Definition.BREADTH, Definition.ASSOCIATION, Definition.EXPECTED_PURCHASE, Definition.SHARE_OF_WALLET));
    }
}
