package dev.clientele.insight.top;

import dev.clientele.analysis.Ratios;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.Arrays;

/// The ranking as a table, and under it the whole portfolio with the unassigned revenue.
record TopTable(TopAnswer answer) {

    Table table() {
        var asked = answer.asked();
        var totals = answer.top().totals();
        var net = totals.net();
        var table = TableBuilder.ranked(answer.top().ranked().length)
                .column("rank", "#", Unit.Plain.COUNT, rank -> new Value.Count(rank + 1L))
                .column("customer", "Customer", Unit.Plain.TEXT, rank -> new Value.Text(answer.labels().get(rank)),
                        new Value.Text("All customers and unassigned"))
                .column("netRevenue", "Net revenue", asked.money(), rank -> asked.money(net[customer(rank)]), asked.money(sum(net)));
        if (asked.portfolio().costed()) {
            var profit = RankingMeasure.PROFIT.values(totals);
            table.column("profit", "Profit", asked.money(), rank -> asked.money(profit[customer(rank)]), asked.money(sum(profit)));
        }
        table.column("orders", "Orders", Unit.Plain.COUNT, rank -> new Value.Count(totals.orders()[customer(rank)]),
                new Value.Count(Arrays.stream(totals.orders()).asLongStream().sum()));
        var share = answer.measure() == RankingMeasure.REVENUE ? "Share" : "Share of " + answer.measure().noun();
        table.column("share", share, Unit.Plain.SHARE, rank -> answer.share(value(rank)), answer.share(answer.top().total()));
        if (answer.hasYearBefore()) {
            var before = answer.yearBefore();
            table.column("change", "On year before", Unit.Plain.SHARE, rank -> change(value(rank), before[customer(rank)]),
                    change(answer.top().total(), sum(before)));
        }
        return table.table("");
    }

    private static long sum(long[] values) {
        return Arrays.stream(values).sum();
    }

    private static Value change(long now, long before) {
        return Ratios.change(now, before, "nothing the year before");
    }

    private int customer(int rank) {
        return answer.top().ranked()[rank];
    }

    private long value(int rank) {
        return answer.top().values()[customer(rank)];
    }
}
