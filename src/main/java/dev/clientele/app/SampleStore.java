package dev.clientele.app;

import dev.clientele.model.Attribute;
import dev.clientele.model.Subject;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.BatchSource;
import dev.clientele.store.CostBatch;
import dev.clientele.store.CostStore;
import dev.clientele.store.Database;
import dev.clientele.store.ProfileBatch;
import dev.clientele.store.ProfileStore;
import dev.clientele.store.RateStore;
import dev.clientele.store.SalesStore;
import dev.clientele.store.action.ActionStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The sample company's invoices, profiles and costs in a store of their own.
final class SampleStore {

    /// The data version of a store with all three.
    private static final long COMPLETE = 3;
    private static final String COMPANY = "the sample company";
    private static final String UNTIL = " to ";
    private static final EnumSet<Attribute> ON_FILE = EnumSet.of(Attribute.CONTACT, Attribute.EMAIL, Attribute.PHONE, Attribute.RENEWAL,
            Attribute.SATISFACTION, Attribute.REFERRED, Attribute.WALLET);

    private SampleStore() {}

    /// Whether nothing is missing.
    static boolean isFull(SalesStore store) {
        return store.dataVersion() >= COMPLETE;
    }

    /// The last day of the sample company that a store was filled with last; empty where something else was imported since.
    static Optional<LocalDate> end(SalesStore store) {
        return store.lastImport().map(SalesStore.Imported::file).filter(file -> file.startsWith(COMPANY)).map(SampleStore::end);
    }

    private static LocalDate end(String file) {
        int day = file.indexOf(UNTIL);
        return day < 0 ? SampleCompany.END : LocalDate.parse(file.substring(day + UNTIL.length()));
    }

    /// Removes a store with all that belongs to it, so that another can be made in its place.
    static void remove(Path store) {
        try {
            for (var ending : List.of("", "-wal", "-shm", ".portfolio")) {
                Files.deleteIfExists(store.resolveSibling(store.getFileName() + ending));
            }
        } catch (IOException kept) {
            throw new UncheckedIOException("the old store cannot be removed", kept);
        }
    }

    /// Fills a store with what it does not have yet: the invoices all at once, then the profiles, then the campaigns, then the costs. Leaves a full one
    /// as it is.
    static void fill(Database database, SalesStore store, SampleCompany company) {
        if (store.dataVersion() == 0) {
            new RateStore(database).save(company.rates());
            try (var batch = store.begin(new BatchSource("sample", COMPANY + UNTIL + company.end(), company.reportingCurrency()))) {
                company.forEach(batch::add);
                batch.commit(0);
            }
        }
        if (store.dataVersion() < COMPLETE - 1) {
            new ProfileStore(database, InstantSource.system())
                    .store(new ProfileBatch(Subject.CUSTOMERS, COMPANY + "'s customers" + UNTIL + company.end(), ON_FILE,
                            company.profiles(), 0));
        }
        if (!isFull(store)) {
            new SampleActions(new ActionStore(database), company).add();
            new CostStore(database, InstantSource.system()).store(
                    new CostBatch(COMPANY + "'s costs" + UNTIL + company.end(), company.reportingCurrency(), company.costs(), 0));
        }
    }
}
