package dev.clientele.insight.customer;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Notebook;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// `customer`: who a customer is, what it brings and how it buys, against the year before and the rest of the portfolio.
public final class CustomerQuestion extends PortfolioQuestion {

    private static final CommandSpec SPEC = new CommandSpec("customer", "All about one customer",
            "Shows one customer's card: who it is, its tier and revenue over the years, how often it buys, whether it is at "
                    + "risk and why, what it is worth, its products, orders and notes. A "
                    + "part of the name is enough.",
            List.of(new Parameter.Customers(1, 1), new Parameter.AsOf()), List.of("customer NAME"));

    private final Notebook notebook;

    public CustomerQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings, Notebook notebook) {
        super(SPEC, portfolio, settings);
        this.notebook = notebook;
    }

    @Override
    protected Reply answer(Inquiry asked) {
        return new CardReply(Card.of(asked, customer(asked), notebook)).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var customer = customer(asked);
        var definitions = new ArrayList<>(List.of(Definition.NET_REVENUE, Definition.ORDER, Definition.ORDER_VALUE, Definition.PURCHASE_DAY,
                settings().tiers().definition(), Definition.ACTIVE, Definition.NEW, Definition.REGAINED, Definition.LOST,
                Definition.RETAINED,
                Definition.OVERDUE_RATIO, Definition.AT_RISK, Definition.RISK_REASONS, Definition.P_ALIVE, Definition.EXPECTED_PROFIT,
                Definition.VALUE_AT_RISK, Definition.FREQUENCY, Definition.DURATION, Definition.SIMPLE_CLV, Definition.NPV));
        if (asked.portfolio().costed()) {
            definitions.add(1, Definition.PROFIT);
        }
        var counted = new Explanations(asked.about(customer), false).ofAllTime(definitions);
        return new Explanation(counted.terms(), "customer " + asked.invocation().customer().orElseThrow().label(), counted.window(),
                counted.rows());
    }

    /// Notes come without a new data version.
    @Override
    public boolean isKept() {
        return false;
    }

    /// The number of the customer asked for.
    private static int customer(Inquiry asked) {
        var named = asked.invocation().customer().orElseThrow();
        return asked.portfolio().customers().indexOf(named.id())
                .orElseThrow(() -> new Refusal("The data has no customer " + named.label() + " any more.", List.of("top")));
    }
}
