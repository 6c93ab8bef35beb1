package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Thoroughness;
import dev.clientele.model.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// After an import and its undoing the store holds what it held before, to the last row.
final class ImportUndoTest {

    private static final int IMPORTS = 12;
    /// What figures are made of, by the names that people know.
    private static final List<String> FIGURES = List.of("""
            select s.name, i.number, c.number, i.day, i.currency, h.name, o.name,
                (select group_concat(l.net || ' ' || l.original || ' ' || ifnull(l.cost, '') || ' ' || ifnull(p.number, ''), ',')
                from line l left join product p on p.id = l.product_id where l.invoice_id = i.id)
            from invoice i join source s on s.id = i.source_id left join customer c on c.id = i.customer_id
            left join channel h on h.id = i.channel_id left join owner o on o.id = i.owner_id order by 1, 2""",
            "select number, name, country, segment, industry, owner, email, wallet from described_customer order by 1",
            "select number, name, category from described_product order by 1",
            "select month, kind, amount, segment from cost order by 1, 2, 3, 4",
            "select p.number, n.name, sum(n.lines) from product_name n join product p on p.id = n.product_id group by 1, 2 order by 1, 2",
            "select value from meta where name = 'reporting_currency'");

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Thoroughness.times(4, 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoingImportsOneByOneBringsEachStateBack(long seed) {
        var store = TestStore.in(folder);
        var states = new ArrayList<Map<String, List<String>>>();
        for (var each : new RandomImports(new SplittableRandom(seed), 3).some(IMPORTS)) {
            states.add(everyRow(store));
            each.accept(store);
        }
        var undo = new ImportUndo(store.database());
        for (var number = IMPORTS; number > 0; number--) {
            undo.rehearse(number, false);
            undo.undo(number, false);
            assertThat(everyRow(store)).as("seed %d, import %d", seed, number).isEqualTo(states.removeLast());
        }
        assertThat(new CurrentPortfolio(store.database()).get().orders().count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoingAnImportWithAllLaterOnesBringsTheStateBeforeItBack(long seed) {
        var random = new SplittableRandom(seed);
        var store = TestStore.in(folder);
        var chosen = 1 + random.nextInt(IMPORTS);
        Map<String, List<String>> before = Map.of();
        var imports = new RandomImports(random, 4).some(IMPORTS);
        for (var i = 1; i <= IMPORTS; i++) {
            before = i == chosen ? everyRow(store) : before;
            imports.get(i - 1).accept(store);
        }
        assertThat(new ImportUndo(store.database()).undo(chosen, true).imports()).hasSize(IMPORTS - chosen + 1);
        assertThat(everyRow(store)).as("seed %d", seed).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anImportUndoneAmongOthersIsAsIfItHadNeverBeen(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        var imports = new ArrayList<>(new RandomImports(random, 60).some(IMPORTS));
        var store = TestStore.in(folder);
        imports.forEach(each -> each.accept(store));
        var left = new ArrayList<>(LongStream.rangeClosed(1, IMPORTS).boxed().toList());
        for (var tries = 0; tries < IMPORTS; tries++) {
            var chosen = random.nextInt(left.size());
            var state = everyRow(store);
            try {
                new ImportUndo(store.database()).undo(left.get(chosen), false);
            } catch (StoreException refused) {
                assertThat(refused).hasMessageContaining("since later ones build on it");
                assertThat(everyRow(store)).isEqualTo(state);
                continue;
            }
            left.remove(chosen);
            imports.remove(chosen);
            var other = TestStore.in(Files.createTempDirectory(folder, "other"));
            imports.forEach(each -> each.accept(other));
            for (var figures : FIGURES) {
                assertThat(store.rows(figures)).as("seed %d", seed).isEqualTo(other.rows(figures));
            }
        }
    }

    @Test
    void aLaterImportThatReplacesInvoicesIsNamed() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100), Sale.of("A2").to("C2").net(200));
        store.store(Sale.of("A2").to("C2").net(300));
        var undo = new ImportUndo(store.database());
        assertThatThrownBy(() -> undo.undo(1, false)).isInstanceOf(StoreException.class).hasMessageContaining("import 2 (books.csv)")
                .hasMessageContaining("changes 1 of its invoices").hasMessageContaining("Undo that one first");
        var undone = undo.undo(2, false);
        assertThat(undone.invoicesBack()).isEqualTo(1);
        assertThat(undone.invoicesGone()).isZero();
        assertThat(undone.months()).containsExactly(Map.entry(YearMonth.of(2024, 1), -100L));
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 1 100", "A2 C2 2024-01-01 1 200");
    }

    @ParameterizedTest
    @EnumSource(SameNumber.class)
    void whatAnImportTookOutAsNoSaleComesBack(SameNumber same) {
        var store = TestStore.in(folder);
        var sold = List.of(Sale.of("A1").to("C1").net(100), Sale.of("A1").to("C1").net(50), Sale.of("A2").to("C2").net(200));
        carry(store, same, sold, List.of());
        var before = everyRow(store);
        carry(store, same, List.of(Sale.of("A3").to("C3").net(7)), sold);
        assertThat(store.rows("select original from line")).containsExactly("7");
        var undo = new ImportUndo(store.database());
        assertThatThrownBy(() -> undo.undo(1, false)).isInstanceOf(StoreException.class).hasMessageContaining("changes 2 of its invoices");
        var undone = undo.undo(2, false);
        assertThat(undone.invoicesBack()).isEqualTo(2);
        assertThat(undone.months()).containsExactly(Map.entry(YearMonth.of(2024, 1), 343L));
        assertThat(everyRow(store)).isEqualTo(before);
        carry(store, same, List.of(Sale.of("A3").to("C3").net(7)), sold);
        carry(store, same, sold, List.of());
        assertThatThrownBy(() -> undo.undo(4, false)).isInstanceOf(StoreException.class)
                .hasMessageContaining("has 2 of the invoices again that it took away");
        undo.undo(4, true);
        assertThat(everyRow(store)).isEqualTo(before);
    }

    @Test
    void whatALaterImportCallsNoSaleTooDoesNotComeBack() {
        var store = TestStore.in(folder);
        var sold = List.of(Sale.of("A1").to("C1").net(100));
        carry(store, SameNumber.REPLACE, sold, List.of());
        carry(store, SameNumber.REPLACE, List.of(Sale.of("A2").to("C2").net(7)), sold);
        carry(store, SameNumber.REPLACE, List.of(Sale.of("A3").to("C3").net(8)), sold);
        assertThatThrownBy(() -> new ImportUndo(store.database()).undo(2, false)).isInstanceOf(StoreException.class)
                .hasMessageContaining("import 3 (books.csv) calls 1 of the invoices no sales that this one changed");
        new ImportUndo(store.database()).undo(2, true);
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 1 100");
    }

    private static void carry(TestStore store, SameNumber same, List<Sale> sold, List<Sale> voided) {
        try (var batch = store.sales().begin(new BatchSource("books", "books.csv", TestStore.EURO, same))) {
            sold.forEach(row -> batch.add(row.row()));
            batch.withdraw(Withdrawal.VOIDED, voided.stream().map(Sale::row).toList());
            batch.commit(0);
        }
    }

    @Test
    void whatASourceHasNotAnyMoreComesBack() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100), Sale.of("A2").to("C2").net(200));
        var before = everyRow(store);
        try (var batch = store.begin("books")) {
            batch.add(Sale.of("A1").to("C1").net(100).row());
            assertThat(batch.takeOut("A2"::equals)).isEqualTo(1);
            batch.commit(0);
        }
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 1 100");
        new ImportUndo(store.database()).undo(2, false);
        assertThat(everyRow(store)).isEqualTo(before);
    }

    @Test
    void aCustomerMergedIntoOneThatAnUndoingTakesAwayStandsForItselfUntilItIsBack() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100));
        store.store(Sale.of("A2").to("C2").net(200));
        new MergeStore(store.database(), InstantSource.fixed(Instant.EPOCH)).merge("C1", "C2", new Note.Author("terminal", "a", "a"));
        assertThat(customers(store)).isEqualTo(1);
        new ImportUndo(store.database()).undo(2, false);
        assertThat(customers(store)).isEqualTo(1);
        assertThat(store.documents()).containsExactly("A1 C1 2024-01-01 1 100");
        store.store(Sale.of("A2").to("C2").net(200), Sale.of("A3").to("C3").net(1));
        assertThat(customers(store)).isEqualTo(2);
    }

    private static int customers(TestStore store) {
        return new CurrentPortfolio(store.database()).get().customers().count();
    }

    @Test
    void whatIsImportedAfterAnUndoingIsNewerThanWhatWasUndone() {
        var store = TestStore.in(folder);
        var history = new ImportHistory(store.database());
        assertThat(history.dataVersion()).isZero();
        store.store(Sale.of("A1"));
        store.store(Sale.of("A2"));
        var version = history.dataVersion();
        new ImportUndo(store.database()).undo(2, false);
        assertThat(history.filesSince(version)).isEmpty();
        store.store(Sale.of("A3"));
        assertThat(history.filesSince(version)).containsExactly("books.csv");
    }

    @Test
    void aCustomerWithNotesStays() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1"), Sale.of("A2").to("C2"));
        new NoteStore(store.database(), InstantSource.fixed(Instant.EPOCH)).add("C2", new Note.Author("terminal", "a", "a"), "Call again");
        var undone = new ImportUndo(store.database()).undo(1, false);
        assertThat(undone.customersGone()).isEqualTo(1);
        assertThat(undone.customersKept()).isEqualTo(1);
        assertThat(store.rows("select number from customer")).containsExactly("C2");
        store.store(Sale.of("A1").to("C1"), Sale.of("A2").to("C2"));
        assertThat(store.rows("select number from customer order by number")).containsExactly("C1", "C2");
    }

    @Test
    void whatIsNotThereOrNotKeptAnyMoreIsSaid() {
        var store = TestStore.in(folder);
        for (var i = 0; i <= UndoJournal.KEPT; i++) {
            store.store(Sale.of("A" + i));
        }
        var undo = new ImportUndo(store.database());
        assertThatThrownBy(() -> undo.undo(1, false)).isInstanceOf(StoreException.class).hasMessageContaining("the last 20");
        assertThatThrownBy(() -> undo.undo(77, false)).isInstanceOf(StoreException.class).hasMessageContaining("There is no import 77");
        assertThat(undo.undo(2, true).invoicesGone()).isEqualTo(20);
        assertThat(store.documents()).hasSize(1);
    }

    @Test
    void anUndoingThatFailsHalfwayChangesNothing() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1"));
        store.store(Sale.of("A1").to("C2").net(700), Sale.of("A2").to("C2"));
        var before = everyRow(store);
        var jdbi = Jdbi.create("jdbc:sqlite:" + store.database().file());
        for (var table : List.of("line", "invoice", "customer", "batch", "undo_value", "undo")) {
            jdbi.useHandle(handle -> handle
                    .execute("create trigger stop before delete on " + table + " begin select raise(abort, 'the disk is gone'); end"));
            assertThatThrownBy(() -> new ImportUndo(store.database()).undo(2, false)).isInstanceOf(StoreException.class)
                    .hasMessageContaining("the disk is gone");
            jdbi.useHandle(handle -> handle.execute("drop trigger stop"));
            assertThat(everyRow(store)).as(table).isEqualTo(before);
        }
    }

    /// All tables but those that remember how to undo and when the data changed.
    private static Map<String, List<String>> everyRow(TestStore store) {
        var rows = new TreeMap<String, List<String>>();
        store.rows("select name from sqlite_master where type = 'table' and name not like 'undo%' and name not like 'sqlite%'"
                + " and name <> 'flyway_schema_history'")
                .forEach(table -> rows.put(table, store.rows("select * from " + table
                        + (table.equals("meta") ? " where name not in ('data_version', 'identity')" : "") + " order by 1, 2")));
        return rows;
    }
}
