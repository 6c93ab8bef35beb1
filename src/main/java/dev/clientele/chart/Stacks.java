package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Series;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.geometry.Box;
import java.util.List;
import java.util.stream.IntStream;

/// Stacked columns: positive values one upon another from zero up, negative ones from zero down, in the series' order.
record Stacks(List<Series> series, int categories) {

    private static final double FILL = 0.72;
    private static final double WIDEST = 88;
    private static final double SEAM = 1;
    private static final double THICK_ENOUGH = 3;

    Stacks {
        series = List.copyOf(series);
    }

    /// A column's width, such that both its edges fall on pixels of the picture.
    static double width(Frame frame) {
        var margin = Math.rint(frame.step() - Math.min(frame.step() * FILL, WIDEST));
        return margin >= 1 ? frame.step() - margin : frame.step() * FILL;
    }

    /// The value, zero where there is none.
    double value(int index, int category) {
        var values = series.get(index).values();
        var value = category < values.size() ? values.get(category) : 0;
        return Double.isFinite(value) ? value : 0;
    }

    /// The middle of a part of a column.
    double middle(int index, int category) {
        return base(index, category) + value(index, category) / 2;
    }

    double max() {
        return IntStream.range(0, categories).mapToDouble(category -> total(category, false)).max().orElse(0);
    }

    double min() {
        return IntStream.range(0, categories).mapToDouble(category -> total(category, true)).min().orElse(0);
    }

    void draw(Sheet sheet, Frame frame) {
        for (int category = 0; category < categories; category++) {
            for (int i = 0; i < series.size(); i++) {
                if (value(i, category) != 0) {
                    sheet.add(new Block(part(i, category, frame), new Ink.Fill(series.get(i).tone())));
                }
            }
        }
    }

    /// A part's place, less a seam towards the part that it stands on or hangs from.
    private Box part(int index, int category, Frame frame) {
        var base = base(index, category);
        var from = snapped(frame.y(base));
        var to = snapped(frame.y(base + value(index, category)));
        if (base != 0 && Math.abs(to - from) > THICK_ENOUGH) {
            from += Math.copySign(SEAM, to - from);
        }
        var width = width(frame);
        return new Box(frame.x(category) - width / 2, Math.min(from, to), width, Math.abs(to - from));
    }

    /// The total of the parts nearer to zero.
    private double base(int index, int category) {
        var negative = hangs(index, category);
        return IntStream.range(0, index).mapToDouble(i -> value(i, category)).filter(value -> value < 0 == negative).sum();
    }

    /// Whether the part belongs below zero; one without height where its series' others are.
    private boolean hangs(int index, int category) {
        var value = value(index, category);
        return value == 0 ? IntStream.range(0, categories).mapToDouble(i -> value(index, i)).sum() < 0 : value < 0;
    }

    private double total(int category, boolean negative) {
        return IntStream.range(0, series.size()).mapToDouble(i -> value(i, category)).filter(value -> value < 0 == negative).sum();
    }

    private static double snapped(double y) {
        return Math.rint(y * 2) / 2;
    }
}
