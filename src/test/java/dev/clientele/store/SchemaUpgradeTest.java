package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that an earlier version of the program made is brought up to date when it is opened.
final class SchemaUpgradeTest {

    private static final String CONTENT = """
            insert into meta values ('data_version', '3'), ('reporting_currency', 'EUR'), ('identity', 'b7e1');
            insert into source values (1, 'invoices');
            insert into batch values (1, 1, 'old.csv', '2024-12-31T10:00:00Z', 2, 1, 0, 0, 3);
            insert into customer values (1, 'C1', 'Huber', 'Austria', 'Key', 'Steel', 'Anna', 19723);
            insert into product values (1, 'P1', 'Bolt', 'Fasteners', 19723);
            insert into invoice values (1, 1, 'A1', 1, 19723, 'EUR', null, 1);
            insert into line values (1, 1, 1, 2, 500, 500, 300), (1, 2, 1, 1, 250, 250, null)""";

    @TempDir
    Path folder;

    @Test
    void storeOfTheFirstSchemaKeepsItsDataAndTakesProfiles() {
        var file = storeOfTheFirstSchema();
        assertThat(StoreInspection.of(file).schemaVersion()).isEqualTo(1);
        assertThat(StoreInspection.of(file).counts()).isEqualTo(new StoreInspection.Counts(3, 1, 0, 0, 1, 2));
        var store = new TestStore(Database.open(file));
        var before = new CurrentPortfolio(store.database()).get();
        assertThat(before.dataVersion()).isEqualTo(3);
        assertThat(before.customers().value(Dimension.SEGMENT, 0)).isEqualTo("Key");
        assertThat(before.customers().profiles().renewalOn(0)).isEmpty();
        assertThat(before.customers().profiles().score(0)).isEmpty();
        Described.store(store).store(Described.customers("segment satisfaction", "C1 Top 10", "C2 Small 5"));
        store.store(Sale.of("A2").to("C2"));
        var after = new CurrentPortfolio(store.database()).get();
        assertThat(after.dataVersion()).isEqualTo(5);
        assertThat(after.customers().value(Dimension.SEGMENT, 0)).isEqualTo("Top");
        assertThat(after.customers().profiles().score(0)).hasValue(10);
        assertThat(StoreInspection.of(file).schemaVersion()).isEqualTo(Database.SCHEMA_VERSION);
        assertThat(StoreInspection.of(file).counts()).isEqualTo(new StoreInspection.Counts(5, 2, 2, 0, 2, 3));
    }

    @Test
    void openingAgainChangesNothing() {
        var file = storeOfTheFirstSchema();
        Database.open(file);
        var first = Jdbi.create("jdbc:sqlite:" + file).withHandle(handle -> handle.createQuery("select count(*) from flyway_schema_history")
                .mapTo(Integer.class).one());
        Database.open(file);
        assertThat(new TestStore(Database.open(file)).rows("select count(*) from flyway_schema_history")).containsExactly(first.toString());
        assertThat(Files.exists(file)).isTrue();
    }

    private Path storeOfTheFirstSchema() {
        var file = folder.resolve("first.db");
        var url = "jdbc:sqlite:" + file;
        Flyway.configure().dataSource(url, "", "").locations("classpath:dev/clientele/store/migrations").target("1").load().migrate();
        Jdbi.create(url).useHandle(handle -> handle.createScript(CONTENT).execute());
        return file;
    }
}
