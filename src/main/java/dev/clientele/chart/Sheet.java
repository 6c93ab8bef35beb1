package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.chart.raster.LineBreaker;
import dev.clientele.chart.raster.Typeface;
import java.util.ArrayList;
import java.util.List;

/// The sheet a chart is laid out on: as wide as a chat, as high as the chart needs. Collects marks; for one thread.
final class Sheet {

    static final double WIDTH = 720;
    static final double MARGIN = 30;
    static final double LEFT = MARGIN;
    static final double RIGHT = WIDTH - MARGIN;

    private static final double TOP = 28;
    private static final double BOTTOM = 26;
    private static final double AFTER_TITLE = 9;
    private static final double AFTER_HEADING = 22;
    private static final int TITLE_LINES = 3;
    private static final int SUBTITLE_LINES = 2;

    private final Typeface typeface;
    private final LineBreaker breaker;
    private final List<Mark> marks = new ArrayList<>();

    Sheet(Typeface typeface) {
        this.typeface = typeface;
        this.breaker = new LineBreaker(typeface);
    }

    /// Sets title and subtitle.
    ///
    /// @return where the chart's body may begin
    double heading(Heading heading) {
        var y = paragraph(heading.title(), Lettering.TITLE, Ink.Plain.TEXT, TOP, TITLE_LINES);
        if (!heading.subtitle().isBlank()) {
            y = paragraph(heading.subtitle(), Lettering.SUBTITLE, Ink.Plain.QUIET, y + AFTER_TITLE, SUBTITLE_LINES);
        }
        return Math.rint(y + AFTER_HEADING);
    }

    private double paragraph(String text, Lettering lettering, Ink ink, double top, int limit) {
        var baseline = top + lettering.ascent();
        var bottom = top;
        for (var line : breaker.balanced(Typeface.printable(text), lettering, RIGHT - LEFT, limit)) {
            add(label(line, lettering, ink, LEFT, baseline));
            bottom = baseline + lettering.descent();
            baseline += lettering.leading();
        }
        return bottom;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /// Whether neither a text nor a bar lies there yet.
    boolean isFree(Box box) {
        return marks.stream().noneMatch(mark -> switch (mark) {
            case Label label -> label.box().overlaps(box);
            case Mark.Block block -> block.box().overlaps(box);
            case Mark.Rule _,Mark.Curve _,Mark.Dot _ -> false;
        });
    }

    /// A label whose left end is at `x`.
    Label label(String text, Lettering lettering, Ink ink, double x, double baseline) {
        var box = new Box(x, baseline - lettering.ascent(), width(text, lettering), lettering.ascent() + lettering.descent());
        return new Label(text, lettering, ink, box, baseline);
    }

    /// A label whose middle is at `x`, or as near to it as the margins allow.
    Label centred(String text, Lettering lettering, Ink ink, double x, double baseline) {
        var width = width(text, lettering);
        return label(text, lettering, ink, Math.max(LEFT, Math.min(RIGHT - width, x - width / 2)), baseline);
    }

    double width(String text, Lettering lettering) {
        return typeface.width(text, lettering);
    }

    /// The text on one line, shortened to the width.
    String fitted(String text, Lettering lettering, double width) {
        return breaker.shortened(Typeface.printable(text), lettering, width);
    }

    /// The text in at most `limit` lines of about equal length, broken between words and shortened to the width.
    List<String> wrapped(String text, Lettering lettering, double width, int limit) {
        return breaker.balanced(Typeface.printable(text), lettering, width, limit);
    }

    /// Sets a name's lines at the left edge, their middle at `middle`.
    ///
    /// @return the widest line's width
    double stack(List<String> lines, double middle) {
        stack(lines, Ink.Plain.TEXT, LEFT, middle);
        return widest(lines, Lettering.LABEL);
    }

    /// Sets lines whose left ends are at `x`, their middle at `middle`.
    void stack(List<String> lines, Ink ink, double x, double middle) {
        var baseline = middle + Lettering.LABEL.drop() - (lines.size() - 1) * Lettering.LABEL.leading() / 2.0;
        for (var line : lines) {
            add(label(line, Lettering.LABEL, ink, x, baseline));
            baseline += Lettering.LABEL.leading();
        }
    }

    /// The widest of the texts.
    double widest(List<String> texts, Lettering lettering) {
        return texts.stream().mapToDouble(text -> width(text, lettering)).max().orElse(0);
    }

    /// Says that there is nothing to show.
    Drawing blank(double top) {
        var baseline = top + Lettering.LABEL.ascent();
        add(label("No data for this question", Lettering.LABEL, Ink.Plain.QUIET, LEFT, baseline));
        return cut(baseline + Lettering.LABEL.descent());
    }

    /// The drawing of all marks, ending below `bottom`.
    Drawing cut(double bottom) {
        return new Drawing((int) WIDTH, (int) Math.ceil(bottom + BOTTOM), marks);
    }
}
