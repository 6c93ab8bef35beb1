package dev.clientele.insight.orders;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.NumberRange;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.TopOrders;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// `orders`: the single orders of the greatest, or smallest, net revenue in a period.
public final class OrdersQuestion extends PortfolioQuestion {

    /// What there may be bounds on.
    static final String SIZE = "revenue";

    private static final CommandSpec SPEC = new CommandSpec("orders", "The biggest single orders",
            "Lists single orders (invoices with a positive total) by net revenue, the biggest first, or with `smallest` the smallest. "
                    + "`over 10k`, "
                    + "`under 500` and `between 1k and 5k` keep those of that size. Without a period it looks over all time.",
            List.of(new Parameter.Count(10, 1_000), new Parameter.Word("size", List.of("biggest", "smallest")),
                    new Parameter.Bound(SIZE, List.of("value", "amount", "worth"), Parameter.Bound.Unit.MONEY), new Parameter.PeriodWords(),
                    new Parameter.Customers(0, 10), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("orders", "orders biggest last month", "orders 3 this year", "orders over 1000 this year",
                    "orders smallest last quarter"));

    public OrdersQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var invocation = asked.invocation();
        var scope = asked.aboutNamed();
        var period = period(scope);
        var smallest = invocation.choice("size").filter("smallest"::equals).isPresent();
        var most = Math.min(invocation.countOrDefault(), scope.portfolio().orders().count());
        var found = smallest
                ? TopOrders.smallest(scope.selection(), sought(scope, period), most)
                : TopOrders.greatest(scope.selection(), sought(scope, period), most);
        return OrdersReply.of(scope, period, found, smallest).reply();
    }

    private static TopOrders.Sought sought(Inquiry scope, Period period) {
        var size = NumberRange.of(scope.invocation(), SIZE);
        return new TopOrders.Sought(period.startDay(), period.endDay(),
                size.isOpen() ? net -> true : net -> size.holds(scope.money(net).major().doubleValue()));
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var scope = asked.aboutNamed();
        return new Explanations(scope, true).of(period(scope), List.of(Definition.NET_REVENUE, Definition.ORDER));
    }

    private static Period period(Inquiry scope) {
        return scope.invocation().period().isPresent() ? scope.period() : scope.period(Period.allTime(scope.asOf()));
    }
}
