package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.app.importing.ChatImport;
import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.chart.ChartRenderer;
import dev.clientele.chart.Theme;
import dev.clientele.chat.FileIntake;
import dev.clientele.chat.Operations;
import dev.clientele.chat.web.view.Company;
import dev.clientele.insight.Desk;
import dev.clientele.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A chat page that takes files, over an empty store with all real questions.
record FilePage(WebPlatform platform, Path store, Path uploads) implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.parse("2025-03-01");
    private static final long MEGABYTE = 1 << 20;

    static FilePage started(Path folder) {
        return started(folder, new WebSettings("127.0.0.1", 0, ZoneOffset.UTC, false), intake -> intake);
    }

    /// @param around what is done beside importing
    static FilePage started(Path folder, WebSettings settings, UnaryOperator<FileIntake> around) {
        var store = folder.resolve("page.db");
        var database = Database.open(store);
        var clock = InstantSource.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        var desk = Desk.of(database, TODAY);
        var defaults = new ImportDefaults(store, Optional.empty(), 0.05, ZoneOffset.UTC, Locale.UK,
                InstantSource.fixed(Instant.parse("2025-03-01T12:00:00Z")));
        var uploads = new Uploads(around.apply(new ChatImport(() -> defaults, desk.portfolio()::refresh)), MEGABYTE,
                made(folder.resolve("uploads")));
        var shown = new PageContext(() -> new Company("Hartwell & Sons", desk.portfolio().get().dataVersion(),
                desk.portfolio().get().lastDay()), new Operations(() -> "{}", () -> ""), Optional.of("overview"), () -> 0,
                Optional.of(uploads));
        var platform = new WebPlatform(settings,
                new WebAnswering(desk.router(), new ChartRenderer(Platforms.WORDING, Theme.standard()), Platforms.WORDING), shown, clock);
        platform.start();
        return new FilePage(platform, store, uploads.folder());
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectory(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// What lies there of files that are not imported.
    List<Path> kept() {
        while (true) {
            try (var all = Files.walk(uploads)) {
                return all.filter(each -> !each.equals(uploads)).toList();
            } catch (UncheckedIOException | NoSuchFileException removed) {
                assertThat(uploads).as("removed while it was looked at: %s", removed).exists();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /// Every invoice of the store with its customer and net revenue in cents.
    List<String> invoices() {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                var found = connection.createStatement().executeQuery("""
                        select i.number, c.number, sum(l.net) from line l join invoice i on i.id = l.invoice_id
                        left join customer c on c.id = i.customer_id group by i.id order by 1""")) {
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getLong(3));
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return rows;
    }

    @Override
    public void close() {
        platform.close();
    }
}
