package dev.clientele.insight.revenue;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Bar;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The parts as a picture: in the order of time columns, or lines where each part has one before to compare with; else bars, the
/// greatest on top.
record BreakdownChart(Sold sold, Parts parts) {

    private static final int MOST_BARS = 20;
    private static final int MOST_SPOKEN = 5;

    List<ChartSpec> all(String finding, String headline) {
        var heading = new Heading(finding, subtitle(), headline + " " + spoken());
        if (!parts.isInTime()) {
            return List.of(bars(heading));
        }
        return List.of(parts.groups().before().isEmpty() ? columns(heading) : lines(heading));
    }

    private String subtitle() {
        return sold.phrase("{measure} by {split}[{shares} and share of the whole][{cut}; the first {bars}]")
                .with("split", parts.groups().split().word()).with("shares", !parts.isInTime() && sold.measure().addsUp())
                .with("cut", !parts.isInTime() && parts.shown().size() > MOST_BARS).with("bars", MOST_BARS).words();
    }

    private ChartSpec bars(Heading heading) {
        var bars = parts.shown().stream().limit(MOST_BARS)
                .map(part -> new Bar(name(part), orZero(parts.number(part)), note(part), Tone.PRIMARY))
                .toList();
        return new ChartSpec.Bars(heading, sold.measure().unit(sold.asked()), bars, areAllParts());
    }

    private boolean areAllParts() {
        return parts.shown().size() == parts.all().size() && parts.shown().size() <= MOST_BARS
                && parts.shown().stream().map(parts::share).allMatch(Value.Share.class::isInstance);
    }

    private static double orZero(double number) {
        return Double.isNaN(number) ? 0 : number;
    }

    private String note(int part) {
        return parts.share(part) instanceof Value.Share(double share) ? sold.asked().wording().share(share) : "";
    }

    private ChartSpec columns(Heading heading) {
        return new ChartSpec.StackedBars(heading, sold.measure().unit(sold.asked()), names(),
                List.of(new Series(sold.measure().label(), parts.shown().stream().map(parts::number).toList(), Tone.PRIMARY)), List.of());
    }

    private ChartSpec lines(Heading heading) {
        var series = new ArrayList<Series>();
        series.add(new Series(sold.beforeLabel(), parts.shown().stream()
                .map(part -> RevenueMeasure.number(sold.value(parts.groups().before().get(part)))).toList(), Tone.MUTED));
        series.add(new Series(sold.label(), parts.shown().stream().map(parts::number).toList(), Tone.PRIMARY));
        return new ChartSpec.Lines(heading, sold.measure().unit(sold.asked()), names(), series);
    }

    private List<String> names() {
        return parts.shown().stream().map(this::name).toList();
    }

    private String name(int part) {
        return parts.groups().names().get(part);
    }

    private String spoken() {
        return IntStream.range(0, Math.min(MOST_SPOKEN, parts.shown().size())).map(parts.shown()::get)
                .mapToObj(part -> name(part) + " " + sold.words(sold.value(parts.groups().now().get(part))))
                .collect(Collectors.joining(", ", "", "."));
    }
}
