package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a source says of each document who sold it, an owner's revenue is that of its documents, not of its customers.
final class OwnersOfDocumentsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 700;
    private static final List<String> SELLERS = List.of("", "Ann", "Ben", "Cid");

    /// Who sold a document, else who looks after its customer.
    private static final String OWNED = """
            with owned as (select i.day, l.net, coalesce(o.name, c.owner, '') owner from line l join invoice i on i.id = l.invoice_id
            left join owner o on o.id = i.owner_id left join customer c on c.id = i.customer_id)
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anOwnersFiguresAreThoseOfSql(long seed) {
        var random = new Random(seed);
        var store = TestStore.in(folder);
        for (var batch = 0; batch < 3; batch++) {
            store.store(sales(random));
        }
        var portfolio = Desk.of(store.database(), START.plusDays(DAYS)).portfolio().get();
        for (var again = 0; again < 2; again++) {
            for (var seller : SELLERS.subList(1, SELLERS.size())) {
                var from = Math.toIntExact(START.toEpochDay()) + random.nextInt(DAYS);
                var to = from + random.nextInt(DAYS);
                var selection = Selection.of(portfolio, Map.of(Dimension.OWNER, List.of(seller)));
                var totals = Totals.between(selection, from, to);
                var counted = store.rows(OWNED
                        + "select coalesce(sum(net), 0) from owned where owner = '%s' and day >= %d and day < %d".formatted(seller, from,
                                to));
                assertThat(Arrays.stream(totals.net()).sum()).as(seller).isEqualTo(Long.parseLong(counted.getFirst()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void revenueByOwnerIsThatOfSql(long seed) {
        var store = TestStore.in(folder);
        store.store(sales(new Random(seed)));
        var reply = Desk.of(store.database(), START.plusDays(DAYS)).ask("revenue by owner all time");
        var answered = new TreeMap<String, String>();
        reply.tables().getFirst().rows().forEach(row -> answered.put(SmallStore.words(row.getFirst()), SmallStore.words(row.get(1))));
        var counted = store.rows(OWNED + "select replace(case owner when '' then 'Not known' else owner end, ' ', '_'),"
                + " printf('%,.2f', sum(net) / 100.0) from owned group by owner").stream().map(row -> row.split(" "))
                .collect(Collectors.toMap(row -> row[0].replace('_', ' '), row -> "€" + row[1]));
        counted.forEach((owner, net) -> assertThat(answered.get(owner)).as(owner).isEqualTo(net.replace("€-", "-€")));
    }

    @Test
    void aCustomerKeepsTheLatestOwnerAndItsDocumentsTheirs() {
        var store = TestStore.in(folder);
        store.store(Sale.of("1").to(party("Acme", "Ann")).on("2024-03-01").soldBy("Ann").net(10_000),
                Sale.of("2").to(party("Acme", "Ben")).on("2024-04-01").soldBy("Ben").net(500),
                Sale.of("3").to(party("Bolt", "Ben")).on("2024-04-02").net(70));
        var desk = Desk.of(store.database(), LocalDate.of(2024, 4, 2));
        assertThat(desk.ask("revenue owner Ann 2024").headline()).contains("€100 ");
        assertThat(desk.ask("revenue owner Ben 2024").headline()).contains("€5.70 ");
        assertThat(store.rows("select number, owner from customer order by number")).containsExactly("Acme Ben", "Bolt Ben");
        assertThat(desk.refusal("tiers moves owner Ann")).contains("by channel, owner, product or category");
    }

    /// Each reseller is sold to by up to four employees over the years.
    @Test
    void employeesOfARealCompanyAreCreditedWithWhatTheySold() throws IOException {
        var real = RealStore.of(folder, "adventureworks/reseller_FactResellerSales.csv");
        var sold = new TreeMap<String, BigDecimal>();
        try (var lines = Files.lines(real.data())) {
            lines.skip(1).map(line -> line.split(",")).forEach(cells -> sold.merge(cells[4], new BigDecimal(cells[9]), BigDecimal::add));
        }
        var answered = new TreeMap<String, BigDecimal>();
        real.desk().ask("revenue by owner all time").tables().getFirst().rows()
                .forEach(row -> answered.put(SmallStore.words(row.getFirst()),
                        new BigDecimal(SmallStore.words(row.get(1)).replace(",", ""))));
        assertThat(answered).isEqualTo(sold).hasSize(17);
    }

    @Test
    void whatADocumentIsReplacedByTakesItsOwnerToo() {
        var store = TestStore.in(folder);
        store.store(Sale.of("1").to("Acme").on("2024-03-01").soldBy("Ann").net(100));
        store.store(Sale.of("1").to("Acme").on("2024-03-01").soldBy("Ben").net(200));
        assertThat(store.rows("select o.name from invoice i join owner o on o.id = i.owner_id")).containsExactly("Ben");
        var portfolio = Desk.of(store.database(), LocalDate.of(2024, 4, 2)).portfolio().get();
        assertThat(portfolio.customers().dictionary(Dimension.OWNER).names()).containsExactly("", "Ben");
    }

    private static Sale[] sales(Random random) {
        var sales = new ArrayList<Sale>();
        for (var i = 0; i < 400; i++) {
            var owner = SELLERS.get(random.nextInt(SELLERS.size()));
            var customer = "C" + random.nextInt(40);
            var sale = Sale.of("I" + random.nextInt(300)).on(START.plusDays(random.nextInt(DAYS))).soldBy(owner)
                    .net(random.nextInt(20_000) - 2_000);
            sales.add(random.nextInt(10) == 0 ? sale : sale.to(party(customer, random.nextBoolean() ? owner : "")));
        }
        return sales.toArray(Sale[]::new);
    }

    private static Party party(String id, String owner) {
        return new Party(id, "", "", "", "", owner);
    }
}
