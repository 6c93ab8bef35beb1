package dev.clientele.chat.mail;

import static dev.clientele.render.html.Escaping.escaped;

import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Phrase;
import dev.clientele.model.ValueFormatter;
import dev.clientele.render.list.ListItem;
import java.util.List;
import java.util.Optional;

/// A letter as HTML: one column that fits a telephone, light or dark as the reader has it. It loads nothing from anywhere: its charts lie
/// in the letter, and say in words what they show where pictures are held back. Whatever the data says is escaped.
record LetterPage(ValueFormatter wording, Reply reply) {

    private static final String STYLE = """
            :root { color-scheme: light dark; supported-color-schemes: light dark; }
            body { margin: 0; padding: 16px; background: #f2f4f6; color: #16191d; font: 16px/1.45 "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
            .letter { max-width: 640px; margin: 0 auto; padding: 24px; background: #ffffff; border-radius: 10px; }
            h1 { margin: 0 0 10px; font-size: 18px; line-height: 1.35; font-weight: 600; }
            p { margin: 0 0 10px; }
            h2 { margin: 28px 0 8px; font-size: 16px; font-weight: 600; }
            img { display: block; width: 100%; max-width: 592px; height: auto; margin: 16px 0; border-radius: 6px; background: #ffffff; color: #16191d; }
            table { width: 100%; border-collapse: collapse; }
            td { padding: 9px 0; vertical-align: top; border-top: 1px solid #e1e5e9; overflow-wrap: anywhere; }
            td.figure { padding-left: 12px; text-align: right; white-space: nowrap; }
            .quiet { color: #5b636c; font-size: 14px; }
            .small { margin: 20px 0 0; padding-top: 12px; border-top: 1px solid #e1e5e9; color: #5b636c; font-size: 13px; }
            .small p { margin: 0 0 6px; }
            @media (max-width: 480px) { body { padding: 0; } .letter { padding: 16px; border-radius: 0; } }
            @media (prefers-color-scheme: dark) {
              body { background: #111417; color: #f1f3f5; }
              .letter { background: #16191d; }
              td, .small { border-color: #2c323a; }
              .quiet, .small { color: #a5adb6; }
            }
            """;

    /// What is said of the rows that are left out; empty where none is.
    static Optional<String> rest(Table table, ValueFormatter wording) {
        var more = table.rows().size() - LetterPress.MOST_ROWS;
        return more > 0 ? Optional.of("... and " + wording.counted(more, "row", "rows") + " more.") : Optional.empty();
    }

    String html() {
        var page = new StringBuilder(8_192);
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                .append("<meta name=\"color-scheme\" content=\"light dark\"/><meta name=\"supported-color-schemes\" content=\"light dark\"/>")
                .append("<title>").append(escaped(LetterSubject.of(reply.headline()))).append("</title>\n<style>\n").append(STYLE)
                .append("</style></head>\n<body><div class=\"letter\" role=\"main\">\n").append(headline());
        for (var index = 0; index < reply.charts().size(); index++) {
            page.append("<img src=\"cid:").append(Letter.Picture.id(index)).append("\" width=\"592\" alt=\"")
                    .append(escaped(reply.charts().get(index).heading().altText())).append("\"/>\n");
        }
        reply.tables().forEach(table -> write(table, page));
        page.append(smallPrint()).append("</div></body></html>\n");
        return page.toString();
    }

    /// The first clause stands out, the others follow it line by line.
    private String headline() {
        var clauses = List.of(reply.headline().split("; ", -1));
        var headline = new StringBuilder("<h1>").append(escaped(clauses.getFirst())).append("</h1>\n");
        clauses.stream().skip(1).forEach(clause -> headline.append("<p>").append(escaped(Phrase.capitalised(clause))).append("</p>\n"));
        return headline.toString();
    }

    private void write(Table table, StringBuilder page) {
        if (!table.title().isEmpty()) {
            page.append("<h2>").append(escaped(table.title())).append("</h2>\n");
        }
        page.append("<table role=\"presentation\">\n");
        ListItem.of(table, wording).stream().limit(LetterPress.MOST_ROWS).forEach(row -> write(row, page));
        ListItem.totals(table, wording).forEach(row -> write(row, page));
        page.append("</table>\n");
        rest(table, wording).ifPresent(words -> page.append("<p class=\"quiet\">").append(escaped(words)).append("</p>\n"));
    }

    private static void write(ListItem row, StringBuilder page) {
        page.append("<tr><td>");
        if (!row.kind().isEmpty()) {
            page.append("<span class=\"quiet\">").append(escaped(row.kind())).append("</span><br/>");
        }
        page.append("<strong>").append(escaped(row.name())).append("</strong>").append(lines(row.notes()))
                .append("</td><td class=\"figure\">");
        if (!row.figure().isEmpty()) {
            page.append("<strong>").append(escaped(row.figure())).append("</strong>");
        }
        page.append(lines(row.further())).append("</td></tr>\n");
    }

    private static String lines(List<String> texts) {
        var lines = new StringBuilder();
        texts.forEach(text -> lines.append("<br/><span class=\"quiet\">").append(escaped(text)).append("</span>"));
        return lines.toString();
    }

    private String smallPrint() {
        if (reply.smallPrint().isEmpty()) {
            return "";
        }
        var notes = new StringBuilder("<div class=\"small\">");
        reply.smallPrint().forEach(note -> notes.append("<p>").append(escaped(note)).append("</p>"));
        return notes.append("</div>\n").toString();
    }
}
