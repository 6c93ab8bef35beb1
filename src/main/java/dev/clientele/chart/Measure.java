package dev.clientele.chart;

import dev.clientele.chart.geometry.Scale;
import dev.clientele.chart.raster.Lettering;
import java.util.List;

/// A measured axis: its name, its scale and how its figures are written.
record Measure(String name, Scale scale, Figures figures) {

    double widestTick(Sheet sheet) {
        return sheet.widest(figures.ticks(scale), Lettering.LABEL);
    }

    String tick(double value) {
        return figures.tick(value, scale.step());
    }

    boolean isNamed() {
        return !name.isBlank();
    }

    /// The part of the scale that another one shows, too: from, to; empty if they do not meet.
    List<Double> shared(Measure other) {
        var from = Math.max(scale.low(), other.scale.low());
        var to = Math.min(scale.high(), other.scale.high());
        return from < to ? List.of(from, to) : List.of();
    }
}
