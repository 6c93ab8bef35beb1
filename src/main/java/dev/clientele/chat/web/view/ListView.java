package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;
import static dev.clientele.chat.web.html.Html.when;

import dev.clientele.chat.web.html.Html;
import dev.clientele.command.Table;
import dev.clientele.model.ValueFormatter;
import dev.clientele.render.list.ListItem;
import java.util.List;
import java.util.stream.Stream;

/// A table that reads better as a list: each row its name and what is said of it, with the number that matters beside them.
record ListView(ValueFormatter wording) {

    /// @param label what the list is, for a screen reader
    Html list(Table table, String label) {
        var items = Stream.concat(ListItem.of(table, wording).stream(), ListItem.totals(table, wording).stream()).toList();
        var named = table.title().isEmpty() ? label : table.title();
        return tag("div").at("class", "sheet").with(
                when(!table.title().isEmpty(), tag("p").at("class", "caption").with(table.title())),
                tag("ul").at("class", "items").at("role", "list").at("aria-label", "List: " + named).with(each(items, ListView::item)));
    }

    private static Html item(ListItem item) {
        return tag("li").with(
                tag("div").at("class", "said").with(
                        when(!item.kind().isEmpty(), tag("span").at("class", "kind").with(item.kind())),
                        tag("span").at("class", "about").with(item.kind().isEmpty() ? text(item.name()) : CustomerLink.to(item.name())),
                        lines(item.notes())),
                tag("div").at("class", "sums").with(
                        when(!item.figure().isEmpty(), tag("span").at("class", "figure").with(item.figure())),
                        lines(item.further())));
    }

    private static Html lines(List<String> texts) {
        return each(texts, line -> tag("span").at("class", "line").with(line));
    }
}
