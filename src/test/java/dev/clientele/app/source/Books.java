package dev.clientele.app.source;

import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.settings.SettingsSource;
import dev.clientele.app.settings.SourceSettings;
import dev.clientele.ingest.jdbc.Drivers;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Database;
import dev.clientele.store.SalesStore;
import dev.clientele.store.SourceReadings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The books of a company in a database of its own, and a store that reads them.
final class Books implements AutoCloseable {

    /// When the books begin; the clock of the store is set by hand from there.
    static final Instant START = Instant.parse("2025-06-30T12:00:00Z");

    private final Path home;
    private final Path store;
    private final String url;
    private final Map<String, String> environment;
    private final Connection connection;
    private String more = "";
    private Instant now = START;

    /// @param url with all that is needed to write to it
    /// @param address as the settings have it
    Books(Path home, String url, String address, Map<String, String> environment) throws SQLException {
        this.home = home;
        this.store = home.resolve("sales.db");
        this.url = address;
        this.environment = environment;
        this.connection = DriverManager.getConnection(url);
    }

    void write(String... statements) {
        try (var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// Stores a line of an invoice that was changed so many hours after the beginning.
    void line(String invoice, int number, String customer, String net, long hours) {
        write("insert into sales_lines values ('%s', %d, '2025-05-10', '%s', 'P%d', %s, 'EUR', 'paid', '%s')".formatted(invoice, number,
                customer, number, net, moment(hours)));
    }

    static String moment(long hours) {
        return START.plus(Duration.ofHours(hours)).toString().replace('T', ' ').replace("Z", "");
    }

    void createLines() {
        write("drop table if exists sales_lines", """
                create table sales_lines (invoice_no varchar(20), line_no int, invoice_date date, customer_no varchar(40), sku varchar(20),
                    net_amount numeric(12, 2), currency varchar(3), status varchar(20), updated_at timestamp)""");
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /// More keys of the source, a line each: `currency: EUR`.
    void set(String... keys) {
        more = String.join("", List.of(keys).stream().map(key -> "    " + key + "\n").toList());
    }

    SourceSettings settings() {
        try {
            var file = Files.writeString(home.resolve("settings.yaml"), "sources:\n  erp:\n    url: \"" + url + "\"\n"
                    + (more.contains("invoices:") ? "" : "    invoices: sales_lines\n    changed: updated_at\n") + more);
            return new SettingsSource(Optional.of(file), Map.of()).load().sources().getFirst();
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    SourceRun run() {
        return new SourceRun(defaults(store), readings(), new Drivers(home.resolve("lib")), environment);
    }

    ImportDefaults defaults(Path file) {
        return new ImportDefaults(file, Optional.empty(), 0.01, ZoneOffset.UTC, Locale.UK, () -> now);
    }

    SourceReadings readings() {
        return new SourceReadings(Database.open(store));
    }

    /// What became of one reading of what is set: its words.
    List<String> read() {
        return read(SourceRun.Extent.USUAL);
    }

    List<String> read(SourceRun.Extent extent) {
        var words = new ArrayList<String>();
        run().run(settings(), extent)
                .forEach(outcome -> words
                        .add((outcome.report().isStored() ? "" : "refused: ") + outcome.report().response().summary()));
        return words;
    }

    /// All lines of the store: `invoice|day|customer|product|cents`.
    List<String> lines() {
        return lines(store);
    }

    /// The lines of a new store that has read all of it at once.
    List<String> linesOfNewStore() throws IOException {
        var fresh = Files.createTempDirectory(home, "fresh").resolve("sales.db");
        new SourceRun(defaults(fresh), new SourceReadings(Database.open(fresh)), new Drivers(home.resolve("lib")), environment)
                .run(settings(), SourceRun.Extent.USUAL);
        return lines(fresh);
    }

    private static List<String> lines(Path file) {
        return Database.open(file).jdbi().withHandle(handle -> handle.createQuery("""
                select i.number || '|' || date(i.day * 86400, 'unixepoch') || '|' || c.number || '|' || p.number || '|' || l.net
                from line l join invoice i on i.id = l.invoice_id join customer c on c.id = i.customer_id
                left join product p on p.id = l.product_id order by 1""").mapTo(String.class).list());
    }

    /// What the database itself says its lines are, those of cancelled documents left out.
    List<String> linesOfTheBooks() {
        var lines = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select invoice_no || '|' || invoice_date || '|' || customer_no || '|' || sku || '|' || cast(round(net_amount * 100) as int)
                from sales_lines where status <> 'cancelled'""")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return lines.stream().sorted().toList();
    }

    Path store() {
        return store;
    }

    /// One look of a bot that runs, which adds what it tells.
    void scheduled(List<String> told) {
        new SourceSchedule(List.of(settings()), run(), readings(), (name, text) -> told.add(text), () -> now).look();
    }

    /// The command of a chat about them.
    SourcesInChat inChat() {
        return new SourcesInChat(List.of(settings()), run(), readings(), new StatusReply(new ValueFormatter(Locale.UK), ZoneOffset.UTC),
                () -> {});
    }

    /// How often something was stored.
    long version() {
        return new SalesStore(Database.open(store), () -> now).dataVersion();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
