package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.model.Dimension;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A profile's word goes before that of the documents, and its silence leaves theirs.
final class ProfileStoreTest {

    private static final String ALL = "name country segment industry owner contact email phone renewal satisfaction referred";

    @TempDir
    Path folder;
    private TestStore store;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
    }

    @Test
    void everyWordOfAProfileIsStored() {
        put(Described.customers(ALL, "C1 Huber AT Key Steel Anna Eva eva@huber.at 0043 2026-02-28 9 yes", "C2 - - - - - - - - - 0 no"));
        assertThat(store.rows("select number, name, country, segment, industry, owner, contact, email, phone,"
                + " date(renewal_on * 86400, 'unixepoch'), satisfaction, referred from described_customer order by number"))
                .containsExactly("C1 Huber AT Key Steel Anna Eva eva@huber.at 0043 2026-02-28 9 1", "C2      - - - - 0 0");
        assertThat(store.rows("select subject, file, described, rejected_rows, data_version from profile_import"))
                .containsExactly("customers customers.csv 2 0 1");
    }

    @Test
    void laterInvoiceDoesNotUndoAProfile() {
        store.store(sale("A1", "2024-01-01", new Party("C1", "Huber", "Austria", "Small", "", "Ben")));
        put(Described.customers("name segment owner", "C1 Huber-Group Key -"));
        store.store(sale("A2", "2024-05-01", new Party("C1", "Huber-Old", "Norway", "Tiny", "Steel", "Cleo")));
        assertThat(customers()).containsExactly("C1 Huber-Group Norway Key Steel Cleo");
    }

    @Test
    void silenceTakesAnEarlierProfilesWordBackAndLeavesTheInvoices() {
        store.store(sale("A1", "2024-01-01", new Party("C1", "Huber", "Austria", "Small", "Steel", "Ben")));
        put(Described.customers("segment owner renewal", "C1 Key Anna 2026-01-01"));
        put(Described.customers("segment renewal", "C1 - -"));
        assertThat(customers()).containsExactly("C1 Huber Austria Small Steel Anna");
        assertThat(store.rows("select renewal_on from customer")).containsExactly("-");
    }

    @Test
    void customerWhoNeverBoughtIsKeptAndMayBuyLater() {
        put(Described.customers("name country", "C1 Huber Austria", "C2 Meyer -"));
        var summary = store.store(sale("A1", "2024-01-01", new Party("C2", "Maier", "Germany", "", "", "")));
        assertThat(summary.newCustomers()).isZero();
        assertThat(customers()).containsExactly("C1 Huber Austria   ", "C2 Meyer Germany   ");
    }

    @Test
    void summaryCountsWhoMeetsWhom() {
        store.store(sale("A1", "2024-01-01", party("C1")), sale("A2", "2024-01-01", party("C2")), sale("A3", "2024-01-01", party("C3")));
        put(Described.customers("name", "C9 Nine"));
        var batch = Described.customers("name", "C1 One", "C2 Two", "C9 Nine", "C10 Ten", "C11 Eleven");
        var expected = new ProfileSummary(2, 5, 2, 3, 3, 1);
        assertThat(Described.store(store).compare(batch)).isEqualTo(expected);
        assertThat(put(batch)).isEqualTo(new ProfileSummary(3, 5, 2, 3, 3, 1));
        assertThat(put(batch)).as("the same again").isEqualTo(new ProfileSummary(4, 5, 0, 3, 3, 1));
    }

    @Test
    void sameFileAgainChangesNothingButTheVersion() {
        var batch = Described.customers(ALL, "C1 Huber AT Key Steel Anna Eva eva@huber.at 0043 2026-02-28 9 yes");
        put(batch);
        var first = store.rows("select * from described_customer");
        put(batch);
        assertThat(store.rows("select * from described_customer")).isEqualTo(first);
        assertThat(store.sales().dataVersion()).isEqualTo(2);
    }

    @Test
    void productsAreDescribedLikewise() {
        store.store(Sale.of("A1").of(new Product("P1", "Bolt", "Misc")), Sale.of("A2").of(new Product("P2", "Nut", "Misc")));
        assertThat(put(Described.products("name category", "P1 Bolt-M8 Fasteners", "P3 Washer Fasteners")))
                .isEqualTo(new ProfileSummary(2, 2, 1, 1, 2, 1));
        store.store(Sale.of("A3").on("2025-01-01").of(new Product("P1", "Old-bolt", "Misc")));
        assertThat(store.rows("select number, name, category from described_product order by number"))
                .containsExactly("P1 Bolt-M8 Fasteners", "P2 Nut Misc", "P3 Washer Fasteners");
        var portfolio = new CurrentPortfolio(store.database()).get();
        assertThat(portfolio.customers().dictionary(Dimension.CATEGORY).names()).contains("Fasteners", "Misc");
    }

    @Test
    void portfolioHasTheProfiles() {
        store.store(sale("A1", "2024-01-01", party("C2")).net(700));
        var before = new CurrentPortfolio(store.database());
        before.get();
        put(Described.customers("name contact email phone renewal satisfaction referred", "C1 Huber Eva e@h.at 0043 2026-02-28 9 yes",
                "C2 - - - - - 0 no"));
        var portfolio = before.refresh();
        var profiles = portfolio.customers().profiles();
        assertThat(portfolio.customers().ids()).containsExactly("C1", "C2");
        assertThat(portfolio.customers().names()).containsExactly("Huber", "C2");
        assertThat(List.of(profiles.contact()[0], profiles.email()[0], profiles.phone()[0])).containsExactly("Eva", "e@h.at", "0043");
        assertThat(profiles.renewalOn(0)).contains(LocalDate.of(2026, 2, 28));
        assertThat(profiles.renewalOn(1)).isEmpty();
        assertThat(profiles.score(0)).hasValue(9);
        assertThat(profiles.score(1)).hasValue(0);
        assertThat(List.of(profiles.hasReferred(0), profiles.hasReferred(1))).containsExactly(true, false);
        assertThat(portfolio.days().offsets()).as("nobody's, one day of C2, none unassigned").containsExactly(0, 0, 1, 1);
    }

    @Test
    void nothingIsStoredWhereOneWordIsWrong() {
        put(Described.customers("satisfaction", "C1 9"));
        var before = store.rows("select * from customer");
        assertThatThrownBy(() -> put(Described.customers("satisfaction", "C1 8", "C2 11"))).isInstanceOf(StoreException.class)
                .hasMessageContaining("customers.csv").hasMessageContaining("nothing of them was stored");
        assertThat(store.rows("select * from customer")).isEqualTo(before);
        assertThat(store.sales().dataVersion()).isEqualTo(1);
        assertThat(store.rows("select count(*) from profile_import")).containsExactly("1");
    }

    private ProfileSummary put(ProfileBatch batch) {
        return Described.store(store).store(batch);
    }

    private static Party party(String id) {
        return new Party(id, "", "", "", "", "");
    }

    private static Sale sale(String number, String day, Party party) {
        return Sale.of(number).on(day).to(party);
    }

    private List<String> customers() {
        return store.rows("select number, name, country, segment, industry, owner from described_customer order by number");
    }
}
