package dev.clientele.render.markdown;

import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Table;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A response as Markdown: headline, pictures, tables, small print. What the data says is escaped.
///
/// @param mostRows so many rows of a table are shown; the others are counted
public record MarkdownReply(ValueFormatter wording, int mostRows) {

    /// The response's lines.
    ///
    /// @param pictures where the charts lie, in their order; as the page refers to them
    public String of(Response response, List<String> pictures) {
        return switch (response) {
            case Reply reply -> reply(reply, pictures);
            case Response.Refused refused -> escaped(refused.message()) + "\n";
            case Response.Failed failed -> escaped(failed.message()) + "\n";
        };
    }

    private String reply(Reply reply, List<String> pictures) {
        var parts = new ArrayList<String>();
        parts.add("**" + escaped(reply.headline()) + "**");
        for (var i = 0; i < pictures.size(); i++) {
            parts.add("![" + escaped(reply.charts().get(i).heading().altText()) + "](" + pictures.get(i) + ")");
        }
        reply.tables().forEach(table -> parts.add(table(table)));
        if (!reply.smallPrint().isEmpty()) {
            parts.add(reply.smallPrint().stream().map(note -> "- " + escaped(note)).collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String table(Table table) {
        var lines = new ArrayList<String>();
        if (!table.title().isEmpty()) {
            lines.add("*" + escaped(table.title()) + "*\n");
        }
        lines.add(row(table.columns().stream().map(Column::label).map(MarkdownReply::escaped).toList()));
        lines.add(row(table.columns().stream().map(column -> column.numeric() ? "---:" : "---").toList()));
        table.rows().stream().limit(mostRows).forEach(cells -> lines.add(row(cells(cells))));
        if (!table.totals().isEmpty()) {
            lines.add(row(cells(table.totals()).stream().map(cell -> cell.isEmpty() ? cell : "**" + cell + "**").toList()));
        }
        if (table.rows().size() > mostRows) {
            lines.add("\n... and " + wording.counted(table.rows().size() - mostRows, "row", "rows") + " more.");
        }
        return String.join("\n", lines);
    }

    private List<String> cells(List<Value> values) {
        return values.stream().map(wording::cell).map(MarkdownReply::escaped).toList();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /// The text with what Markdown or HTML would take for markup behind a backslash, on one line.
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if ("\\`*_[]<>|#".indexOf(point) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
        });
        return escaped.toString();
    }
}
