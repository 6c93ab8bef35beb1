package dev.clientele.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Note.Author;
import dev.clientele.model.Value;
import dev.clientele.model.action.Entry;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.Origin;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import dev.clientele.store.action.ActionStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `alerts record` over seven customers who fell silent and of whom the call list told on one day; what each did after that is said by each
/// test, and counted by hand.
final class TrackRecordTest {

    private static final LocalDate WARNED = LocalDate.of(2024, 12, 31);

    @TempDir
    Path folder;
    private TestStore store;
    private Watch watch;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        for (var i = 1; i <= 7; i++) {
            buys("Silent " + i, WARNED.minusDays(60));
        }
        buys("Loud", WARNED);
        watch = Watch.over(store.database()).on(WARNED);
    }

    private void buys(String name, LocalDate last) {
        var sales = new ArrayList<Sale>();
        for (var day = last; day.isAfter(last.minusDays(300)); day = day.minusDays(20)) {
            sales.add(Sale.of(name + day).to(name).on(day).net(100_000));
        }
        store.store(sales.toArray(Sale[]::new));
    }

    private void back(String name, int daysLater) {
        store.store(Sale.of(name + " back").to(name).on(WARNED.plusDays(daysLater)).net(100_000));
    }

    private Watch daysLater(int days) {
        return watch.on(WARNED.plusDays(days));
    }

    @Test
    void calledAreHeldAgainstThoseNotCalled() {
        for (var i = 5; i <= 7; i++) {
            watch.ask("calls called \"Silent " + i + "\"");
        }
        for (var i = 1; i <= 4; i++) {
            watch.ask("calls snooze \"Silent " + i + "\"");
        }
        back("Silent 7", 10);
        back("Silent 6", 90);
        back("Silent 5", 91);
        back("Silent 4", 3);
        daysLater(5).ask("calls called \"Silent 4\"");
        back("Silent 3", 91);
        back("Loud", 100);
        var reply = daysLater(100).ask("alerts record");
        assertThat(reply.figures()).containsEntry("warned", new Value.Count(7)).containsEntry("called", new Value.Count(3))
                .containsEntry("calledStayed", new Value.Count(2)).containsEntry("notCalled", new Value.Count(4))
                .containsEntry("notCalledStayed", new Value.Count(1));
        assertThat(reply.headline())
                .isEqualTo("Warnings of the year to 10 Jan 2025: of 7 customers warned of, 3 were called, of whom 2 stayed "
                        + "(67 %); of the 4 not called 1 stayed (25 %): a difference of +41.7 pp (95 % interval -22.6 pp to +75.7 pp; observational).");
        assertThat(String.join(" ", reply.footnotes())).contains("Observational:").contains("bought again within 90 days");
    }

    @Test
    void customerTickedOffInAnActionCountsAsCalled() {
        watch.ask("calls snooze \"Silent 1\"");
        var ticked = Entry.of(new Entry.What(Field.OUTCOME, "Silent 1", "will order", ""), new Author("slack", "U1", "Anna"),
                WARNED.plusDays(7).atTime(9, 0).toInstant(ZoneOffset.UTC));
        new ActionStore(store.database()).add(new Origin("", WARNED, 1), List.of(), List.of(ticked));
        back("Loud", 100);
        assertThat(daysLater(100).ask("alerts record").headline())
                .endsWith("all of 1 customer warned of were called, and 0 stayed (0 %).");
    }

    @Test
    void lateWarningsAreNotJudgedYet() {
        watch.ask("calls called \"Silent 1\"");
        back("Loud", 89);
        var reply = daysLater(89).ask("alerts record");
        assertThat(reply.headline()).startsWith("I warned of nobody at risk from");
        assertThat(reply.tables()).isEmpty();
        assertThat(reply.figures().get("difference")).isInstanceOf(Value.Undefined.class);
    }

    @Test
    void storeWithoutDataSaysSo() throws IOException {
        var empty = Watch.over(TestStore.in(Files.createDirectory(folder.resolve("empty"))).database()).on(WARNED);
        assertThat(empty.refusal("alerts record", Watch.CHANNEL)).startsWith("There is no data yet.");
        assertThat(watch.refusal("alerts record Silent", Watch.CHANNEL)).startsWith("`alerts record` takes nothing more");
    }
}
