package dev.clientele.app;

import dev.clientele.sample.SampleCompany;
import dev.clientele.store.BatchSource;
import dev.clientele.store.Database;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;

/// The sample company's invoices in a store of their own.
final class SampleStore {

    private SampleStore() {}

    /// Fills an empty store, all at once; leaves one with data as it is.
    static void fill(Database database, SalesStore store, SampleCompany company) {
        if (store.dataVersion() > 0) {
            return;
        }
        new RateStore(database).save(company.rates());
        try (var batch = store.begin(new BatchSource("sample", "the sample company", company.reportingCurrency()))) {
            company.forEach(batch::add);
            batch.commit(0);
        }
    }
}
