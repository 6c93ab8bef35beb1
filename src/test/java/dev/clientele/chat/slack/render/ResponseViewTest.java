package dev.clientele.chat.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.SlackRules;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Replies of every shape as messages, held against Slack's limits.
class ResponseViewTest {

    private static final ResponseView VIEW = new ResponseView(new ValueFormatter(Locale.UK));
    private static final String NASTY =
            "<!channel> <@U1> *bold* _it_ `code` ~s~ :boom: &lt; \u202eright\u0007to\nleft \ud83d\ude00 \ud800 ";

    @Test
    void nothingExceedsSlacksLimitsWhateverTheCustomerNames() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var round = 0; round < 40; round++) {
            var reply = reply(random);
            var pages = VIEW.pages(reply);
            for (var page = 0; page < pages; page++) {
                var message = VIEW.of(new AnswerContext(text(random), page, audience(random)), reply, List.of(Optional.of("F1")));
                assertThat(SlackRules.brokenByMessage(message.text(), Payloads.blocks(message))).as("seed %d, round %d", seed, round)
                        .isEmpty();
                var plain = message.withoutPictures();
                assertThat(plain.hasPictures()).isFalse();
                assertThat(SlackRules.brokenByMessage(plain.text(), Payloads.blocks(plain))).as("seed %d, round %d", seed, round).isEmpty();
            }
        }
    }

    @Test
    void refusalsAndFailuresKeepToTheLimits() {
        var suggestions = Collections.nCopies(40, NASTY.repeat(30));
        for (var response : List.of(new Response.Refused(NASTY.repeat(200), suggestions), new Response.Refused("", List.of("")),
                new Response.Failed("0123abcd"))) {
            var message = VIEW.of(new AnswerContext("x", 0, new Audience.Alone()), response, List.of());
            assertThat(SlackRules.brokenByMessage(message.text(), Payloads.blocks(message))).isEmpty();
        }
    }

    @Test
    void everyRowStandsOnOnePage() {
        var rows = IntStream.range(0, 301).mapToObj(row -> List.<Value>of(new Value.Text("Customer " + row))).toList();
        var table = new Table("", List.of(new Column("customer", "Customer", Unit.Plain.TEXT)), rows, List.of());
        var reply = reply(List.of(table), List.of());
        var shown = new ArrayList<String>();
        for (var page = 0; page < VIEW.pages(reply); page++) {
            shown.addAll(cells(VIEW.of(new AnswerContext("long", page, new Audience.Asker()), reply, List.of())));
        }
        shown.removeIf("Customer"::equals);
        assertThat(shown).containsExactlyElementsOf(IntStream.range(0, 301).mapToObj(row -> "Customer " + row).toList());
    }

    @Test
    void pagesLeadToEachOtherAndToNowhereElse() {
        var reply = StandIns.customers("ranking", 70);
        assertThat(labels(VIEW.of(new AnswerContext("ranking 70", 0, new Audience.Asker()), reply, List.of())))
                .contains("Rows 31\u201360 \u2192")
                .noneMatch(label -> label.startsWith("\u2190"));
        assertThat(labels(VIEW.of(new AnswerContext("ranking 70", 1, new Audience.Asker()), reply, List.of())))
                .contains("\u2190 Rows 1\u201330", "Rows 61\u201370 \u2192");
        assertThat(labels(VIEW.of(new AnswerContext("ranking 70", 99, new Audience.Asker()), reply, List.of())))
                .contains("\u2190 Rows 31\u201360")
                .noneMatch(label -> label.endsWith("\u2192"));
    }

    @Test
    void chartIsAPictureOrItsFindingInWords() {
        var reply = StandIns.customers("ranking", 3);
        var asked = new AnswerContext("ranking 3", 0, new Audience.Asker());
        assertThat(VIEW.of(asked, reply, List.of(Optional.of("F1"))).hasPictures()).isTrue();
        var without = VIEW.of(asked, reply, List.of(Optional.empty()));
        assertThat(without.hasPictures()).isFalse();
        assertThat(Payloads.blocks(without).toString()).contains("Chart: Bar chart: 3 customers made 49 % of the net revenue");
    }

    @Test
    void onlyWhatOthersDoNotSeeCanBeShared() {
        var reply = StandIns.customers("ranking", 3);
        assertThat(labels(VIEW.of(new AnswerContext("ranking", 0, new Audience.Asker()), reply, List.of()))).contains("Share", "Change");
        assertThat(labels(VIEW.of(new AnswerContext("ranking", 0, new Audience.Alone()), reply, List.of()))).doesNotContain("Share");
        var shared = VIEW.of(new AnswerContext("ranking", 0, new Audience.Shared("U7")), reply, List.of());
        assertThat(labels(shared)).doesNotContain("Share");
        assertThat(Payloads.blocks(shared).get(0).toString()).contains("\"user_id\":\"U7\"").contains("asked: ranking");
    }

    @Test
    void pressCarriesItsQuestionThere() {
        for (var press : List.of(new ButtonAction.Ask("top 5"), new ButtonAction.Turn("top 5 2025", 3, new Audience.Asker()),
                new ButtonAction.Turn("top", 0, new Audience.Alone()), new ButtonAction.Turn("top", 1, new Audience.Everyone()),
                new ButtonAction.Turn("top 5", 2, new Audience.Shared("U7")), new ButtonAction.Share("top", 0),
                new ButtonAction.Share("", 0),
                new ButtonAction.Form("top 5"), new ButtonAction.Basis("top 5"))) {
            assertThat(ButtonAction.read(press.kind() + "-7", press.value())).contains(press);
            assertThat(ButtonAction.read("menu-7", press.kind() + " " + press.value())).contains(press);
        }
        assertThat(ButtonAction.read("turn-1", "x top")).isEmpty();
        assertThat(ButtonAction.read("turn-1", "1?x top")).isEmpty();
        assertThat(ButtonAction.read("steal-1", "top")).isEmpty();
    }

    private static List<String> cells(Message message) {
        return StreamSupport.stream(Payloads.blocks(message).spliterator(), false).map(block -> block.getAsJsonObject())
                .filter(block -> block.get("type").getAsString().equals("table"))
                .flatMap(block -> StreamSupport.stream(block.getAsJsonArray("rows").spliterator(), false))
                .map(row -> row.getAsJsonArray().get(0).getAsJsonObject().get("text").getAsString()).toList();
    }

    private static List<String> labels(Message message) {
        return StreamSupport.stream(Payloads.blocks(message).spliterator(), false).map(block -> block.getAsJsonObject())
                .filter(block -> block.get("type").getAsString().equals("actions"))
                .flatMap(block -> StreamSupport.stream(block.getAsJsonArray("elements").spliterator(), false))
                .map(JsonObject.class::cast).filter(button -> button.has("text"))
                .map(button -> button.getAsJsonObject("text").get("text").getAsString()).toList();
    }

    private static Audience audience(Random random) {
        return List.of(new Audience.Asker(), new Audience.Alone(), new Audience.Everyone(), new Audience.Shared("U1"))
                .get(random.nextInt(4));
    }

    private static Reply reply(Random random) {
        var tables = IntStream.range(0, random.nextInt(3)).mapToObj(index -> table(random)).toList();
        var buttons = IntStream.range(0, random.nextInt(40)).mapToObj(index -> new Button(text(random), text(random))).toList();
        return reply(tables, buttons, random);
    }

    private static Reply reply(List<Table> tables, List<Button> buttons) {
        return reply(tables, buttons, new Random(1));
    }

    private static Reply reply(List<Table> tables, List<Button> buttons, Random random) {
        var charts = IntStream.range(0, random.nextInt(8)).<ChartSpec>mapToObj(
                index -> new ChartSpec.Bars(new ChartSpec.Heading("", "", text(random)), Unit.Plain.COUNT, List.of())).toList();
        var notes = IntStream.range(0, random.nextInt(40)).mapToObj(index -> text(random)).toList();
        return new Reply("ranking", text(random), text(random), Optional.empty(), Map.of(), tables, charts, notes, buttons, 1);
    }

    private static Table table(Random random) {
        var width = 1 + random.nextInt(25);
        var columns = IntStream.range(0, width).mapToObj(index -> new Column("c" + index, text(random),
                random.nextBoolean() ? Unit.Plain.TEXT : Unit.Plain.COUNT)).toList();
        var rows = IntStream.range(0, random.nextInt(45)).mapToObj(row -> row(width, random)).toList();
        return new Table(text(random), columns, rows, random.nextBoolean() ? List.of() : row(width, random));
    }

    private static List<Value> row(int width, Random random) {
        return IntStream.range(0, width).<Value>mapToObj(
                index -> random.nextInt(10) == 0 ? new Value.Undefined(text(random)) : new Value.Text(text(random))).toList();
    }

    /// Empty, ordinary, nasty or endless.
    private static String text(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> NASTY;
            case 2 -> NASTY.repeat(random.nextInt(12));
            case 3 -> "x".repeat(random.nextInt(2_500));
            default -> "Customer " + random.nextInt(1_000);
        };
    }
}
