package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.raster.Lettering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Names and last figures of series, set beside their ends in their own colours instead of in a legend.
///
/// A long name stands above its figure, so that it need not be cut. Tags that would overlap are moved apart as little as needed; a thin line leads from a moved one to its end.
final class EndTags {

    private static final double GAP = 14;
    private static final double BETWEEN = 7;
    private static final double WIDEST_NAME = 180;
    private static final double WIDEST_ABOVE = 280;
    private static final double LINE = Lettering.STRONG.leading();
    private static final double MOVED = 9;
    private static final int MOST_STACKED = 5;

    private final Sheet sheet;
    private final List<Tag> tags = new ArrayList<>();
    private final boolean areStacked;

    EndTags(Sheet sheet) {
        this(sheet, false);
    }

    private EndTags(Sheet sheet, boolean areStacked) {
        this.sheet = sheet;
        this.areStacked = areStacked;
    }

    /// Tags for few series in a tall area: with figures below the names where one of these is long.
    static EndTags of(Sheet sheet, List<String> names) {
        return new EndTags(sheet, names.size() <= MOST_STACKED
                && names.stream().anyMatch(name -> sheet.width(name, Lettering.STRONG) > WIDEST_NAME));
    }

    /// @param value at which the series ends; the tag's height
    record Tag(String name, String figure, Tone tone, double value) {}

    void add(String name, String figure, Tone tone, double value) {
        tags.add(new Tag(sheet.fitted(name, Lettering.STRONG, areStacked ? WIDEST_ABOVE : WIDEST_NAME), figure, tone, value));
    }

    int count() {
        return tags.size();
    }

    /// The room they need to the right of the area.
    double width() {
        return tags.stream().mapToDouble(this::width).max().orElse(0) + GAP;
    }

    private double width(Tag tag) {
        var name = sheet.width(tag.name(), Lettering.STRONG);
        var figure = tag.figure().isEmpty() ? 0 : sheet.width(tag.figure(), Lettering.LABEL);
        if (areStacked) {
            return Math.max(name, figure);
        }
        return figure == 0 ? name : name + BETWEEN + figure;
    }

    private double height() {
        return areStacked ? 2 * LINE : LINE;
    }

    void draw(Frame frame, double lastX) {
        var ordered = tags.stream().sorted(Comparator.comparingDouble(tag -> -tag.value())).toList();
        var wanted = ordered.stream().mapToDouble(tag -> frame.y(tag.value())).toArray();
        var placed = spread(wanted, frame.area().y(), frame.area().bottom());
        for (int i = 0; i < placed.length; i++) {
            draw(ordered.get(i), frame.area().right() + GAP, placed[i]);
            lead(ordered.get(i), lastX, wanted[i], frame.area().right() + GAP - 4, placed[i]);
        }
    }

    private void draw(Tag tag, double x, double middle) {
        var ink = new Ink.Word(tag.tone());
        var below = areStacked && !tag.figure().isEmpty();
        var baseline = middle + Lettering.STRONG.drop() - (below ? LINE / 2 : 0);
        var name = sheet.label(tag.name(), Lettering.STRONG, ink, x, baseline);
        sheet.add(name);
        if (!tag.figure().isEmpty()) {
            sheet.add(below
                    ? sheet.label(tag.figure(), Lettering.LABEL, ink, x, baseline + LINE)
                    : sheet.label(tag.figure(), Lettering.LABEL, ink, name.box().right() + BETWEEN, baseline));
        }
    }

    private void lead(Tag tag, double fromX, double fromY, double toX, double toY) {
        if (Math.abs(fromY - toY) > MOVED) {
            sheet.add(new Rule(fromX, fromY, toX, toY, 1, new Ink.Fill(tag.tone())));
        }
    }

    /// Ascending places at least a line apart and within bounds, close to the wanted ones: pushed down first, then up
    /// from the bottom.
    private double[] spread(double[] wanted, double top, double bottom) {
        var placed = wanted.clone();
        for (int i = 0; i < placed.length; i++) {
            placed[i] = Math.max(placed[i], i == 0 ? top : placed[i - 1] + height());
        }
        for (int i = placed.length - 1; i >= 0; i--) {
            placed[i] = Math.min(placed[i], i == placed.length - 1 ? bottom : placed[i + 1] - height());
        }
        return centred(wanted, placed);
    }

    /// Moves each run of touching tags towards the middle of what its members wanted.
    private double[] centred(double[] wanted, double[] placed) {
        for (int from = 0; from < placed.length;) {
            var to = from + 1;
            while (to < placed.length && placed[to] - placed[to - 1] <= height() + 0.01) {
                to++;
            }
            shift(wanted, placed, from, to);
            from = to;
        }
        return placed;
    }

    private void shift(double[] wanted, double[] placed, int from, int to) {
        var excess = 0.0;
        for (int i = from; i < to; i++) {
            excess += placed[i] - wanted[i];
        }
        var room = from == 0 ? 0 : placed[from] - placed[from - 1] - height();
        var shift = Math.max(0, Math.min(excess / (to - from), room));
        for (int i = from; i < to; i++) {
            placed[i] -= shift;
        }
    }
}
