package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.raster.Typeface;
import java.util.List;
import java.util.stream.DoubleStream;

/// Lays out stacked columns over categories, gains above and losses below zero, with balances drawn over them as lines.
final class StackedBarsLayout {

    private static final int STEPS = 6;
    private static final double HALO = 8;
    /// So many balances get a dot each.
    private static final int FEW = 14;

    private final StackedBars spec;
    private final Figures figures;
    private final Sheet sheet;
    private final int count;
    private final Stacks stacks;
    private final List<Track> balances;

    StackedBarsLayout(StackedBars spec, Figures figures, Typeface typeface) {
        this.spec = spec;
        this.figures = figures;
        this.sheet = new Sheet(typeface);
        this.count = spec.categories().size();
        this.stacks = new Stacks(spec.series(), count);
        this.balances = spec.overlay().stream().map(series -> Track.of(series, count)).toList();
    }

    Drawing drawing() {
        var top = sheet.heading(spec.heading());
        if (count == 0 || (spec.series().isEmpty() && spec.overlay().isEmpty())) {
            return sheet.blank(top);
        }
        var tags = tags();
        var frame = Frame.of(sheet, top, scale(), figures, tags).forColumns(count);
        frame.drawGrid(sheet, figures);
        stacks.draw(sheet, frame);
        frame.drawZero(sheet);
        drawBalances(frame);
        tags.draw(frame, frame.x(count - 1) + Stacks.width(frame) / 2);
        return sheet.cut(new CategoryAxis(sheet, frame, spec.categories()).draw());
    }

    private Scale scale() {
        var values = DoubleStream
                .concat(DoubleStream.of(stacks.min(), stacks.max()), balances.stream().flatMapToDouble(Track::finite))
                .summaryStatistics();
        return Scale.fromZero(values.getMin(), values.getMax(), STEPS, figures.isWhole());
    }

    private EndTags tags() {
        var tags = new EndTags(sheet);
        for (int i = 0; i < spec.series().size(); i++) {
            var series = spec.series().get(i);
            tags.add(series.label(), figures.value(stacks.value(i, count - 1)), series.tone(), stacks.middle(i, count - 1));
        }
        for (int i = 0; i < balances.size(); i++) {
            var series = spec.overlay().get(i);
            balances.get(i).last().ifPresent(last -> tags.add(series.label(), figures.value(last), series.tone(), last));
        }
        return tags;
    }

    /// Each line lies on a halo of the card's colour, which parts it from the columns.
    private void drawBalances(Frame frame) {
        balances.forEach(track -> sheet.add(track.curve(frame, HALO, Ink.Plain.CARD)));
        balances.forEach(track -> sheet.add(track.curve(frame, Track.THICKNESS, track.ink())));
        balances.forEach(track -> track.dots(frame, count <= FEW).forEach(sheet::add));
    }
}
