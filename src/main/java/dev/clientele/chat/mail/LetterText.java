package dev.clientele.chat.mail;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.ValueFormatter;
import dev.clientele.render.list.ListItem;
import java.util.ArrayList;
import java.util.List;

/// A letter for those who read no HTML: everything it says, charts in words.
record LetterText(ValueFormatter wording, Reply reply) {

    String text() {
        var parts = new ArrayList<String>();
        parts.add(reply.headline());
        reply.charts().forEach(chart -> parts.add("[Chart: " + chart.heading().altText() + "]"));
        reply.tables().forEach(table -> parts.add(table(table)));
        if (!reply.smallPrint().isEmpty()) {
            parts.add("-".repeat(40) + "\n" + String.join("\n", reply.smallPrint()));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String table(Table table) {
        var lines = new ArrayList<String>();
        if (!table.title().isEmpty()) {
            lines.add(table.title());
            lines.add("");
        }
        ListItem.of(table, wording).stream().limit(LetterPress.MOST_ROWS).forEach(row -> lines.addAll(lines(row)));
        ListItem.totals(table, wording).forEach(row -> lines.addAll(lines(row)));
        LetterPage.rest(table, wording).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private static List<String> lines(ListItem row) {
        var line = new StringBuilder(row.title());
        if (!row.figure().isEmpty()) {
            line.append(": ").append(row.figure());
        }
        if (!row.further().isEmpty()) {
            line.append(" (").append(String.join(", ", row.further())).append(')');
        }
        var lines = new ArrayList<>(List.of(line.toString()));
        row.notes().forEach(note -> lines.add("    " + note));
        return lines;
    }
}
