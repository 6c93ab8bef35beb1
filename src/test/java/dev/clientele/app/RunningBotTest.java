package dev.clientele.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.doctor.Diagnosis;
import dev.clientele.app.doctor.HealthRequest;
import dev.clientele.app.settings.Settings;
import dev.clientele.command.Asker;
import dev.clientele.command.Reply;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot over a real store, with its page on a free port.
class RunningBotTest {

    private static final Asker PERSON = new Asker("test", "person");

    @TempDir
    private Path folder;

    @Test
    void importOfAnotherProcessIsNoticedWhileQuestionsGoOn() {
        var store = folder.resolve("sales.db");
        SmallStore.sell(store, "1", "Anders", 10_000);
        var wiring = Wiring.over(settings(store));
        try (var bot = RunningBot.start(wiring)) {
            assertThat(bot.address().getPort()).isPositive();
            var ended = new AtomicBoolean();
            var asking = CompletableFuture.supplyAsync(() -> askUntil(ended, wiring));
            assertThat(reply(wiring).headline()).contains("€100");

            SmallStore.sell(store, "2", "Birk", 30_000);
            awaitVersion(wiring, 2);
            ended.set(true);

            assertThat(reply(wiring).headline()).contains("€400");
            assertThat(asking.join()).isPositive();
        }
    }

    @Test
    void stoppedBotTakesNoMoreQuestions() {
        var bot = RunningBot.start(Wiring.over(settings(folder.resolve("empty.db"))));
        var health = new HealthRequest(bot.address().resolve("/health"));
        assertThat(health.findings().getFirst().state()).isEqualTo(Diagnosis.State.FINE);
        bot.close();
        assertThat(health.findings().getFirst().state()).isEqualTo(Diagnosis.State.BROKEN);
    }

    @Test
    void unreachableBotIsBroken() {
        assertThat(new HealthRequest(URI.create("http://127.0.0.1:1/health")).findings().getFirst().detail()).contains("does not answer");
        assertThat(new HealthRequest(URI.create("localhost")).findings().getFirst().state()).isEqualTo(Diagnosis.State.BROKEN);
    }

    private static Settings settings(Path store) {
        return Settings.defaults().withStore(store).withWeb(new Settings.Web("127.0.0.1", 0));
    }

    private static Reply reply(Wiring wiring) {
        return (Reply) wiring.router().ask("top 2025", PERSON);
    }

    /// How often it asked; every answer was an answer.
    private static long askUntil(AtomicBoolean ended, Wiring wiring) {
        var asked = 0L;
        while (!ended.get()) {
            reply(wiring);
            asked++;
        }
        return asked;
    }

    private static void awaitVersion(Wiring wiring, long version) {
        var patience = System.nanoTime() + 60_000_000_000L;
        while (reply(wiring).dataVersion() < version) {
            assertThat(System.nanoTime()).as("time to notice data version %s", version).isLessThan(patience);
            LockSupport.parkNanos(50_000_000);
        }
    }
}
