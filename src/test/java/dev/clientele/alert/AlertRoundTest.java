package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.Value;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told when, and to whom. The customers buy every thirty days up to 1 April 2024, each for so many euros; the days go on as the
/// tests import documents.
final class AlertRoundTest {

    @TempDir
    Path folder;
    private TestStore store;
    private Watch watch;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        watch = Watch.over(store.database());
    }

    @Test
    void aCaseIsToldOnceAndAgainWhenItIsWorseAndWhenItHasRecovered() {
        monthly("Acme", "", 100_000);
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add at-risk over 1000");
        assertThat(look("2024-05-30")).isEmpty();
        assertThat(look("2024-05-31")).containsExactly(
                "slack:C1: Acme is at risk: usually buys every 30 days, silent for 60. \u20ac1.50k of net revenue a year is at risk.");
        assertThat(look("2024-06-01")).isEmpty();
        assertThat(look("2024-06-29")).isEmpty();
        assertThat(look("2024-06-30")).containsExactly(
                "slack:C1: Acme is more at risk: usually buys every 30 days, silent for 90. \u20ac2.25k of net revenue a year is at risk.");
        assertThat(look("2024-07-01")).isEmpty();
        buys("Acme", "", 100_000, "2024-07-02");
        assertThat(look("2024-07-02")).containsExactly("slack:C1: Acme has recovered: no longer at risk.");
        assertThat(look("2024-07-03")).isEmpty();
    }

    @Test
    void whatIsSoWhenTheRuleIsMadeIsKnownAndToldOnlyWhenItGetsWorse() {
        monthly("Acme", "", 100_000);
        dataTo("2024-05-31");
        assertThat(watch.on("2024-06-01").ask("alerts add at-risk over 1000").headline()).contains("1 case is open today and known");
        assertThat(look("2024-06-02")).isEmpty();
        assertThat(look("2024-06-30")).hasSize(1);
    }

    @Test
    void theSameDataIsLookedAtOnceADay() {
        monthly("Acme", "", 100_000);
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add stale 5 days");
        assertThat(watch.on("2024-05-07").look() + watch.on("2024-05-07").look()).isEqualTo(1);
        assertThat(watch.headlines()).containsExactly("slack:C1: The data is stale: the newest document is of 1 May 2024, 6 days old.");
        assertThat(watch.on("2024-05-11").look()).isZero();
        assertThat(watch.on("2024-05-13").look()).isEqualTo(1);
        assertThat(look("2024-05-14")).hasSize(2).last().asString().contains("has recovered");
    }

    @Test
    void theOwnerIsToldToo() {
        monthly("Acme", "Anna", 100_000);
        monthly("Bolt", "Nobody known", 50_000);
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add at-risk");
        assertThat(look("2024-05-31")).extracting(line -> line.substring(0, line.indexOf(" is")))
                .containsExactlyInAnyOrder("slack:C1: Acme", "slack:C1: Bolt", "slack:U1: Acme");
    }

    @Test
    void whoOrdersForThemselvesIsToldAlone() {
        monthly("Acme", "Anna", 100_000);
        dataTo("2024-05-01");
        assertThat(watch.on("2024-05-02").respond("alerts add at-risk", Watch.REP)).isInstanceOf(Reply.class);
        assertThat(look("2024-05-31")).extracting(line -> line.substring(0, 8)).containsExactly("slack:U8");
    }

    @Test
    void theBudgetGoesToTheMostMoneyAndTheRestIsOneMessage() {
        watch = Watch.over(store.database(), 2, Watch.NEVER_QUIET);
        for (var i = 1; i <= 5; i++) {
            monthly("C" + i, i <= 3 ? "Anna" : "Bert", 10_000L * i);
        }
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add at-risk");
        dataTo("2024-05-31");
        watch.on("2024-06-01").look();
        var sent = watch.sent();
        assertThat(sent).extracting(Watch.Message::line).containsExactly(
                "slack:C1: C5 is at risk: usually buys every 30 days, silent for 60. \u20ac750 of net revenue a year is at risk.",
                "slack:C1: C4 is at risk: usually buys every 30 days, silent for 60. \u20ac600 of net revenue a year is at risk.",
                "slack:C1: 3 more alerts for today, \u20ac900 at stake; the greatest is C3.",
                "slack:U1: C3 is at risk: usually buys every 30 days, silent for 60. \u20ac450 of net revenue a year is at risk.",
                "slack:U1: C2 is at risk: usually buys every 30 days, silent for 60. \u20ac300 of net revenue a year is at risk.",
                "slack:U1: 1 more alert for today, \u20ac150 at stake; the greatest is C1.",
                "slack:U2: C5 is at risk: usually buys every 30 days, silent for 60. \u20ac750 of net revenue a year is at risk.",
                "slack:U2: C4 is at risk: usually buys every 30 days, silent for 60. \u20ac600 of net revenue a year is at risk.");
        assertThat(sent.get(2).reply().tables().getFirst().rows()).extracting(row -> row.get(2).toString()).containsExactly("Text[text=C3]",
                "Text[text=C2]", "Text[text=C1]");
    }

    @Test
    void theBudgetIsOfADayHoweverOftenDataComes() {
        watch = Watch.over(store.database(), 2, Watch.NEVER_QUIET);
        watch.on("2024-05-02");
        dataTo("2024-05-01");
        watch.ask("alerts add big order over 100");
        for (var i = 1; i <= 4; i++) {
            buys("C" + i, "", 20_000, "2024-05-02");
            watch.look();
        }
        assertThat(watch.headlines()).satisfiesExactly(first -> assertThat(first).contains("C1 ordered"),
                second -> assertThat(second).contains("C2 ordered"),
                third -> assertThat(third).contains("1 more alert for today"),
                fourth -> assertThat(fourth).contains("1 more alert for today"));
        buys("C5", "", 20_000, "2024-05-03");
        assertThat(look("2024-05-03")).singleElement().asString().contains("C5 ordered");
    }

    @Test
    void atNightAndAtTheWeekendItWaits() {
        watch = Watch.over(store.database(), 5, new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0), true, ZoneId.of("Europe/Berlin")));
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add big order over 100");
        buys("Late", "", 20_000, "2024-10-25");
        assertThat(watch.at("2024-10-25T17:30:00Z").look()).isEqualTo(1);
        for (var quiet : List.of("2024-10-25T17:30:00Z", "2024-10-26T12:00:00Z", "2024-10-27T23:59:59Z", "2024-10-28T06:59:59Z")) {
            assertThat(watch.at(quiet).headlines()).as(quiet).isEmpty();
        }
        assertThat(watch.at("2024-10-28T07:00:00Z").headlines()).hasSize(1);
    }

    @Test
    void whatIsOverByThenIsNotTold() {
        watch = Watch.over(store.database(), 5, new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0), true, ZoneId.of("UTC")));
        monthly("Acme", "", 100_000);
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add at-risk over 1000");
        dataTo("2024-05-31");
        watch.at("2024-06-01T10:00:00Z").look();
        watch.at("2024-06-02T10:00:00Z").ask("alerts false 1");
        assertThat(watch.at("2024-06-03T08:00:00Z").headlines()).containsExactly("slack:C1: -");
    }

    @Test
    void snoozedIsToldAgainOnTheDayIfItStillStands() {
        monthly("Acme", "", 100_000);
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add at-risk over 1000");
        assertThat(look("2024-05-31")).hasSize(1);
        assertThat(watch.ask("alerts snooze 1").headline())
                .startsWith("You hear of it again if no order comes by 30 Jun 2024. Acme is at risk");
        assertThat(look("2024-06-29")).isEmpty();
        assertThat(look("2024-06-30")).hasSize(1);
        assertThat(look("2024-07-01")).isEmpty();
    }

    @Test
    void settledIsToldNoMore() {
        monthly("Acme", "", 100_000);
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add at-risk over 1000");
        assertThat(look("2024-05-31")).hasSize(1);
        watch.ask("alerts known 1");
        assertThat(look("2024-07-30")).isEmpty();
        buys("Acme", "", 100_000, "2024-07-31");
        assertThat(look("2024-07-31")).isEmpty();
    }

    @Test
    void whoIsReallyLostConfirmsItsAlert() {
        monthly("Acme", "", 100_000);
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add at-risk over 1000");
        assertThat(look("2024-05-31")).hasSize(1);
        look("2024-07-29");
        assertThat(precision()).isEqualTo("-");
        look("2024-07-30");
        assertThat(precision()).isEqualTo("1");
    }

    @Test
    void pausedRestsAndWhatCameMeanwhileIsKnown() {
        monthly("Acme", "", 100_000);
        dataTo("2024-05-01");
        watch.on("2024-05-02").ask("alerts add at-risk over 1000");
        watch.ask("alerts pause 1");
        assertThat(look("2024-05-31")).isEmpty();
        watch.ask("alerts resume 1");
        assertThat(look("2024-06-01")).isEmpty();
        assertThat(look("2024-06-30")).hasSize(1);
        watch.ask("alerts remove 1");
        assertThat(look("2024-08-31")).isEmpty();
    }

    /// How many were real, by the list.
    private String precision() {
        var row = watch.ask("alerts list").tables().getFirst().rows().getFirst();
        return row.getLast() instanceof Value.Share ? row.get(6).toString().replaceAll("\\D", "") : "-";
    }

    /// Imports a document of that day and looks at noon.
    private List<String> look(String day) {
        dataTo(day);
        watch.on(day).look();
        return watch.headlines();
    }

    private void dataTo(String day) {
        store.store(Sale.of("end " + day).on(day).net(1));
    }

    private void monthly(String customer, String owner, long net) {
        buys(customer, owner, net, "2024-02-01", "2024-03-01", "2024-04-01");
    }

    private void buys(String customer, String owner, long net, String... days) {
        for (var day : days) {
            store.store(Sale.of(customer + day).to(new Party(customer, customer, "", "", "", owner)).on(LocalDate.parse(day)).net(net));
        }
    }
}
