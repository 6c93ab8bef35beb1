package dev.clientele.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.State;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import dev.clientele.store.action.ActionStore;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that carries out actions, again and again at a random step and whatever it is at by then; another one goes on. What was
/// said is there, what was being said is there whole or not at all, and of everything that was due its owner is reminded once.
final class ActionKillIT {

    private static final long SEED = Thoroughness.seed();
    private static final int KILLS = Thoroughness.times(8, 20);
    /// An action takes five steps, so that a process dies within the first, the second or the third of those it carries out.
    private static final int MOST_STEPS = 14;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasSaidIsLostAndNobodyIsRemindedTwice() throws IOException, InterruptedException {
        System.out.println("ActionKillIT: seed " + SEED + " (repeat with -Dseed=" + SEED + ")");
        var random = new Random(SEED);
        var store = TestStore.in(folder);
        store.store(Sale.of("one").to("Acme").on(ActionChild.TODAY).net(50_000),
                Sale.of("two").to("Birch").on(ActionChild.TODAY).net(40_000));
        var said = new ArrayList<String>();
        var number = 1;
        for (var kill = 0; kill < KILLS; kill++) {
            said.addAll(liveAndDie(number, 1 + random.nextInt(MOST_STEPS)));
            number = Integer.parseInt(said.getLast().split(" ", 2)[0]);
        }

        var actions = new ActionStore(store.database()).all();
        said.forEach(line -> assertThat(actions).as("%s, seed %d", line, SEED).anyMatch(action -> holds(action, line)));
        assertThat(actions).extracting(Action::title).doesNotHaveDuplicates();
        assertThat(actions).allMatch(ActionKillIT::isWhole);

        var noon = ActionChild.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        for (var look = 0; look < 3; look++) {
            ActionChild.reminders(store.database()).run(noon);
        }
        var reminded = store.rows("select name, count(*) from delivery group by name");
        assertThat(reminded).allMatch(row -> row.endsWith(" 1"));
        var unreminded = actions.stream().filter(action -> action.state() != State.IDEA)
                .flatMap(action -> List.of("action/" + action.id() + "/due/", "action/" + action.id() + "/step/1/due/").stream())
                .filter(name -> reminded.stream().noneMatch(row -> row.startsWith(name))).toList();
        assertThat(unreminded).as("due and not reminded of").isEmpty();
        assertThat(actions).hasSizeGreaterThan(KILLS / 2);
    }

    /// Runs a process until it has said so many steps, and kills it at whatever it does next.
    private List<String> liveAndDie(int number, int steps) throws IOException, InterruptedException {
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-cp",
                System.getProperty("java.class.path"), ActionChild.class.getName(), folder.resolve("sales.db").toString(),
                Integer.toString(number));
        var child = new ProcessBuilder(command).redirectError(new File(folder.toFile(), "child.err")).start();
        var said = new ArrayList<String>();
        try (var words = child.inputReader(StandardCharsets.UTF_8)) {
            for (var line = words.readLine(); line != null; line = said.size() < steps ? words.readLine() : null) {
                said.add(line);
            }
            child.destroyForcibly();
        }
        assertThat(child.waitFor()).isEqualTo(137);
        assertThat(said).hasSize(steps);
        return said;
    }

    /// Whether an action is the one a step was said of, and has that in its history.
    private static boolean holds(Action action, String line) {
        var words = line.split(" ", 3);
        return action.title().equals(ActionChild.title(Integer.parseInt(words[0]))) && action.history().stream()
                .anyMatch(entry -> entry.what().field() == Field.STATE && entry.what().value().equals(words[1]));
    }

    /// Whether what belongs together was written together.
    private static boolean isWhole(Action action) {
        var isPlanned = action.history().stream().anyMatch(entry -> entry.what().value().equals(State.PLANNED.word()));
        var isPlanKnown = action.owner().isPresent() && action.due().isPresent() && action.steps().size() == 1;
        var isRunning = action.history().stream().anyMatch(entry -> entry.what().value().equals(State.RUNNING.word()));
        return action.treated().size() == 2 && isPlanned == isPlanKnown && isRunning == action.start().isPresent();
    }
}
