package dev.clientele.insight.retention;

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
import dev.clientele.model.Grain;
import dev.clientele.model.Period;
import dev.clientele.portfolio.Portfolio;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `retention`: how many customers stay, when and which ones; and by its views cohorts, repeat purchases and stages.
public final class RetentionQuestion extends PortfolioQuestion {

    private static final CommandSpec SPEC = new CommandSpec("retention", "How many customers stay, and how their relationship grows",
            "Shows what share of the customers active at the start still is at the end, over time and by segment, country, industry or "
                    + "owner; without a period over the last activity window. `cohorts` follows the customers won in the same time, "
                    + "`repeat` shows who buys again and after how long, `stages` the way from the first purchase to advocate.",
            List.of(View.parameter(), new Parameter.Choice("by", "by", by(), false), new Parameter.Count(20, View.MOST_ROWS),
                    new Parameter.PeriodWords(), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("retention", "retention last year by segment", "retention by quarter", "retention cohorts", "retention repeat",
                    "retention stages"));

    public RetentionQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    private static List<String> by() {
        return Stream.concat(Grain.monthsAndLonger().stream().map(Grain::word), CustomerGroups.DIMENSIONS.stream().map(Dimension::word))
                .toList();
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var view = View.of(asked.invocation());
        view.refusal(asked.invocation(), RetentionPeriods.grain(asked.invocation()).isPresent()).ifPresent(message -> {
            throw new Refusal(message, List.of(view.question(asked.invocation())));
        });
        return switch (view) {
            case RATES -> new RatesReply(RatesAnswer.of(asked)).reply();
            case COHORTS -> new CohortsReply(CohortsAnswer.of(asked)).reply();
            case REPEAT -> new RepeatReply(RepeatAnswer.of(asked)).reply();
            case STAGES -> new StagesReply(StagesAnswer.of(asked)).reply();
        };
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var explanations = new Explanations(asked, false);
        return switch (View.of(asked.invocation())) {
            case RATES -> explanations.of(ratesWindow(asked), List.of(Definition.NET_REVENUE, Definition.PURCHASE_DAY, Definition.ACTIVE,
                    Definition.RETAINED, Definition.LOST, Definition.RETENTION_RATE, Definition.CHURN_RATE, Definition.NRR,
                    Definition.GRR));
            case COHORTS -> explanations.ofAllTime(List.of(Definition.NET_REVENUE, Definition.PURCHASE_DAY, Definition.COHORT));
            case REPEAT -> explanations.of(RepeatAnswer.period(asked),
                    List.of(Definition.PURCHASE_DAY, Definition.REPEAT_RATE, Definition.GAP));
            case STAGES -> explanations.ofAllTime(List.of(Definition.PURCHASE_DAY, Definition.STAGE, Definition.OVERDUE_RATIO,
                    Definition.ACTIVE));
        };
    }

    /// The days whose purchases decide who was active at the start or at the end.
    private Period ratesWindow(Inquiry asked) {
        var period = new RetentionPeriods(asked).spoken();
        return Period.days(period.start().minusMonths(settings().activityWindowMonths()), period.lastDay());
    }
}
