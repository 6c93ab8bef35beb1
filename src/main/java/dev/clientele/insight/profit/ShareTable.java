package dev.clientele.insight.profit;

import dev.clientele.analysis.Ratios;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/// How groups share in customers, revenue, profit and costs.
///
/// @param label what the groups are
record ShareTable(Accounts accounts, String label) {

    Table table() {
        var shown = IntStream.range(0, accounts.parts().size()).filter(part -> !accounts.parts().get(part).isNothing()).boxed().toList();
        return table(shown);
    }

    /// @param shown the numbers of the groups, in their order
    Table table(List<Integer> shown) {
        var table = TableBuilder.of(shown).text(label.toLowerCase(java.util.Locale.ROOT), label, accounts.names()::get)
                .count("customers", "Customers", part -> accounts.parts().get(part).buyers());
        share(table, "customersShare", "Of customers", Statement::buyers);
        share(table, "netRevenueShare", "Of net revenue", Statement::net);
        if (accounts.known().goods()) {
            share(table, "grossProfitShare", "Of gross profit", Statement::gross);
        }
        if (accounts.known().anySpending()) {
            share(table, "costsShare", "Of costs", Statement::spent);
        }
        if (accounts.known().tellsContribution()) {
            share(table, "contributionShare", "Of contribution", Statement::contribution);
        }
        return table.table("Shares by " + label.toLowerCase(java.util.Locale.ROOT));
    }

    private void share(TableBuilder<Integer> table, String name, String head, ToLongFunction<Statement> amount) {
        var all = amount.applyAsLong(accounts.total());
        table.column(name, head, Unit.Plain.SHARE, part -> of(amount.applyAsLong(accounts.parts().get(part)), all));
    }

    private static Value of(long part, long all) {
        return Ratios.share(part, all, "no gain to share");
    }
}
