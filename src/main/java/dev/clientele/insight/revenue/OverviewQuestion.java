package dev.clientele.insight.revenue;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.CustomerRisks;
import dev.clientele.analysis.Definition;
import dev.clientele.analysis.Explanations;
import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PortfolioQuestion;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Explanation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.portfolio.Portfolio;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// `overview`: how we are doing: the key figures of a period against the same days a year before, how net revenue went, and the
/// customers at risk that need attention first.
public final class OverviewQuestion extends PortfolioQuestion {

    private static final int MOST_AT_RISK = 3;
    private static final CommandSpec SPEC = new CommandSpec("overview", "How we are doing",
            "Shows the key figures of a period against the same days a year before, how net revenue went, and the three customers at risk "
                    + "that matter most. Without a period it looks at the last 12 months.",
            List.of(new Parameter.PeriodWords(), new Parameter.AsOf(), new Parameter.Filters(Set.of(Dimension.values()))),
            List.of("overview", "overview this year", "overview last month"));

    public OverviewQuestion(Supplier<Portfolio> portfolio, AnalysisSettings settings) {
        super(SPEC, portfolio, settings);
    }

    @Override
    protected Reply answer(Inquiry asked) {
        var sold = Sold.of(asked);
        var total = TotalReply.of(sold).reply();
        var risks = CustomerRisks.of(asked);
        var all = risks.named();
        var first = Arrays.copyOf(all, Math.min(all.length, MOST_AT_RISK));
        var labels = CustomerLabels.of(asked.portfolio().customers(), first);
        var reply = asked.reply("How we are doing" + sold.around()).headline(total.headline() + atRisk(asked, all.length, labels))
                .figures(total.figures()).figure("customersAtRisk", all.length).tables(total.tables()).charts(total.charts())
                .remarks(risks.chance().remarks())
                .footnotes(total.footnotes());
        if (first.length > 0) {
            reply.table(attention(asked, risks, first, labels));
        }
        var about = asked.invocation().period().map(Period::label).map(label -> " " + label).orElse("") + filters(asked);
        return reply.button("By month", "revenue by month" + about).button("Who fell most", "decliners" + about)
                .button("Who grew most", "growers" + about).button("Who is at risk", "at-risk" + filters(asked)).reply();
    }

    private static String filters(Inquiry asked) {
        return asked.invocation().filters().stream().map(filter -> " " + filter.question()).collect(Collectors.joining());
    }

    /// ` 195 customers are at risk, first of all Kronstahl, Nordlicht and Steinhorst.`
    private static String atRisk(Inquiry asked, int count, List<String> labels) {
        if (count == 0) {
            return " No customer is at risk.";
        }
        return asked.phrase(" {count customer is|customers are} at risk{count:: |, first of all }{names}.").with("count", count)
                .with("names", Phrase.listed(labels, "and")).words();
    }

    private static Table attention(Inquiry asked, CustomerRisks risks, int[] first, List<String> labels) {
        return TableBuilder.ranked(first.length).text("customer", "Customer", labels::get)
                .column("atRisk", risks.chance().canTell() ? "Value at risk" : "Brought in its last year", asked.money(),
                        row -> asked.money(risks.stake(first[row])))
                .table("Needs attention");
    }

    @Override
    protected Explanation explain(Inquiry asked) {
        var sold = Sold.of(asked);
        return new Explanations(sold.asked(), false).of(sold.period(),
                List.of(Definition.NET_REVENUE, Definition.ORDER, Definition.PURCHASE_DAY));
    }

    /// A fit may become ready while the data stays, and others are at risk by it.
    @Override
    public boolean isKept() {
        return settings().models().isEmpty();
    }
}
