package dev.clientele.insight.retention;

import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Grid;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The tables and heat maps of cohorts: the customers kept and the net revenue they brought, by age.
///
/// @param finding what they show, in a few words
record CohortsParts(CohortsAnswer answer, String finding) {

    /// A wider table is not read; the chart has more, and a file all where a number asks for them.
    private static final int MOST_AGES = 12;

    /// What stands in a place of the grid; `NaN` for nothing.
    private interface Figure {
        double of(int cohort, int age);
    }

    List<Table> tables() {
        return answer.isEmpty() ? List.of() : List.of(kept(), revenue());
    }

    private Table kept() {
        var rows = answer.shown().stream().map(cohort -> row(cohort, 1, age -> answer.share(cohort, age))).toList();
        var totals = new ArrayList<Value>(List.of(new Value.Text("All cohorts"), new Value.Count(answer.customers())));
        IntStream.rangeClosed(1, lastAge()).forEach(age -> totals.add(answer.average(age)));
        return new Table("Share of the customers who bought so many " + answer.grain().word() + "s after the first purchase",
                columns(1, Unit.Plain.SHARE), rows, totals);
    }

    private Table revenue() {
        var rows = answer.shown().stream().map(cohort -> row(cohort, 0, age -> net(cohort, age))).toList();
        var totals = new ArrayList<Value>(List.of(new Value.Text("All cohorts"), new Value.Count(answer.customers())));
        IntStream.rangeClosed(0, lastAge()).forEach(age -> totals
                .add(answer.asked().money(answer.shown().stream().mapToLong(cohort -> answer.cohorts().hasBegun(cohort, age)
                        ? answer.cohorts().net(cohort, age)
                        : 0).sum())));
        return new Table("Net revenue of the customers so many " + answer.grain().word() + "s after the first purchase",
                columns(0, answer.asked().money()), rows, totals);
    }

    private List<Column> columns(int firstAge, Unit unit) {
        var columns = new ArrayList<>(List.of(new Column("cohort", "First purchase", Unit.Plain.TEXT),
                new Column("customers", "Customers", Unit.Plain.COUNT)));
        IntStream.rangeClosed(firstAge, lastAge()).forEach(age -> columns.add(new Column("after" + age, "+" + age, unit)));
        return columns;
    }

    private List<Value> row(int cohort, int firstAge, IntFunction<Value> cell) {
        var cells =
                new ArrayList<Value>(List.of(new Value.Text(answer.label(cohort)), new Value.Count(answer.cohorts().customers()[cohort])));
        IntStream.rangeClosed(firstAge, lastAge()).forEach(age -> cells.add(cell.apply(age)));
        return cells;
    }

    private Value net(int cohort, int age) {
        return answer.cohorts().hasBegun(cohort, age)
                ? answer.asked().money(answer.cohorts().net(cohort, age))
                : new Value.Undefined("has not begun by the as-of day");
    }

    private int lastAge() {
        return Math.min(answer.greatestAge(), Math.max(MOST_AGES, answer.asked().invocation().count().orElse(0)));
    }

    List<ChartSpec> charts() {
        if (answer.isEmpty() || answer.greatestAge() == 0) {
            return List.of();
        }
        var step = answer.grain().word();
        var kept = new Heading(finding, "Customers who bought so many " + step + "s after the " + step + " of their first purchase"
                + answer.asked().filterWords(), finding + ". " + spoken());
        var worth = new Heading("What customers bring, by the " + step + " they were won",
                "Net revenue" + Shortness.of(most(0, this::major)).unit()
                        + " so many " + step + "s after the " + step + " of the first purchase" + answer.asked().filterWords(),
                "Net revenue of "
                        + answer.shown().size() + " cohorts by age. " + spoken());
        return List.of(grid(kept, Unit.Plain.SHARE, 1, this::share), grid(worth, answer.asked().money(), 0, this::major));
    }

    private double share(int cohort, int age) {
        return answer.share(cohort, age) instanceof Value.Share(double share) ? share : Double.NaN;
    }

    private double major(int cohort, int age) {
        return answer.cohorts().hasBegun(cohort, age)
                ? answer.asked().money(answer.cohorts().net(cohort, age)).major().doubleValue()
                : Double.NaN;
    }

    private ChartSpec grid(Heading heading, Unit unit, int firstAge, Figure figure) {
        var locale = answer.asked().wording().locale();
        var last = lastDrawn();
        var most = most(firstAge, figure);
        var rows = answer.shown().stream().map(cohort -> BusinessCalendar.axisLabel(answer.steps().get(cohort), locale) + " ("
                + answer.asked().wording().count(answer.cohorts().customers()[cohort]) + ")").toList();
        var ages = IntStream.rangeClosed(firstAge, last).mapToObj(age -> age == 0 ? "first" : "+" + age).toList();
        var cells = answer.shown().stream().map(cohort -> IntStream.rangeClosed(firstAge, last)
                .mapToObj(age -> cell(figure.of(cohort, age), most, unit)).toList()).toList();
        return new Grid(heading, unit, new Side("First purchase", rows),
                new Side(answer.grain().word() + "s later", ages), cells);
    }

    private int lastDrawn() {
        return Math.min(answer.greatestAge(), CohortsAnswer.MOST_COHORTS);
    }

    /// The greatest value in a grid; 1 where none is above zero.
    private double most(int firstAge, Figure figure) {
        return answer.shown().stream().flatMapToDouble(cohort -> IntStream.rangeClosed(firstAge, lastDrawn())
                .mapToDouble(age -> figure.of(cohort, age))).filter(value -> value > 0).max().orElse(1);
    }

    private Cell cell(double value, double most, Unit unit) {
        if (Double.isNaN(value)) {
            return Cell.empty();
        }
        var text = unit == Unit.Plain.SHARE ? "" : Shortness.of(most).words(value, answer.asked().wording());
        return new Cell(value, Math.clamp(value / most, 0, 1), Tone.PRIMARY, text);
    }

    private String spoken() {
        return String.join("; ", answer.shown().stream().filter(cohort -> answer.cohorts().isOver(cohort, 1))
                .skip(Math.max(0, answer.shown().size() - 6L))
                .map(cohort -> answer.label(cohort) + ": " + answer.asked().wording().cell(answer.share(cohort, 1))).toList());
    }
}
