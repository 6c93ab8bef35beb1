package dev.clientele.chat.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/// What Slack's reference says a payload must keep to, written down from the reference and not from the bot: blocks, their texts,
/// tables, buttons, menus, dialogs.
public final class SlackRules {

    private static final Set<String> MESSAGE_BLOCKS = Set.of("header", "rich_text", "section", "table", "image", "context", "actions",
            "divider", "data_table", "data_visualization", "context_actions");
    private static final Set<String> VIEW_BLOCKS = Set.of("header", "rich_text", "section", "image", "context", "actions", "divider",
            "input");

    private final List<String> broken = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private int tables;
    private int charts;
    private int cellLetters;

    private SlackRules() {}

    /// What a message breaks.
    public static List<String> brokenByMessage(String text, JsonArray blocks) {
        var rules = new SlackRules();
        rules.length("text", text, 1, 40_000);
        rules.expect(!text.matches("(?s).*<[!@#].*"), "text holds markup: " + text);
        rules.expect(!blocks.isEmpty() && blocks.size() <= 50, blocks.size() + " blocks in a message");
        blocks.forEach(block -> rules.block(block.getAsJsonObject(), MESSAGE_BLOCKS));
        rules.expect(rules.tables <= 1, rules.tables + " tables in a message");
        rules.expect(rules.charts <= 2, rules.charts + " charts of Slack's in a message");
        rules.expect(rules.cellLetters <= 10_000, rules.cellLetters + " letters in tables");
        return rules.broken;
    }

    /// What a dialog or a home page breaks.
    public static List<String> brokenByView(JsonObject view) {
        var rules = new SlackRules();
        var blocks = view.getAsJsonArray("blocks");
        rules.expect(!blocks.isEmpty() && blocks.size() <= 100, blocks.size() + " blocks in a view");
        blocks.forEach(block -> rules.block(block.getAsJsonObject(), VIEW_BLOCKS));
        rules.optional(view, "private_metadata").ifPresent(text -> rules.length("private_metadata", text, 0, 3_000));
        rules.optional(view, "callback_id").ifPresent(text -> rules.length("callback_id", text, 1, 255));
        for (var label : List.of("title", "submit", "close")) {
            if (view.has(label)) {
                rules.plain(label, view.getAsJsonObject(label), 24);
            }
        }
        rules.expect(view.get("type").getAsString().equals("home") || view.has("title"), "a dialog without a title");
        var inputs = StreamSupport.stream(blocks.spliterator(), false)
                .anyMatch(block -> block.getAsJsonObject().get("type").getAsString().equals("input"));
        rules.expect(!inputs || view.has("submit"), "a dialog with inputs and no submit");
        return rules.broken;
    }

    /// What the options of a menu break.
    public static List<String> brokenByOptions(JsonArray options) {
        var rules = new SlackRules();
        rules.options(options);
        return rules.broken;
    }

    private void block(JsonObject block, Set<String> allowed) {
        var type = block.get("type").getAsString();
        expect(allowed.contains(type), "no place for a block " + type);
        optional(block, "block_id").ifPresent(id -> {
            length("block_id", id, 1, 255);
            expect(blockIds.add(id), "block_id twice: " + id);
        });
        switch (type) {
            case "header" -> plain("header", block.getAsJsonObject("text"), 150);
            case "section" -> section(block);
            case "image" -> image(block);
            case "context" -> context(block.getAsJsonArray("elements"));
            case "actions" -> actions(block.getAsJsonArray("elements"));
            case "context_actions" -> contextActions(block.getAsJsonArray("elements"));
            case "rich_text" -> rich(block);
            case "table" -> table(block);
            case "data_table" -> dataTable(block);
            case "data_visualization" -> dataChart(block);
            case "input" -> input(block);
            default -> expect(type.equals("divider"), "unknown block " + type);
        }
    }

    private void section(JsonObject block) {
        expect(block.has("text") || block.has("fields"), "a section without text and fields");
        if (block.has("text")) {
            text("section", block.getAsJsonObject("text"), 3_000);
        }
        if (block.has("fields")) {
            var fields = block.getAsJsonArray("fields");
            expect(!fields.isEmpty() && fields.size() <= 10, fields.size() + " fields in a section");
            fields.forEach(field -> text("field", field.getAsJsonObject(), 2_000));
        }
    }

    private void image(JsonObject block) {
        length("alt_text", block.get("alt_text").getAsString(), 1, 2_000);
        expect(block.has("slack_file") != block.has("image_url"), "an image is either a file or an address");
        if (block.has("slack_file")) {
            var file = block.getAsJsonObject("slack_file");
            expect(file.has("id") != file.has("url"), "a file has either an id or an address");
        }
    }

    private void context(JsonArray elements) {
        expect(!elements.isEmpty() && elements.size() <= 10, elements.size() + " elements in a context");
        elements.forEach(element -> text("context", element.getAsJsonObject(), 2_000));
    }

    private void actions(JsonArray elements) {
        expect(!elements.isEmpty() && elements.size() <= 25, elements.size() + " elements in actions");
        var ids = new HashSet<String>();
        elements.forEach(element -> element(element.getAsJsonObject(), ids));
    }

    private void contextActions(JsonArray elements) {
        expect(!elements.isEmpty() && elements.size() <= 5, elements.size() + " elements in context actions");
        for (var element : elements) {
            var buttons = element.getAsJsonObject();
            expect(buttons.get("type").getAsString().equals("feedback_buttons"), "unknown element " + element);
            length("action_id", buttons.get("action_id").getAsString(), 1, 255);
            for (var name : List.of("positive_button", "negative_button")) {
                var button = buttons.getAsJsonObject(name);
                plain(name, button.getAsJsonObject("text"), 75);
                length("value", button.get("value").getAsString(), 1, 2_000);
                length("accessibility_label", button.get("accessibility_label").getAsString(), 1, 75);
            }
        }
    }

    private void element(JsonObject element, Set<String> ids) {
        var id = element.get("action_id").getAsString();
        length("action_id", id, 1, 255);
        expect(ids.add(id), "action_id twice: " + id);
        switch (element.get("type").getAsString()) {
            case "button" -> {
                plain("button", element.getAsJsonObject("text"), 75);
                optional(element, "value").ifPresent(value -> length("value", value, 1, 2_000));
                confirmation(element);
            }
            case "overflow" -> {
                var options = element.getAsJsonArray("options");
                expect(!options.isEmpty() && options.size() <= 5, options.size() + " options in an overflow menu");
                options(options);
            }
            case "conversations_select" -> expect(element.has("filter"), "conversations_select of people, too");
            case "static_select", "multi_static_select" -> options(element.getAsJsonArray("options"));
            case "external_select", "multi_external_select" -> optionalPlain(element, "placeholder", 150);
            case "plain_text_input" -> optionalPlain(element, "placeholder", 150);
            case "users_select" -> optional(element, "initial_user").ifPresent(user -> expect(user.matches("[UW][A-Z0-9]+"), "no person"));
            case "datepicker" -> optional(element, "initial_date").ifPresent(day -> expect(day.matches("\\d{4}-\\d\\d-\\d\\d"), "no day"));
            case "timepicker" -> optional(element, "initial_time").ifPresent(time -> expect(time.matches("\\d\\d:\\d\\d"), "no time"));
            case "number_input" -> expect(element.has("is_decimal_allowed"), "number_input without is_decimal_allowed");
            default -> broken.add("unknown element " + element);
        }
        if (element.has("initial_option")) {
            option(element.getAsJsonObject("initial_option"));
        }
    }

    private void confirmation(JsonObject element) {
        if (element.has("confirm")) {
            var confirm = element.getAsJsonObject("confirm");
            plain("confirm title", confirm.getAsJsonObject("title"), 100);
            plain("confirm text", confirm.getAsJsonObject("text"), 300);
            plain("confirm", confirm.getAsJsonObject("confirm"), 30);
            plain("deny", confirm.getAsJsonObject("deny"), 30);
        }
        if (element.has("style")) {
            expect(Set.of("primary", "danger").contains(element.get("style").getAsString()), "unknown style");
        }
    }

    private void input(JsonObject block) {
        plain("label", block.getAsJsonObject("label"), 2_000);
        optionalPlain(block, "hint", 2_000);
        element(block.getAsJsonObject("element"), new HashSet<>());
    }

    private void options(JsonArray options) {
        expect(options.size() <= 100, options.size() + " options");
        options.forEach(option -> option(option.getAsJsonObject()));
    }

    private void option(JsonObject option) {
        plain("option", option.getAsJsonObject("text"), 75);
        length("option value", option.get("value").getAsString(), 1, 150);
    }

    private void table(JsonObject block) {
        tables++;
        var rows = block.getAsJsonArray("rows");
        expect(!rows.isEmpty() && rows.size() <= 100, rows.size() + " rows in a table");
        var width = rows.get(0).getAsJsonArray().size();
        expect(width >= 1 && width <= 20, width + " columns in a table");
        expect(!block.has("column_settings") || block.getAsJsonArray("column_settings").size() <= 20, "too many column settings");
        for (var row : rows) {
            expect(row.getAsJsonArray().size() == width, "rows of different width");
            row.getAsJsonArray().forEach(cell -> cell(cell.getAsJsonObject()));
        }
    }

    private void dataTable(JsonObject block) {
        tables++;
        length("caption", block.get("caption").getAsString(), 1, 255);
        var size = block.get("page_size").getAsInt();
        expect(size >= 1 && size <= 100, size + " rows a page");
        var rows = block.getAsJsonArray("rows");
        expect(rows.size() >= 2 && rows.size() <= 101, rows.size() + " rows in a data table");
        var width = rows.get(0).getAsJsonArray().size();
        expect(width >= 1 && width <= 20, width + " columns in a data table");
        expect(block.get("row_header_column_index").getAsInt() < width, "no such column");
        rows.get(0).getAsJsonArray()
                .forEach(cell -> expect(cell.getAsJsonObject().get("type").getAsString().equals("raw_text"), "rich text as a head"));
        for (var row : rows) {
            expect(row.getAsJsonArray().size() == width, "rows of different width");
            row.getAsJsonArray().forEach(cell -> dataCell(cell.getAsJsonObject()));
        }
    }

    private void dataCell(JsonObject cell) {
        if (cell.get("type").getAsString().equals("raw_number")) {
            expect(Double.isFinite(cell.get("value").getAsDouble()), "no number: " + cell);
            length("number", cell.get("text").getAsString(), 1, 3_000);
            cellLetters += cell.get("text").getAsString().length();
        } else {
            cell(cell);
        }
    }

    private void dataChart(JsonObject block) {
        charts++;
        length("title", block.get("title").getAsString(), 1, 50);
        var chart = block.getAsJsonObject("chart");
        if (chart.get("type").getAsString().equals("pie")) {
            pie(chart.getAsJsonArray("segments"));
            return;
        }
        expect(Set.of("bar", "line", "area").contains(chart.get("type").getAsString()), "unknown chart " + chart);
        var categories = chart.getAsJsonObject("axis_config").getAsJsonArray("categories");
        expect(!categories.isEmpty() && categories.size() <= 20, categories.size() + " categories");
        categories.forEach(category -> length("category", category.getAsString(), 1, 20));
        var series = chart.getAsJsonArray("series");
        expect(!series.isEmpty() && series.size() <= 6, series.size() + " series");
        var names = new HashSet<String>();
        for (var each : series) {
            expect(names.add(each.getAsJsonObject().get("name").getAsString()), "two series of one name");
            var data = each.getAsJsonObject().getAsJsonArray("data");
            expect(data.size() == categories.size(), data.size() + " places for " + categories.size() + " categories");
            for (var index = 0; index < data.size(); index++) {
                expect(data.get(index).getAsJsonObject().get("label").equals(categories.get(index)), "a label that is no category");
            }
        }
    }

    private void pie(JsonArray segments) {
        expect(!segments.isEmpty() && segments.size() <= 6, segments.size() + " segments");
        for (var segment : segments) {
            length("segment", segment.getAsJsonObject().get("label").getAsString(), 1, 20);
            expect(segment.getAsJsonObject().get("value").getAsDouble() > 0, "a slice of nothing");
        }
    }

    private void cell(JsonObject cell) {
        if (cell.get("type").getAsString().equals("rich_text")) {
            cellLetters += rich(cell);
            return;
        }
        expect(cell.get("type").getAsString().equals("raw_text"), "unknown cell " + cell);
        length("cell", cell.get("text").getAsString(), 1, 3_000);
        cellLetters += cell.get("text").getAsString().length();
    }

    private int rich(JsonObject block) {
        var letters = 0;
        for (var section : richSections(block)) {
            var elements = section.getAsJsonArray("elements");
            expect(!elements.isEmpty(), "rich text without content");
            for (var element : elements) {
                letters += richElement(element.getAsJsonObject());
            }
        }
        expect(letters <= 3_000, letters + " letters of rich text");
        return letters;
    }

    /// The sections of rich text, those of its lists too.
    private List<JsonObject> richSections(JsonObject block) {
        var sections = new ArrayList<JsonObject>();
        for (var element : block.getAsJsonArray("elements")) {
            var object = element.getAsJsonObject();
            switch (object.get("type").getAsString()) {
                case "rich_text_section" -> sections.add(object);
                case "rich_text_list" -> {
                    expect(object.get("style").getAsString().matches("bullet|ordered"), "no list: " + object);
                    object.getAsJsonArray("elements").forEach(item -> sections.add(item.getAsJsonObject()));
                }
                default -> expect(false, "unknown rich text " + object);
            }
        }
        return sections;
    }

    private int richElement(JsonObject element) {
        if (element.get("type").getAsString().equals("user")) {
            expect(element.get("user_id").getAsString().matches("[UW][A-Z0-9]+"), "no user: " + element);
            return 0;
        }
        if (element.get("type").getAsString().equals("channel")) {
            expect(element.get("channel_id").getAsString().matches("[CGD][A-Z0-9]+"), "no channel: " + element);
            return 0;
        }
        if (element.get("type").getAsString().equals("date")) {
            expect(element.has("timestamp") && element.get("format").getAsString().contains("{"), "no date: " + element);
            return 0;
        }
        expect(element.get("type").getAsString().equals("text"), "unknown rich element " + element);
        length("rich text", element.get("text").getAsString(), 1, 3_000);
        return element.get("text").getAsString().length();
    }

    private void plain(String what, JsonObject text, int most) {
        expect(text.get("type").getAsString().equals("plain_text"), what + " is no plain text");
        length(what, text.get("text").getAsString(), 1, most);
    }

    private void optionalPlain(JsonObject holder, String name, int most) {
        if (holder.has(name)) {
            plain(name, holder.getAsJsonObject(name), most);
        }
    }

    private void text(String what, JsonObject text, int most) {
        var content = text.get("text").getAsString();
        length(what, content, 1, most);
        expect(text.get("type").getAsString().equals("plain_text") || !content.matches("(?s).*[<>&].*"),
                what + " holds markup: " + content);
    }

    private Optional<String> optional(JsonObject holder, String name) {
        return Optional.ofNullable(holder.get(name)).map(JsonElement::getAsString);
    }

    private void length(String what, String text, int least, int most) {
        expect(text.length() >= least && text.length() <= most, what + " has " + text.length() + " letters: "
                + text.substring(0, Math.min(80, text.length())));
        expect(text.chars().noneMatch(letter -> letter < ' '), what + " has control characters");
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }
}
