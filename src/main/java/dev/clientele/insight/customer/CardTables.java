package dev.clientele.insight.customer;

import dev.clientele.analysis.Ratios;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Dimension;
import dev.clientele.model.Note;
import dev.clientele.model.Tier;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Sums;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The tables of a customer's card; those without a row are left out.
record CardTables(Card card) {

    /// What was bought in some days.
    private record Window(String label, Sums sums, Value change) {

        long profit() {
            return sums.net() - sums.cost();
        }
    }

    private static final int MOST_NOTES = 5;
    private static final Value UNCOMPARED = new Value.Text("");

    List<Table> all() {
        var tables =
                List.of(new CustomerProfile(card).table(), windows(), years(), CustomerProducts.of(card).table(),
                        new Documents(card).table(), notes());
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private Table windows() {
        var windows = card.windows();
        var rows = List.of(new Window("This year to date", windows.thisYear(), card.changeThisYear()),
                new Window("Last year to that day" + inPart(card.lastYearStart()), windows.lastYear(), UNCOMPARED),
                new Window("Last 12 months", windows.lastTwelve(), card.change()),
                new Window("12 months before" + inPart(card.asked().dataEnd().minusYears(2)), windows.twelveBefore(), UNCOMPARED),
                new Window("All time", windows.allTime(), UNCOMPARED));
        var money = card.asked().money();
        var table = TableBuilder.of(card.years().isEmpty() ? List.<Window>of() : rows).text("window", "Bought", Window::label)
                .column("netRevenue", "Net revenue", money, window -> card.money(window.sums().net()))
                .column("change", "On year before", Unit.Plain.SHARE, Window::change);
        if (card.asked().portfolio().costed()) {
            table.column("profit", "Profit", money, window -> card.money(window.profit())).column("margin", "Margin", Unit.Plain.SHARE,
                    window -> Ratios.margin(window.profit(), window.sums().net()));
        }
        return table.count("orders", "Orders", window -> window.sums().orders())
                .column("averageOrder", "Average order", money,
                        window -> Ratios.orderValue(card.asked(), window.sums().net(), window.sums().orders()))
                .count("purchaseDays", "Purchase days", window -> window.sums().purchaseDays()).table("");
    }

    private String inPart(LocalDate start) {
        return card.asked().coverage().reaches(start) ? "" : ", in part";
    }

    private Table years() {
        return TableBuilder.of(card.years()).text("year", "Year", this::label)
                .text("tier", "Tier at its end", year -> year.tier().map(Tier::label).orElse("Inactive"))
                .text("flow", "Customer was", year -> year.status().name().toLowerCase(Locale.ROOT))
                .column("netRevenue", "Net revenue", card.asked().money(), year -> card.money(year.sums().net()))
                .count("orders", "Orders", year -> year.sums().orders())
                .count("purchaseDays", "Purchase days", year -> year.sums().purchaseDays()).table("Over the years");
    }

    private String label(Year year) {
        return card.phrase("{year}[{toDate} (to {last})]").with("year", year.period().label())
                .with("toDate", year.period().end().getDayOfYear() != 1).with("last", year.period().lastDay()).words();
    }

    private Table notes() {
        var shown = card.notes().stream().limit(MOST_NOTES).toList();
        var title = card.phrase("Notes[{cut} (the last {shown} of {all})]").with("cut", card.notes().size() > shown.size())
                .with("shown", shown.size()).with("all", card.notes().size()).words();
        return TableBuilder.of(shown)
                .column("writtenOn", "On", Unit.Plain.DAY, note -> new Value.Day(card.terms().calendar().dayOf(note.writtenAt())))
                .text("author", "By", note -> note.author().name()).text("text", "Note", Note::text).table(title);
    }

    /// The last documents.
    private record Documents(Card card) {

        private static final int MOST = 5;

        Table table() {
            var orders = card.asked().portfolio().orders();
            var from = orders.offsets()[card.customer()];
            var last = IntStream.range(from, orders.offsets()[card.customer() + 1])
                    .filter(order -> orders.day()[order] < card.asked().dataEndDay()).map(order -> -order).sorted().limit(MOST)
                    .mapToObj(order -> -order).toList();
            var table = TableBuilder.of(last)
                    .column("day", "Day", Unit.Plain.DAY, order -> new Value.Day(LocalDate.ofEpochDay(orders.day()[order])))
                    .text("document", "Document", order -> kind(orders.net()[order]))
                    .column("netRevenue", "Net revenue", card.asked().money(), order -> card.money(orders.net()[order]));
            if (card.asked().portfolio().customers().hasValues(Dimension.CHANNEL)) {
                table.column("channel", "Channel", Unit.Plain.TEXT, this::channel);
            }
            return table.table("Recent orders");
        }

        private static String kind(long net) {
            return switch (Long.signum(net)) {
                case 1 -> "order";
                case -1 -> "credit note";
                default -> "free of charge";
            };
        }

        private Value channel(int order) {
            var portfolio = card.asked().portfolio();
            var channel = portfolio.customers().dictionary(Dimension.CHANNEL).name(portfolio.orders().channel()[order] & 0xff);
            return channel.isEmpty() ? new Value.Undefined("the document names no channel") : new Value.Text(channel);
        }
    }
}
