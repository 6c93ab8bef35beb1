package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.model.subscription.Address;
import dev.clientele.store.Database;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertCaseStore.Look;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several bots on one store, and bots that die: each finding is told once.
final class OneOfSeveralTest {

    private static final int DAYS = 25;
    private static final Address ANNA = new Address("slack", "U1");

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        store.store(Sale.of("first").on("2024-01-01").net(1));
        Watch.over(store.database()).on("2024-01-01").ask("alerts add big order over 10");
    }

    @Test
    void ofThreeThatLookAtTheSameMomentOneTells() throws InterruptedException, ExecutionException {
        var told = 0;
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var day = 1; day <= DAYS; day++) {
                store.store(Sale.of("A" + day).to("C" + day).on(date(day)).net(1_000));
                var looks = new ArrayList<Callable<Integer>>();
                for (var i = 0; i < 3; i++) {
                    var watch = Watch.over(Database.open(store.database().file())).on(date(day));
                    looks.add(watch::look);
                }
                for (var done : threads.invokeAll(looks)) {
                    told += done.get();
                }
            }
        }
        assertThat(told).isEqualTo(DAYS);
        assertThat(store.rows("select count(*), count(distinct subject) from alert_case")).containsExactly(DAYS + " " + DAYS);
        assertThat(store.rows("select count(*) from delivery")).containsExactly(Integer.toString(DAYS));
        System.out.println("OneOfSeveralTest: " + DAYS + " days, three at once, " + told + " messages");
    }

    @Test
    void whatFailsHalfwayLeavesNothingBehindAndIsDoneAgain() {
        store.store(Sale.of("A").to("C1").on("2024-01-02").net(1_000));
        var look = new Look(store.sales().dataVersion(), LocalDate.parse("2024-01-02"));
        var cases = new AlertCaseStore(store.database());
        assertThatThrownBy(() -> cases.claim(look, Instant.parse("2024-01-02T12:00:00Z"), check -> {
            check.use(look.day(), ANNA);
            throw new IllegalStateException("no power");
        })).hasMessageContaining("no power");
        assertThat(cases.isDone(look)).isFalse();
        assertThat(store.rows("select * from alert_budget")).isEmpty();
        assertThat(Watch.over(store.database()).on("2024-01-02").look()).isEqualTo(1);
    }

    @Test
    void aProcessThatIsKilledBetweenClaimAndMessageLeavesItToTheNext() throws IOException, InterruptedException {
        for (var day = 1; day <= 3; day++) {
            store.store(Sale.of("A" + day).to("C" + day).on(date(day)).net(1_000));
            assertThat(killed(date(day))).isEqualTo(Dying.STATUS);
            assertThat(store.rows("select count(*) from delivery")).containsExactly(Integer.toString(day - 1));
            var watch = Watch.over(Database.open(store.database().file())).on(date(day));
            assertThat(watch.look()).isEqualTo(1);
            assertThat(watch.look()).isZero();
        }
    }

    @Test
    void whoHasOlderDataDoesNotLookAfterWhoHasNewer() {
        var late = Watch.over(store.database()).on("2024-01-02");
        late.portfolio.get();
        store.store(Sale.of("A").to("C1").on("2024-01-02").net(1_000));
        assertThat(Watch.over(store.database()).on("2024-01-02").look()).isEqualTo(1);
        var cases = new AlertCaseStore(store.database());
        assertThat(cases.isDone(new Look(late.portfolio.get().dataVersion(), LocalDate.parse("2024-01-02")))).isTrue();
        assertThat(cases.isDone(new Look(late.portfolio.get().dataVersion(), LocalDate.parse("2024-01-03")))).isTrue();
    }

    private static LocalDate date(int day) {
        return LocalDate.of(2024, 1, 1).plusDays(day);
    }

    private int killed(LocalDate day) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Dying.class.getName(),
                        store.database().file().toString(), day.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "out.txt")).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /// A process that claims a look, writes into it, and is gone before it ends, as by `kill -9`.
    static final class Dying {

        static final int STATUS = 137;

        private Dying() {}

        static void main(String[] arguments) {
            var watch = Watch.over(Database.open(Path.of(arguments[0]))).on(arguments[1]);
            var look = new Look(watch.portfolio.get().dataVersion(), LocalDate.parse(arguments[1]));
            watch.cases.claim(look, Instant.EPOCH, check -> {
                check.use(look.day(), ANNA);
                Runtime.getRuntime().halt(STATUS);
            });
        }
    }
}
