package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions asked while batches come in are answered from one version of the data or the other, never from a mixture.
///
/// Batch n brings the first purchase of customer n, for 1.00 and on day n.
final class WholeVersionsTest {

    private static final int BATCHES = 40;
    private static final int ASKERS = 3;
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final List<String> QUESTIONS = List.of("top 100", "top 100 last 90 days by orders",
            "flows 2024", "flows list new 100");

    @TempDir
    Path folder;

    @Test
    void everyAnswerIsOfOneVersion() throws Exception {
        var store = TestStore.in(folder);
        var desk = Desk.of(store.database(), LocalDate.of(2025, 1, 1));
        addBatch(store, desk, 1);
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(ASKERS)) {
            var askers = new ArrayList<Future<Long>>();
            for (var i = 0; i < ASKERS; i++) {
                askers.add(threads.submit(asker(desk, done)));
            }
            for (var version = 2; version <= BATCHES; version++) {
                addBatch(store, desk, version);
            }
            done.set(true);
            assertThat(answers(askers)).isGreaterThan(BATCHES);
        }
        assertThat(desk.ask("top 5").dataVersion()).isEqualTo(BATCHES);
    }

    private static void addBatch(TestStore store, Desk desk, int version) {
        store.store(Sale.of("A" + version).to("C" + version).on(START.plusDays(version)).net(100));
        desk.portfolio().refresh();
    }

    /// Asks until all batches are in; the number of answers.
    private static Callable<Long> asker(Desk desk, AtomicBoolean done) {
        return () -> {
            var count = 0L;
            var last = 0L;
            while (!done.get()) {
                for (var question : QUESTIONS) {
                    var reply = desk.ask(question);
                    assertThat(reply.dataVersion()).as(question).isGreaterThanOrEqualTo(last);
                    check(question, reply);
                    last = reply.dataVersion();
                    count++;
                }
            }
            return count;
        };
    }

    private static void check(String question, Reply reply) {
        var version = reply.dataVersion();
        var what = question + " of version " + version;
        var isMoney = question.equals(QUESTIONS.getFirst());
        var expected = isMoney ? new Money(100 * version, Currency.getInstance("EUR")) : new Value.Count(version);
        assertThat(reply.figures()).as(what).containsEntry(question.startsWith("top") ? "total" : "new", expected);
        assertThat(reply.asOf()).as(what).contains(START.plusDays(version));
        var rows = question.equals(QUESTIONS.get(2)) ? 1 : version;
        assertThat(reply.tables().getFirst().rows()).as(what).hasSize(Math.toIntExact(rows));
    }

    private static long answers(List<Future<Long>> askers) throws InterruptedException, ExecutionException {
        var answers = 0L;
        for (var asker : askers) {
            answers += asker.get();
        }
        return answers;
    }
}
