package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;
import static dev.clientele.chat.web.html.Html.when;

import dev.clientele.chat.web.html.Html;
import dev.clientele.chat.web.html.Tag;
import dev.clientele.command.Column;
import dev.clientele.command.Table;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.regex.Pattern;

/// A reply's table, scrolling within its message, or as a list where it reads better so. A long one shows its first rows until the rest is asked
/// for.
public record TableView(ValueFormatter wording) {

    static final int FIRST_ROWS = 100;

    /// A text of more letters than these is a sentence and wants width.
    private static final int LONG = 40;
    private static final int MOST_BESIDE = 4;
    private static final String CUSTOMER = "customer";
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+\\d[\\d ()/.-]{5,18}\\d");

    /// @param label what the table is, for a screen reader
    /// @param restAt where the whole table is to be had
    Html shortened(Table table, String label, String restAt) {
        var rows = table.rows();
        if (rows.size() <= FIRST_ROWS) {
            return whole(table, label);
        }
        var more = tag("button").at("class", "more").at("type", "button").at("hx-get", restAt).at("hx-target", "closest .sheet")
                .at("hx-swap", "outerHTML").with("Show all " + wording.count(rows.size()) + " rows");
        var note = tag("p").at("class", "rest").with(text("The first " + wording.count(FIRST_ROWS) + " rows. "), more);
        return sheet(table, label, rows.subList(0, FIRST_ROWS), note);
    }

    public Html whole(Table table, String label) {
        return sheet(table, label, table.rows(), Html.nothing());
    }

    private Html sheet(Table table, String label, List<List<Value>> rows, Html note) {
        if (table.layout() == Table.Layout.LIST) {
            return new ListView(wording).list(table, label);
        }
        var columns = table.columns();
        var grid = tag("table").at("role", "table").with(
                tag("thead").at("role", "rowgroup").with(tag("tr").at("role", "row")
                        .with(each(columns,
                                column -> cell("th", column).at("role", "columnheader").at("scope", "col").with(column.label())))),
                tag("tbody").at("role", "rowgroup").with(each(rows, row -> row(columns, row))),
                when(!table.totals().isEmpty(), tag("tfoot").at("role", "rowgroup").with(row(columns, table.totals()))));
        var named = table.title().isEmpty() ? label : table.title();
        return tag("div").at("class", isOfRecords(columns) ? "sheet records" : "sheet").with(
                when(!table.title().isEmpty(), tag("p").at("class", "caption").with(table.title())),
                tag("div").at("class", "scroll").at("role", "group").at("tabindex", "0").at("aria-label", "Table: " + named).with(grid),
                note);
    }

    /// Whether its rows are about customers, and more than a telephone has room for beside each other: there each is a card. So that it is still
    /// read as a table, all its parts say what they are.
    private static boolean isOfRecords(List<Column> columns) {
        return columns.size() > MOST_BESIDE && columns.stream().anyMatch(column -> column.name().equals(CUSTOMER));
    }

    private Html row(List<Column> columns, List<Value> values) {
        var row = tag("tr").at("role", "row");
        for (var index = 0; index < values.size(); index++) {
            row = row.with(cell(columns.get(index), values.get(index)).at("role", "cell").at("data-label", columns.get(index).label())
                    .with(content(columns.get(index), values.get(index))));
        }
        return row;
    }

    private static Tag cell(Column column, Value value) {
        if (column.name().equals(CUSTOMER)) {
            return tag("td").at("class", "name");
        }
        var isLong = value instanceof Value.Text(String text) && text.length() > LONG;
        return isLong ? tag("td").at("class", "long") : cell("td", column);
    }

    private static Tag cell(String name, Column column) {
        return column.numeric() ? tag(name).at("class", "number") : tag(name);
    }

    private Html content(Column column, Value value) {
        var words = text(wording.cell(value));
        return switch (value) {
            case Value.Text(String name) when column.name().equals(CUSTOMER) && !name.isBlank() -> CustomerLink.to(name);
            case Value.Text(String text) when MAILBOX.matcher(text).matches() -> tag("a").at("href", "mailto:" + text).with(text);
            case Value.Text(String text) when TELEPHONE.matcher(text).matches() ->
                    tag("a").at("href", "tel:" + text.replaceAll("[^+0-9]", "")).with(text);
            case Money money when !wording.moneyRounded(money).equals(wording.money(money)) ->
                    tag("span").at("class", "exact").at("title", wording.money(money)).with(wording.moneyRounded(money));
            case Value.Undefined(String reason) -> all(tag("span").at("class", "undefined").at("title", reason).with(words),
                    tag("span").at("class", "unseen").with(" (" + reason + ")"));
            default -> words;
        };
    }
}
