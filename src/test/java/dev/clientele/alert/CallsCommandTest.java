package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `calls` as people type it, over customers who bought every 20 days; seven of them fell silent for 60 days, the greatest of them
/// Anna's, and two buy on.
final class CallsCommandTest {

    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final Asker ANNA = new Asker("slack", "U1", "C1", Optional.empty()).named("Anna");

    @TempDir
    Path folder;
    private TestStore store;
    private Watch watch;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        for (var i = 1; i <= 7; i++) {
            buys("Silent " + i, i % 2 == 1 ? "Anna" : "Bert", 100_000L * i, LAST.minusDays(60));
        }
        buys("Loud 1", "Anna", 400_000, LAST);
        buys("Loud 2", "Bert", 400_000, LAST);
        watch = Watch.over(store.database()).on(LAST);
    }

    private void buys(String name, String owner, long net, LocalDate last) {
        var sales = new ArrayList<Sale>();
        for (var day = last; day.isAfter(last.minusDays(300)); day = day.minusDays(20)) {
            sales.add(Sale.of(name + day).to(new Party(name, name, "", "", "", owner)).on(day).net(net)
                    .of(new Product("P" + name.length(), "Bolts", "Steel")));
        }
        store.store(sales.toArray(Sale[]::new));
    }

    private static List<String> names(Reply reply) {
        var formatter = new ValueFormatter(Locale.UK);
        return reply.tables().stream().flatMap(table -> table.rows().stream()).map(row -> formatter.cell(row.get(1))).toList();
    }

    private Reply ask(String question, Asker asker) {
        return (Reply) watch.respond(question, asker);
    }

    @Test
    void fiveAreNamedOfWhomMostMoneyIsAtStake() {
        var reply = watch.ask("calls");
        assertThat(names(reply)).containsExactly("Silent 7", "Silent 6", "Silent 5", "Silent 4", "Silent 3");
        assertThat(reply.headline()).isEqualTo("Call Silent 7 first: usually buys every 20 days, silent for 60, \u20ac105k a year. "
                + "7 customers need a call.");
        assertThat(reply.tables().getFirst().rows().getFirst()).contains(new Value.Day(LAST.minusDays(60)),
                new Value.Text("\u20ac7.00k: Bolts"), new Value.Text("Anna"));
        assertThat(names(watch.ask("calls 2"))).containsExactly("Silent 7", "Silent 6");
        assertThat(names(watch.ask("calls 7"))).hasSize(7);
    }

    @Test
    void usualBasketIsTheMedianOrderAlsoOfAnEvenNumber() {
        var day = LAST.minusDays(60 + 13 * 20);
        for (var order = 0; order < 14; order++) {
            store.store(Sale.of("uneven" + order).to(new Party("Uneven", "Uneven", "", "", "", "Anna")).on(day.plusDays(20L * order))
                    .net(order % 2 == 0 ? 2_000_000 : 4_000_000));
        }
        assertThat(watch.ask("calls 1").tables().getFirst().rows().getFirst()).contains(new Value.Text("Uneven"),
                new Value.Text("\u20ac30.0k"));
    }

    @Test
    void howManyAreNamedIsASetting() {
        var naming = Watch.naming(store.database(), 2).on(LAST);
        assertThat(names(naming.ask("calls"))).containsExactly("Silent 7", "Silent 6");
        assertThat(names(naming.ask("calls all"))).hasSize(2);
        assertThat(names(naming.ask("calls 3"))).hasSize(3);
    }

    @Test
    void whoOwnsCustomersSeesTheirOwnAndAllOnRequest() {
        assertThat(names(ask("calls", ANNA))).containsExactly("Silent 7", "Silent 5", "Silent 3", "Silent 1");
        assertThat(ask("calls", ANNA).headline()).endsWith("4 customers of Anna need a call.");
        assertThat(names(ask("calls all", ANNA))).hasSize(5).contains("Silent 6");
    }

    @Test
    void whoWasCalledOrPutOffIsBackInTwoWeeksAndWhoIsNoRiskAfterItsNextSilence() {
        var first = watch.ask("calls").buttons();
        assertThat(first).extracting(Button::label).startsWith("Called Silent 7", "Snooze 2 weeks: Silent 7", "Not a risk: Silent 7");
        assertThat(watch.ask(first.get(0).question()).headline()).startsWith("Noted: U7 called Silent 7, who is back on the list");
        watch.ask(first.get(4).question());
        watch.ask(first.get(8).question());
        assertThat(names(watch.ask("calls"))).containsExactly("Silent 4", "Silent 3", "Silent 2", "Silent 1");
        assertThat(watch.ask("calls").figures()).containsEntry("settled", new Value.Count(3));
        assertThat(names(watch.on(LAST.plusDays(13)).ask("calls 7"))).doesNotContain("Silent 7", "Silent 6", "Silent 5");
        assertThat(names(watch.on(LAST.plusDays(14)).ask("calls 7"))).contains("Silent 7", "Silent 6").doesNotContain("Silent 5");
        store.store(Sale.of("back").to(new Party("Silent 5", "Silent 5", "", "", "", "Anna")).on(LAST.plusDays(20)).net(500_000),
                Sale.of("end").to("Loud 1").on(LAST.plusDays(80)).net(1));
        assertThat(names(watch.on(LAST.plusDays(80)).ask("calls 9"))).contains("Silent 5");
    }

    @Test
    void whatCameOfCallsIsKeptAsCasesOfAlertsAre() {
        watch.ask("calls called \"Silent 7\"");
        watch.ask("calls no-risk silent 6");
        assertThat(store.rows("select words, state from alert_rule")).containsExactly("at-risk paused");
        assertThat(store.rows("select customer, assignee_platform, assignee from alert_case order by id")).containsExactly(
                "Silent 7 slack U7", "Silent 6 - -");
        assertThat(store.rows("select verdict, author from alert_verdict")).containsExactly("false U7");
        assertThat(watch.ask("alerts cases").figures().get("cases")).isNotEqualTo(new Value.Count(0));
        watch.ask("calls called \"Silent 7\"");
        assertThat(store.rows("select count(*) from alert_case")).containsExactly("2");
    }

    @Test
    void caseThatAnAlertOpenedIsTheOneThatIsJudged() {
        watch.ask("alerts add at-risk over 500");
        var before = store.rows("select count(*) from alert_case").getFirst();
        watch.ask("calls no-risk \"Silent 7\"");
        assertThat(store.rows("select count(*) from alert_case")).containsExactly(before);
        assertThat(store
                .rows("select r.words from alert_verdict v join alert_case c on c.id = v.case_id join alert_rule r on r.id = c.rule_id"))
                .containsExactly("at-risk over 500");
    }

    @Test
    void everydayWordsAskForTheCallsOfTheAsker() {
        for (var question : List.of("who should i call", "who should i call today?", "which customers need a call", "who to call first",
                "who do i need to call this week", "whom should we call", "who should i ring today", "my call list")) {
            assertThat(names(ask(question, ANNA))).as(question).containsExactly("Silent 7", "Silent 5", "Silent 3", "Silent 1");
        }
    }

    @Test
    void everydayWordsWithMoreThanThatAskWhoIsAtRisk() {
        for (var question : List.of("who is at risk", "who should i call of owner Bert")) {
            assertThat(watch.ask(question).command()).as(question).isEqualTo("at-risk");
        }
    }

    @Test
    void verdictOfACallCountsForThePrecisionOfAlerts() {
        watch.ask("calls called \"Silent 6\"");
        assertThat(watch.ask("alerts list").tables().getFirst().rows().getFirst().getLast()).isInstanceOf(Value.Undefined.class);
        watch.ask("calls no-risk \"Silent 7\"");
        assertThat(watch.ask("alerts list").tables().getFirst().rows().getFirst().getLast()).isEqualTo(Value.share(0, 1, ""));
    }

    @Test
    void customersAreNamedAsInAllQuestions() {
        assertThat(watch.ask("calls snooze \u201cSILENT 7\u201d").headline()).startsWith("Silent 7 is put off for two weeks.");
        assertThat(watch.ask("calls snooze customer silent 6").headline()).startsWith("Silent 6 is put off for two weeks.");
        assertThat(watch.refusal("calls called Silnt 5", Watch.CHANNEL)).startsWith("I know no customer \"Silnt 5\". Which one: Silent 5");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThat(watch.refusal("calls nonsense", Watch.CHANNEL)).startsWith("I don't understand \"nonsense\".");
        assertThat(watch.refusal("calls called Nobody", Watch.CHANNEL))
                .isEqualTo("I know no customer \"Nobody\". Type a part of the name, as `top` spells it.");
        assertThat(watch.refusal("calls called Silent", Watch.CHANNEL)).startsWith("7 customers fit \"Silent\".");
    }
}
