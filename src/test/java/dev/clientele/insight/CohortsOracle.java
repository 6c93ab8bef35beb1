package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compares a reply of `retention cohorts` with the same question asked in SQL.
///
/// @param by `year`, `quarter` or `month`
/// @param most the number of cohorts asked for, 0 for none
record CohortsOracle(SqlBooks books, Question question, String by, int most) {

    private static final Value NONE = new Value.Undefined("none");
    private static final Map<String, Integer> MONTHS = Map.of("year", 12, "quarter", 3, "month", 1);
    private static final int MOST_AGES = 12;

    /// What a cohort did at an age.
    private record Did(double active, double net) {}

    /// Two numbers that name a cell.
    private record Cell(int cohort, int age) {}

    String words() {
        return "retention cohorts by " + by + (most > 0 ? " " + most : "") + question.words();
    }

    void check(Reply reply) {
        var steps = steps();
        var sizes = sizes(steps);
        var did = did(steps);
        var shown = IntStream.range(0, steps.size()).filter(cohort -> sizes.getOrDefault(cohort, 0) > 0).boxed().toList();
        checkFigures(reply, steps, shown, sizes, did);
        assertThat(reply.asOf()).as(words()).contains(question.scope().asOf());
        if (shown.isEmpty()) {
            assertThat(reply.tables()).as(words()).isEmpty();
            return;
        }
        var ages = steps.size() - 1 - shown.getFirst();
        var last = Math.min(ages, Math.max(MOST_AGES, most));
        var kept = reply.tables().getFirst();
        assertThat(kept.rows()).as(words()).hasSameSizeAs(shown);
        for (var i = 0; i < shown.size(); i++) {
            var cohort = shown.get(i);
            var label = ((Value.Text) kept.rows().get(i).getFirst()).text();
            assertThat(Labels.period(label).start()).as(words()).isEqualTo(steps.get(cohort).start());
            var size = sizes.getOrDefault(cohort, 0);
            var cells = new ArrayList<Value>(List.of(new Value.Text(label), new Value.Count(size)));
            var money = new ArrayList<>(cells);
            for (var age = 0; age <= last; age++) {
                var has = cohort + age < steps.size();
                var cell = did.getOrDefault(new Cell(cohort, age), new Did(0, 0));
                money.add(has ? new Money((long) cell.net(), books.currency()) : NONE);
                if (age > 0) {
                    cells.add(has ? new Value.Share(cell.active() / size) : NONE);
                }
            }
            Expect.row(words() + ", " + label, kept.rows().get(i), cells);
            Expect.row(words() + ", money of " + label, reply.tables().get(1).rows().get(i), money);
        }
        checkGrid(reply, shown, sizes, did);
    }

    private void checkFigures(Reply reply, List<Span> steps, List<Integer> shown, Map<Integer, Integer> sizes, Map<Cell, Did> did) {
        var over = shown.stream().filter(cohort -> cohort + 1 < steps.size()
                && !steps.get(cohort + 1).end().isAfter(question.scope().asOf().plusDays(1))).toList();
        var customers = over.stream().mapToInt(cohort -> sizes.getOrDefault(cohort, 0)).sum();
        var again = over.stream().mapToDouble(cohort -> did.getOrDefault(new Cell(cohort, 1), new Did(0, 0)).active()).sum();
        var latest = over.stream().filter(cohort -> sizes.getOrDefault(cohort, 0) >= 10).reduce((first, second) -> second);
        assertThat(reply.figures().keySet()).as(words()).containsExactly("cohorts", "customers", "nextStepRate", "latestCohort",
                "latestCohortRate");
        var figures = List.copyOf(reply.figures().values());
        Expect.same(words(), figures.getFirst(), new Value.Count(shown.size()));
        Expect.same(words(), figures.get(1), new Value.Count(sizes.values().stream().mapToInt(Integer::intValue).sum()));
        Expect.same(words(), figures.get(2), customers == 0 ? NONE : new Value.Share(again / customers));
        Expect.same(words(), figures.get(4), latest.<Value>map(cohort -> new Value.Share(
                did.getOrDefault(new Cell(cohort, 1), new Did(0, 0)).active() / sizes.getOrDefault(cohort, 0))).orElse(NONE));
    }

    /// The heat map of customers shows what the table says.
    private void checkGrid(Reply reply, List<Integer> shown, Map<Integer, Integer> sizes, Map<Cell, Did> did) {
        if (reply.charts().isEmpty()) {
            return;
        }
        var grid = (ChartSpec.Grid) reply.charts().getFirst();
        for (var i = 0; i < shown.size(); i++) {
            for (var age = 1; age <= grid.cells().get(i).size(); age++) {
                var value = grid.cells().get(i).get(age - 1).value();
                if (!Double.isNaN(value)) {
                    var active = did.getOrDefault(new Cell(shown.get(i), age), new Did(0, 0)).active();
                    Expect.same(words() + ", grid", new Value.Share(value),
                            new Value.Share(active / sizes.getOrDefault(shown.get(i), 0)));
                }
            }
        }
    }

    private Map<Integer, Integer> sizes(List<Span> steps) {
        var sql = with(steps) + "select n, count(*) from cohort group by n";
        return books.ofDays(question.scope(), sql).stream().collect(Collectors.toMap(row -> row.getFirst().intValue(),
                row -> row.get(1).intValue()));
    }

    private Map<Cell, Did> did(List<Span> steps) {
        var sql = with(steps) + """
                select c.n, s.n - c.n, count(distinct case when d.net > 0 then d.customer end), sum(d.net)
                from cohort c join customer_day d on d.customer = c.customer join step s on d.day >= s.start and d.day < s.end
                where d.day >= c.won group by 1, 2""";
        var did = new HashMap<Cell, Did>();
        books.ofDays(question.scope(), sql)
                .forEach(row -> did.put(new Cell(row.getFirst().intValue(), row.get(1).intValue()), new Did(row.get(2), row.get(3))));
        return did;
    }

    private String with(List<Span> steps) {
        var values = IntStream.range(0, steps.size())
                .mapToObj(n -> "(" + n + "," + steps.get(n).start().toEpochDay() + "," + steps.get(n).end().toEpochDay() + ")")
                .collect(Collectors.joining(","));
        var asked = question.span();
        return """
                with step(n, start, end) as (values %s),
                first as (select customer, min(day) as won from customer_day where net > 0 group by customer),
                cohort as (select f.customer, f.won, s.n from first f join step s on f.won >= s.start and f.won < s.end
                    where f.won >= %d and f.won < %d)
                """.formatted(values, asked.map(span -> span.start().toEpochDay()).orElse(Long.MIN_VALUE),
                asked.map(span -> span.end().toEpochDay()).orElse(Long.MAX_VALUE));
    }

    /// Whole calendar steps from that of the first possible first purchase to that of the as-of day, without those of cohorts
    /// too many.
    private List<Span> steps() {
        var asOf = question.scope().asOf();
        var first = books.daysWithData().orElseThrow().start();
        var named = question.span().map(Span::start).filter(start -> start.isAfter(first)).orElse(first);
        var start = floor(named.isAfter(asOf) ? asOf : named);
        var end = floor(asOf).plusMonths(months());
        var all = SqlChain.cut(Span.of("", start, end), months());
        var before = question.span().map(Span::end).filter(day -> day.isBefore(asOf.plusDays(1))).orElse(asOf.plusDays(1));
        var cohorts = (int) all.stream().filter(step -> step.start().isBefore(before)).count();
        return all.subList(Math.max(0, cohorts - (most > 0 ? most : 24)), all.size());
    }

    private int months() {
        return MONTHS.getOrDefault(by, 12);
    }

    private LocalDate floor(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months() * months() + 1, 1);
    }
}
