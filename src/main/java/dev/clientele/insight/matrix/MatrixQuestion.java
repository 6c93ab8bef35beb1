package dev.clientele.insight.matrix;

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
import dev.clientele.model.Period;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.matrix.Cell;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// `matrix`: the portfolio matrix of attractiveness and relationship with what each cell and each tier asks for; with a cell who is in it;
/// with a customer why it stands where it stands.
public final class MatrixQuestion extends PortfolioQuestion {

    static final String ATTRACTIVENESS = "attractiveness";
    static final String RELATIONSHIP = "relationship";

    private static final CommandSpec SPEC = new CommandSpec("matrix",
            "Where customers stand in the portfolio, and what each place asks for",
            "The portfolio matrix: how attractive a customer is (value, growth, margin, industry) against how strong the relationship is "
                    + "(tenure, frequency, recency, breadth, satisfaction), each factor as a percentile rank among all active customers. Every "
                    + "cell and every tier names its strategy. Name a customer for the factors behind its place, or a cell for who is in it.",
            List.of(new Parameter.Customers(0, 1),
                    Parameter.Choice.behind(ATTRACTIVENESS, MatrixWords.ATTRACTIVENESS),
                    Parameter.Choice.behind(RELATIONSHIP, MatrixWords.STRENGTH),
                    new Parameter.Count(10, 1_000), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("matrix", "matrix country Germany", "matrix attractiveness high relationship weak"));

    public MatrixQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var standing = Standing.of(asked.aboutNamed());
        if (!asked.invocation().customers().isEmpty()) {
            var named = asked.invocation().customers().getFirst();
            var customer = asked.portfolio().customers().indexOf(named.id()).orElseThrow();
            return new PlaceReply(standing, customer, named.label()).reply();
        }
        return cell(asked).map(cell -> new CellReply(standing.in(cell), cell).reply()).orElseGet(() -> new MatrixReply(standing).reply());
    }

    /// The cell asked for, if one is.
    ///
    /// @throws Refusal for one side of it alone
    private static Optional<Cell> cell(Inquiry asked) {
        var attractiveness = asked.invocation().choice(ATTRACTIVENESS);
        var strength = asked.invocation().choice(RELATIONSHIP);
        if (attractiveness.isPresent() != strength.isPresent()) {
            throw new Refusal("A cell of the matrix has two sides: say how attractive and how strong the relationship.",
                    List.of(asked.invocation().withChoice(ATTRACTIVENESS, attractiveness.orElse("high"))
                            .withChoice(RELATIONSHIP, strength.orElse("strong")).question()));
        }
        return attractiveness.map(word -> new Cell(MatrixWords.ATTRACTIVENESS.indexOf(word),
                MatrixWords.STRENGTH.indexOf(strength.orElseThrow())));
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var days = Period.days(asked.dataEnd().minusYears(1), asked.asOf());
        return new Explanations(asked.aboutNamed(), false).of(days, List.of(Definition.PORTFOLIO_MATRIX, Definition.PERCENTILE_RANK,
                Definition.FACTOR, asked.settings().tiers().definition(), Definition.NET_REVENUE, Definition.ACTIVE,
                Definition.PURCHASE_DAY, Definition.ORDER, Definition.PROFIT));
    }
}
