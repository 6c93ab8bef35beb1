package dev.clientele.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Button;
import dev.clientele.command.Response;
import dev.clientele.model.Value;
import dev.clientele.model.action.State;
import dev.clientele.model.action.Step;
import dev.clientele.model.action.Target;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `action` as people type it, over a year in which three customers of six fell silent.
final class ActionCommandTest {

    private static final String IDEA = "action add \"Call the silent\" from at-risk 2 method simple";

    @TempDir
    Path folder;
    private TestStore store;
    private Team team;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        buys("Loud", 90_000, 12);
        buys("Busy", 80_000, 12);
        buys("Calm", 70_000, 12);
        buys("Tiny", 4_000, 12);
        buys("Silent one", 300_000, 9);
        buys("Silent two", 200_000, 9);
        buys("Silent three", 100_000, 9);
        team = Team.over(store.database()).on("2024-12-31");
    }

    /// Each month of 2024 up to one.
    private void buys(String customer, long net, int months) {
        var sales = new ArrayList<Sale>();
        for (var month = 1; month <= months; month++) {
            sales.add(Sale.of(customer + month).to(customer).on("2024-%02d-15".formatted(month)).net(net));
        }
        store.store(sales.toArray(Sale[]::new));
    }

    @Test
    void customersOfAQuestionBecomeTheTargetAndStayAsTheyWere() {
        var reply = team.ask(IDEA);
        assertThat(reply.headline())
                .isEqualTo("Action 1, \u201cCall the silent\u201d, is an idea, for 2 customers.");
        var action = team.actions.find(1).orElseThrow();
        assertThat(action.treated()).extracting(Target::customer).containsExactly("Silent one", "Silent two");
        assertThat(action.found()).extracting(Target::customer).containsExactly("Silent one", "Silent two", "Silent three");
        assertThat(action.origin().question()).isEqualTo("at-risk 2 method simple");
        store.store(Sale.of("back").to("Silent one").on("2024-12-30").net(300_000));
        assertThat(team.ask("at-risk 2 method simple").listed().shown()).doesNotContain("Silent one");
        assertThat(Team.rows(team.ask("action show 1"), "Customers")).first().asString()
                .isEqualTo("Silent one | \u20ac30,000.00 | 30 Dec 2024 | ");
    }

    @Test
    void whatIsSaidTwiceIsOneAction() {
        team.ask(IDEA);
        assertThat(team.refusal(IDEA))
                .isEqualTo("Action 1, \u201cCall the silent\u201d, is that already for the same customers, and is an idea. "
                        + "Give another one another title.");
        assertThat(team.refusal(IDEA.replace("silent", "SILENT"), Team.BEN)).startsWith("Action 1, ");
        team.ask("action add \"Call the silent\" from top 3");
        team.ask("action drop 1");
        assertThat(team.ask(IDEA).headline()).startsWith("Action 3, ");
        team.ask("action add \"New price list\"");
        assertThat(team.refusal("action add \"New price list\"")).startsWith("Action 4, \u201cNew price list\u201d, is that already, and");
    }

    @Test
    void nothingIsPlannedForADayThatIsOver() {
        team.ask(IDEA);
        assertThat(team.refusal("action plan 1 due 2024-12-30")).isEqualTo("Nothing can be planned for 30 Dec 2024, which is over.");
        assertThat(team.refusal("action plan 1 step Letter by 2020-02-29")).startsWith("Nothing can be planned for 29 Feb 2020");
        assertThat(team.ask("action plan 1 due today").headline()).contains("Due on 31 Dec 2024.");
    }

    @Test
    void questionThatIsNotUnderstoodSaysWhy() {
        assertThat(team.refusal("action add Letters from customers country Atlantis")).contains("The data names no countries. Name one");
    }

    @Test
    void quotationMarksWithinATitleStay() {
        assertThat(team.ask("action add \"Call the \\\"good\\\" ones\" from top 3").headline())
                .startsWith("Action 1, \u201cCall the \u2033good\u2033 ones\u201d, is an idea, for 3 customers");
    }

    @Test
    void listsOfCustomersOfferToMakeThemAnAction() {
        for (var question : List.of("at-risk method simple", "top 3", "customers", "decliners 2024-10..2024-12", "tiers gold",
                "clv method simple", "flows 2024 list new")) {
            var reply = team.ask(question);
            if (reply.listed().shown().isEmpty()) {
                assertThat(reply.buttons()).as(question).noneMatch(button -> button.question().startsWith("action"));
                continue;
            }
            var button = reply.buttons().stream().filter(offered -> offered.question().startsWith("action add from ")).findFirst();
            assertThat(button).as(question).isPresent();
            var made = team.ask(button.orElseThrow().question());
            assertThat(made.figures()).as(question).containsEntry("customers", new Value.Count(reply.listed().shown().size()));
        }
        assertThat(team.ask("revenue").buttons()).noneMatch(button -> button.question().startsWith("action"));
        assertThat(team.refusal("action add from revenue")).isEqualTo("`revenue` lists no customers that something could be done with.");
    }

    @Test
    void potentialIsProposedFromTheMoneyAtStake() {
        team.ask(IDEA);
        team.ask("action add \"New price list\" potential 2 simplicity 5");
        team.ask("action add \"Greet the tiny\" from customers revenue under 1000");
        var list = team.ask("action list");
        assertThat(list.headline()).isEqualTo("3 actions. First of all: Call the silent, a quick win.");
        assertThat(Team.rows(list, "")).extracting(row -> row.replaceAll("[^a-zA-Z0-9|-]+", " ")).containsExactly(
                "1 | Call the silent | idea | | - | 2 | 5 | 3 | 15 | quick win",
                "2 | New price list | idea | | - | 0 | 2 | 5 | 10 | fill-in",
                "3 | Greet the tiny | idea | | - | 1 | 2 | 3 | 6 | fill-in");
    }

    @Test
    void planSaysWhoSeesToItByWhenAndInWhichSteps() {
        team.ask(IDEA);
        var reply = team.on("2025-01-02").ask("action plan 1 owner me due in 2 weeks step \"Write the letter\" by 2025-01-08 step Call "
                + "responsible Ben accountable Anna consulted \"Carla from stock\" informed Dan challenge \"They fell silent\" "
                + "result \"Half of them order again\" barriers prices stakeholders sales");
        assertThat(reply.headline()).isEqualTo("Action 1, \u201cCall the silent\u201d, is planned, for 2 customers. "
                + "Anna sees to it. Due on 16 Jan 2025.");
        assertThat(Team.rows(reply, "Steps")).hasSize(2).first().asString().isEqualTo("1 | Write the letter | 8 Jan 2025 | ");
        assertThat(Team.rows(reply, "Plan")).containsExactly("Owner | Anna", "Responsible | Ben", "Accountable | Anna",
                "Consulted | Carla from stock", "Informed | Dan", "Challenge | They fell silent", "Result | Half of them order again",
                "Stakeholders | sales", "Barriers | prices");
        assertThat(team.actions.find(1).orElseThrow().owner().orElseThrow().address().orElseThrow().words()).isEqualTo("slack:U1");
        assertThat(team.on("2025-01-20").ask("action list").headline()).startsWith("1 action, 1 overdue.");
        assertThat(Team.rows(team.ask("action plan 1 stepdone 1"), "Steps").getFirst()).endsWith("| done");
    }

    @Test
    void historyTellsWhoSaidWhatAndWhenAndNothingIsTakenOutOfIt() {
        team.ask(IDEA);
        team.on("2025-01-02").ask("action plan 1 owner Ben due 2025-02-01");
        team.on("2025-01-03").ask("action plan 1 due 2025-03-01", Team.BEN);
        team.on("2025-01-04").ask("action start 1", Team.BEN);
        team.ask("action tick 1 \"Silent one\" will order: asks for a new price list");
        team.ask("action note 1: the letter is out");
        team.on("2025-02-01").ask("action done 1");
        var reply = team.ask("action show \u201ccall the silent\u201d");
        assertThat(Team.rows(reply, "History")).containsExactly("1 Feb 2025 | Anna | State | done",
                "4 Jan 2025 | Anna | Note | the letter is out",
                "4 Jan 2025 | Anna | Outcome | Silent one: will order: asks for a new price list", "4 Jan 2025 | Ben | Start | 4 Jan 2025",
                "4 Jan 2025 | Ben | State | running", "3 Jan 2025 | Ben | Due | 1 Mar 2025", "2 Jan 2025 | Anna | Due | 1 Feb 2025",
                "2 Jan 2025 | Anna | Owner | Ben", "2 Jan 2025 | Anna | State | planned", "31 Dec 2024 | Anna | Simplicity | 3",
                "31 Dec 2024 | Anna | Potential | 5", "31 Dec 2024 | Anna | State | idea", "31 Dec 2024 | Anna | Title | Call the silent");
        assertThat(Team.rows(reply, "Customers").getFirst()).endsWith("will order: asks for a new price list");
    }

    @Test
    void statesFollowEachOther() {
        assertThat(team.ask("action list all").headline()).startsWith("There is nothing to do yet.");
        team.ask(IDEA);
        assertThat(team.refusal("action done 1")).isEqualTo("Action 1 is an idea; from there it becomes planned, running or dropped.");
        team.ask("action start 1 2024-12-01");
        assertThat(team.refusal("action start 1")).isEqualTo("Action 1 is running already.");
        assertThat(team.refusal("action start 7")).isEqualTo("There is no action 7. `action list` shows them.");
        assertThat(team.ask("action list idea").headline()).isEqualTo("No action is an idea.");
        assertThat(team.ask("action drop 1 nobody has time").headline())
                .isEqualTo("Action 1, \u201cCall the silent\u201d, is dropped, for 2 "
                        + "customers. Begun on 1 Dec 2024. All that was said of it stays.");
        assertThat(team.actions.find(1).orElseThrow().state()).isEqualTo(State.DROPPED);
        assertThat(team.refusal("action plan 1 owner me")).isEqualTo("Action 1 is dropped; there is nothing to plan any more.");
        assertThat(team.ask("action list").headline()).startsWith("There is nothing to do yet.");
        assertThat(team.ask("action list all").figures()).containsEntry("actions", new Value.Count(1));
    }

    @Test
    void whoMayNotChangeWhatTheBotKnowsMayLook() {
        team.ask(IDEA);
        for (var question : List.of("action", "action list", "action show 1", "action 1")) {
            assertThat(team.ask(question, Team.GUEST).tables()).as(question).isNotEmpty();
        }
        for (var question : List.of("action add Nothing", "action plan 1 owner me", "action start 1", "action done 1", "action drop 1",
                "action note 1 x", "action tick 1 \"Silent one\" called")) {
            assertThat(team.respond(question, Team.GUEST)).as(question).isInstanceOf(Response.Refused.class);
        }
        assertThat(team.actions.find(1).orElseThrow().history()).hasSize(4);
    }

    @Test
    void whatCannotBeSoIsRefusedAndChangesNothing() {
        team.ask(IDEA);
        assertThat(team.refusal("action plan 1 potential 9")).isEqualTo("`potential` goes from 1 to 5, so \"9\" is none.");
        assertThat(team.refusal("action plan 1 due someday")).startsWith("\"someday\" is no day that I understand.");
        assertThat(team.refusal("action plan 1 owner")).isEqualTo("Something is missing behind `owner`.");
        assertThat(team.refusal("action plan 1 stepdone 1")).isEqualTo("There is no step 1; the action has 0.");
        assertThat(team.refusal("action start 1 2025-06-01")).startsWith("Action 1 cannot have started on a day that is still to come.");
        assertThat(team.refusal("action add")).startsWith("What is to be done?");
        assertThat(team.refusal("action add call the silent ones for at-risk 5")).startsWith("Are the customers of `at-risk 5` meant?");
        assertThat(team.refusal("action list nonsense")).isEqualTo("\"nonsense\" is no state of an action.");
        assertThat(team.refusal("action plan 1 holdout 20%")).startsWith("20 % of 2 customers is too little to compare");
        assertThat(team.actions.find(1).orElseThrow().history()).hasSize(4);
    }

    @Test
    void buttonsOfACardAreUnderstood() {
        team.ask(IDEA);
        team.ask("action plan 1 owner me");
        team.ask("action start 1");
        var buttons = team.ask("action show 1").buttons();
        assertThat(buttons).extracting(Button::label).containsExactly("Called Silent one", "Done", "Effect", "Plan \u2026", "Drop",
                "All actions");
        team.ask(buttons.getFirst().question());
        assertThat(team.ask("action show 1").buttons().getFirst().label()).isEqualTo("Called Silent two");
        assertThat(team.complete("action sta")).contains("action start");
    }

    @Test
    void mistypedWordsAreAskedAbout() {
        team.ask(IDEA);
        assertThat(team.refusal("action plan 1 onwer me")).startsWith("I don't understand \"onwer me\". Did you mean owner?");
        assertThat(team.refusal("action plan \"Call the silent\" deu friday")).startsWith("I don't understand \"deu friday\".");
        assertThat(team.respond("action strat 1", Team.ANNA)).isInstanceOfSatisfying(Response.Refused.class,
                refused -> assertThat(refused.suggestions()).contains("action start 1"));
        assertThat(team.actions.find(1).orElseThrow().history()).hasSize(4);
    }

    @Test
    void byWithinQuotesBelongsToTheStep() {
        team.ask(IDEA);
        team.ask("action plan 1 step \"Call by phone\" by friday step 'Meet, drink: talk' step Write to them");
        assertThat(team.actions.find(1).orElseThrow().steps()).containsExactly(
                new Step(1, "Call by phone", Optional.of(LocalDate.of(2025, 1, 3)), false),
                new Step(2, "Meet, drink: talk", Optional.empty(), false), new Step(3, "Write to them", Optional.empty(), false));
    }

    @Test
    void nothingSaidOfAPlanShowsWhatIsPlanned() {
        team.ask(IDEA);
        assertThat(team.ask("action plan 1").headline()).startsWith("Say who sees to it and by when, such as `action plan 1 owner me");
        assertThat(team.actions.find(1).orElseThrow().state()).isEqualTo(State.IDEA);
    }
}
