package dev.clientele.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.Value;
import dev.clientele.model.action.State;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `action effect` as people ask it, over 120 customers who each buy about once a fortnight, of whom 30 are treated.
final class EffectTest {

    private static final int CUSTOMERS = 120;
    private static final int TREATED = 30;
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);
    private static final LocalDate START = LocalDate.of(2024, 9, 1);
    private static final String ADD = "action add Letters from customers owner Anna";

    @TempDir
    Path folder;

    /// @param factor by which the treated buy more in money from the start on
    private Team team(double factor, LocalDate last) {
        var store = TestStore.in(folder);
        var random = new Random(11);
        var sales = new ArrayList<Sale>();
        for (var customer = 0; customer < CUSTOMERS; customer++) {
            var usual = 20_000 + 1_000 * random.nextInt(20);
            var day = FIRST.plusDays(random.nextInt(14));
            while (!day.isAfter(last)) {
                var more = customer < TREATED && !day.isBefore(START) ? factor : 1;
                sales.add(Sale.of(customer + " " + day).to(party(customer)).on(day)
                        .net(Math.round(usual * more * (0.9 + 0.2 * random.nextDouble()))));
                day = day.plusDays(10 + random.nextInt(9));
            }
        }
        sales.add(Sale.of("end").to(party(CUSTOMERS - 1)).on(last).net(100));
        store.store(sales.toArray(Sale[]::new));
        return Team.over(store.database()).on(START.minusDays(1).toString());
    }

    private static Party party(int customer) {
        return new Party("C%03d".formatted(customer), "", "", "", "", customer < TREATED ? "Anna" : "Ben");
    }

    private static Reply effect(Team team, LocalDate last) {
        team.ask(ADD + " 30");
        team.on(START.toString()).ask("action start 1");
        return team.on(last.toString()).ask("action effect 1");
    }

    @Test
    void whatHelpedIsToldWithItsInterval() {
        var team = team(1.5, START.plusDays(100));
        var reply = effect(team, START.plusDays(100));
        assertThat(reply.headline()).startsWith("\u201cLetters\u201d: improved. In 90 days each of 27 customers brought \u20ac")
                .contains("more than untouched ones like it (95 % interval \u20ac").endsWith("; observational).");
        assertThat(reply.figures()).containsEntry("verdict", new Value.Text("improved")).containsEntry("customers", new Value.Count(27));
        assertThat(reply.charts()).hasSize(1);
        assertThat(reply.tables().getFirst().rows()).extracting(List::getFirst).containsExactly(new Value.Count(30), new Value.Count(60),
                new Value.Count(90));
        team.ask("action done 1");
        var measured = team.ask("action measured 1");
        assertThat(measured.headline()).startsWith("Improved. Action 1, \u201c");
        assertThat(team.actions.find(1).orElseThrow().state()).isEqualTo(State.MEASURED);
        assertThat(Team.rows(measured, "History").getFirst()).contains("Effect | \u201cLetters\u201d: improved.");
    }

    @Test
    void whatChangedNothingShowsNoEffect() {
        assertThat(effect(team(1, START.plusDays(100)), START.plusDays(100)).headline())
                .startsWith("\u201cLetters\u201d: no effect shown. In 90 days");
    }

    @Test
    void whatDroveCustomersAwayIsToldAsWell() {
        assertThat(effect(team(0.5, START.plusDays(100)), START.plusDays(100)).headline())
                .startsWith("\u201cLetters\u201d: worse. In 90 days");
    }

    @Test
    void beforeThirtyDaysAreOverItCannotBeTold() {
        assertThat(effect(team(1.5, START.plusDays(11)), START.plusDays(11)).headline())
                .isEqualTo("\u201cLetters\u201d: cannot tell yet. It takes 30 days after the start, and the data holds 12 days.");
    }

    @Test
    void customersHeldOutByLotMakeItAnExperiment() {
        var team = team(1.5, START.plusDays(100));
        team.ask(ADD + " 30");
        var planned = team.ask("action plan 1 owner me holdout 30%");
        assertThat(planned.headline()).contains("for 21 customers, 9 held out");
        assertThat(team.refusal("action plan 1 holdout 30%")).startsWith("The holdout of action 1 is drawn already");
        team.on(START.toString()).ask("action start 1");
        var reply = team.on(START.plusDays(100).toString()).ask("action effect 1");
        // All of them were treated in the data: by lot there is no difference to be found, and nobody is left out for being unlike.
        assertThat(reply.headline()).contains("than those held out by lot").endsWith("; an experiment).");
        assertThat(reply.figures().get("verdict")).isIn(new Value.Text("no effect shown"), new Value.Text("cannot tell yet"));
        assertThat(reply.figures()).containsEntry("customers", new Value.Count(21));
    }

    @Test
    void otherActionsOnTheSameCustomersAreToldAndTheirCustomersAreNobodysCounterparts() {
        var team = team(1.5, START.plusDays(100));
        team.ask(ADD + " 30");
        team.ask("action add Gifts from customers owner Anna 5");
        team.ask("action add Fair from customers owner Ben 80");
        team.on(START.toString()).ask("action start 1");
        team.ask("action start 2");
        assertThat(team.on(START.plusDays(100).toString()).ask("action effect 1").remarks())
                .contains("Action 2, \u201cGifts\u201d, was at work on some of the same customers: both effects stand in one figure.");
        team.on(START.toString()).ask("action start 3");
        var reply = team.on(START.plusDays(100).toString()).ask("action effect 1");
        assertThat(reply.headline()).startsWith("\u201cLetters\u201d: cannot tell yet, for nobody untouched is like");
    }

    @Test
    void whatWasFoundByTheSameQuestionAndLeftOutIsSaid() {
        var team = team(1, START.plusDays(100));
        team.ask("action add Letters from customers 30");
        team.on(START.toString()).ask("action start 1");
        assertThat(team.on(START.plusDays(100).toString()).ask("action effect 1").remarks())
                .anyMatch(remark -> remark.contains("were found by the same question and left out: whoever chose may have had a reason."));
    }

    @Test
    void whatHasNotBegunOrIsAboutNobodyCannotBeMeasured() {
        var team = team(1, START.plusDays(10));
        team.ask("action add \"New price list\"");
        assertThat(team.refusal("action effect 1")).isEqualTo("Action 1 is about no customers, so nothing can be compared.");
        team.ask(ADD);
        assertThat(team.refusal("action effect 2")).isEqualTo("Action 2 has not begun; `action start 2` says that it has.");
    }
}
