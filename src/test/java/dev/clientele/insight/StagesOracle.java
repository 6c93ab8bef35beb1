package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Compares a reply of `retention stages` with the same question asked in SQL, where no score and no referral is recorded.
record StagesOracle(SqlBooks books, Question question, int window) {

    private static final Value NONE = new Value.Undefined("none");
    private static final List<String> NAMES = List.of("firstTime", "repeat", "loyal", "advocates");

    /// @param stage 1 for first-time, 2 for repeat, 3 for loyal, 4 for advocate
    private record Stage(int stage, long customers, long active, long net) {}

    String words() {
        return "retention stages" + question.scope().words() + question.asOfWords();
    }

    void check(Reply reply) {
        var asOf = question.scope().asOf();
        var now = stages(asOf.plusDays(1));
        var yearAgo = asOf.plusDays(1).minusYears(1);
        var before = Optional.of(yearAgo).filter(day -> !day.minusYears(1).isBefore(books.dataStart())).map(this::stages);
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(sum(now).customers()));
        figures.put("customersYearBefore", count(before.map(StagesOracle::sum)));
        for (var i = 0; i < NAMES.size(); i++) {
            var place = i;
            figures.put(NAMES.get(i), new Value.Count(now.get(i).customers()));
            figures.put(NAMES.get(i) + "YearBefore", count(before.map(stages -> stages.get(place))));
        }
        Expect.figures(words(), reply.figures(), figures);
        if (sum(now).customers() == 0) {
            assertThat(reply.tables()).as(words()).isEmpty();
            return;
        }
        var table = reply.tables().getFirst();
        for (var i = 0; i < NAMES.size(); i++) {
            var place = i;
            Expect.row(words() + ", " + NAMES.get(i), table.rows().get(i),
                    row(table.rows().get(i).getFirst(), now.get(i), sum(now), before.map(stages -> stages.get(place))));
        }
        Expect.row(words() + ", all", table.totals(), row(table.totals().getFirst(), sum(now), sum(now), before.map(StagesOracle::sum)));
    }

    private List<Value> row(Value label, Stage stage, Stage all, Optional<Stage> before) {
        var cells = new ArrayList<Value>(List.of(label, new Value.Count(stage.customers()),
                new Value.Share((double) stage.customers() / all.customers()), new Value.Count(stage.active()),
                new Money(stage.net(), books.currency()),
                all.net() > 0 ? new Value.Share((double) stage.net() / all.net()) : NONE));
        before.ifPresent(earlier -> cells.add(new Value.Count(earlier.customers())));
        return List.copyOf(cells);
    }

    private static Value count(Optional<Stage> stage) {
        return stage.<Value>map(known -> new Value.Count(known.customers())).orElse(NONE);
    }

    private static Stage sum(List<Stage> stages) {
        return new Stage(0, stages.stream().mapToLong(Stage::customers).sum(), stages.stream().mapToLong(Stage::active).sum(),
                stages.stream().mapToLong(Stage::net).sum());
    }

    /// How many customers had come how far at the start of a day.
    private List<Stage> stages(LocalDate end) {
        var sql = """
                with purchase as (
                    select customer, day, day - lag(day) over (partition by customer order by day) as gap
                    from customer_day where net > 0 and day < :end),
                place as (
                    select customer, gap, row_number() over (partition by customer order by gap) as place,
                        count(*) over (partition by customer) as n
                    from purchase where gap is not null),
                median as (
                    select customer, avg(gap) as gap from place where place in ((n + 1) / 2, (n + 2) / 2) group by customer),
                life as (
                    select customer, count(*) as days, max(day) as last, max(day) >= :active as active from purchase group by customer),
                worth as (
                    select customer, sum(net) filter (where day >= :year and day < :end) as net from customer_day group by customer)
                select case when l.days = 1 then 1 when l.days >= 4 and (:end - 1 - l.last) / m.gap < 2 then 3 else 2 end as stage,
                    count(*), sum(l.active), coalesce(sum(w.net), 0)
                from life l left join median m on m.customer = l.customer left join worth w on w.customer = l.customer
                group by 1"""
                .replace(":end", "" + end.toEpochDay()).replace(":active", "" + end.minusMonths(window).toEpochDay())
                .replace(":year", "" + end.minusYears(1).toEpochDay());
        var found = books.ofDays(question.scope(), sql);
        var stages = new ArrayList<Stage>();
        for (var stage = 1; stage <= NAMES.size(); stage++) {
            var place = stage;
            stages.add(found.stream().filter(row -> row.getFirst().intValue() == place).findFirst()
                    .map(row -> new Stage(place, row.get(1).longValue(), row.get(2).longValue(), row.get(3).longValue()))
                    .orElse(new Stage(place, 0, 0, 0)));
        }
        return stages;
    }
}
