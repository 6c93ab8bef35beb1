package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.portfolio.Costs;
import dev.clientele.portfolio.Portfolio;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A snapshot gives what a read of the store gives, or is not used.
final class SnapshotTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 25})
    void everyColumnIsThatOfAFreshRead(long seed) {
        var store = RandomStore.write(seed, folder);
        System.out.println(store);
        var read = new CurrentPortfolio(store.database()).get();
        assertThat(snapshotOf(store.database())).get().usingRecursiveComparison().ignoringFields(ofNobody(read)).isEqualTo(read);
        assertThat(read.dataVersion()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 4, 10, 11})
    void profilesAreThoseOfAFreshRead(long seed) {
        var store = RandomStore.write(seed, folder);
        System.out.println(store);
        var described = new TestStore(store.database());
        Described.store(described).store(Described.customers("name contact email phone renewal satisfaction referred",
                "N1 Huber Eva e@h.at 0043 2026-02-28 10 yes", "N2 - - - - - 0 no", "N3 - - - 1 1969-12-31 - -"));
        var read = new CurrentPortfolio(store.database()).get();
        var snapshot = snapshotOf(store.database()).orElseThrow();
        assertThat(snapshot).usingRecursiveComparison().isEqualTo(read);
        assertThat(snapshot.customers().profiles().score(customer(snapshot, "N1"))).hasValue(10);
        assertThat(snapshot.customers().profiles().hasReferred(customer(snapshot, "N1"))).isTrue();
        assertThat(snapshot.customers().profiles().renewal()[customer(snapshot, "N3")]).isEqualTo(-1);
    }

    @Test
    void costsAndWalletsAreThoseOfAFreshRead() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100));
        Described.store(store).store(Described.customers("wallet", "C1 1250.5"));
        var costs = List.of(cost(CostKind.SERVICE, 700, "c1", ""), cost(CostKind.ACQUISITION, -50, "", "Fair"),
                cost(CostKind.RETENTION, 1, "C9", ""));
        new CostStore(store.database(), InstantSource.system()).store(new CostBatch("costs.csv", Currency.getInstance("EUR"), costs, 0));
        var read = new CurrentPortfolio(store.database()).get();
        assertThat(snapshotOf(store.database())).get().usingRecursiveComparison().isEqualTo(read);
        assertThat(read.costs().amount()).containsExactly(700, -50, 1);
        assertThat(read.costs().customer()).containsExactly(0, Costs.NONE, Costs.NOT_KNOWN);
        assertThat(read.costs().touchpoints()).containsExactly("", "Fair");
        assertThat(read.customers().profiles().walletOf(0)).hasValue(1250.5);
    }

    private static CostRecord cost(CostKind kind, long amount, String customer, String touchpoint) {
        return new CostRecord(2, YearMonth.of(2025, 1), kind, Currency.getInstance("EUR"), amount, amount, customer, "", "", touchpoint);
    }

    private static int customer(Portfolio portfolio, String id) {
        return List.of(portfolio.customers().ids()).indexOf(id);
    }

    /// Columns of customers have no rows where there are none, and a snapshot has no such columns at all.
    private static String[] ofNobody(Portfolio portfolio) {
        return portfolio.customers().count() == 0 ? new String[]{"customers.codes"} : new String[0];
    }

    @Test
    void restartUsesTheSnapshot() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100));
        new CurrentPortfolio(store.database()).get();
        changeBehindTheStoresBack(store);
        assertThat(net(new CurrentPortfolio(store.database()).get())).isEqualTo(100);
    }

    @Test
    void snapshotIsNotUsedAfterANewBatch() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100));
        new CurrentPortfolio(store.database()).get();
        store.store(Sale.of("A2").to("C1").net(20));
        var read = new CurrentPortfolio(store.database()).get();
        assertThat(net(read)).isEqualTo(120);
        assertThat(read.dataVersion()).isEqualTo(2);
    }

    @Test
    void snapshotOfAnotherStoreIsNotUsed() throws IOException {
        var other = new TestStore(NewStore.at(folder.resolve("other.db")));
        other.store(Sale.of("A1").to("C1").net(100));
        new CurrentPortfolio(other.database()).get();
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(7));
        Files.copy(snapshot(other.database()), snapshot(store.database()));
        assertThat(net(new CurrentPortfolio(store.database()).get())).isEqualTo(7);
    }

    /// The store goes back to version 1 and comes to another version 2, beside the snapshot of the first version 2.
    @Test
    void snapshotOfTheTimeBeforeABackupCameBackIsNotUsed() throws IOException {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100));
        var backup = Files.readAllBytes(store.database().file());
        store.store(Sale.of("A2").to("C1").net(20));
        assertThat(net(new CurrentPortfolio(store.database()).get())).isEqualTo(120);
        Files.write(store.database().file(), backup);
        assertThat(store.store(Sale.of("A2").to("C1").net(3)).dataVersion()).isEqualTo(2);
        assertThat(net(new CurrentPortfolio(store.database()).get())).isEqualTo(103);
    }

    @Test
    void truncatedOrLongerSnapshotIsNotUsed() throws IOException {
        var database = storeWithSnapshot();
        var whole = Files.readAllBytes(snapshot(database));
        var key = key(database);
        for (var length = 0; length < whole.length; length += 1 + length / 50) {
            Files.write(snapshot(database), Arrays.copyOf(whole, length));
            assertThat(SnapshotFile.beside(database.file()).read(key)).as("%d of %d bytes", length, whole.length).isEmpty();
        }
        Files.write(snapshot(database), Arrays.copyOf(whole, whole.length + 1));
        assertThat(snapshotOf(database)).as("a byte more").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void snapshotWithAFlippedBitIsNotUsed(long seed) throws IOException {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        var database = storeWithSnapshot();
        var whole = Files.readAllBytes(snapshot(database));
        var key = key(database);
        for (var i = 0; i < 250; i++) {
            var position = i < 100 ? i : random.nextInt(whole.length);
            var damaged = whole.clone();
            damaged[position] ^= (byte) (1 << random.nextInt(8));
            Files.write(snapshot(database), damaged);
            assertThat(SnapshotFile.beside(database.file()).read(key)).as("byte %d of %d", position, whole.length).isEmpty();
        }
        Files.write(snapshot(database), whole);
        assertThat(snapshotOf(database)).as("undamaged").isPresent();
    }

    @Test
    void damagedSnapshotIsReadPastAndWrittenAnew() throws IOException {
        var database = storeWithSnapshot();
        var whole = Files.readAllBytes(snapshot(database));
        var expected = snapshotOf(database).orElseThrow();
        Files.write(snapshot(database), new byte[]{1, 2, 3});
        assertThat(new CurrentPortfolio(database).get()).usingRecursiveComparison().isEqualTo(expected);
        assertThat(snapshot(database)).hasBinaryContent(whole);
    }

    @Test
    void snapshotOfAnotherFormatIsNotUsed() throws IOException {
        var database = storeWithSnapshot();
        var content = Files.readString(snapshot(database), StandardCharsets.ISO_8859_1);
        var other = SnapshotColumns.FORMAT.substring(0, SnapshotColumns.FORMAT.length() - 1) + "0";
        Files.writeString(snapshot(database), content.replace(SnapshotColumns.FORMAT, other), StandardCharsets.ISO_8859_1);
        assertThat(snapshotOf(database)).isEmpty();
    }

    @Test
    void placeWhereNoSnapshotCanBeWrittenDoesNoHarm() throws IOException {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100));
        Files.createDirectories(snapshot(store.database()).resolve("in the way"));
        assertThat(net(new CurrentPortfolio(store.database()).get())).isEqualTo(100);
        assertThat(net(new CurrentPortfolio(store.database()).get())).isEqualTo(100);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    private Database storeWithSnapshot() {
        var database = RandomStore.write(11, folder).database();
        new CurrentPortfolio(database).get();
        return database;
    }

    private static Optional<Portfolio> snapshotOf(Database database) {
        return SnapshotFile.beside(database.file()).read(key(database));
    }

    private static SnapshotFile.Key key(Database database) {
        var meta = Jdbi.create("jdbc:sqlite:" + database.file());
        var identity = meta.withHandle(handle -> handle.createQuery("select value from meta where name = 'identity'").mapTo(String.class)
                .one());
        var version =
                meta.withHandle(handle -> handle.createQuery("select value from meta where name = 'data_version'").mapTo(Long.class).one());
        return new SnapshotFile.Key(identity, version);
    }

    private static Path snapshot(Database database) {
        return database.file().resolveSibling(database.file().getFileName() + ".portfolio");
    }

    private static void changeBehindTheStoresBack(TestStore store) {
        Jdbi.create("jdbc:sqlite:" + store.database().file()).useHandle(handle -> handle.execute("update line set net = 999"));
    }

    private static long net(Portfolio portfolio) {
        return Arrays.stream(portfolio.days().net()).sum();
    }
}
