package dev.clientele.insight.compare;

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
import dev.clientele.model.Period;
import dev.clientele.portfolio.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// `compare`: customers, countries, segments, tiers, other groups or periods side by side on all key figures.
public final class CompareQuestion extends PortfolioQuestion {

    /// Whether all others are set beside those named.
    static final String REST = "rest";

    private static final CommandSpec SPEC = new CommandSpec("compare", "Customers, groups or periods side by side",
            "Sets two to four customers, groups of customers or periods side by side on all key figures and says who is ahead. `rest` "
                    + "sets all others beside one of a kind. Without a period it counts the last 12 months.",
            List.of(new Parameter.Customers(0, 4), new Parameter.Word(REST, List.of(REST)), new Parameter.PeriodWords(4),
                    new Parameter.AsOf(),
                    new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("compare last year and this year", "compare NAME with NAME", "compare gold silver this year"));

    public CompareQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        return new CompareReply(Comparison.of(Subjects.of(asked))).reply();
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var subjects = Subjects.of(asked);
        var definitions = new ArrayList<>(List.of(Definition.NET_REVENUE, Definition.ORDER, Definition.ORDER_VALUE,
                Definition.PURCHASE_DAY, settings().tiers().definition()));
        if (subjects.asked().portfolio().costed()) {
            definitions.add(1, Definition.PROFIT);
        }
        if (subjects.areCustomers()) {
            definitions.add(Definition.OVERDUE_RATIO);
        } else {
            definitions.addAll(List.of(Definition.ACTIVE, Definition.NEW, Definition.REGAINED, Definition.LOST, Definition.RETENTION_RATE));
        }
        var span = subjects.span();
        var days = Period.days(span.start(), span.lastDay());
        return new Explanations(subjects.asked(), !subjects.areCustomers()).of(days, definitions);
    }
}
