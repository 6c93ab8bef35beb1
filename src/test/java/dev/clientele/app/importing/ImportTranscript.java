package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.terminal.Screen;
import dev.clientele.ingest.profile.ProfileFolder;
import dev.clientele.insight.Desk;
import dev.clientele.model.Money;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/// Types imports as a person would, in a folder of its own with a store of its own, and keeps what was printed.
final class ImportTranscript {

    private static final Instant USUAL_NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final Path folder;
    private final Instant now;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    ImportTranscript(Path folder) {
        this(folder, USUAL_NOW);
    }

    ImportTranscript(Path folder, Instant now) {
        this.folder = folder;
        this.now = now;
    }

    Path store() {
        return folder.resolve("clientele.db");
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// The exit code.
    int type(Path file, String... options) {
        var arguments = new ArrayList<>(List.of(options));
        arguments.add(file.toString());
        return typeAll(arguments.toArray(new String[0]));
    }

    int typeAll(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var defaults = new ImportDefaults(store(), Optional.empty(), 0.01, ZoneId.of("Europe/Berlin"), Locale.US,
                InstantSource.fixed(now), ProfileFolder.at(folder.resolve("import")));
        var command =
                new CommandLine(new ImportCommand(() -> defaults, Screen.none())).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    /// What each customer bought in all, by name: `Acme 100.00`; empty where there is no store.
    List<String> sums() {
        return rows("select coalesce(c.number, '-') || ' ' || printf('%.2f', sum(l.net) / 100.0) from line l"
                + " join invoice i on i.id = l.invoice_id left join customer c on c.id = i.customer_id group by c.number order by c.number");
    }

    /// All lines of the store: number, day, customer, name, country, product, its name, quantity and cents, with bars between them.
    List<String> lines() {
        return rows("""
                select i.number || '|' || date(i.day * 86400, 'unixepoch') || '|' || c.number || '|' || c.name || '|' || c.country || '|'
                    || coalesce(p.number, '') || '|' || coalesce(p.name, '') || '|' || coalesce(cast(l.quantity as integer), '') || '|' || l.net
                from line l join invoice i on i.id = l.invoice_id left join customer c on c.id = i.customer_id
                left join product p on p.id = l.product_id""").stream().sorted().toList();
    }

    /// Imports a file of these rows, which is read without a question.
    ///
    /// @param sums what each customer bought, as [#sums()] tells it
    void assertReads(String name, String rows, List<String> sums) throws IOException {
        var code = type(write("export.csv", rows));
        assertThat(code).as("%s: %s", name, complained()).isZero();
        assertThat(sums()).as(name).isEqualTo(sums);
        assertAnswered();
    }

    /// Imports a file of these rows, of which something is asked and nothing is stored.
    void assertAsks(String name, String rows, String asked) throws IOException {
        assertThat(type(write("export.csv", rows))).as(name).isEqualTo(1);
        assertThat(complained()).contains(asked);
        assertThat(sums()).isEmpty();
    }

    /// Holds the answers of the questions against the rows of the store: what was sold in all, and to whom most.
    void assertAnswered() {
        var desk = Desk.of(Database.open(store()), LocalDate.ofInstant(now, ZoneOffset.UTC));
        var portfolio = desk.portfolio().get();
        var sum = rows("select sum(net) from line");
        assertThat(Arrays.stream(portfolio.days().net()).sum()).isEqualTo(Long.parseLong(sum.getFirst()));
        var wording = new ValueFormatter(Locale.UK);
        var days =
                rows("select date(min(day) * 86400, 'unixepoch') || '..' || date(max(day) * 86400, 'unixepoch') from invoice").getFirst();
        assertThat(desk.ask("revenue " + days).headline())
                .contains(wording.moneyShort(new Money(Long.parseLong(sum.getFirst()), portfolio.currency())));
        assertThat(desk.ask("top 1 " + days).headline()).contains(rows("select coalesce(nullif(c.name, ''), c.number) from line l"
                + " join invoice i on i.id = l.invoice_id join customer c on c.id = i.customer_id"
                + " group by c.id order by sum(l.net) desc, c.number").getFirst());
    }

    /// The first column of a query to the store.
    List<String> rows(String query) {
        if (!Files.exists(store())) {
            return List.of();
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store());
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was printed to the person, the folder's name left out.
    String said() {
        return out.toString().replace(folder.toString() + "/", "").replace("\r", "");
    }

    String complained() {
        return err.toString().replace(folder.toString() + "/", "").replace("\r", "");
    }
}
