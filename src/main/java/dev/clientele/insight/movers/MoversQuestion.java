package dev.clientele.insight.movers;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.LikeWithLike;
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

/// `growers` and `decliners`: the customers, products, categories, countries and so on whose net revenue, profit or orders changed
/// most, against the same days a year before or another period.
public final class MoversQuestion extends PortfolioQuestion {

    private static final int MOST = 1_000;

    private final Direction direction;

    private MoversQuestion(Direction direction, Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(spec(direction), portfolio, settings);
        this.direction = direction;
    }

    /// Who grew.
    public static MoversQuestion growers(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        return new MoversQuestion(Direction.GROWERS, portfolio, settings);
    }

    /// Who fell.
    public static MoversQuestion decliners(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        return new MoversQuestion(Direction.DECLINERS, portfolio, settings);
    }

    private static CommandSpec spec(Direction direction) {
        var name = direction.word();
        return new CommandSpec(name, "Who bought " + direction.comparative() + " than before, in money and in percent",
                "Ranks customers, or products, countries and so on, by how much their net revenue " + direction.verb()
                        + " against the same days a year before, or against a period named behind `vs`. `percent` ranks by percent; "
                        + "`over 50%` or `over 10000` keeps those that changed by more.",
                List.of(new Parameter.Count(10, MOST), new Parameter.Choice("by", "by", MoverKind.words(), true),
                        new Parameter.Word("measure", List.of("revenue", "profit", "orders")),
                        new Parameter.Word("rank", List.of("money", "percent")),
                        new Parameter.Bound("change", List.of("by", "changed"), Parameter.Bound.Unit.MONEY_OR_PERCENT),
                        new Parameter.PeriodWords(2, Parameter.PeriodWords.Parting.TO), new Parameter.AsOf(),
                        new Parameter.Filters(Set.of(Dimension.values()))),
                List.of(name, name + " this year", name + " 5 last quarter", name + " by country",
                        name + " change over 50% this year"));
    }

    @Override
    protected Reply answer(Inquiry asked) {
        return new MoversReply(Movers.of(asked, direction)).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        return new Explanations(asked, false).of(LikeWithLike.certain(asked).period(),
                List.of(Definition.NET_REVENUE, Definition.LIKE_WITH_LIKE));
    }
}
