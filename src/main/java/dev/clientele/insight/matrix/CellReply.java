package dev.clientele.insight.matrix;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.matrix.Cell;
import dev.clientele.portfolio.matrix.Factor;
import java.util.stream.IntStream;

/// Puts the customers of one cell of the portfolio matrix into a reply.
///
/// @param standing of the customers in the cell
record CellReply(Standing standing, Cell cell) {

    private static final int BARS = 12;

    Reply reply() {
        var asked = standing.asked();
        var strategy = standing.terms().cells().get(cell.number());
        var reply = asked.reply(asked.phrase("{strategy}{filters}").with("strategy", strategy.name()).words()).headline(headline())
                .figure("customers", standing.shown().length).figure("netRevenue", asked.money(net()))
                .footnotes(new MatrixNotes(standing).all());
        if (standing.shown().length > 0) {
            reply.table(members()).chart(chart());
        }
        asked.showMore(standing.shown().length).ifPresent(more -> reply.button(more.label(), more.question()));
        return reply.button("The whole matrix", asked.invocation().withoutCount().withoutChoice(MatrixQuestion.ATTRACTIVENESS)
                .withoutChoice(MatrixQuestion.RELATIONSHIP).question()).reply();
    }

    /// `24 customers have high attractiveness and a strong relationship. What that asks for: ...`
    private String headline() {
        var advice = MatrixWords.advice(standing.terms().cells().get(cell.number()));
        return standing.asked().phrase("{finding}. {advice}.").with("finding", finding()).with("advice", Phrase.capitalised(advice))
                .words();
    }

    private String finding() {
        return standing.asked()
                .phrase("{count customer} {count:has|have} {attractiveness} attractiveness and a {strength} relationship[{any}, with {net} of net "
                        + "revenue in 12 months]")
                .with("count", standing.shown().length).with("attractiveness", MatrixWords.ATTRACTIVENESS.get(cell.attractiveness()))
                .with("strength", MatrixWords.STRENGTH.get(cell.strength())).with("any", standing.shown().length > 0)
                .with("net", standing.asked().money(net())).words();
    }

    private long net() {
        return standing.net(standing.shown());
    }

    private Table members() {
        var asked = standing.asked();
        var shown = standing.first(standing.shown());
        var labels = CustomerLabels.of(asked.portfolio().customers(), shown);
        var none = new Value.Undefined("nothing before");
        return TableBuilder.ranked(shown.length).text("customer", "Customer", labels::get)
                .column("netRevenue", "Net revenue", asked.money(), place -> asked.money(standing.net(shown[place])))
                .column("growth", "Growth", Unit.Plain.SHARE, place -> {
                    var growth = standing.now().figure(Factor.GROWTH, shown[place]);
                    return Double.isNaN(growth) ? none : new Value.Change(growth);
                })
                .column("attractiveness", "Attractiveness", Unit.Plain.NUMBER,
                        place -> new Value.Decimal(standing.now().attractiveness()[shown[place]]))
                .column("strength", "Relationship", Unit.Plain.NUMBER, place -> new Value.Decimal(standing.now().strength()[shown[place]]))
                .text("tier", "Tier", place -> standing.tiers().tier(shown[place]).map(tier -> tier.label()).orElse(""))
                .text("before", "A year before", place -> before(shown[place])).table("");
    }

    private String before(int customer) {
        return standing.before().filter(earlier -> earlier.isPlaced(customer))
                .map(earlier -> standing.terms().cells().get(earlier.cell(customer)).name()).orElse("-");
    }

    private ChartSpec chart() {
        var shown = IntStream.of(standing.first(standing.shown())).limit(BARS).toArray();
        var labels = CustomerLabels.of(standing.asked().portfolio().customers(), shown);
        var bars = IntStream.range(0, shown.length)
                .mapToObj(place -> new Bar(labels.get(place), standing.asked().money(standing.net(shown[place])).major().doubleValue(),
                        standing.asked().wording().cell(Ratios.share(standing.net(shown[place]), net())), Tone.PRIMARY))
                .toList();
        var subtitle = standing.asked().phrase("Net revenue of 12 months, and the share of the cell{filters}").words();
        return new ChartSpec.Bars(new Heading(finding(), subtitle, finding()), standing.asked().money(), bars);
    }
}
