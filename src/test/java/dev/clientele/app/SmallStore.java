package dev.clientele.app;

import dev.clientele.model.SalesRecord;
import dev.clientele.store.BatchSource;
import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;

/// A real store with a few invoices.
public final class SmallStore {

    private static final Currency EURO = Currency.getInstance("EUR");

    private SmallStore() {}

    /// Adds a batch of one invoice: a customer who bought for so many cents.
    public static void sell(Path file, String invoice, String customer, long cents) {
        sell(file, new Sale(invoice, customer, "", LocalDate.of(2025, 3, 1), cents));
    }

    /// An invoice of one line.
    ///
    /// @param owner whose account the customer is; empty for nobody's
    public record Sale(String invoice, String customer, String owner, LocalDate day, long cents) {}

    /// Adds a customer each of three owners: Anders of Marek Nowicki, Birk of Aenne Berg, Castor of Jean O'Neil.
    public static void sellForThreeOwners(Path file, LocalDate day) {
        sell(file, new Sale("1", "Anders", "Marek Nowicki", day, 10_000));
        sell(file, new Sale("2", "Birk", "Aenne Berg", day, 30_000));
        sell(file, new Sale("3", "Castor", "Jean O'Neil", day, 70_000));
    }

    /// Adds a batch of one invoice.
    public static void sell(Path file, Sale sale) {
        var store = new SalesStore(Database.open(file), InstantSource.system());
        try (var batch = store.begin(new BatchSource("test", "test.csv", EURO))) {
            var document = new SalesRecord.Document(sale.invoice(), sale.day(), "EUR", "");
            var party = new SalesRecord.Party(sale.customer(), sale.customer(), "Germany", "", "", sale.owner());
            batch.add(new SalesRecord(1, document, Optional.of(party), Optional.empty(), null, sale.cents(), sale.cents(),
                    OptionalLong.empty()));
            batch.commit(0);
        }
    }
}
