package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Bars;
import dev.clientele.chart.ChartSpec.Bubbles;
import dev.clientele.chart.ChartSpec.Curves;
import dev.clientele.chart.ChartSpec.Grid;
import dev.clientele.chart.ChartSpec.GroupedBars;
import dev.clientele.chart.ChartSpec.Lines;
import dev.clientele.chart.ChartSpec.StackedBars;
import dev.clientele.chart.ChartSpec.Waterfall;
import dev.clientele.chart.raster.Png;
import dev.clientele.chart.raster.Typeface;
import dev.clientele.model.Unit;
import dev.clientele.model.ValueFormatter;

/// Turns chart specs into pictures: one look for all questions and platforms.
///
/// Immutable and safe for many threads. AWT and the fonts are loaded by the first picture, not before, and need
/// neither a display nor fonts on the machine.
public final class ChartRenderer {

    private final ValueFormatter wording;
    private final Theme theme;

    public ChartRenderer(ValueFormatter wording, Theme theme) {
        this.wording = wording;
        this.theme = theme;
    }

    /// The chart for light surroundings, as [#png(ChartSpec, Theme.Mode)].
    public byte[] png(ChartSpec spec) {
        return png(spec, Theme.Mode.LIGHT);
    }

    /// The chart as a PNG file, 1440 pixels wide for 720 logical ones, as high as its content; opaque unless it is to be clear.
    ///
    /// Readable when shown a quarter as wide. The alternative text is the spec's own and not in the file.
    public byte[] png(ChartSpec spec, Theme.Mode mode) {
        var painter = new Painter(theme.palette(mode), Typeface.bundled());
        return Png.encode(painter.paint(layOut(spec)));
    }

    Drawing layOut(ChartSpec spec) {
        var typeface = Typeface.bundled();
        return switch (spec) {
            case Bars bars -> new BarsLayout(bars, figures(bars.unit()), typeface).drawing();
            case StackedBars bars -> new StackedBarsLayout(bars, figures(bars.unit()), typeface).drawing();
            case Lines lines -> new LinesLayout(lines, figures(lines.unit()), typeface).drawing();
            case GroupedBars bars -> new GroupedBarsLayout(bars, figures(bars.unit()), typeface).drawing();
            case Curves curves -> new CurvesLayout(curves, figures(curves.x().unit()), figures(curves.y().unit()), typeface).drawing();
            case Bubbles bubbles -> new BubblesLayout(bubbles, typeface).drawing();
            case Grid grid -> new GridLayout(grid, figures(grid.unit()), typeface).drawing();
            case Waterfall waterfall -> new WaterfallLayout(waterfall, figures(waterfall.unit()), typeface).drawing();
        };
    }

    private Figures figures(Unit unit) {
        return new Figures(wording, unit);
    }
}
