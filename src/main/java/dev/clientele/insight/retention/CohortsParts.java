package dev.clientele.insight.retention;

import dev.clientele.analysis.Ratios;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chart.ChartSpec.Cell;
import dev.clientele.chart.ChartSpec.Grid;
import dev.clientele.chart.ChartSpec.Heading;
import dev.clientele.chart.ChartSpec.Side;
import dev.clientele.chart.ChartSpec.Tone;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.List;
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
        var table = table();
        IntStream.rangeClosed(1, lastAge()).forEach(age -> table.column("after" + age, "+" + age, Unit.Plain.SHARE,
                cohort -> answer.share(cohort, age), answer.average(age)));
        return table.table(answer.phrase("Share of the customers who bought so many {step}s after the first purchase").words());
    }

    private Table revenue() {
        var table = table();
        IntStream.rangeClosed(0, lastAge()).forEach(age -> table.column("after" + age, "+" + age, answer.asked().money(),
                cohort -> answer.net(cohort, age), net(age)));
        return table.table(answer.phrase("Net revenue of the customers so many {step}s after the first purchase").words());
    }

    private TableBuilder<Integer> table() {
        return TableBuilder.of(answer.shown())
                .column("cohort", "First purchase", Unit.Plain.TEXT, cohort -> new Value.Text(answer.label(cohort)),
                        new Value.Text("All cohorts"))
                .column("customers", "Customers", Unit.Plain.COUNT, cohort -> new Value.Count(answer.cohorts().customers()[cohort]),
                        new Value.Count(answer.customers()));
    }

    /// The net revenue of all cohorts at an age that has begun.
    private Money net(int age) {
        return answer.asked().money(answer.shown().stream().filter(cohort -> answer.cohorts().hasBegun(cohort, age))
                .mapToLong(cohort -> answer.cohorts().net(cohort, age)).sum());
    }

    private int lastAge() {
        return Math.min(answer.greatestAge(), Math.max(MOST_AGES, answer.asked().invocation().count().orElse(0)));
    }

    List<ChartSpec> charts() {
        if (answer.isEmpty() || answer.greatestAge() == 0) {
            return List.of();
        }
        var kept = new Heading(finding,
                answer.phrase("Customers who bought so many {step}s after the {step} of their first purchase{filters}").words(),
                finding + ". " + spoken());
        var worth = new Heading(answer.phrase("What customers bring, by the {step} they were won").words(),
                answer.phrase("Net revenue{unit} so many {step}s after the {step} of the first purchase{filters}")
                        .with("unit", Shortness.of(most(0, this::major)).unit()).words(),
                answer.phrase("Net revenue of {cohorts cohort} by age. {spoken}").with("cohorts", answer.shown().size())
                        .with("spoken", spoken()).words());
        return List.of(grid(kept, Unit.Plain.SHARE, 1, this::share), grid(worth, answer.asked().money(), 0, this::major));
    }

    private double share(int cohort, int age) {
        return Ratios.drawn(answer.share(cohort, age));
    }

    private double major(int cohort, int age) {
        return answer.net(cohort, age) instanceof Money net ? net.major().doubleValue() : Double.NaN;
    }

    private ChartSpec grid(Heading heading, Unit unit, int firstAge, Figure figure) {
        var locale = answer.asked().wording().locale();
        var last = lastDrawn();
        var most = most(firstAge, figure);
        var rows = answer.shown().stream()
                .map(cohort -> answer.phrase("{cohort} ({customers})")
                        .with("cohort", BusinessCalendar.axisLabel(answer.steps().get(cohort), locale))
                        .with("customers", answer.cohorts().customers()[cohort]).words())
                .toList();
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
