package dev.clientele.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A source in a real PostgreSQL that lets nobody in without the password.
final class PostgresSourceTest extends SourceContract {

    private static final String USER = "reader";
    private static final String PASSWORD = "Gr%ant-7_secret";

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create role " + USER + " login superuser password '" + PASSWORD + "'");
            statement.execute("select 1");
            try (var rows = statement.executeQuery("show hba_file")) {
                rows.next();
                java.nio.file.Files.writeString(Path.of(rows.getString(1)),
                        "host all postgres all trust\nhost all all all scram-sha-256\n");
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static String address() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    private static Books books(Path folder, Map<String, String> environment) throws SQLException {
        return new Books(folder, server.getJdbcUrl("postgres", "postgres"), address(), environment);
    }

    @Override
    Books open(Path folder) throws SQLException {
        return books(folder, Map.of("SOURCE_ERP_USER", USER, "SOURCE_ERP_PASSWORD", PASSWORD));
    }

    @Test
    void aWrongPasswordIsToldWithoutIt(@TempDir Path folder) throws SQLException {
        var wrong = "wrong-Gr%ant";
        try (var books = books(folder, Map.of("SOURCE_ERP_USER", USER, "SOURCE_ERP_PASSWORD", wrong))) {
            assertThat(books.read()).singleElement().asString().startsWith("refused: erp invoices cannot be read: ")
                    .contains("password authentication failed")
                    .contains("Check the user and the password").doesNotContain(wrong).doesNotContain("reader");
        }
    }

    @Test
    void momentsWithAZoneAndNumbersOfASequenceTellChangesToo(@TempDir Path folder) throws SQLException {
        try (var books = open(folder)) {
            for (var type : new String[]{"timestamptz default now()", "bigint default 5000000"}) {
                books.write("drop table if exists sales_lines", """
                        create table sales_lines (invoice_no text, line_no int, invoice_date date, customer_no text, sku text,
                            net_amount numeric(12, 2), currency text, status text, updated_at %s)""".formatted(type));
                for (var invoice = 1; invoice <= 20; invoice++) {
                    books.write("insert into sales_lines values ('R-%d', 1, '2025-05-10', 'A%d', 'P', 10.00, 'EUR', 'paid')"
                            .formatted(invoice, invoice % 4));
                }
                books.read(new SourceRun.Extent(true, true));
                books.write("insert into sales_lines values ('S-1', 1, '2025-05-10', 'A1', 'P', 10.00, 'EUR', 'paid')");
                assertThat(books.read()).as(type).noneMatch(words -> words.startsWith("refused"));
                assertThat(books.lines()).as(type).isEqualTo(books.linesOfTheBooks());
            }
        }
    }

    @Test
    void aDriverThatIsMissingIsNamed(@TempDir Path folder) throws SQLException {
        try (var books = new Books(folder, server.getJdbcUrl("postgres", "postgres"), "jdbc:sqlserver://db.example.com;databaseName=erp",
                Map.of("SOURCE_ERP_PASSWORD", PASSWORD))) {
            assertThat(books.read()).singleElement().asString()
                    .startsWith("refused: There is no driver for jdbc:sqlserver: put its jar (mssql-jdbc) into the folder ")
                    .endsWith("lib").doesNotContain(PASSWORD);
        }
    }
}
