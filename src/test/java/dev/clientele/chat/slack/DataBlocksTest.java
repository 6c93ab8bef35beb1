package dev.clientele.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.clientele.chart.ChartSpec;
import dev.clientele.chat.StandIns;
import dev.clientele.chat.slack.server.FakeSlack;
import dev.clientele.chat.slack.server.Posted;
import dev.clientele.command.Asker;
import dev.clientele.command.Command;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.command.messaging.Envelope;
import dev.clientele.command.messaging.Receipt;
import dev.clientele.model.Unit;
import dev.clientele.model.subscription.Address;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Slack's own tables and charts, in a workspace that has them and in one that does not yet.
class DataBlocksTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));

    private final FakeSlack slack = new FakeSlack();
    private Optional<Bot> started = Optional.empty();

    @AfterEach
    void stop() {
        started.ifPresent(Bot::close);
    }

    @Test
    void tableIsSortedByItsFiguresAndTheChartIsDrawnBySlack() {
        var bot = start(true);
        var posted = bot.ask("ranking 3");
        var table = block(posted, "data_table");
        var row = table.getAsJsonArray("rows").get(1).getAsJsonArray();
        assertThat(row.get(1).getAsJsonObject().get("text").getAsString()).isEqualTo("Customer 1");
        assertThat(row.get(2).getAsJsonObject().get("value").getAsDouble()).as("major units").isEqualTo(279_489.02);
        assertThat(row.get(2).getAsJsonObject().get("text").getAsString()).isEqualTo("\u20ac279,489.02");
        assertThat(table.getAsJsonArray("rows")).as("the totals are not sorted among the rows").hasSize(4);
        assertThat(new Shown(posted.blocks()).notes()).anyMatch(note -> note.startsWith("Totals: ") && note.contains("\u20ac975,275.31"));
        assertThat(block(posted, "data_visualization").getAsJsonObject("chart").get("type").getAsString()).isEqualTo("bar");
        assertThat(slack.calls()).as("nothing is drawn and uploaded here").doesNotContain("files.getUploadURLExternal");
        assertThat(posted.text()).startsWith("3 customers");
    }

    @Test
    void longTableGoesOnOverPages() {
        var bot = start(true);
        var posted = bot.ask("long");
        assertThat(types(posted)).contains("table").doesNotContain("data_table");
        assertThat(new Shown(posted.blocks()).notes()).contains("Rows 1 to 30 of 300.");
        assertThat(new Shown(posted.blocks()).turn("\u2192")).isPresent();
    }

    @Test
    void whereSlackDoesNotHaveThemATableAndAPictureCome() {
        var bot = start(false);
        var posted = bot.ask("ranking 3");
        assertThat(types(posted)).contains("table").doesNotContain("data_table", "data_visualization");
        assertThat(types(slack.nextChange())).contains("table", "image");
        var refusals = slack.refusals();
        bot.ask("ranking 3");
        assertThat(slack.refusals()).as("it is not tried each time").isEqualTo(refusals);
    }

    @Test
    void pictureThatSlackDoesNotShowYetLeavesItsOwnBlocksWhereTheyAre() {
        slack.showPictures(false);
        var bot = start(true, StandIns.command("drawn", invocation -> StandIns.customers("drawn", 4).changed()
                .onlyCharts(List.of(columns())).reply()));
        assertThat(types(bot.ask("drawn"))).contains("data_table");
        assertThat(types(slack.nextChange())).as("it goes without the picture").contains("data_table").doesNotContain("table", "image");
        awaitRest(bot);
        slack.showPictures(true);
        assertThat(types(bot.ask("drawn"))).as("and is tried again").contains("data_table");
        assertThat(types(slack.nextChange())).contains("data_table", "image");
    }

    @Test
    void digestsAndAlertsHaveThemToo() {
        var bot = start(true);
        send(bot, "digest/1");
        var posted = slack.next();
        assertThat(types(posted)).contains("data_table", "data_visualization").doesNotContain("table", "image");
        assertThat(block(posted, "data_table").getAsJsonArray("rows")).hasSize(4);
    }

    @Test
    void digestComesWithTableAndPictureWhereSlackDoesNotHaveThem() {
        var bot = start(false);
        send(bot, "digest/1");
        assertThat(types(slack.next())).contains("table", "image").doesNotContain("data_table", "data_visualization");
    }

    private static void send(Bot bot, String key) {
        var message = (Reply) StandIns.router(CLOCK).ask("ranking 3", new Asker("test", "person"));
        var sent = bot.platform().outlet().deliver(message, new Envelope(new Address("slack", "C7"), "", key, Optional.empty()));
        assertThat(sent).isInstanceOf(Receipt.Accepted.class);
    }

    @Test
    void partsOfAWholeAreACircle() {
        var bot = start(true, shares("parts", true), shares("some", false));
        var chart = block(bot.ask("parts"), "data_visualization").getAsJsonObject("chart");
        assertThat(chart.get("type").getAsString()).isEqualTo("pie");
        assertThat(chart.getAsJsonArray("segments").toString())
                .isEqualTo("[{\"label\":\"Gold\",\"value\":75.0},{\"label\":\"Silver\",\"value\":25.0}]");
        assertThat(block(bot.ask("some"), "data_visualization").getAsJsonObject("chart").get("type").getAsString())
                .as("not all of the parts").isEqualTo("bar");
    }

    private static Command shares(String name, boolean areParts) {
        var bars = List.of(new ChartSpec.Bar("Gold", 75, "75 %", ChartSpec.Tone.PRIMARY),
                new ChartSpec.Bar("Silver", 25, "25 %", ChartSpec.Tone.PRIMARY));
        var chart = new ChartSpec.Bars(new ChartSpec.Heading("Shares", "by tier", "Shares by tier"), Unit.Plain.COUNT, bars, areParts);
        return StandIns.command(name, invocation -> StandIns.customers(name, 4).changed().onlyCharts(List.of(chart)).reply());
    }

    /// What is sent is not yet all that the bot makes of it.
    private static void awaitRest(Bot bot) {
        var patience = System.nanoTime() + 20_000_000_000L;
        while (bot.platform().health().underWay() > 0) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.onSpinWait();
        }
    }

    /// Two series on top of each other, which Slack does not draw.
    private static ChartSpec columns() {
        var bought = new ChartSpec.Series("bought", List.of(3.0, 2.0), ChartSpec.Tone.GAIN);
        var lost = new ChartSpec.Series("lost", List.of(-1.0, -2.0), ChartSpec.Tone.LOSS);
        return new ChartSpec.StackedBars(new ChartSpec.Heading("Fewer", "customers", "Customers by year"), Unit.Plain.COUNT,
                List.of("2010", "2011"), List.of(bought, lost), List.of());
    }

    private Bot start(boolean taken, Command... more) {
        slack.offerDataBlocks(taken);
        var bot = Bot.in(slack, Bot.Mode.HTTP, StandIns.router(CLOCK, more), CLOCK, Bot.OPEN, path -> new Response.Refused("", List.of()));
        started = Optional.of(bot);
        return bot;
    }

    private static JsonObject block(Posted posted, String type) {
        return StreamSupport.stream(posted.blocks().spliterator(), false).map(block -> block.getAsJsonObject())
                .filter(block -> block.get("type").getAsString().equals(type)).findFirst().orElseThrow();
    }

    private static List<String> types(Posted posted) {
        return StreamSupport.stream(posted.blocks().spliterator(), false)
                .map(block -> block.getAsJsonObject().get("type").getAsString()).toList();
    }
}
