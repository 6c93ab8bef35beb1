package dev.clientele.chat.slack;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.clientele.chat.Heard;
import dev.clientele.chat.slack.server.FakeSlack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A message's blocks as a person sees them.
public record Shown(JsonArray blocks) {

    private static final String CUT = "\u2026";
    private static final String CHART = "Chart: ";

    /// @param slack holds the pictures
    Heard heard(FakeSlack slack) {
        return new Heard(headline(), rows(), pictures(slack), notes().stream().filter(note -> !note.startsWith(CHART)).toList(),
                buttons().filter(Shown::asks).map(Shown::label).toList());
    }

    /// @param slack holds them
    List<Heard.Chart> pictures(FakeSlack slack) {
        return blocks("image").map(image -> new Heard.Chart(image.get("alt_text").getAsString(),
                Optional.of(slack.picture(image.getAsJsonObject("slack_file").get("id").getAsString())))).toList();
    }

    private static boolean asks(JsonObject button) {
        return button.get("action_id").getAsString().startsWith("ask-")
                || (button.get("value").getAsString().startsWith("ask ") && button.has("selected_option"));
    }

    /// Whether it says in words what a chart shows that is not there.
    boolean lacksCharts() {
        return notes().stream().anyMatch(note -> note.startsWith(CHART));
    }

    /// The line of the menu with a label.
    Optional<JsonObject> menu(String label) {
        return buttons().filter(button -> button.has("selected_option") && label(button).equals(label)).findFirst();
    }

    /// The first sentence.
    String headline() {
        return rich(blocks("rich_text").findFirst().orElseThrow());
    }

    /// All sentences of rich text.
    List<String> sentences() {
        return blocks("rich_text").map(Shown::rich).toList();
    }

    /// All text there is, for a look at it.
    String text() {
        return blocks.toString();
    }

    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        blocks("table").forEach(table -> stream(table.getAsJsonArray("rows")).skip(1)
                .forEach(row -> rows.add(stream(row.getAsJsonArray()).map(cell -> cell(cell.getAsJsonObject())).toList())));
        return rows;
    }

    List<String> notes() {
        return blocks("context").flatMap(block -> stream(block.getAsJsonArray("elements")))
                .map(element -> element.getAsJsonObject().get("text").getAsString()).toList();
    }

    /// The button with a label, which Slack may have cut.
    public JsonObject button(String label) {
        return buttons().filter(button -> label(button).equals(label)
                || (label(button).endsWith(CUT) && label.startsWith(label(button).substring(0, label(button).length() - 1)))).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + blocks));
    }

    /// The button of a kind, such as `share`; where there are several, the last.
    Optional<JsonObject> buttonOf(String kind) {
        return buttons().filter(button -> button.get("action_id").getAsString().startsWith(kind + "-")).reduce((first, second) -> second);
    }

    /// The buttons by which people say whether an answer helped.
    Optional<JsonObject> thumbs() {
        return blocks("context_actions").flatMap(block -> stream(block.getAsJsonArray("elements"))).map(JsonElement::getAsJsonObject)
                .findFirst();
    }

    /// The button to another page, by its arrow.
    Optional<JsonObject> turn(String arrow) {
        return buttons().filter(button -> button.get("action_id").getAsString().startsWith("turn-") && label(button).contains(arrow))
                .findFirst();
    }

    private String cell(JsonObject cell) {
        var text = cell.get("type").getAsString().equals("rich_text") ? rich(cell) : cell.get("text").getAsString();
        var reason = notes().stream().filter(note -> text.startsWith("-") && note.startsWith(text + ": ")).findFirst();
        return reason.map(note -> text + note.substring(text.length())).orElse(text);
    }

    List<JsonObject> allButtons() {
        return buttons().toList();
    }

    private Stream<JsonObject> buttons() {
        return blocks("actions").flatMap(block -> stream(block.getAsJsonArray("elements"))).map(JsonElement::getAsJsonObject)
                .flatMap(Shown::presses);
    }

    /// A button, or each line of a menu as one.
    private static Stream<JsonObject> presses(JsonObject element) {
        return element.get("type").getAsString().equals("overflow")
                ? stream(element.getAsJsonArray("options")).map(option -> line(element, option.getAsJsonObject()))
                : Stream.of(element);
    }

    private static JsonObject line(JsonObject menu, JsonObject option) {
        var line = option.deepCopy();
        line.add("action_id", menu.get("action_id"));
        line.add("selected_option", option);
        return line;
    }

    private Stream<JsonObject> blocks(String type) {
        return stream(blocks).map(JsonElement::getAsJsonObject).filter(block -> block.get("type").getAsString().equals(type));
    }

    private static String label(JsonObject button) {
        return button.getAsJsonObject("text").get("text").getAsString();
    }

    private static String rich(JsonObject block) {
        return stream(block.getAsJsonArray("elements")).map(JsonElement::getAsJsonObject).map(Shown::richText).collect(joining());
    }

    private static String richText(JsonObject element) {
        return switch (element.get("type").getAsString()) {
            case "rich_text_section", "rich_text_list" -> rich(element);
            case "user" -> "@" + element.get("user_id").getAsString();
            case "channel" -> "#" + element.get("channel_id").getAsString();
            case "date" -> "(a time)";
            default -> element.get("text").getAsString();
        };
    }

    private static Stream<JsonElement> stream(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
