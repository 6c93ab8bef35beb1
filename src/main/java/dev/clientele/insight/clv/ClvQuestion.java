package dev.clientele.insight.clv;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.analysis.SimpleLifetimes;
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

/// `clv`: what customers are worth over their lifetimes.
public final class ClvQuestion extends PortfolioQuestion {

    private static final List<Dimension> GROUPS =
            List.of(Dimension.TIER, Dimension.SEGMENT, Dimension.COUNTRY, Dimension.INDUSTRY, Dimension.OWNER);
    private static final String MODEL = "model";
    private static final CommandSpec SPEC = new CommandSpec("clv", "What customers are worth over their lifetimes",
            "Counts each active customer's lifetime value: orders a year x average order value x expected years active, and beside it the "
                    + "net present value of its profit. Where a model of lifetimes fits, it answers by that. All together they are the "
                    + "customer equity. With a customer's name it tells of that one; `clv model` shows the models.",
            List.of(new Parameter.Customers(0, 1), new Parameter.Count(20, 1_000),
                    new Parameter.Choice("by", "by", GROUPS.stream().map(Dimension::word).toList(), false),
                    new Parameter.Choice("method", "method", Method.words(), false),
                    new Parameter.Word(MODEL, List.of(MODEL)),
                    new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("clv", "clv 10 method npv", "clv by tier", "clv platinum", "clv model", "clv as of last year"));

    public ClvQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        if (asked.invocation().choice(MODEL).isPresent()) {
            return ModelReply.of(asked).reply();
        }
        var lifetimes = SimpleLifetimes.of(asked);
        var answer = ClvAnswer.of(asked, lifetimes, Worth.of(asked, lifetimes));
        if (asked.invocation().customer().isPresent()) {
            return CustomerReply.of(answer, asked.invocation().customer().get()).reply();
        }
        return asked.invocation().choice("by").map(word -> new GroupReply(answer, groups(answer, dimension(word))).reply())
                .orElseGet(() -> new ClvReply(answer, ClvAnswer.yearBefore(answer)).reply());
    }

    /// A fit may become ready while the data stays.
    @Override
    public boolean isKept() {
        return settings().models().isEmpty();
    }

    private static Groups groups(ClvAnswer answer, Dimension dimension) {
        var isNamed = dimension == Dimension.TIER || answer.asked().portfolio().customers().hasValues(dimension);
        if (!isNamed) {
            throw new Refusal("The data names no " + dimension.plural() + ", so there are none to group customers by.",
                    List.of(answer.asked().invocation().withChoice("by", Dimension.TIER.word()).question()));
        }
        return Groups.of(answer, dimension);
    }

    private static Dimension dimension(String word) {
        return Dimension.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var definitions = new ArrayList<>(List.of(Definition.NET_REVENUE, Definition.ORDER, Definition.ACTIVE, Definition.FREQUENCY,
                Definition.ORDER_VALUE, Definition.CHURN_RATE, Definition.DURATION, Definition.SIMPLE_CLV, Definition.NPV,
                Definition.BG_NBD, Definition.P_ALIVE, Definition.CUSTOMER_EQUITY));
        if (asked.portfolio().costed()) {
            definitions.add(Definition.PROFIT);
        }
        return new Explanations(asked, false).ofAllTime(definitions);
    }
}
