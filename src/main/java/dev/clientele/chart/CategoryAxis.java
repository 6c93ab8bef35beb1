package dev.clientele.chart;

import dev.clientele.chart.Mark.Label;
import dev.clientele.chart.Mark.Rule;
import dev.clientele.chart.raster.Lettering;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Names categories exactly under their columns or points: all of them where they fit, shortened where they are few, else
/// every second, third, ...;
/// months and quarters with their years in a second row. Never turned, never overlapping.
final class CategoryAxis {

    private static final double GAP = LabelRow.GAP;
    private static final double TICK = 7;
    private static final double TOP = 13;
    private static final double WIDEST = 220;
    private static final double ROOM_FOR_A_STUMP = 62;
    /// From here on groups are longer than any distance between names that is worth it.
    private static final int LONGEST = 12;

    private final Sheet sheet;
    private final Frame frame;
    private final CategoryNames names;

    CategoryAxis(Sheet sheet, Frame frame, List<String> categories) {
        this.sheet = sheet;
        this.frame = frame;
        this.names = new CategoryNames(categories.stream().map(name -> sheet.fitted(name, Lettering.LABEL, WIDEST)).toList());
    }

    /// Sets the names below the frame and returns where they end.
    double draw() {
        var baseline = frame.area().bottom() + TOP + Lettering.LABEL.ascent();
        var whole = row(names::whole, _ -> true, baseline);
        if (whole.isClear()) {
            return commit(whole);
        }
        var short_ = row(names::shortYear, _ -> names.areYears(), baseline);
        if (!short_.labels().isEmpty() && short_.isClear()) {
            return commit(short_);
        }
        if (names.areGrouped()) {
            return commitGroups(baseline);
        }
        return commit(frame.step() < ROOM_FOR_A_STUMP ? thinned(names::whole, baseline) : shortened(baseline));
    }

    /// All names, each no wider than its category: a stump says more than none.
    private LabelRow shortened(double baseline) {
        return row(category -> sheet.fitted(names.whole(category), Lettering.LABEL, frame.step() - GAP), _ -> true, baseline);
    }

    private double commitGroups(double baseline) {
        names.groupStarts().forEach(this::tick);
        var parts = thinned(names::part, baseline);
        var hasParts = parts.labels().size() > names.groupStarts().size();
        if (hasParts) {
            commit(parts);
        }
        var below = hasParts ? baseline + Lettering.LABEL.leading() : baseline;
        var groups = names.groupStarts().stream().map(start -> centred(names.group(start), groupMiddle(start), below)).toList();
        return commit(new LabelRow(groups).clearOnes());
    }

    private double groupMiddle(int start) {
        return (frame.x(start) + frame.x(names.groupEnd(start) - 1)) / 2;
    }

    private void tick(int category) {
        if (category > 0) {
            var x = (frame.x(category - 1) + frame.x(category)) / 2;
            sheet.add(new Rule(x, frame.area().bottom(), x, frame.area().bottom() + TICK, 1.5, Ink.Plain.QUIET));
        }
    }

    /// The densest row without overlaps, counted anew from the start of each group; a group too short for the distance goes without,
    /// lest its name crowd out those of the next.
    private LabelRow thinned(IntFunction<String> text, double baseline) {
        return LabelRow.densest(every -> row(text,
                category -> names.positionInGroup(category) % every == 0 && (every > LONGEST || names.groupSize(category) >= every),
                baseline));
    }

    private LabelRow row(IntFunction<String> text, IntPredicate shown, double baseline) {
        return new LabelRow(
                IntStream.range(0, names.count()).filter(shown).mapToObj(i -> centred(text.apply(i), frame.x(i), baseline)).toList());
    }

    private Label centred(String text, double x, double baseline) {
        return sheet.centred(text, Lettering.LABEL, Ink.Plain.QUIET, x, baseline);
    }

    private double commit(LabelRow row) {
        row.labels().forEach(sheet::add);
        return row.labels().stream().mapToDouble(label -> label.box().bottom()).max().orElse(frame.area().bottom());
    }
}
