package dev.clientele.store;

import dev.clientele.model.RateTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/// The reference rates a store knows, kept so that a later import need not name their file again. Safe for use by many
/// threads.
public final class RateStore {

    private final Jdbi jdbi;

    public RateStore(Database database) {
        this.jdbi = database.jdbi();
    }

    /// Keeps the rates; a rate known for the same currency and day is replaced.
    public void save(RateTable rates) {
        jdbi.useTransaction(handle -> {
            var batch = handle.prepareBatch("""
                    insert into exchange_rate (currency, day, units) values (?, ?, ?)
                    on conflict (currency, day) do update set units = excluded.units""");
            rates.byCurrency().forEach((currency, byDay) -> byDay
                    .forEach((day, units) -> batch.bind(0, currency).bind(1, day.toEpochDay()).bind(2, units).add()));
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    /// All rates kept; none for a new store.
    public RateTable load() {
        return jdbi.withHandle(handle -> {
            var byCurrency = new HashMap<String, Map<LocalDate, Double>>();
            handle.createQuery("select currency, day, units from exchange_rate").map((rows, context) -> {
                byCurrency.computeIfAbsent(rows.getString(1), currency -> new TreeMap<>()).put(LocalDate.ofEpochDay(rows.getLong(2)),
                        rows.getDouble(3));
                return rows.getLong(2);
            }).list();
            return new RateTable(byCurrency);
        });
    }
}
