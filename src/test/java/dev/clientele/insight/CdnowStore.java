package dev.clientele.insight;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.btyd.Cdnow;
import dev.clientele.btyd.company.ModelCache;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The CDNOW sample in a store: the real file where it is there, and a made-up one whose customers have the same histories
/// on 30 September 1997, so that the published figures are those of both.
record CdnowStore(TestStore store, LocalDate today) {

    static final LocalDate AS_OF = LocalDate.of(1997, 9, 30);

    /// From the fixture: who bought x times again did so on the days after the first purchase, and on day t_x.
    static CdnowStore made(Path folder) {
        var histories = Cdnow.sample().histories();
        var sales = new ArrayList<Sale>();
        for (var row = 0; row < histories.count(); row++) {
            var first = AS_OF.minusDays(histories.age()[row]);
            var customer = String.format("C%04d", row);
            var repeats = histories.frequency()[row];
            var cents = Math.round(histories.spend()[row] * repeats * 100);
            sales.add(sale(customer, first, 2_000));
            for (var repeat = 1; repeat <= repeats; repeat++) {
                var day = repeat == repeats ? histories.recency()[row] : repeat;
                sales.add(sale(customer, first.plusDays(day),
                        repeat == repeats ? cents - (repeats - 1) * (cents / repeats) : cents / repeats));
            }
        }
        return of(folder, sales, AS_OF);
    }

    /// From the file; empty where it is absent.
    static Optional<CdnowStore> real(Path folder) throws IOException {
        var file = Path.of(Optional.ofNullable(System.getenv("CLIENTELE_DATA")).orElse("../shared/data")).resolve("cdnow/CDNOW_sample.txt");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var sales = new ArrayList<Sale>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.strip().split(" +", -1);
            if (parts.length == 5) {
                var day = LocalDate.parse(parts[2], DateTimeFormatter.BASIC_ISO_DATE);
                sales.add(Sale.of("A" + sales.size()).to(parts[0]).on(day).net(Math.round(Double.parseDouble(parts[4]) * 100)));
            }
        }
        return Optional.of(of(folder, sales, LocalDate.of(1998, 6, 30)));
    }

    private static Sale sale(String customer, LocalDate day, long cents) {
        return Sale.of(customer + day).to(customer).on(day).net(cents);
    }

    private static CdnowStore of(Path folder, List<Sale> sales, LocalDate today) {
        var store = TestStore.in(folder);
        store.store(sales.toArray(Sale[]::new));
        return new CdnowStore(store, today);
    }

    /// Where answers stand on fitted models.
    Desk desk() {
        return desk(Runnable::run, Duration.ofMinutes(1));
    }

    Desk desk(Executor fitting, Duration patience) {
        return desk(terms(fitting, patience));
    }

    Desk desk(AnalysisSettings terms) {
        return Desk.of(store.database(), terms, today);
    }

    AnalysisSettings terms(Executor fitting, Duration patience) {
        var terms = Desk.terms(BusinessCalendar.standard(), 12);
        return terms.with(new ModelCache(fitting, patience, terms.lifetime(), terms.activityWindowMonths()));
    }
}
