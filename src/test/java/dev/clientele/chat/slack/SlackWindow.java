package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.clientele.chat.Heard;
import dev.clientele.chat.Window;
import dev.clientele.chat.slack.server.Posted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// A person in a Slack channel who uses the slash command: what they see is private to them.
final class SlackWindow implements Window {

    private static final String BEFORE = "\u2190";
    private static final String AFTER = "\u2192";

    private final Bot bot;
    private Optional<Posted> answer = Optional.empty();
    private Optional<Map<String, byte[]>> files = Optional.empty();

    /// Owns the bot and closes it.
    SlackWindow(Bot bot) {
        this.bot = bot;
    }

    @Override
    public Heard say(String question) {
        return hear(bot.ask(question));
    }

    @Override
    public Heard press(String label) {
        return hear(bot.press(answer.orElseThrow(), label));
    }

    @Override
    public List<List<String>> allRows() {
        while (shown().turn(BEFORE).isPresent()) {
            turn(shown().turn(BEFORE).get());
        }
        var rows = new ArrayList<>(shown().rows());
        while (shown().turn(AFTER).isPresent()) {
            turn(shown().turn(AFTER).get());
            rows.addAll(shown().rows());
        }
        return rows;
    }

    @Override
    public Map<String, byte[]> files() {
        if (files.isEmpty()) {
            var file = bot.slack().nextFile();
            files = Optional.of(Map.of(file.name(), file.content()));
        }
        return files.get();
    }

    @Override
    public void close() {
        bot.close();
    }

    private Shown shown() {
        return new Shown(answer.orElseThrow().blocks());
    }

    private void turn(JsonObject button) {
        bot.press(button, Optional.empty());
        var page = bot.slack().next();
        assertThat(page.replaces()).as("a page takes the place of the page before").isTrue();
        answer = Optional.of(page);
    }

    private Heard hear(Posted message) {
        assertThat(message.property("response_type")).as("private to the person").contains("ephemeral");
        var whole = new Shown(message.blocks()).lacksCharts() ? withPictures(message) : message;
        answer = Optional.of(whole);
        files = Optional.empty();
        var heard = new Shown(whole.blocks()).heard(bot.slack());
        return new Shown(whole.blocks()).menu("How this is counted")
                .map(counted -> new Heard(heard.headline(), heard.rows(), heard.charts(), smallPrint(counted), heard.buttons()))
                .orElse(heard);
    }

    /// Words come first; the picture takes their place, or where they cannot be changed stands below.
    private Posted withPictures(Posted words) {
        var change = bot.slack().nextChange();
        if (change.replaces()) {
            return change;
        }
        var all = new JsonArray();
        StreamSupport.stream(words.blocks().spliterator(), false).filter(block -> !block.toString().contains("Chart: ")).forEach(all::add);
        change.blocks().forEach(all::add);
        var json = words.json().deepCopy();
        json.add("blocks", all);
        return new Posted(words.way(), words.to(), json, words.nanoTime());
    }

    private List<String> smallPrint(JsonObject counted) {
        bot.press(counted, Optional.empty());
        return new Shown(bot.slack().nextView().getAsJsonArray("blocks")).sentences();
    }
}
