package dev.clientele.insight.matrix;

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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Why one customer stands where it stands in the portfolio matrix.
///
/// @param name what the customer is called
record PlaceReply(Standing standing, int customer, String name) {

    private static final Value UNKNOWN = new Value.Undefined("not known");

    Reply reply() {
        var asked = standing.asked();
        var reply = asked.reply(asked.phrase("Where {name} stands in the portfolio").with("name", name).words())
                .headline(headline()).footnotes(new MatrixNotes(standing).all());
        if (standing.now().isPlaced(customer)) {
            reply.figure("attractiveness", new Value.Decimal(standing.now().attractiveness()[customer]))
                    .figure("relationship", new Value.Decimal(standing.now().strength()[customer]))
                    .figure("strategy", new Value.Text(standing.terms().cells().get(standing.now().cell(customer)).name()))
                    .figure("tier", standing.tiers().tier(customer).<Value>map(tier -> new Value.Text(tier.label())).orElse(UNKNOWN));
            reply.table(factors()).chart(chart());
        }
        return reply.button("All about it", "customer " + asked.invocation().customers().getFirst().question())
                .button("The whole matrix", asked.invocation().withCustomers(List.of()).question()).reply();
    }

    /// `Kronstahl has high attractiveness and a medium relationship: Invest to build (...). Most speaks value for it, ...`
    private String headline() {
        if (!standing.now().isPlaced(customer)) {
            return standing.asked()
                    .phrase("{name} is not active on {day}, so it has no place in the portfolio: it has not bought in the last {months month}.")
                    .with("name", name).with("day", standing.asked().asOf())
                    .with("months", standing.asked().settings().activityWindowMonths())
                    .words();
        }
        return standing.asked().phrase("{finding}. What that asks for: {advice}.[ Best is its {best}, worst its {worst}.][ {before}]")
                .with("finding", finding()).with("advice", MatrixWords.advice(standing.terms().cells().get(standing.now().cell(customer))))
                .with("best", extreme(Comparator.reverseOrder())).with("worst", extreme(Comparator.naturalOrder())).with("before", before())
                .words();
    }

    private String finding() {
        var cell = Cell.of(standing.now().cell(customer));
        return standing.asked().phrase("{name} has {attractiveness} attractiveness ({score}) and a {strength} relationship ({other})")
                .with("name", name).with("attractiveness", MatrixWords.ATTRACTIVENESS.get(cell.attractiveness()))
                .with("strength", MatrixWords.STRENGTH.get(cell.strength()))
                .with("score", Math.round(standing.now().attractiveness()[customer]))
                .with("other", Math.round(standing.now().strength()[customer])).words();
    }

    /// `value (percentile 96)`.
    private String extreme(Comparator<Double> order) {
        return known().stream().min(Comparator.comparing(factor -> standing.now().percentile(factor, customer), order))
                .map(factor -> standing.asked().phrase("{factor} (percentile {rank})").with("factor", factor.word())
                        .with("rank", Math.round(standing.now().percentile(factor, customer))).words())
                .orElse("");
    }

    private List<Factor> known() {
        return Arrays.stream(Factor.values()).filter(factor -> standing.now().share(factor, customer) > 0).toList();
    }

    private String before() {
        return standing.before().map(earlier -> {
            if (!earlier.isPlaced(customer)) {
                return "A year before it was not active.";
            }
            var then = Cell.of(earlier.cell(customer));
            return then.number() == standing.now().cell(customer)
                    ? "It stood in the same cell a year before."
                    : "A year before it had " + MatrixWords.of(then) + ".";
        }).orElse("");
    }

    private Table factors() {
        return TableBuilder.of(List.of(Factor.values())).text("factor", "Factor", MatrixWords::of)
                .text("side", "Makes", factor -> factor.isAttractiveness() ? "attractiveness" : "relationship")
                .text("figure", "Figure", this::figure)
                .column("percentile", "Percentile", Unit.Plain.NUMBER, factor -> decimal(standing.now().percentile(factor, customer)))
                .column("weight", "Weight", Unit.Plain.COUNT, factor -> new Value.Count(standing.terms().weight(factor)))
                .column("points", "Adds to the score", Unit.Plain.NUMBER, this::points).table("Why it stands there");
    }

    private Value points(Factor factor) {
        var share = standing.now().share(factor, customer);
        return share > 0 ? new Value.Decimal(share * standing.now().percentile(factor, customer)) : UNKNOWN;
    }

    private static Value decimal(double number) {
        return Double.isNaN(number) ? UNKNOWN : new Value.Decimal(number);
    }

    /// The factor's own figure in words.
    private String figure(Factor factor) {
        var figure = standing.now().figure(factor, customer);
        if (Double.isNaN(figure)) {
            return "-";
        }
        var value = switch (factor) {
            case VALUE -> standing.asked().money(Math.round(figure));
            case GROWTH -> new Value.Change(figure);
            case MARGIN -> new Value.Share(figure);
            case INDUSTRY, TENURE, FREQUENCY, RECENCY, BREADTH, SATISFACTION -> new Value.Count(Math.round(figure));
        };
        return standing.asked().wording().cell(value);
    }

    private ChartSpec chart() {
        var bars = known().stream().map(factor -> new Bar(capitalised(factor.word()), standing.now().percentile(factor, customer),
                figure(factor), factor.isAttractiveness() ? Tone.PRIMARY : Tone.SECOND)).toList();
        return new ChartSpec.Bars(
                new Heading(finding(), "Percentile rank of each factor among active customers, with its figure", finding()),
                Unit.Plain.NUMBER, bars);
    }

    private static String capitalised(String word) {
        return Phrase.capitalised(word);
    }
}
