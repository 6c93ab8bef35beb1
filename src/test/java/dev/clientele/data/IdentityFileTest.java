package dev.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import dev.clientele.model.Subject;
import dev.clientele.store.Described;
import dev.clientele.store.MergeStore;
import dev.clientele.store.ProfileBatch;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of customers say who one is.
final class IdentityFileTest {

    @TempDir
    Path folder;

    @Test
    void taxIdsAndAddressesAreKept() {
        var store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1"), Sale.of("A2").to("C2"));
        Described.store(store).store(new ProfileBatch(Subject.CUSTOMERS, "crm.csv", EnumSet.of(Attribute.TAX_ID, Attribute.ADDRESS),
                List.of(new Profile(2, "C1", Map.of(Attribute.TAX_ID, "DE 812345678", Attribute.ADDRESS, "Hauptstr. 1, 10115 Berlin")),
                        new Profile(3, "C2", Map.of(Attribute.TAX_ID, "812345678"))),
                0));
        var identities = new MergeStore(store.database(), InstantSource.system()).identities();
        assertThat(identities).extracting("taxId").containsExactly("DE 812345678", "812345678");
        assertThat(identities).extracting("address").containsExactly("Hauptstr. 1, 10115 Berlin", "");
        assertThat(DataDesk.rows(DataDesk.of(store.database(), "2024-01-02").ask("data duplicates")))
                .singleElement().asString().contains("same tax id");
    }
}
