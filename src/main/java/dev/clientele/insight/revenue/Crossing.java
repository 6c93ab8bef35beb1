package dev.clientele.insight.revenue;

import dev.clientele.analysis.DimensionGroups;
import dev.clientele.portfolio.breakdown.Cells;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Revenue broken down by two things at once: a table with a cell for each pair.
///
/// @param cells what each pair bought
/// @param ofRows what each row bought in all
/// @param ofColumns what each column bought in all
record Crossing(Sold sold, Axis rows, Axis columns, Cells cells, Cells ofRows, Cells ofColumns) {

    /// As many months as are compared with the same month a year before.
    private static final int MOST_STEPS = 13;
    private static final int MOST_COLUMNS = 7;

    /// A row and a column.
    record Pair(int row, int column) {}

    /// Time goes across where it has few steps and else down; of two dimensions the one with fewer values goes across.
    static Crossing of(Sold sold, Split first, Split second) {
        Axis.requireCrossing(sold, first, second);
        var one = Axis.of(sold, first);
        var other = Axis.of(sold, second);
        var turned =
                one.isOfTime() ? one.size() <= MOST_STEPS : !other.isOfTime() && one.size() <= MOST_COLUMNS && one.size() < other.size();
        var upright = !one.isOfTime() && other.isOfTime() && other.size() > MOST_STEPS;
        return turned || upright ? of(sold, other.split(), first, sold.rows()) : of(sold, first, second, sold.rows());
    }

    private static Crossing of(Sold sold, Split down, Split across, int most) {
        var rows = Axis.of(sold, down, most);
        var columns = Axis.of(sold, across, MOST_COLUMNS);
        return new Crossing(sold, rows, columns, cells(sold, rows, columns), sold.cells(rows.grouping(), rows.days(sold)),
                sold.cells(columns.grouping(), columns.days(sold)));
    }

    static Cells cells(Sold sold, Axis rows, Axis columns) {
        if (columns.isOfTime()) {
            return sold.cells(rows.grouping(), columns.days(sold));
        }
        return rows.isOfTime()
                ? sold.cells(columns.grouping(), rows.days(sold))
                : sold.cells(new Grouping.Pairs(rows.grouping(), columns.grouping()), rows.days(sold));
    }

    Bought at(Pair pair) {
        if (columns.isOfTime()) {
            return Bought.of(cells, pair.row(), pair.column());
        }
        return rows.isOfTime()
                ? Bought.of(cells, pair.column(), pair.row())
                : Bought.of(cells, pair.row() * columns.grouping().groups() + pair.column(), 0);
    }

    Bought ofRow(int row) {
        return part(rows, ofRows, row);
    }

    Bought ofColumn(int column) {
        return part(columns, ofColumns, column);
    }

    private static Bought part(Axis axis, Cells cells, int part) {
        return axis.isOfTime() ? Bought.of(cells, 0, part) : Bought.of(cells, part, 0);
    }

    Bought total() {
        return sold.total(sold.period());
    }

    /// The pair with the most; empty where nobody bought anything.
    Optional<Pair> greatest() {
        return pairs().stream().filter(pair -> isNamed(pair) && !Double.isNaN(number(pair)))
                .max(Comparator.comparingDouble(this::number).thenComparing(Comparator.comparingInt(Pair::row).reversed())
                        .thenComparing(Comparator.comparingInt(Pair::column).reversed()));
    }

    /// Whether it is none of the rest.
    private boolean isNamed(Pair pair) {
        return !at(pair).isNothing()
                && Stream.of(rows.names().get(pair.row()), columns.names().get(pair.column()))
                        .noneMatch(name -> name.equals(Axis.OTHERS) || DimensionGroups.isNameless(name));
    }

    List<Pair> pairs() {
        return IntStream.range(0, rows.size()).boxed()
                .flatMap(row -> IntStream.range(0, columns.size()).mapToObj(column -> new Pair(row, column))).toList();
    }

    double number(Pair pair) {
        return RevenueMeasure.number(sold.value(at(pair)));
    }

    /// Whether an order may count to several parts.
    boolean overlaps() {
        return Parts.isShared(rows.split()) || Parts.isShared(columns.split());
    }
}
