package dev.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import dev.clientele.model.Dimension;
import dev.clientele.model.Identity;
import dev.clientele.model.Note.Author;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.BatchSource;
import dev.clientele.store.CostBatch;
import dev.clientele.store.CostStore;
import dev.clientele.store.CurrentPortfolio;
import dev.clientele.store.Database;
import dev.clientele.store.Described;
import dev.clientele.store.ImportUndo;
import dev.clientele.store.MergeStore;
import dev.clientele.store.NoteStore;
import dev.clientele.store.Sale;
import dev.clientele.store.SalesStore;
import dev.clientele.store.TestStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Customers that people say are one are one in all figures, and two again when they say so.
final class MergeTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T10:00:00Z"));
    private static final Author ANNA = new Author("slack", "U1", "Anna");

    @TempDir
    Path folder;

    /// Every seventh customer of the sample company has about every other document but its first under a second number. Merged, all answers are those of the
    /// company whose customers had one number from the beginning; split, those of before.
    @Test
    void mergedCustomersAreAnsweredAsIfTheyHadBeenOneFromTheBeginning() throws Exception {
        var company = SampleCompany.usual();
        var known = new HashMap<String, String>();
        var twins = new HashMap<String, String>();
        var apart = DataDesk.of(stored(company, "apart", row -> row.customer().filter(party -> {
            var first = known.putIfAbsent(party.id(), row.document().number());
            return first != null && !first.equals(row.document().number()) && isTwin(row, party);
        }).map(party -> {
            twins.put("X" + party.id(), party.id());
            return with(row, new Party("X" + party.id(), party.name() + " (old)", party.country(), party.segment(), party.industry(),
                    party.owner()));
        }).orElse(row)), "2026-01-01");
        var one = DataDesk.of(stored(company, "one", row -> row), "2026-01-01");
        assertThat(twins).hasSizeGreaterThan(100);
        var before = apart.allAnswers();

        var merges = new MergeStore(Database.open(folder.resolve("apart").resolve("store.db")), CLOCK);
        twins.forEach((twin, customer) -> merges.merge(twin, customer, ANNA));
        apart.portfolio().refresh();
        assertThat(apart.allAnswers()).hasSizeGreaterThan(60).isEqualTo(one.allAnswers()).isNotEqualTo(before);

        twins.keySet().forEach(twin -> merges.split(twin, ANNA));
        apart.portfolio().refresh();
        assertThat(apart.allAnswers()).isEqualTo(before);
    }

    private static boolean isTwin(SalesRecord row, Party party) {
        return Integer.parseInt(party.id()) % 7 == 0 && row.document().number().hashCode() % 2 == 0;
    }

    private static SalesRecord with(SalesRecord row, Party party) {
        return new SalesRecord(row.row(), row.document(), Optional.of(party), row.product(), row.quantity(), row.original(), row.net(),
                row.cost());
    }

    private Database stored(SampleCompany company, String name, UnaryOperator<SalesRecord> change) throws Exception {
        var database = Database.open(Files.createDirectory(folder.resolve(name)).resolve("store.db"));
        try (var batch = new SalesStore(database, CLOCK).begin(new BatchSource("books", "books.csv", company.reportingCurrency()))) {
            company.forEach(row -> batch.add(change.apply(row)));
            batch.commit(0);
        }
        return database;
    }

    @Test
    void importsThatFollowChangeNothingOfAMerge() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1").net(100), Sale.of("A2").to("C2").net(200), Sale.of("A3").to("C3").net(400));
        var merges = new MergeStore(store.database(), CLOCK);
        merges.merge("C1", "C2", ANNA);
        store.store(Sale.of("A1").to("C1").net(150), Sale.of("A4").to(new Party("C1", "Renamed", "", "", "", "")).net(800));
        var portfolio = new CurrentPortfolio(store.database()).get();
        assertThat(portfolio.customers().ids()).containsExactly("C2", "C3");
        assertThat(portfolio.customers().names()).containsExactly("Renamed", "C3");
        assertThat(portfolio.days().net(0, Integer.MIN_VALUE, Integer.MAX_VALUE)).isEqualTo(1150);
        assertThat(portfolio.customers().indexOf("C1")).hasValue(0);
    }

    @Test
    void snapshotKnowsWhoWasMerged() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1"), Sale.of("A2").to("C2"));
        new MergeStore(store.database(), CLOCK).merge("C1", "C2", ANNA);
        new CurrentPortfolio(store.database()).get();
        var again = new CurrentPortfolio(store.database()).get();
        assertThat(again.customers().ids()).containsExactly("C2");
        assertThat(again.customers().indexOf("C1")).hasValue(0);
    }

    @Test
    void whatOneSaysOfItselfFillsWhatTheOtherDoesNot() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to(new Party("C1", "Huber", "Austria", "Retail", "", "Kim")),
                Sale.of("A2").to(new Party("C2", "Huber & Co", "", "Key", "", "")));
        Described.store(store)
                .store(Described.customers("contact email satisfaction", "C1 Ann ann@huber.test 9", "C2 - office@huber.test -"));
        new MergeStore(store.database(), CLOCK).merge("C1", "C2", ANNA);
        var customers = new CurrentPortfolio(store.database()).get().customers();
        assertThat(customers.names()).containsExactly("Huber & Co");
        assertThat(customers.value(Dimension.COUNTRY, 0)).isEqualTo("Austria");
        assertThat(customers.value(Dimension.SEGMENT, 0)).isEqualTo("Key");
        assertThat(customers.value(Dimension.OWNER, 0)).isEqualTo("Kim");
        assertThat(customers.profiles().reachedBy(0)).isEqualTo("Ann, office@huber.test");
        assertThat(customers.profiles().score(0)).hasValue(9);
        assertThat(customers.dictionary(Dimension.SEGMENT).names()).doesNotContain("Retail");
    }

    @Test
    void notesAreSeenWithTheOneAndGoBackWithASplit() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1"), Sale.of("A2").to("C2"), Sale.of("A3").to("C3"));
        var notes = new NoteStore(store.database(), CLOCK);
        var merges = new MergeStore(store.database(), CLOCK);
        notes.add("C1", ANNA, "Moves to Graz");
        merges.merge("C1", "C2", ANNA);
        merges.merge("C2", "C3", ANNA);
        notes.add("C3", ANNA, "Calls back");
        assertThat(notes.list("C3")).extracting("text").containsExactly("Calls back", "Moves to Graz");
        merges.split("C1", ANNA);
        assertThat(notes.list("C1")).extracting("text").containsExactly("Moves to Graz");
        assertThat(notes.list("C3")).extracting("text").containsExactly("Calls back");
        assertThat(merges.history()).extracting("customer").containsExactly("C1", "C2", "C1");
    }

    /// An import that is undone takes its customers out. Those merged into them stand for themselves, and may be merged anew.
    @Test
    void whoWasMergedIntoACustomerThatIsGoneCanBeMergedAnew() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1"), Sale.of("A3").to("C3"));
        store.store(Sale.of("A2").to("C2"));
        var merges = new MergeStore(store.database(), CLOCK);
        merges.merge("C1", "C2", ANNA);
        assertThat(merges.identities()).extracting(Identity::number).containsExactly("C2", "C3");
        new ImportUndo(store.database()).undo(2, false);
        assertThat(new CurrentPortfolio(store.database()).get().customers().ids()).containsExactly("C1", "C3");
        assertThat(merges.identities()).extracting(Identity::number).containsExactly("C1", "C3");
        merges.merge("C1", "C3", ANNA);
        assertThat(new CurrentPortfolio(store.database()).get().customers().ids()).containsExactly("C3");
    }

    @Test
    void costsUnderTheOldNameAreThoseOfTheOne() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to(new Party("C1", "Huber", "", "", "", "")), Sale.of("A2").to("C2"));
        var costs = List.of(cost("huber", 5_00), cost("C1", 7_00), cost("C2", 11_00));
        new CostStore(store.database(), CLOCK).store(new CostBatch("costs.csv", Currency.getInstance("EUR"), costs, 0));
        new MergeStore(store.database(), CLOCK).merge("C1", "C2", ANNA);
        assertThat(new CurrentPortfolio(store.database()).get().costs().customer()).containsExactly(0, 0, 0);
    }

    private static CostRecord cost(String customer, long minor) {
        return new CostRecord(2, YearMonth.of(2024, 1), CostKind.SERVICE, Currency.getInstance("EUR"), minor, minor, customer, "", "", "");
    }
}
