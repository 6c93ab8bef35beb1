package dev.clientele.insight.customer;

import dev.clientele.analysis.Ratios;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Dimension;
import dev.clientele.model.Note;
import dev.clientele.model.Tier;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tables of a customer's card; those without a row are left out.
record CardTables(Card card) {

    private static final int MOST_NOTES = 5;
    private static final Value UNCOMPARED = new Value.Text("");

    List<Table> all() {
        var tables =
                List.of(new CustomerProfile(card).table(), windows(), years(), CustomerProducts.of(card).table(),
                        new Documents(card).table(), notes());
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private Table windows() {
        var columns = new ArrayList<>(List.of(text("window", "Bought"), money("netRevenue", "Net revenue"),
                new Column("change", "On year before", Unit.Plain.SHARE)));
        if (costed()) {
            columns.add(money("profit", "Profit"));
            columns.add(new Column("margin", "Margin", Unit.Plain.SHARE));
        }
        columns.addAll(List.of(count("orders", "Orders"), money("averageOrder", "Average order"), count("purchaseDays", "Purchase days")));
        var windows = card.windows();
        var rows = new ArrayList<List<Value>>();
        rows.add(row("This year to date", windows.thisYear(), card.changeThisYear()));
        rows.add(row("Last year to that day" + inPart(card.lastYearStart()), windows.lastYear(), UNCOMPARED));
        rows.add(row("Last 12 months", windows.lastTwelve(), card.change()));
        rows.add(row("12 months before" + inPart(card.asked().dataEnd().minusYears(2)), windows.twelveBefore(), UNCOMPARED));
        rows.add(row("All time", windows.allTime(), UNCOMPARED));
        return new Table("", columns, card.years().isEmpty() ? List.of() : rows, List.of());
    }

    private List<Value> row(String window, Sums sums, Value change) {
        var cells = new ArrayList<Value>(List.of(new Value.Text(window), card.money(sums.net()), change));
        if (costed()) {
            cells.add(card.money(sums.net() - sums.cost()));
            cells.add(Ratios.margin(sums.net() - sums.cost(), sums.net()));
        }
        cells.addAll(List.of(new Value.Count(sums.orders()), Ratios.orderValue(card.asked(), sums.net(), sums.orders()),
                new Value.Count(sums.purchaseDays())));
        return cells;
    }

    private String inPart(LocalDate start) {
        return card.asked().coverage().reaches(start) ? "" : ", in part";
    }

    private Table years() {
        var columns = List.of(text("year", "Year"), text("tier", "Tier at its end"), text("flow", "Customer was"),
                money("netRevenue", "Net revenue"), count("orders", "Orders"), count("purchaseDays", "Purchase days"));
        return new Table("Over the years", columns, card.years().stream().map(this::row).toList(), List.of());
    }

    private List<Value> row(Year year) {
        var toDate = year.period().end().getDayOfYear() != 1;
        var label = year.period().label() + (toDate ? " (to " + card.wording().day(year.period().lastDay()) + ")" : "");
        return List.of(new Value.Text(label), new Value.Text(year.tier().map(Tier::label).orElse("Inactive")),
                new Value.Text(year.status().name().toLowerCase(Locale.ROOT)), card.money(year.sums().net()),
                new Value.Count(year.sums().orders()), new Value.Count(year.sums().purchaseDays()));
    }

    private Table notes() {
        var rows = card.notes().stream().limit(MOST_NOTES).map(this::row).toList();
        var older = card.notes().size() - rows.size();
        var title = older > 0 ? "Notes (the last " + rows.size() + " of " + card.notes().size() + ")" : "Notes";
        return new Table(title, List.of(new Column("writtenOn", "On", Unit.Plain.DAY), text("author", "By"), text("text", "Note")), rows,
                List.of());
    }

    private List<Value> row(Note note) {
        return List.of(new Value.Day(card.terms().calendar().dayOf(note.writtenAt())), new Value.Text(note.author().name()),
                new Value.Text(note.text()));
    }

    private boolean costed() {
        return card.asked().portfolio().costed();
    }

    private Column money(String name, String label) {
        return new Column(name, label, card.asked().money());
    }

    private static Column count(String name, String label) {
        return new Column(name, label, Unit.Plain.COUNT);
    }

    private static Column text(String name, String label) {
        return new Column(name, label, Unit.Plain.TEXT);
    }

    /// The last documents.
    private record Documents(Card card) {

        private static final int MOST = 5;

        Table table() {
            var orders = card.asked().portfolio().orders();
            var withChannel = card.asked().portfolio().customers().dictionary(Dimension.CHANNEL).size() > 1;
            var rows = new ArrayList<List<Value>>();
            for (var order = orders.offsets()[card.customer() + 1] - 1; order >= orders.offsets()[card.customer()]
                    && rows.size() < MOST; order--) {
                if (orders.day()[order] < card.asked().dataEndDay()) {
                    rows.add(row(order, withChannel));
                }
            }
            var columns = new ArrayList<>(List.of(new Column("day", "Day", Unit.Plain.DAY), text("document", "Document"),
                    new Column("netRevenue", "Net revenue", card.asked().money())));
            if (withChannel) {
                columns.add(text("channel", "Channel"));
            }
            return new Table("Recent orders", columns, rows, List.of());
        }

        private List<Value> row(int order, boolean withChannel) {
            var portfolio = card.asked().portfolio();
            var net = portfolio.orders().net()[order];
            var cells = new ArrayList<Value>(List.of(new Value.Day(LocalDate.ofEpochDay(portfolio.orders().day()[order])),
                    new Value.Text(net > 0 ? "order" : net < 0 ? "credit note" : "free of charge"), card.money(net)));
            if (withChannel) {
                var channel = portfolio.customers().dictionary(Dimension.CHANNEL).name(portfolio.orders().channel()[order] & 0xff);
                cells.add(channel.isEmpty() ? new Value.Undefined("the document names no channel") : new Value.Text(channel));
            }
            return cells;
        }
    }
}
