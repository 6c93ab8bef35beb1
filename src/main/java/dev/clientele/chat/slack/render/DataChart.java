package dev.clientele.chat.slack.render;

import dev.clientele.chart.ChartSpec;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A chart that Slack draws by itself, which the SDK has no class for. Its fields are named as Slack names them.
final class DataChart implements UnnamedBlock {

    static final String TYPE = "data_visualization";
    /// So many may be in a message.
    static final int MOST = 2;
    private static final int TITLE = 50;
    private static final int MOST_SERIES = 6;
    private static final int MOST_SEGMENTS = 6;
    private static final int MOST_CATEGORIES = 20;
    private static final int LABEL = 20;

    private final String type = TYPE;
    private final String title;
    private final Chart chart;

    /// What is drawn.
    sealed interface Chart {}

    /// Bars or lines.
    record Plot(String type, List<Series> series, Axes axisConfig) implements Chart {}

    /// A circle in slices, to each of which Slack writes its share.
    record Pie(String type, List<Segment> segments) implements Chart {
        Pie(List<Segment> segments) {
            this("pie", segments);
        }
    }

    /// A slice.
    ///
    /// @param value more than nothing
    record Segment(String label, double value) {}

    record Series(String name, List<Place> data) {}

    record Place(String label, double value) {}

    record Axes(List<String> categories, String yLabel) {}

    private DataChart(String title, Chart chart) {
        this.title = title;
        this.chart = chart;
    }

    /// The chart; empty where Slack draws none that says the same.
    static Optional<DataChart> of(ChartSpec spec) {
        return switch (spec) {
            case ChartSpec.Bars bars when isPie(bars) -> Optional.of(pie(bars));
            case ChartSpec.Bars bars -> chart("bar", spec, bars.unit(), bars.bars().stream().map(ChartSpec.Bar::label).toList(),
                    List.of(new ChartSpec.Series(named(bars.unit()), bars.bars().stream().map(ChartSpec.Bar::value).toList(),
                            ChartSpec.Tone.PRIMARY)));
            case ChartSpec.Lines lines -> chart("line", spec, lines.unit(), lines.categories(), lines.series());
            case ChartSpec.GroupedBars groups -> chart("bar", spec, groups.unit(), groups.categories(), groups.series());
            case ChartSpec.StackedBars stacks when stacks.series().size() == 1 && stacks.overlay().isEmpty() ->
                    chart("bar", spec, stacks.unit(), stacks.categories(), stacks.series());
            case ChartSpec.StackedBars ignored -> Optional.empty();
            case ChartSpec.Curves ignored -> Optional.empty();
            case ChartSpec.Bubbles ignored -> Optional.empty();
            case ChartSpec.Grid ignored -> Optional.empty();
            case ChartSpec.Waterfall ignored -> Optional.empty();
        };
    }

    private static Optional<DataChart> chart(String type, ChartSpec spec, Unit unit, List<String> categories,
            List<ChartSpec.Series> series) {
        var labels = categories.stream().map(category -> Literal.of(category, LABEL)).toList();
        var names = series.stream().map(each -> Literal.of(each.label().isBlank() ? named(unit) : each.label(), LABEL)).toList();
        var fits = !labels.isEmpty() && labels.size() <= MOST_CATEGORIES && !names.isEmpty() && names.size() <= MOST_SERIES
                && areDifferent(labels) && areDifferent(names) && series.stream().allMatch(each -> each.values().size() == labels.size()
                        && each.values().stream().allMatch(Double::isFinite));
        if (!fits) {
            return Optional.empty();
        }
        var drawn = IntStream.range(0, names.size())
                .mapToObj(index -> new Series(names.get(index), places(labels, series.get(index).values(), unit))).toList();
        return Optional.of(new DataChart(title(spec), new Plot(type, drawn, new Axes(labels, named(unit)))));
    }

    private static String title(ChartSpec spec) {
        var heading = spec.heading();
        return Literal.of(heading.title().isBlank() ? heading.altText() : heading.title(), TITLE);
    }

    /// Whether bars are few parts of one whole, each of which is something.
    private static boolean isPie(ChartSpec.Bars bars) {
        var parts = bars.bars();
        return bars.areParts() && parts.size() > 1 && parts.size() <= MOST_SEGMENTS && parts.stream().allMatch(part -> part.value() > 0)
                && areDifferent(parts.stream().map(part -> Literal.of(part.label(), LABEL)).toList());
    }

    private static DataChart pie(ChartSpec.Bars bars) {
        return new DataChart(title(bars),
                new Pie(bars.bars().stream().map(part -> new Segment(Literal.of(part.label(), LABEL), part.value())).toList()));
    }

    private static boolean areDifferent(List<String> texts) {
        return new HashSet<>(texts).size() == texts.size();
    }

    /// Shares are drawn in percent, as people read them.
    private static List<Place> places(List<String> labels, List<Double> values, Unit unit) {
        var factor = isShare(unit) ? 100 : 1;
        return IntStream.range(0, labels.size()).mapToObj(index -> new Place(labels.get(index), values.get(index) * factor)).toList();
    }

    private static boolean isShare(Unit unit) {
        return unit == Unit.Plain.SHARE;
    }

    private static String named(Unit unit) {
        if (unit instanceof Unit.MoneyIn(var currency)) {
            return currency.equals(Money.UNNAMED) ? "Amount" : currency.getCurrencyCode();
        }
        return isShare(unit) ? "%" : unit == Unit.Plain.DAYS ? "Days" : "Number";
    }

    @Override
    public String getType() {
        return type;
    }

    String title() {
        return title;
    }

    Chart chart() {
        return chart;
    }
}
