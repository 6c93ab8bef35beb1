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
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.List;

/// A reply's table, scrolling within its message. A long one shows its first rows until the rest is asked for.
public record TableView(ValueFormatter wording) {

    static final int FIRST_ROWS = 100;

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
        var columns = table.columns();
        var grid = tag("table").with(
                tag("thead").with(tag("tr").with(each(columns, column -> cell("th", column).at("scope", "col").with(column.label())))),
                tag("tbody").with(each(rows, row -> row(columns, row))),
                when(!table.totals().isEmpty(), tag("tfoot").with(row(columns, table.totals()))));
        var named = table.title().isEmpty() ? label : table.title();
        return tag("div").at("class", "sheet").with(
                when(!table.title().isEmpty(), tag("p").at("class", "caption").with(table.title())),
                tag("div").at("class", "scroll").at("role", "region").at("tabindex", "0").at("aria-label", "Table: " + named).with(grid),
                note);
    }

    private Html row(List<Column> columns, List<Value> values) {
        var row = tag("tr");
        for (var index = 0; index < values.size(); index++) {
            row = row.with(cell("td", columns.get(index)).with(content(values.get(index))));
        }
        return row;
    }

    private static Tag cell(String name, Column column) {
        return column.numeric() ? tag(name).at("class", "number") : tag(name);
    }

    private Html content(Value value) {
        var words = text(wording.cell(value));
        return switch (value) {
            case Value.Undefined(String reason) -> all(tag("span").at("class", "undefined").at("title", reason).with(words),
                    tag("span").at("class", "unseen").with(" (" + reason + ")"));
            default -> words;
        };
    }
}
