package dev.clientele.insight.profit;

import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import dev.clientele.portfolio.breakdown.Breakdown;
import dev.clientele.portfolio.breakdown.Cells;
import dev.clientele.portfolio.breakdown.DayTable;
import dev.clientele.portfolio.breakdown.Grouping;
import dev.clientele.portfolio.economics.CostAllocation;
import dev.clientele.portfolio.economics.Spending;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The profit and loss of a period, in all and of each group.
///
/// @param names of the groups
/// @param parts that of each group, in the order of their names
/// @param total that of all, costs that no group has included
record Accounts(Inquiry asked, Period period, KnownCosts known, List<String> names, List<Statement> parts, Statement total,
        Spending spending) {

    private static final String NOT_ALLOCATED = "Not allocated";

    /// In all.
    static Accounts of(Inquiry asked, Period period) {
        var all = sales(asked, period, new Grouping.None());
        return of(asked, period, List.of("All"), all, all,
                CostAllocation.of(asked.selection(), new Grouping.None(), period.startDay(), period.endDay()));
    }

    /// Of the groups of a split.
    static Accounts of(Inquiry asked, Period period, ProfitGroups groups) {
        return of(asked, period, groups.names(), sales(asked, period, groups.grouping()), sales(asked, period, new Grouping.None()),
                groups.spending(asked.selection(), period));
    }

    private static Cells sales(Inquiry asked, Period period, Grouping grouping) {
        return Breakdown.of(asked.selection(), grouping, DayTable.whole(period.startDay(), period.endDay()));
    }

    private static Accounts of(Inquiry asked, Period period, List<String> names, Cells cells, Cells all, Spending spending) {
        var parts = new ArrayList<>(IntStream.range(0, cells.groups()).mapToObj(group -> Statement.of(cells, spending, group)).toList());
        var named = new ArrayList<>(names);
        if (spending.notAllocated() != 0) {
            parts.add(Statement.notAllocated(spending));
            named.add(NOT_ALLOCATED);
        }
        var total = Statement.ofSales(all, 0).with(spending);
        return new Accounts(asked, period, KnownCosts.of(asked, period), List.copyOf(named), List.copyOf(parts), total, spending);
    }

    Value value(StatementLine line, Statement statement) {
        return line.value(asked, known, statement);
    }

    /// The value of a line to compare with; undefined where it is after costs of which some months have none.
    Value comparable(StatementLine line) {
        return line.isOfGoods() || known.isWhole() || !known.anySpending()
                ? value(line, total)
                : new Value.Undefined("no costs of some months");
    }

    /// Whether the bottom line may be compared with.
    boolean isComparable() {
        return bottomLine() != StatementLine.CONTRIBUTION || known.isWhole();
    }

    /// What is looked at where one figure must do: the contribution, where that is not known the gross profit, else net revenue.
    StatementLine bottomLine() {
        if (known.tellsContribution()) {
            return StatementLine.CONTRIBUTION;
        }
        return known.goods() ? StatementLine.GROSS_PROFIT : StatementLine.NET_REVENUE;
    }

    /// The bottom line of a group, minor units.
    long bottom(Statement statement) {
        return switch (bottomLine()) {
            case CONTRIBUTION -> statement.contribution();
            case GROSS_PROFIT -> statement.gross();
            default -> statement.net();
        };
    }
}
