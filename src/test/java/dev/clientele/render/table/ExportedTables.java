package dev.clientele.render.table;

import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// Tables with every kind of cell, and with names that a spreadsheet could run.
final class ExportedTables {

    private static final Currency POUND = Currency.getInstance("GBP");

    private ExportedTables() {}

    static Table customers() {
        var columns = List.of(new Column("customer", "Customer", Unit.Plain.TEXT),
                new Column("netRevenue", "Net revenue", new Unit.MoneyIn(POUND)), new Column("orders", "Orders", Unit.Plain.COUNT),
                new Column("share", "Share", Unit.Plain.SHARE), new Column("change", "Change", Unit.Plain.SHARE),
                new Column("gap", "Usual gap", Unit.Plain.DAYS), new Column("since", "Since", Unit.Plain.DAY));
        return new Table("Customers", columns,
                List.of(row("Smith, \"Jones\" & Söhne\nLtd", 27_948_902, 1_234, 0.1, 0.25),
                        row("=HYPERLINK(\"http://evil\")", -5, 0, 1e-7, -1),
                        row("@SUM(A1)", 0, 1, 0, 0)),
                List.of(new Value.Text("All"), new Money(27_948_897, POUND), new Value.Count(1_235), new Value.Share(1),
                        new Value.Undefined("nothing before"), new Value.Decimal(24.5), new Value.Undefined("mixed")));
    }

    private static List<Value> row(String name, long minor, long orders, double share, double change) {
        return List.of(new Value.Text(name), new Money(minor, POUND), new Value.Count(orders), new Value.Share(share),
                new Value.Change(change), orders == 0 ? new Value.Undefined("no order") : new Value.Decimal(24.5),
                new Value.Day(LocalDate.of(2020, 2, 29)));
    }
}
