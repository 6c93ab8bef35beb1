package dev.clientele.insight.winback;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// `win-back`: the customers that were lost and have not come back, those first that brought most.
public final class WinBackQuestion extends PortfolioQuestion {

    /// The name of the choice, and its word, of all that were ever lost.
    static final String EVER = "all";

    private static final CommandSpec SPEC = new CommandSpec("win-back", "Which lost customers are worth winning back",
            "Lists customers that were lost in the last two years and have not come back, those first that brought most in the year to their "
                    + "last purchase, with when they bought last, whose account they are and whom to call. `all` lists those lost before, "
                    + "too. Who may still be kept is in `at-risk`.",
            List.of(new Parameter.Word(EVER, List.of(EVER)), new Parameter.Count(20, 1_000), new Parameter.AsOf(),
                    new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("win-back", "win-back 50", "win-back all", "win-back country Germany"));

    public WinBackQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        return new WinBackReply(WinBackAnswer.of(asked)).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var definitions = new ArrayList<>(List.of(Definition.PURCHASE_DAY, Definition.ACTIVE, Definition.LOST, Definition.NET_REVENUE));
        if (asked.portfolio().costed()) {
            definitions.add(Definition.PROFIT);
        }
        return new Explanations(asked, false).ofAllTime(definitions);
    }
}
