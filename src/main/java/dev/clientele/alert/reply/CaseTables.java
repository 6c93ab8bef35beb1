package dev.clientele.alert.reply;

import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Scope;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Dimension;
import dev.clientele.model.Tier;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import dev.clientele.portfolio.risk.RiskDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The small table of a case: the customer's standing, or the customers that make the difference.
record CaseTables(AlertCase about, Rule rule, Ground ground) {

    private static final int MOST_ROWS = 5;

    List<Table> all() {
        if (ground.portfolio().isEmpty()) {
            return List.of();
        }
        return switch (rule) {
            case Rule.OfCustomers ignored -> customer();
            case Rule.RevenueDrop drop -> fallen(drop);
            case Rule.Concentration limit -> greatest(limit);
            case Rule.Stale ignored -> List.of();
        };
    }

    private List<Table> customer() {
        var found = ground.portfolio().customers().indexOf(about.subject().customer());
        return found.isEmpty() ? List.of() : List.of(standing(found.getAsInt()));
    }

    private Table standing(int customer) {
        var columns = new ArrayList<Column>();
        var row = new ArrayList<Value>();
        if (ground.portfolio().customers().hasValues(Dimension.OWNER)) {
            columns.add(new Column("owner", "Owner", Unit.Plain.TEXT));
            row.add(new Value.Text(ground.portfolio().customers().value(Dimension.OWNER, customer)));
        }
        columns.add(new Column("tier", "Tier", Unit.Plain.TEXT));
        row.add(new Value.Text(tier(customer)));
        columns.add(new Column("lastPurchase", "Last purchase", Unit.Plain.DAY));
        row.add(lastPurchase(customer));
        columns.add(new Column("netRevenue12Months", "Net revenue, 12 months", ground.money()));
        row.add(ground.money(net(start(1), end())[customer]));
        columns.add(new Column("netRevenue12MonthsBefore", "12 months before", ground.money()));
        row.add(ground.money(net(start(2), start(1))[customer]));
        columns.add(new Column("atStake", "At stake", ground.money()));
        row.add(ground.money(about.sight().money()));
        return new Table("", columns, List.of(row), List.of());
    }

    private String tier(int customer) {
        return Scope.tiers(ground.portfolio(), ground.terms(), day()).tier(customer).map(Tier::label).orElse("Inactive");
    }

    private Value lastPurchase(int customer) {
        var last = ground.portfolio().days().lastPurchase(customer, end());
        return last == Integer.MIN_VALUE ? new Value.Undefined("no purchase") : new Value.Day(LocalDate.ofEpochDay(last));
    }

    private List<Table> fallen(Rule.RevenueDrop drop) {
        var days = RiskDays.of(day(), ground.terms().activityWindowMonths());
        var selection = ground.selection(drop.filters(), day());
        var now = Totals.between(selection, days.recent(), days.end()).net();
        var before = Totals.between(selection, days.yearAgo(), days.yearAgoEnd()).net();
        var lost = IntStream.range(0, now.length).mapToLong(customer -> before[customer] - now[customer]).toArray();
        var ranked = Ranking.top(ground.portfolio().days(), lost, MOST_ROWS);
        var labels = CustomerLabels.of(ground.portfolio().customers(), ranked);
        var rows = IntStream.range(0, ranked.length).mapToObj(rank -> List.<Value>of(new Value.Text(labels.get(rank)),
                ground.money(now[ranked[rank]]), ground.money(before[ranked[rank]]), ground.money(-lost[ranked[rank]]))).toList();
        var columns = List.of(new Column("customer", "Customer", Unit.Plain.TEXT), new Column("last90Days", "Last 90 days", ground.money()),
                new Column("yearBefore", "A year before", ground.money()), new Column("change", "Change", ground.money()));
        return rows.isEmpty() ? List.of() : List.of(new Table("Who lost most", columns, rows, List.of()));
    }

    private List<Table> greatest(Rule.Concentration limit) {
        var net = Totals.between(ground.selection(limit.filters(), day()), start(1), end()).net();
        var total = Arrays.stream(net, 0, net.length - 1).filter(amount -> amount > 0).sum();
        var ranked = Ranking.top(ground.portfolio().days(), net, end(), Math.min(MOST_ROWS, limit.top()));
        var labels = CustomerLabels.of(ground.portfolio().customers(), ranked);
        var rows = IntStream.range(0, ranked.length).mapToObj(rank -> List.<Value>of(new Value.Text(labels.get(rank)),
                ground.money(net[ranked[rank]]), Value.share(net[ranked[rank]], total, "no revenue"))).toList();
        var columns = List.of(new Column("customer", "Customer", Unit.Plain.TEXT),
                new Column("netRevenue12Months", "Net revenue, 12 months", ground.money()), new Column("share", "Share", Unit.Plain.SHARE));
        return rows.isEmpty() ? List.of() : List.of(new Table("The greatest", columns, rows, List.of()));
    }

    private long[] net(int from, int to) {
        return Totals.between(Selection.all(ground.portfolio()), from, to).net();
    }

    private LocalDate day() {
        return about.sight().day();
    }

    private int end() {
        return Math.toIntExact(day().plusDays(1).toEpochDay());
    }

    /// The first day of the twelve months, or of those before.
    private int start(int years) {
        return Math.toIntExact(day().plusDays(1).minusYears(years).toEpochDay());
    }
}
