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
    private static final int MOST_CATEGORIES = 20;
    private static final int LABEL = 20;

    private final String type = TYPE;
    private final String title;
    private final Chart chart;

    /// What is drawn.
    record Chart(String type, List<Series> series, Axes axisConfig) {}

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
            case ChartSpec.Bars bars -> chart("bar", spec, bars.unit(), bars.bars().stream().map(ChartSpec.Bar::label).toList(),
                    List.of(new ChartSpec.Series(named(bars.unit()), bars.bars().stream().map(ChartSpec.Bar::value).toList(),
                            ChartSpec.Tone.PRIMARY)));
            case ChartSpec.Lines lines -> chart("line", spec, lines.unit(), lines.categories(), lines.series());
            case ChartSpec.GroupedBars groups -> chart("bar", spec, groups.unit(), groups.categories(), groups.series());
            case ChartSpec.StackedBars stacks when stacks.series().size() == 1 && stacks.overlay().isEmpty() ->
                    chart("bar", spec, stacks.unit(), stacks.categories(), stacks.series());
            case ChartSpec.StackedBars ignored -> Optional.empty();
            case ChartSpec.Curves ignored -> Optional.empty();
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
        var heading = spec.heading();
        var title = Literal.of(heading.title().isBlank() ? heading.altText() : heading.title(), TITLE);
        return Optional.of(new DataChart(title, new Chart(type, drawn, new Axes(labels, named(unit)))));
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
