package dev.clientele.app;

import dev.clientele.model.Attribute;
import dev.clientele.model.Subject;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.BatchSource;
import dev.clientele.store.Database;
import dev.clientele.store.ProfileBatch;
import dev.clientele.store.ProfileStore;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;
import java.time.InstantSource;
import java.util.EnumSet;

/// The sample company's invoices and profiles in a store of their own.
final class SampleStore {

    /// The data version of a store with both.
    private static final long COMPLETE = 2;
    private static final EnumSet<Attribute> ON_FILE = EnumSet.of(Attribute.CONTACT, Attribute.EMAIL, Attribute.PHONE, Attribute.RENEWAL,
            Attribute.SATISFACTION, Attribute.REFERRED);

    private SampleStore() {}

    /// Whether nothing is missing.
    static boolean isFull(SalesStore store) {
        return store.dataVersion() >= COMPLETE;
    }

    /// Fills a store with what it does not have yet: the invoices all at once, then the profiles all at once. Leaves a full one
    /// as it is.
    static void fill(Database database, SalesStore store, SampleCompany company) {
        if (store.dataVersion() == 0) {
            new RateStore(database).save(company.rates());
            try (var batch = store.begin(new BatchSource("sample", "the sample company", company.reportingCurrency()))) {
                company.forEach(batch::add);
                batch.commit(0);
            }
        }
        if (!isFull(store)) {
            new ProfileStore(database, InstantSource.system())
                    .store(new ProfileBatch(Subject.CUSTOMERS, "the sample company's customers", ON_FILE, company.profiles(), 0));
        }
    }
}
