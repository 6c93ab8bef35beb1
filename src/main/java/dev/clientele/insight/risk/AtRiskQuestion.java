package dev.clientele.insight.risk;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.CustomerRisks;
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
import dev.clientele.portfolio.risk.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// `at-risk`: the customers that may go, those with the most to lose first, with the reasons.
public final class AtRiskQuestion extends PortfolioQuestion {

    /// The name of the choice of what is shown.
    static final String VIEW = "all|backtest";
    /// The name of the bounds on the money at stake.
    static final String STAKE = "stake";
    private static final String BACKTEST = "backtest";
    private static final CommandSpec SPEC = new CommandSpec("at-risk", "Which customers may go, why, and with how much money",
            "Lists customers that are worth a call: with so much at stake that at least half of such warnings were right in the last two "
                    + "years, the most first. `all` lists everybody with a reason for risk, `backtest` how right each floor was. Each is measured by its own rhythm: silent for "
                    + "71 days means little where 60 are usual, and much where 24 are. Who is lost is not at risk any more: `flows list lost` "
                    + "names them.",
            List.of(new Parameter.Word(VIEW, List.of("all", BACKTEST)), new Parameter.Count(20, 1_000),
                    new Parameter.Choice("reason", "reason", words(), false),
                    new Parameter.Bound(STAKE, List.of("value", "money", "losing"), Parameter.Bound.Unit.MONEY),
                    new Parameter.Choice("method", "method", List.of("simple", "bgnbd", "paretonbd"), false), new Parameter.AsOf(),
                    new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("at-risk", "at-risk all", "at-risk 10 overdue", "at-risk shrinking", "at-risk over 5000", "at-risk platinum",
                    "at-risk as of last month"));

    public AtRiskQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    private static List<String> words() {
        return Arrays.stream(Reason.values()).map(Reason::word).toList();
    }

    @Override
    protected Reply answer(Inquiry asked) {
        return asked.invocation().choice(VIEW).filter(BACKTEST::equals).isPresent()
                ? new FloorsReply(asked, CustomerRisks.of(asked)).reply()
                : new RiskReply(RiskAnswer.of(asked)).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var definitions = new ArrayList<>(List.of(Definition.PURCHASE_DAY, Definition.AT_RISK, Definition.OVERDUE_RATIO,
                Definition.RISK_REASONS, Definition.P_ALIVE, Definition.EXPECTED_PROFIT, Definition.VALUE_AT_RISK, Definition.NET_REVENUE));
        if (asked.portfolio().costed()) {
            definitions.add(Definition.PROFIT);
        }
        definitions.add(Definition.BG_NBD);
        return new Explanations(asked, false).ofAllTime(definitions);
    }

    /// A fit may become ready while the data stays.
    @Override
    public boolean isKept() {
        return settings().models().isEmpty();
    }
}
