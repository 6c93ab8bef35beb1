package dev.clientele.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.action.reminder.Reminders;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Value;
import dev.clientele.model.action.Target;
import dev.clientele.store.TestStore;
import dev.clientele.store.outbox.Outbox;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From the answer to the measured effect, as somebody goes through it in the terminal, on the page and in Slack: at risk, action, plan,
/// reminder, start, done, effect.
final class WholeCircleTest {

    private static final LocalDate START = SilentHundred.START;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "web", "slack"})
    void fromTheAnswerToTheMeasuredEffect(String platform) {
        var anna = new Asker(platform, "U1", "U1", Optional.empty()).named("Anna");
        var store = TestStore.in(folder);
        SilentHundred.before(store);
        var team = Team.over(store.database()).on(START.minusDays(1).toString());
        var list = team.ask("at-risk 12 method simple", anna);
        assertThat(press(team, list, "Make it an action", anna).headline()).endsWith("is an idea, for 12 customers.");
        var planned = press(team, team.ask("action show 1", anna), "Mine, due in 2 weeks", anna);
        assertThat(planned.headline()).contains("Anna sees to it. Due on 14 Sept 2024.");
        var due = START.plusDays(13).atTime(8, 0).toInstant(ZoneOffset.UTC);
        var outbox = new Outbox(store.database(), Duration.ofMinutes(5));
        press(team.on(START.toString()), planned, "Start", anna);
        for (var look = 0; look < 3; look++) {
            new Reminders(team.actions, new Outbox(store.database(), Duration.ofMinutes(5)), name -> Optional.empty(),
                    BusinessCalendar.standard()).run(due);
        }
        var reminders = platform.equals("terminal") ? 0 : 1; // nobody can be written to in a terminal
        assertThat(outbox.count("waiting")).isEqualTo(reminders);
        var ticked = press(team, team.ask("action show 1", anna), "Called " + first(team).name(), anna);
        assertThat(ticked.headline()).startsWith(first(team).name() + ": called.");
        SilentHundred.after(store, team.actions.find(1).orElseThrow().treated());
        team.on(START.plusDays(100).toString());
        var done = press(team, team.ask("action show 1", anna), "Done", anna);
        var effect = press(team, done, "Effect", anna);
        assertThat(effect.figures()).as(effect.headline()).containsEntry("verdict", new Value.Text("improved"));
        assertThat(effect.remarks()).anyMatch(remark -> remark.contains("found by the same question and left out"));
        assertThat(press(team, effect, "Keep as measured", anna).headline()).startsWith("Improved. Action 1, \u201c");
    }

    private static Target first(Team team) {
        return team.actions.find(1).orElseThrow().treated().getFirst();
    }

    /// Presses a button under an answer.
    private static Reply press(Team team, Reply under, String label, Asker who) {
        var button = under.buttons().stream().filter(offered -> offered.label().equals(label)).findFirst();
        assertThat(button).as(label + " under " + under.headline()).isPresent();
        return team.ask(button.orElseThrow().question(), who);
    }
}
