package dev.clientele.chat.slack.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Messages, home pages and dialogs as Slack shows them, near enough to judge what a person sees first, what is too much and what is cut
/// off. A block or an element that is not known here is an error: nothing is left out of sight.
final class BlockPreview {

    private static final String STYLE = """
            body{background:#ddd;font:15px/1.46 Lato,"Noto Sans",sans-serif;color:#1d1c1d;margin:20px}
            section{background:#fff;border:1px solid #ccc;border-radius:8px;padding:12px 20px;margin:0 0 20px;max-width:680px}
            section>h2{font:12px monospace;color:#777;margin:0 0 8px}
            .header{font-size:18px;font-weight:900;margin:6px 0}
            .rich,.section{margin:6px 0}.fields{display:grid;grid-template-columns:1fr 1fr;gap:4px 16px;margin:6px 0}
            .context{font-size:13px;color:#616061;margin:6px 0}.context span{display:block}
            code{color:#c01343;background:#f6f6f6;border:1px solid #ddd;border-radius:3px;padding:0 3px;font-size:12px}
            .at{background:#e8f5fa;color:#1264a3;border-radius:3px;padding:0 2px}
            .actions{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}
            .actions b{font-weight:700;font-size:13px;border:1px solid #bbb;border-radius:4px;padding:3px 10px}
            .actions b.primary{background:#007a5a;color:#fff}.actions b.danger{background:#e01e5a;color:#fff}
            .menu{font-size:12px;color:#616061;border:1px dashed #bbb;border-radius:4px;padding:3px 8px}
            .image{border:1px solid #ddd;border-radius:8px;height:190px;background:#f4f6f8;color:#667;font-size:12px;padding:10px;margin:6px 0}
            .table{overflow-x:auto;margin:6px 0}table{border-collapse:collapse;font-size:13px}
            td{border:1px solid #ddd;padding:4px 8px;max-width:260px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
            td.wrap{white-space:normal;min-width:90px}td.right{text-align:right}tr:first-child td{font-weight:700;background:#f8f8f8}
            .input{margin:10px 0}.input label{display:block;font-weight:700}.input div{border:1px solid #bbb;border-radius:4px;padding:5px 8px;color:#777}
            .input small{color:#616061}hr{border:0;border-top:1px solid #ddd}
            """;

    private BlockPreview() {}

    /// A page with all of them, each under its name.
    static String html(Map<String, JsonObject> payloads) {
        return "<!doctype html><meta charset=utf-8><title>Blocks</title><style>" + STYLE + "</style>" + payloads.entrySet().stream()
                .map(entry -> "<section><h2>" + escaped(entry.getKey()) + "</h2>" + blocks(entry.getValue()) + "</section>")
                .collect(Collectors.joining("\n"));
    }

    private static String blocks(JsonObject payload) {
        return objects(payload.getAsJsonArray("blocks")).map(BlockPreview::block).collect(Collectors.joining());
    }

    private static String block(JsonObject block) {
        return switch (block.get("type").getAsString()) {
            case "header" -> tag("header", text(block.getAsJsonObject("text")));
            case "section" -> section(block);
            case "rich_text" -> tag("rich", rich(block));
            case "context" -> tag("context", objects(block.getAsJsonArray("elements")).map(element -> "<span>" + text(element) + "</span>")
                    .collect(Collectors.joining()));
            case "actions" -> tag("actions", objects(block.getAsJsonArray("elements")).map(BlockPreview::element)
                    .collect(Collectors.joining()));
            case "context_actions" -> tag("context", "&#128077; &#128078;");
            case "image" -> tag("image", escaped(block.get("alt_text").getAsString()));
            case "table", "data_table" -> tag("table", table(block));
            case "data_visualization" -> tag("image", "Slack's own chart: " + escaped(block.get("title").getAsString()) + ", "
                    + block.getAsJsonObject("chart").get("type").getAsString());
            case "divider" -> "<hr>";
            case "input" -> tag("input", "<label>" + text(block.getAsJsonObject("label"))
                    + (block.has("optional") && block.get("optional").getAsBoolean() ? " <small>(optional)</small>" : "") + "</label>"
                    + element(block.getAsJsonObject("element"))
                    + (block.has("hint") ? "<small>" + text(block.getAsJsonObject("hint")) + "</small>" : ""));
            default -> throw new IllegalArgumentException("unknown block " + block);
        };
    }

    private static String section(JsonObject block) {
        var words = block.has("text") ? tag("section", text(block.getAsJsonObject("text"))) : "";
        var fields = block.has("fields")
                ? tag("fields", objects(block.getAsJsonArray("fields")).map(field -> "<span>" + text(field) + "</span>")
                        .collect(Collectors.joining()))
                : "";
        var accessory = block.has("accessory") ? tag("actions", element(block.getAsJsonObject("accessory"))) : "";
        return words + fields + accessory;
    }

    private static String element(JsonObject element) {
        return switch (element.get("type").getAsString()) {
            case "button" -> "<b class=\"" + (element.has("style") ? element.get("style").getAsString() : "") + "\">"
                    + text(element.getAsJsonObject("text")) + "</b>";
            case "overflow" -> tag("menu", "\u22ef " + objects(element.getAsJsonArray("options"))
                    .map(option -> text(option.getAsJsonObject("text"))).collect(Collectors.joining(" | ")));
            default -> "<div>" + escaped(element.has("placeholder")
                    ? element.getAsJsonObject("placeholder").get("text").getAsString()
                    : element.get("type").getAsString()) + "</div>";
        };
    }

    private static String table(JsonObject block) {
        var settings = block.has("column_settings") ? block.getAsJsonArray("column_settings") : new JsonArray();
        return "<table>" + StreamSupport.stream(block.getAsJsonArray("rows").spliterator(), false)
                .map(row -> row(row.getAsJsonArray(), settings)).collect(Collectors.joining()) + "</table>";
    }

    private static String row(JsonArray cells, JsonArray settings) {
        var row = new StringBuilder("<tr>");
        for (var index = 0; index < cells.size(); index++) {
            var setting = index < settings.size() ? settings.get(index).getAsJsonObject() : new JsonObject();
            var classes = (setting.has("align") ? setting.get("align").getAsString() : "")
                    + (setting.has("is_wrapped") && setting.get("is_wrapped").getAsBoolean() ? " wrap" : "");
            var cell = cells.get(index).getAsJsonObject();
            row.append("<td class=\"").append(classes).append("\">")
                    .append(cell.get("type").getAsString().equals("rich_text") ? rich(cell) : text(cell)).append("</td>");
        }
        return row.append("</tr>").toString();
    }

    private static String rich(JsonObject block) {
        return objects(block.getAsJsonArray("elements")).map(BlockPreview::part).collect(Collectors.joining("<br>"));
    }

    private static String part(JsonObject part) {
        return part.get("type").getAsString().equals("rich_text_list")
                ? objects(part.getAsJsonArray("elements")).map(item -> "<li>" + line(item)).collect(Collectors.joining("", "<ul>", "</ul>"))
                : line(part);
    }

    private static String line(JsonObject section) {
        return objects(section.getAsJsonArray("elements")).map(BlockPreview::piece).collect(Collectors.joining());
    }

    private static String piece(JsonObject piece) {
        return switch (piece.get("type").getAsString()) {
            case "user" -> "<span class=at>@" + piece.get("user_id").getAsString() + "</span>";
            case "channel" -> "<span class=at>#" + piece.get("channel_id").getAsString() + "</span>";
            case "date" -> "<span class=at>" + piece.get("fallback").getAsString() + "</span>";
            case "text" -> styled(piece);
            default -> throw new IllegalArgumentException("unknown text " + piece);
        };
    }

    private static String styled(JsonObject piece) {
        var style = piece.has("style") ? piece.getAsJsonObject("style") : new JsonObject();
        var text = escaped(piece.get("text").getAsString());
        var code = style.has("code") && style.get("code").getAsBoolean() ? "<code>" + text + "</code>" : text;
        return style.has("bold") && style.get("bold").getAsBoolean() ? "<strong>" + code + "</strong>" : code;
    }

    private static String text(JsonObject text) {
        return escaped(text.get("text").getAsString());
    }

    private static String tag(String kind, String content) {
        return "<div class=\"" + kind + "\">" + content + "</div>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }
}
