package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chart.ChartSpec;
import dev.clientele.command.Reply;
import dev.clientele.insight.SqlBooks.Bought;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Compares a reply of `whale` with the same question asked in SQL.
record WhaleOracle(SqlBooks books, Question question, int most) {

    private static final Value NONE = new Value.Undefined("none");

    String words() {
        return "whale " + most + question.words();
    }

    void check(Reply reply) {
        var all = customers(question.spanOrYear());
        var total = sum(all);
        Expect.figures(words(), reply.figures(), figures(all));
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        var losers = all.stream().filter(row -> profit(row) < 0).toList();
        assertThat(reply.tables()).as(words()).hasSize(losers.isEmpty() ? 0 : 1);
        reply.tables().forEach(table -> {
            checkLosers(table.rows(), losers);
            assertThat(table.totals().get(2)).as(words()).isEqualTo(money(total));
        });
        var curves = reply.charts().stream().map(ChartSpec.Curves.class::cast).map(chart -> chart.curves().getFirst()).toList();
        assertThat(curves).as(words()).hasSize(all.size() > 1 ? 1 : 0);
        curves.forEach(curve -> {
            assertThat(curve.y().getLast()).as(words() + ", the last point").isEqualTo(major(total));
            assertThat(Collections.max(curve.y())).as(words() + ", the highest point").isEqualTo(major(peak(all)));
        });
    }

    private Map<String, Value> figures(List<Bought> all) {
        var before = question.yearBefore(question.spanOrYear(), books.dataStart()).map(this::customers);
        var figures = new LinkedHashMap<String, Value>();
        figures.put("customers", new Value.Count(all.size()));
        figures.put("profitable", new Value.Count(all.stream().filter(row -> profit(row) > 0).count()));
        figures.put("losing", new Value.Count(all.stream().filter(row -> profit(row) < 0).count()));
        figures.put("profit", money(sum(all)));
        figures.put("profitYearBefore", before.<Value>map(rows -> money(sum(rows))).orElse(NONE));
        figures.put("earned", money(peak(all)));
        figures.put("lost", money(peak(all) - sum(all)));
        figures.put("peakShare", peakShare(all));
        figures.put("peakShareYearBefore", before.map(this::peakShare).orElse(NONE));
        figures.put("customersForAllProfit", new Value.Count(fewestForAll(all)));
        return figures;
    }

    /// The least profitable first; among those of the same profit in whatever order.
    private void checkLosers(List<List<Value>> rows, List<Bought> losers) {
        assertThat(rows).as(words()).hasSize(Math.min(most, losers.size()));
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            assertThat(row.get(2)).as(words() + ", row " + i).isEqualTo(money(profit(losers.get(losers.size() - 1 - i))));
            assertThat(losers).as(words() + ", row " + i).anySatisfy(loser -> {
                assertThat(((Value.Text) row.getFirst()).text()).startsWith(loser.name());
                assertThat(row.subList(1, 3)).containsExactly(money(loser.net()), money(profit(loser)));
                assertThat(row.get(5)).isEqualTo(money(leastOf(loser)));
            });
        }
    }

    /// The profit of the customer's document with the least.
    private long leastOf(Bought customer) {
        var span = question.spanOrYear();
        var sql = question.scope().sale() + """
                select min(profit) from (
                    select sum(net) - sum(cost) as profit from sale join customer c on c.id = sale.customer
                    where c.number = :number and day >= :start and day < :end group by invoice)""";
        return books.handle().createQuery(sql).bind("number", customer.id()).bind("start", day(span.start())).bind("end", day(span.end()))
                .mapTo(Long.class).one();
    }

    private static long day(LocalDate day) {
        return day.toEpochDay();
    }

    private List<Bought> customers(Span span) {
        return books.bought(question.scope(), span.start(), span.end(), "profit").stream().filter(row -> !row.id().isEmpty())
                .filter(row -> row.net() != 0 || profit(row) != 0).toList();
    }

    private static long fewestForAll(List<Bought> all) {
        var sum = 0L;
        var fewest = 0;
        while (sum(all) > 0 && sum < sum(all)) {
            sum += profit(all.get(fewest++));
        }
        return fewest;
    }

    private Value peakShare(List<Bought> all) {
        return sum(all) > 0 ? new Value.Share((double) peak(all) / sum(all)) : NONE;
    }

    private static long peak(List<Bought> all) {
        return all.stream().mapToLong(WhaleOracle::profit).filter(profit -> profit > 0).sum();
    }

    private static long sum(List<Bought> rows) {
        return rows.stream().mapToLong(WhaleOracle::profit).sum();
    }

    private static long profit(Bought row) {
        return row.profit().orElseThrow();
    }

    private double major(long minor) {
        return money(minor).major().doubleValue();
    }

    private Money money(long minor) {
        return new Money(minor, books.currency());
    }
}
