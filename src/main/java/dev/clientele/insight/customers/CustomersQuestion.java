package dev.clientele.insight.customers;

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

/// `customers`: a list of customers by conditions on what they spent, what they bought and did not buy, when they bought first and
/// last, and what is known of them.
public final class CustomersQuestion extends PortfolioQuestion {

    /// All of what is named must have been bought, and not any of it.
    static final String BOTH = "both";
    /// Ranked by their first purchase, the earliest first.
    static final String OLDEST = "oldest";
    /// Ranked by their first purchase, the latest first.
    static final String NEWEST = "newest";

    private static final CommandSpec SPEC = new CommandSpec("customers", "Which customers fit conditions, and how many",
            "Lists the active customers, or those who bought in a period, that fit all conditions: `revenue over 250k`, `orders under 3`, "
                    + "`satisfaction at most 6`; `silent last 90 days` (no purchase in it), `first-bought 2019`, `last-bought last quarter`, "
                    + "`renewal next 60 days`; `category Bikes not category Accessories` (bought the one and not the other), `both category Bikes, Clothing`; country, segment, "
                    + "tier, owner. `by oldest` and `by newest` rank by the first purchase.",
            List.of(new Parameter.Count(20, 1_000),
                    new Parameter.Choice("by", "by", List.of("revenue", "profit", "orders", OLDEST, NEWEST), true),
                    new Parameter.Word(BOTH, List.of(BOTH)),
                    new Parameter.Bound("revenue", List.of("spent", "spend", "spending", "sales", "turnover", "bought", "worth"),
                            Parameter.Bound.Unit.MONEY),
                    new Parameter.Bound("profit", List.of("profits"), Parameter.Bound.Unit.MONEY),
                    new Parameter.Bound("orders", List.of("order", "ordered"), Parameter.Bound.Unit.COUNT),
                    new Parameter.Bound("satisfaction", List.of("score", "satisfied", "nps"), Parameter.Bound.Unit.SCORE),
                    new Parameter.Span("silent", Conditions.SILENT), new Parameter.Span("first-bought", Conditions.FIRST_BOUGHT),
                    new Parameter.Span("last-bought", Conditions.LAST_BOUGHT), new Parameter.Span("renewal", Conditions.RENEWAL),
                    new Parameter.PeriodWords(), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("customers", "customers revenue over 10000 this year", "customers silent last 90 days",
                    "customers first-bought last year",
                    "customers by orders orders over 5", "customers 10 by oldest"));

    public CustomersQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        return new CustomersReply(CustomerList.of(asked)).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var list = CustomerList.of(asked);
        return new Explanations(list.scope(), false).of(list.period(),
                List.of(Definition.NET_REVENUE, Definition.PURCHASE_DAY, Definition.ACTIVE, Definition.ORDER));
    }
}
