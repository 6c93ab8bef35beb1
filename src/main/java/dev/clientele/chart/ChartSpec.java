package dev.clientele.chart;

import dev.clientele.model.Unit;
import java.util.List;

/// What to draw, without how: one record for each kind of chart. Numbers are in the unit's own terms: major units for
/// money, 0.49 for a share of 49 %.
public sealed interface ChartSpec {

    Heading heading();

    /// What every chart says in words.
    ///
    /// @param title the finding, as a headline would put it
    /// @param subtitle what is measured, in which unit and period
    /// @param altText the finding for someone who does not see the picture
    record Heading(String title, String subtitle, String altText) {}

    /// The meaning of a mark, from which the theme takes its colour.
    enum Tone {
        /// the thing itself
        PRIMARY,
        /// what came in: new, expansion
        GAIN,
        /// what came back: regained
        REGAIN,
        /// what went: lost, contraction
        LOSS,
        /// what stays as it was, or the rest
        MUTED,
        /// a second, third, fourth thing of the same kind
        SECOND, THIRD, FOURTH
    }

    /// One named bar, with a note drawn behind its value (`12 %`), empty for none.
    record Bar(String label, double value, String note, Tone tone) {}

    /// One value for each category, in their order. `NaN` leaves a gap.
    record Series(String label, List<Double> values, Tone tone) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /// A step of a waterfall: a total stands on the ground, a change floats on what came before.
    record Step(String label, double value, boolean total, Tone tone) {}

    /// A ranking: horizontal bars, the first on top, each labelled with its name and value.
    ///
    /// @param areParts whether the bars are parts of one whole and all of them, so that a circle's slices would say the same
    record Bars(Heading heading, Unit unit, List<Bar> bars, boolean areParts) implements ChartSpec {
        public Bars {
            bars = List.copyOf(bars);
        }

        /// Bars that are not all parts of one whole.
        public Bars(Heading heading, Unit unit, List<Bar> bars) {
            this(heading, unit, bars, false);
        }
    }

    /// Columns over categories (mostly time), the series stacked; negative values hang below the zero line. A single series
    /// is not named, the subtitle says what it is, but its columns carry their figures where they fit: a histogram.
    ///
    /// @param overlay lines in a panel of their own above the columns, over the same categories and in the same unit but on
    /// their own scale, which need not begin at zero: a balance beside what changes it; may be empty
    record StackedBars(Heading heading, Unit unit, List<String> categories, List<Series> series, List<Series> overlay)
            implements
                ChartSpec {
        public StackedBars {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            overlay = List.copyOf(overlay);
        }
    }

    /// Lines over ordered categories (mostly time), each labelled at its end.
    record Lines(Heading heading, Unit unit, List<String> categories, List<Series> series) implements ChartSpec {
        public Lines {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /// The same categories by several measures: for each category a group of horizontal bars, one a series in their order,
    /// each labelled with its value. `NaN` is a dash.
    record GroupedBars(Heading heading, Unit unit, List<String> categories, List<Series> series) implements ChartSpec {
        public GroupedBars {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /// One of the two axes of curves: a short name of what it measures, empty for none, and its unit.
    record Axis(String name, Unit unit) {}

    /// A marked place and what is said beside it: `7 customers make 50 %`.
    record Point(double x, double y, String text) {}

    /// A line through the places (`x[i]`, `y[i]`) in their order; a `NaN` in either leaves a gap.
    ///
    /// @param label its name; empty for one that a point of its own names, such as the day on which something began
    /// @param points marked in the curve's colour; may be empty
    record Curve(String label, List<Double> x, List<Double> y, Tone tone, List<Point> points) {
        public Curve {
            x = List.copyOf(x);
            y = List.copyOf(y);
            points = List.copyOf(points);
            if (x.size() != y.size()) {
                throw new IllegalArgumentException(label + " has " + x.size() + " x and " + y.size() + " y");
            }
        }
    }

    /// Lines over a measured x, such as a Lorenz curve, each named beside itself.
    ///
    /// @param diagonal the name of the line on which y is x, which is drawn unless this is empty: `all alike`
    record Curves(Heading heading, Axis x, Axis y, List<Curve> curves, String diagonal) implements ChartSpec {
        public Curves {
            curves = List.copyOf(curves);
        }
    }

    /// One side of a grid: what its rows or columns are, empty for no word, and their names.
    record Side(String title, List<String> names) {
        public Side {
            names = List.copyOf(names);
        }
    }

    /// A coloured cell with its value in it, or an empty one where the value is `NaN`.
    ///
    /// @param strength how deep the tone's colour is, from 0, hardly more than the surface, to 1
    /// @param text written instead of the value unless empty
    record Cell(double value, double strength, Tone tone, String text) {

        public Cell(double value, double strength, Tone tone) {
            this(value, strength, tone, "");
        }

        public static Cell empty() {
            return new Cell(Double.NaN, 0, Tone.MUTED);
        }
    }

    /// Rows against columns: a heat map or a matrix of moves.
    ///
    /// @param cells a list for each row, a cell for each column; what is missing is empty
    record Grid(Heading heading, Unit unit, Side rows, Side columns, List<List<Cell>> cells) implements ChartSpec {
        public Grid {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// One side of a field of zones.
    ///
    /// @param title what it measures
    /// @param lines where one band ends and the next begins, ascending; between `from` and `to`
    /// @param bands a name for each band, one more than there are lines, the lowest first
    record Bands(String title, double from, double to, List<Double> lines, List<String> bands) {
        public Bands {
            lines = List.copyOf(lines);
            bands = List.copyOf(bands);
            if (bands.size() != lines.size() + 1) {
                throw new IllegalArgumentException(bands.size() + " bands between " + lines.size() + " lines");
            }
        }
    }

    /// Something at a place of two measures, as large in area as its size says.
    ///
    /// @param label its name, empty for one that is not named; those first in the list are named first
    record Bubble(String label, double x, double y, double size, Tone tone) {}

    /// Bubbles in a field of named zones, such as a portfolio matrix.
    ///
    /// @param zones a name for each zone, row by row from the highest and leftmost one
    record Bubbles(Heading heading, Bands x, Bands y, List<String> zones, List<Bubble> bubbles) implements ChartSpec {
        public Bubbles {
            zones = List.copyOf(zones);
            bubbles = List.copyOf(bubbles);
        }
    }

    /// From one total to another through the changes between them.
    record Waterfall(Heading heading, Unit unit, List<Step> steps) implements ChartSpec {
        public Waterfall {
            steps = List.copyOf(steps);
        }
    }
}
