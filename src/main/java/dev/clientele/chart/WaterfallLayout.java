package dev.clientele.chart;

import dev.clientele.chart.ChartSpec.Step;
import dev.clientele.chart.ChartSpec.Waterfall;
import dev.clientele.chart.Mark.Block;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.geometry.Box;
import dev.clientele.chart.geometry.Ruler;
import dev.clientele.chart.raster.Lettering;
import dev.clientele.chart.raster.Typeface;
import java.util.ArrayList;
import java.util.List;

/// Lays out a waterfall from top to bottom, like an account: names stay whole at a phone's width, and each step starts
/// where the one above it ended.
final class WaterfallLayout {

    private final Waterfall waterfall;
    private final Figures figures;
    private final Sheet sheet;

    WaterfallLayout(Waterfall waterfall, Figures figures, Typeface typeface) {
        this.waterfall = waterfall;
        this.figures = figures;
        this.sheet = new Sheet(typeface);
    }

    /// A step with the balances before and after it.
    private record Floor(Step step, double from, double to) {

        boolean isBelowZero() {
            return Math.min(from, to) < 0;
        }
    }

    Drawing drawing() {
        var top = sheet.heading(waterfall.heading());
        if (waterfall.steps().isEmpty()) {
            return sheet.blank(top);
        }
        var rows = Rows.of(sheet, top, waterfall.steps().stream().map(Step::label).toList());
        var floors = floors();
        var ruler = ruler(rows, floors);
        connectors(rows, floors, ruler);
        for (int i = 0; i < floors.size(); i++) {
            row(floors.get(i), rows.box(i), ruler);
        }
        sheet.add(new Rule(ruler.zero(), rows.top(), ruler.zero(), rows.bottom(), 1.5, Ink.Plain.ZERO));
        return sheet.cut(rows.bottom());
    }

    private List<Floor> floors() {
        var floors = new ArrayList<Floor>();
        var balance = 0.0;
        for (var step : waterfall.steps()) {
            var value = Double.isFinite(step.value()) ? step.value() : 0;
            var from = step.total() ? 0 : balance;
            balance = from + value;
            floors.add(new Floor(step, from, balance));
        }
        return floors;
    }

    private Ruler ruler(Rows rows, List<Floor> floors) {
        var ruler = Ruler.within(rows.left(), Sheet.RIGHT);
        for (var floor : floors) {
            var room = Rows.GAP + sheet.width(figure(floor), Lettering.STRONG);
            ruler = ruler.with(Math.max(floor.from(), floor.to()), room).with(Math.min(floor.from(), floor.to()), room);
        }
        return ruler;
    }

    private void row(Floor floor, Box row, Ruler ruler) {
        var one = ruler.x(floor.from());
        var other = ruler.x(floor.to());
        var left = Math.min(one, other);
        var right = Math.max(one, other);
        var least = floor.step().value() != 0 && Double.isFinite(floor.step().value()) ? 2 : 0;
        sheet.add(new Block(new Box(left, row.y(), Math.max(least, right - left), row.height()),
                new Ink.Fill(floor.step().tone())));
        var figure = figure(floor);
        var x = floor.isBelowZero() ? left - Rows.GAP - sheet.width(figure, Lettering.STRONG) : right + Rows.GAP;
        var ink = floor.step().total() ? Ink.Plain.TEXT : new Ink.Word(floor.step().tone());
        sheet.add(sheet.label(figure, Lettering.STRONG, ink, x, row.middle() + Lettering.STRONG.drop()));
    }

    private void connectors(Rows rows, List<Floor> floors, Ruler ruler) {
        for (int i = 1; i < floors.size(); i++) {
            var x = ruler.x(floors.get(i - 1).to());
            sheet.add(new Rule(x, rows.box(i - 1).bottom(), x, rows.box(i).y(), 1, Ink.Plain.QUIET));
        }
    }

    private String figure(Floor floor) {
        var step = floor.step();
        return step.total() ? figures.value(step.value()) : figures.change(step.value());
    }
}
