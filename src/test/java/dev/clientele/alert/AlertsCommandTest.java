package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.Value;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `alerts` as people type it, over a year in which one customer was lost, one came back and one is late today.
final class AlertsCommandTest {

    @TempDir
    Path folder;
    private TestStore store;
    private Watch watch;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        buys("Gone", 100_000, "2023-05-01", "2023-06-01", "2023-07-01", "2023-08-01");
        buys("Back", 50_000, "2023-05-01", "2023-06-01", "2023-07-01", "2023-10-15", "2023-11-14", "2023-12-14", "2024-01-13", "2024-02-12",
                "2024-03-13", "2024-04-12", "2024-05-12", "2024-06-11");
        buys("Late", 80_000, "2024-01-01", "2024-01-31", "2024-03-01", "2024-03-31");
        store.store(Sale.of("last day").on("2024-06-30").net(100));
        watch = Watch.over(store.database()).on("2024-07-01");
    }

    @Test
    void backtestSaysHowOftenItWouldHaveFiredAndHowManyWereReal() {
        var reply = watch.ask("alerts backtest at-risk over 500");
        assertThat(reply.headline())
                .isEqualTo("`at-risk over 500` would have fired 3 times in the 12 months to 30 Jun 2024; 1 of them was a real loss, "
                        + "1 bought again, 1 is too early to tell.");
        assertThat(reply.tables().getFirst().rows()).extracting(row -> row.get(0) + " " + row.get(1) + " " + row.getLast()).containsExactly(
                "Day[day=2023-10-02] Text[text=Gone] Text[text=real loss]",
                "Day[day=2024-05-30] Text[text=Late] Text[text=too early to tell]",
                "Day[day=2023-08-31] Text[text=Back] Text[text=bought again]");
        assertThat(reply.buttons()).contains(new Button("Save", "alerts add at-risk over 500"));
        assertThat(watch.rules.all()).isEmpty();
    }

    @Test
    void addSavesAndShowsTheBacktest() {
        var reply = watch.ask("alerts add at-risk over 500");
        assertThat(reply.headline())
                .isEqualTo("Alert 1 is on, and told here. It would have fired 3 times in the 12 months to 30 Jun 2024; 1 of them was a "
                        + "real loss, 1 bought again, 1 is too early to tell. 2 cases are open today and known; you hear of new ones.");
        assertThat(watch.refusal("alerts add at-risk over 500", Watch.CHANNEL))
                .isEqualTo("Alert 1 watches for that already, and tells it here.");
        assertThat(watch.ask("alerts cases").headline()).isEqualTo("2 cases are open, with \u20ac6.41k at stake.");
    }

    @Test
    void alertIsToldWhereItWasSaid() {
        assertThat(watch.ask("alerts add at-risk over 500 to Anna.Berg@example.com").headline())
                .startsWith("Alert 1 is on, and told by e-mail to Anna.Berg@example.com.");
        assertThat(watch.ask("alerts add at-risk over 500 to me").headline()).startsWith("Alert 2 is on, and told in slack:U7.");
        assertThat(watch.rules.all()).extracting(rule -> rule.order().words() + " > " + rule.order().to().words())
                .containsExactly("at-risk over 500 > mail:Anna.Berg@example.com", "at-risk over 500 > slack:U7");
        assertThat(watch.refusal("alerts add lost over 1000 to boss@example.com", Watch.REP)).startsWith("That would reach others.");
        watch.respond("alerts add lost over 1000 to me", Watch.REP);
        assertThat(watch.rules.all()).hasSize(3);
    }

    @Test
    void whereNoFloorHasProvedRightNoAlertOnRiskIsSuggested() {
        var asked = Watch.withModels(store.database()).on("2024-07-01").ask("alerts");
        assertThat(asked.headline()).isEqualTo("I watch for nothing yet. Try one first: `alerts backtest tier drop tier Platinum`.");
        assertThat(asked.buttons()).isNotEmpty().noneMatch(button -> button.question().contains("at-risk"));
    }

    @Test
    void listTellsStateAndPrecision() {
        assertThat(watch.ask("alerts").headline())
                .isEqualTo("I watch for nothing yet. Try one first: `alerts backtest at-risk over 10000`.");
        watch.ask("alerts add big order over 1000");
        for (var i = 1; i <= 4; i++) {
            buys("Big " + i, 200_000, "2024-07-0" + i);
            watch.on("2024-07-0" + i).look();
        }
        watch.ask("alerts real 1");
        watch.ask("alerts real 2");
        watch.ask("alerts false 3");
        watch.ask("alerts known 4");
        watch.ask("alerts false 2");
        watch.ask("alerts real 2");
        var row = watch.ask("alerts list").tables().getFirst().rows().getFirst();
        assertThat(row).containsExactly(new Value.Text("1"), new Value.Text("big order over 1000"), new Value.Text("active"),
                new Value.Text("here"),
                new Value.Count(4), new Value.Count(4), new Value.Count(2), new Value.Count(1), new Value.Count(1),
                new Value.Share(2 / 3.0));
        assertThat(store.rows("select platform, author, verdict, given_at from alert_verdict where case_id = 3"))
                .containsExactly("slack U7 false " + LocalDate.parse("2024-07-04").atTime(12, 0).toEpochSecond(ZoneOffset.UTC));
    }

    @Test
    void caseShowsWhatItIsAboutAndWhoLooksAfterIt() {
        watch.ask("alerts add big order over 1000");
        buys("Big", 200_000, "2024-07-02");
        watch.on("2024-07-02").look();
        var reply = watch.ask("alerts assign 1");
        assertThat(reply.headline()).isEqualTo("It is yours. Big ordered for \u20ac2.00k on 2 Jul 2024.");
        assertThat(reply.footnotes().getFirst())
                .isEqualTo("Case 1 of alert 1, big order over 1000, since 2 Jul 2024. Looked after by slack:U7.");
        assertThat(watch.ask("alerts case 1").buttons()).extracting(Button::question).containsExactly("alerts assign 1", "alerts known 1",
                "alerts false 1", "alerts real 1", "customer \"Big\"");
    }

    @Test
    void whoMayNotChangeWhatOthersGetMayHaveTheirOwn() {
        watch.ask("alerts add lost");
        assertThat(watch.refusal("alerts pause 1", Watch.REP)).startsWith("That would reach others.")
                .endsWith("you may have your own alerts.");
        var inChannel = new Asker("slack", "U8", "C1", Watch.REP.barred());
        assertThat(watch.refusal("alerts add regained", inChannel)).startsWith("That would reach others.");
        for (var question : List.of("alerts add regained", "alerts pause 2", "alerts resume 2", "alerts remove 2", "alerts backtest lost",
                "alerts list")) {
            assertThat(watch.respond(question, Watch.REP)).as(question).isInstanceOf(Reply.class);
        }
        assertThat(watch.rules.all()).hasSize(1);
    }

    @Test
    void mistakesAreRefusedWithWhatToTypeInstead() {
        assertThat(watch.refusal("alerts pause", Watch.CHANNEL))
                .isEqualTo("`alerts pause` takes the number of an alert; `alerts list` shows them.");
        assertThat(watch.refusal("alerts pause 9", Watch.CHANNEL)).isEqualTo("There is no alert 9. `alerts list` shows them.");
        assertThat(watch.refusal("alerts false 9", Watch.CHANNEL))
                .isEqualTo("There is no case 9. `alerts cases` shows those that are open.");
        assertThat(watch.refusal("alerts add", Watch.CHANNEL)).startsWith("What should I watch for?");
        var refused = (Response.Refused) watch.respond("alerts weather", Watch.CHANNEL);
        assertThat(refused.message()).startsWith("I know no alert \"weather\".");
        assertThat(refused.suggestions()).contains("alerts backtest at-risk over 10000");
    }

    @Test
    void everyExampleAndEveryButtonBehindItWorks() {
        var spec = watch.spec("alerts");
        var asked = new HashSet<String>();
        var next = new ArrayList<>(spec.examples());
        while (!next.isEmpty() && asked.size() < 200) {
            var question = next.removeFirst();
            if (asked.add(question)) {
                var response = watch.respond(question, Watch.CHANNEL);
                assertThat(response instanceof Reply || isSavedTwice(response)).as("%s: %s", question, response).isTrue();
                if (response instanceof Reply reply && question.startsWith("alerts")) {
                    reply.buttons().forEach(button -> next.add(button.question()));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(40);
    }

    private static boolean isSavedTwice(Response response) {
        return response instanceof Response.Refused(var message, var ignored)
                && (message.contains("watches for that already") || message.startsWith("There is no alert"));
    }

    @Test
    void wordsOfRulesAreCompleted() {
        assertThat(watch.complete("alerts ba")).containsExactly("alerts backtest");
        assertThat(watch.complete("alerts backtest at")).contains("alerts backtest at-risk");
        assertThat(watch.complete("alerts add at-risk over 100 reason ov")).contains("alerts add at-risk over 100 reason overdue");
        assertThat(watch.complete("alerts add lost tier Pl")).containsExactly("alerts add lost tier Platinum");
    }

    private void buys(String customer, long net, String... days) {
        for (var day : days) {
            store.store(Sale.of(customer + day).to(new Party(customer, customer, "", "", "", "")).on(day).net(net));
        }
    }
}
