package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Lines;
import dev.clientele.chart.geometry.Scale;
import dev.clientele.chart.raster.Typeface;
import java.util.List;

/// Lays out lines over categories, each with its name and last figure at its end.
final class LinesLayout {

    private static final int STEPS = 6;

    private final Lines lines;
    private final Figures figures;
    private final Sheet sheet;
    private final int count;
    private final List<Track> tracks;

    LinesLayout(Lines lines, Figures figures, Typeface typeface) {
        this.lines = lines;
        this.figures = figures;
        this.sheet = new Sheet(typeface);
        this.count = lines.categories().size();
        this.tracks = lines.series().stream().map(series -> Track.of(series, count)).toList();
    }

    Drawing drawing() {
        var top = sheet.heading(lines.heading());
        if (tracks.stream().allMatch(track -> track.last().isEmpty())) {
            return sheet.blank(top);
        }
        var tags = tags();
        var frame = Frame.of(sheet, top, figures, new Panel(scale(), tags, Panel.ALONE)).forLines(count);
        frame.drawGrid(sheet, figures);
        frame.drawZero(sheet);
        tracks.forEach(track -> sheet.add(track.curve(frame, Track.THICKNESS, track.ink())));
        tracks.forEach(track -> track.dots(frame, false).forEach(sheet::add));
        tags.draw(frame, frame.x(count - 1));
        return sheet.cut(new CategoryAxis(sheet, frame, lines.categories()).draw());
    }

    private Scale scale() {
        var values = tracks.stream().flatMapToDouble(Track::finite).summaryStatistics();
        return Scale.forLines(values.getMin(), values.getMax(), STEPS, figures.isWhole());
    }

    private EndTags tags() {
        var tags = EndTags.of(sheet, lines.series().stream().map(ChartSpec.Series::label).toList());
        for (int i = 0; i < tracks.size(); i++) {
            var series = lines.series().get(i);
            tracks.get(i).last().ifPresent(last -> tags.add(series.label(), figures.value(last), series.tone(), last));
        }
        return tags;
    }
}
