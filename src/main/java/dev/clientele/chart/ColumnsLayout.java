package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Scale;
import dev.clientele.chart.raster.Lettering;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/// Lays out a single series as columns over the whole width: each with its figure where all figures have room, else along a
/// scale, with the figures of the highest and the last column. The subtitle says what they measure.
final class ColumnsLayout {

    private static final int STEPS = 6;
    private static final double HEIGHT = 300;
    private static final double GAP = 7;
    private static final double BETWEEN = 5;
    private static final Lettering LETTERING = Lettering.STRONG;

    private final StackedBars spec;
    private final Figures figures;
    private final Sheet sheet;
    private final int count;
    private final Stacks stacks;

    ColumnsLayout(StackedBars spec, Figures figures, Sheet sheet) {
        this.spec = spec;
        this.figures = figures;
        this.sheet = sheet;
        this.count = spec.categories().size();
        this.stacks = new Stacks(spec.series(), count);
    }

    Drawing drawing(double top) {
        var frame = labelled(top);
        for (var wording : List.<DoubleFunction<String>>of(figures::value, figures::brief)) {
            var all = IntStream.range(0, count).filter(this::hasValue).mapToObj(i -> figure(i, frame, wording)).toList();
            if (all.stream().allMatch(label -> label.box().width() <= frame.step() - BETWEEN)) {
                return labelled(frame, all);
            }
        }
        return scaled(top);
    }

    private boolean hasValue(int category) {
        var values = spec.series().getFirst().values();
        return category < values.size() && Double.isFinite(values.get(category));
    }

    /// Room for a figure above and, where there are negative values, below; nothing at the left.
    private Frame labelled(double top) {
        var area = new Box(Sheet.LEFT, Math.ceil(top + LETTERING.leading()), Sheet.RIGHT - Sheet.LEFT, HEIGHT);
        var span = stacks.max() - stacks.min();
        var scale = new Scale(stacks.min(), span > 0 ? stacks.max() : stacks.min() + 1, Math.max(1, span));
        return new Frame(area, scale, area.x(), 0).forColumns(count);
    }

    private Drawing labelled(Frame frame, List<Label> all) {
        stacks.draw(sheet, frame);
        frame.drawZero(sheet);
        all.forEach(sheet::add);
        var area = frame.area();
        var below = stacks.min() < 0 ? LETTERING.leading() : 0;
        var extended =
                new Frame(new Box(area.x(), area.y(), area.width(), area.height() + below), frame.scale(), frame.first(), frame.step());
        return sheet.cut(new CategoryAxis(sheet, extended, spec.categories()).draw());
    }

    private Drawing scaled(double top) {
        var scale = Scale.fromZero(stacks.min(), stacks.max(), STEPS, figures.isWhole());
        var panel = new Panel(scale, new EndTags(sheet), Panel.ALONE);
        var frame = Frame.of(sheet, top + LETTERING.leading() / 2.0, figures, panel).forColumns(count);
        frame.drawGrid(sheet, figures);
        stacks.draw(sheet, frame);
        frame.drawZero(sheet);
        IntStream.range(0, count).boxed().max(Comparator.comparingDouble(i -> stacks.value(0, i))).ifPresent(i -> add(i, frame));
        add(count - 1, frame);
        return sheet.cut(new CategoryAxis(sheet, frame, spec.categories()).draw());
    }

    /// Adds the figure unless it would lie on a column, a grid line's figure or another figure.
    private void add(int category, Frame frame) {
        var figure = figure(category, frame, figures::value);
        if (stacks.value(0, category) > 0 && sheet.isFree(figure.box().wider(BETWEEN))) {
            sheet.add(figure);
        }
    }

    private Label figure(int category, Frame frame, DoubleFunction<String> wording) {
        var value = stacks.value(0, category);
        var end = Math.rint(frame.y(value));
        var baseline = value < 0 ? end + GAP + LETTERING.ascent() : end - GAP - LETTERING.descent() / 2;
        return sheet.centred(wording.apply(value), LETTERING, Ink.Plain.TEXT, frame.x(category), baseline);
    }
}
