package dev.clientele.insight.concentration;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Explanations.LeftOut;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// `concentration`: what share the top customers make, how few make half, Gini, HHI and the Lorenz curve, against the year
/// before.
public final class ConcentrationQuestion extends PortfolioQuestion {

    static final String PERCENT = "percent";
    static final String MAKING = "making";

    private static final CommandSpec SPEC = new CommandSpec("concentration", "How much of the business depends on a few customers",
            "Shows what share of net revenue or profit the top customers make, the fewest that make 50 and 80 %, the Gini coefficient, "
                    + "the HHI, and the classes of 5, 15, 50 and 30 % of customers, each against the year before. Without a period it "
                    + "counts the last 12 months. A number asks for the share of so many customers, `20%` for that of so many of a hundred, "
                    + "`making 75%` for the fewest that make so much.",
            List.of(new Parameter.Count(10, 100_000), new Parameter.Percent(PERCENT, true),
                    new Parameter.Percent(MAKING, false),
                    new Parameter.Choice("by", "by", List.of("revenue", "profit"), true),
                    new Parameter.PeriodWords(), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("concentration", "concentration 20 last year", "concentration by profit ytd", "concentration last quarter",
                    "concentration 20%", "concentration making 75%"));

    public ConcentrationQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var basis = basis(asked);
        var period = asked.period();
        var before = asked.yearBefore(period).map(earlier -> ConcentrationStanding.of(asked, earlier, basis));
        return new ConcentrationReply(new ConcentrationAnswer(asked, basis, period, ConcentrationStanding.of(asked, period, basis), before))
                .reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var definitions = new ArrayList<>(List.of(Definition.NET_REVENUE));
        if (asked.portfolio().costed()) {
            definitions.add(Definition.PROFIT);
        }
        definitions.addAll(List.of(Definition.CONCENTRATION, Definition.GINI, Definition.HHI, Definition.LORENZ_CURVE));
        var basis = basis(asked);
        var why = "They bought or returned something, and their " + basis.noun() + " is not above zero.";
        var leftOut = new LeftOut(ConcentrationStanding.of(asked, asked.period(), basis).isExcluded(), why);
        return new Explanations(asked, false, Optional.of(leftOut)).of(asked.period(), definitions);
    }

    private static Basis basis(Inquiry asked) {
        var basis = Basis.of(asked.invocation().choice("by").orElse("revenue"));
        if (basis == Basis.PROFIT) {
            asked.requireCosts("to be concentrated");
        }
        return basis;
    }
}
