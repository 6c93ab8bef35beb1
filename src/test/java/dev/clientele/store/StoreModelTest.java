package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After any batches, committed or not, the store holds what the plain rules say.
final class StoreModelTest {

    private static final String DOCUMENTS = """
            select s.name, case when i.number like '#%' then '#' else i.number end, c.number,
                date(i.day * 86400, 'unixepoch'), i.currency, h.name,
                (select group_concat(net, ',') from (select net from line where invoice_id = i.id order by line_no))
            from invoice i join source s on s.id = i.source_id left join customer c on c.id = i.customer_id
            left join channel h on h.id = i.channel_id""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void storeHoldsWhatTheRulesSay(long seed) {
        System.out.println("seed " + seed);
        var random = new SplittableRandom(seed);
        var store = TestStore.in(folder);
        var model = new StoreModel();
        var version = 0;
        for (var i = 0; i < 12; i++) {
            var source = random.nextInt(4) == 0 ? "shop" : "books";
            var next = model.batch(source);
            try (var batch = store.begin(source)) {
                for (var line : lines(random)) {
                    assertThat(batch.add(line.row())).as("batch %d: %s", i, line).isEqualTo(next.add(line));
                }
                if (random.nextInt(4) > 0) {
                    version++;
                    assertThat(batch.commit(0).dataVersion()).isEqualTo(version);
                    model = next;
                }
            }
            assertThat(store.rows(DOCUMENTS)).as("batch %d", i).containsExactlyInAnyOrderElementsOf(model.documents());
            assertThat(store.rows("select number from customer order by number")).as("batch %d", i)
                    .containsExactlyElementsOf(model.customers());
        }
        assertThat(store.sales().dataVersion()).isEqualTo(version);
    }

    private static List<Sale> lines(SplittableRandom random) {
        var lines = new ArrayList<Sale>();
        for (var count = random.nextInt(30); count > 0; count--) {
            var number = random.nextInt(3) == 0 ? "" : "A" + random.nextInt(12);
            var customer = random.nextInt(8) == 0 ? random.nextInt(5) : number.hashCode() % 5;
            var line = Sale.of(number).on("2024-02-2" + (random.nextInt(12) == 0 ? 9 : 8)).net(100L * random.nextInt(3))
                    .in(random.nextInt(20) == 0 ? "USD" : "EUR").through(number.isEmpty() ? "Web" : "");
            lines.add(customer == 0 ? line : line.to("C" + customer));
        }
        return lines;
    }
}
