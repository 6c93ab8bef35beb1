package dev.clientele.insight.concentration;

import dev.clientele.analysis.CurvePlaces;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Axis;
import dev.clientele.chart.ChartSpec.Curve;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Point;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Concentration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The charts of a concentration that has customers: the classes as grouped bars, and the Lorenz curve.
record ConcentrationCharts(ConcentrationAnswer answer) {

    /// The greatest customers have a place each, for there the curve is steepest.
    private static final int MOST_SINGLE = 20;

    List<ChartSpec> all() {
        return List.of(classes(), lorenz());
    }

    private ChartSpec classes() {
        var parts = CustomerClass.of(answer.now().customers());
        var labels = parts.stream().map(part -> part.label() + " (" + answer.wording().count(part.customers()) + ")").toList();
        var series = new ArrayList<Series>();
        series.add(new Series("Customers", parts.stream().map(part -> (double) part.customers() / answer.now().customers()).toList(),
                Tone.MUTED));
        var values = answer.basis().values(answer.now().totals());
        series.add(series(nameOf(answer.basis()), parts, values, Tone.PRIMARY));
        var other = answer.basis() == Basis.REVENUE ? Basis.PROFIT : Basis.REVENUE;
        var others = other.values(answer.now().totals());
        if (answer.asked().portfolio().costed() && parts.stream().allMatch(part -> answer.now().sum(others, part) >= 0)
                && answer.now().sum(others, everyone()) > 0) {
            series.add(series(nameOf(other), parts, others, Tone.SECOND));
        }
        var measures = series.size() > 2 ? ", of net revenue and of profit" : " and of " + answer.basis().noun();
        var subtitle = answer.phrase("Share of customers{measures}{when}{filters}").with("measures", measures).words();
        var heading = new Heading(classFinding(), subtitle, classFinding() + ". " + spoken(parts));
        return new ChartSpec.GroupedBars(heading, Unit.Plain.SHARE, labels, series);
    }

    private String classFinding() {
        var first = CustomerClass.of(answer.now().customers()).getFirst();
        return answer.phrase("The top 5 % of customers ({customers}) make {share} of {noun}").with("customers", first.customers())
                .with("share", answer.now().share(first)).words();
    }

    private String spoken(List<CustomerClass> parts) {
        return String.join(", ", parts.stream().map(part -> part.label() + ": " + words(answer.now().share(part))).toList()) + " of "
                + answer.basis().noun() + ".";
    }

    private Series series(String label, List<CustomerClass> parts, long[] values, Tone tone) {
        var whole = (double) answer.now().sum(values, everyone());
        return new Series(label, parts.stream().map(part -> answer.now().sum(values, part) / whole).toList(), tone);
    }

    private CustomerClass everyone() {
        return CustomerClass.everyone(answer.now().customers());
    }

    private ChartSpec lorenz() {
        var curves = new ArrayList<Curve>();
        answer.before().filter(before -> !before.isEmpty())
                .ifPresent(before -> curves.add(curve("Year before", before.concentration(), Tone.MUTED, List.of())));
        var now = answer.now().concentration();
        var noun = PeriodPhrase.of(answer.period(), answer.wording()).noun();
        var label = Phrase.capitalised(noun);
        curves.add(curve(label, now, Tone.PRIMARY, points(now)));
        var half = now.fewestFor(50);
        var title =
                answer.phrase("{half} of {all customer} {half:makes|make} half of {noun}").with("half", half).with("all", now.customers())
                        .words();
        var alt = answer.phrase("{title}, {most} make 80 %; the Gini coefficient is {gini}.").with("title", title)
                .with("most", now.fewestFor(80)).with("gini", answer.now().gini()).words();
        var heading = new Heading(title,
                answer.phrase("Lorenz curve of {noun}{when}{filters}: the more it sags, the fewer customers carry the business").words(),
                alt);
        return new ChartSpec.Curves(heading, new Axis("Share of customers, smallest first", Unit.Plain.SHARE),
                new Axis("Share of " + answer.basis().noun(), Unit.Plain.SHARE), curves, "all alike");
    }

    private static Curve curve(String label, Concentration concentration, Tone tone, List<Point> points) {
        var customers = concentration.customers();
        var greatest = IntStream.rangeClosed(Math.max(0, customers - MOST_SINGLE), customers);
        var counts = CurvePlaces.of(customers, greatest);
        return new Curve(label, counts.stream().map(count -> (double) count / customers).toList(),
                counts.stream().map(concentration::lorenz).toList(), tone, points);
    }

    /// Where the fewest customers that make half and 80 % begin.
    private List<Point> points(Concentration concentration) {
        return IntStream.of(80, 50).mapToObj(percent -> {
            var fewest = concentration.fewestFor(percent);
            var others = concentration.customers() - fewest;
            var text = answer.phrase("{fewest} {fewest:makes|make} {percent} %").with("fewest", fewest).with("percent", percent).words();
            return new Point((double) others / concentration.customers(), concentration.lorenz(others), text);
        }).toList();
    }

    private static String nameOf(Basis basis) {
        return Phrase.capitalised(basis.noun());
    }

    private String words(Value share) {
        return answer.wording().brief(share);
    }
}
