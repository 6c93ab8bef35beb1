package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is stored can be loaded: a batch with which the store could not answer questions any more is refused before it is part of it.
final class ProvenBatchTest {

    private static final long GREAT = (1L << 53) - 1;

    @TempDir
    Path folder;
    private TestStore store;
    private CurrentPortfolio current;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100));
        current = new CurrentPortfolio(store.database());
        assertThat(current.get().days().net()).containsExactly(100);
    }

    @Test
    void moreChannelsThanCanBeToldApartAreRefused() {
        refused(IntStream.range(0, 300).mapToObj(i -> Sale.of("B" + i).to("C2").through("channel " + i)).toList(), "300 sales channels");
    }

    @Test
    void amountsAndCostsWhoseSumCannotBeToldAreRefused() {
        refused(IntStream.range(0, 600).mapToObj(i -> Sale.of("B" + i).to("C2").net(i % 2 == 0 ? GREAT : -GREAT)).toList(),
                "sum cannot be computed");
        refused(IntStream.range(0, 600).mapToObj(i -> Sale.of("B" + i).to("C2").cost(GREAT)).toList(), "sum cannot be computed");
    }

    @Test
    void theSameHoldsForAStoreThatIsNew() throws IOException {
        var fresh = TestStore.in(Files.createDirectory(folder.resolve("fresh")));
        assertThatThrownBy(() -> fresh.storeFrom("books", IntStream.range(0, 600).mapToObj(i -> Sale.of("B" + i).net(GREAT)).toList()))
                .hasMessageContaining("nothing of it was stored").hasMessageContaining("sum cannot be computed");
        assertThat(fresh.documents()).isEmpty();
    }

    @Test
    void batchesThatAreTooLargeTogetherAreRefused() {
        for (var half = 0; half < 2; half++) {
            var number = half + "-";
            var sales = IntStream.range(0, 300).mapToObj(i -> Sale.of(number + i).to("C2").net(GREAT)).toList();
            if (half == 0) {
                store.storeFrom("books", sales);
            } else {
                refused(sales, "sum cannot be computed");
            }
        }
    }

    /// Whatever somebody did to the file from outside: the import finds it, not the next question.
    @Test
    void nothingIsAddedToAStoreThatCannotBeLoaded() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store.database().file());
                var statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            statement.execute("update invoice set customer_id = 4711");
        }
        refused(List.of(Sale.of("B1").to("C2")), "could not be loaded with it");
    }

    /// Batches that are near the limits in every way: each is either refused and leaves all as it was, or loaded.
    @RepeatedTest(40)
    void whatIsStoredIsLoaded(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var batch = 0; batch < 4; batch++) {
            var sales = random.ints(1 + random.nextInt(300), 0, 400).mapToObj(number -> hostile(random, number)).toList();
            var before = store.documents();
            try {
                store.storeFrom("books", sales);
            } catch (StoreException refused) {
                assertThat(refused).hasMessageContaining("nothing of it was stored");
                assertThat(store.documents()).isEqualTo(before);
            }
            var expected = store.rows("select coalesce(sum(net), 0) from line").getFirst();
            assertThat(Arrays.stream(current.refresh().days().net()).sum()).isEqualTo(Long.parseLong(expected));
        }
    }

    private static Sale hostile(Random random, int number) {
        var sale = Sale.of(random.nextInt(5) == 0 ? "" : "N" + number).to(random.nextInt(9) == 0 ? "\u0001\ud83d\ude00" : "C" + number % 7)
                .through(random.nextInt(3) == 0 ? "channel " + number : "").soldBy(random.nextInt(4) == 0 ? "seller " + number : "")
                .net(random.nextInt(3) == 0 ? GREAT : -random.nextLong(GREAT));
        return random.nextBoolean() ? sale : sale.cost(GREAT);
    }

    private void refused(List<Sale> sales, String why) {
        var before = store.documents();
        assertThatThrownBy(() -> store.storeFrom("books", sales)).isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing of it was stored").hasMessageContaining(why);
        assertThat(store.documents()).isEqualTo(before);
        assertThat(store.rows("select max(data_version) from batch")).isEqualTo(store.rows("select count(*) from batch"));
    }
}
