package dev.clientele.app.watch;

import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.importing.UnattendedImport;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Database;
import dev.clientele.store.ImportHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A watched folder beside a store, with a clock that is set by hand.
final class Inbox {

    static final Duration STILL = Duration.ofSeconds(15);

    private final Path folder;
    private final Path store;
    private final Map<String, String> told = new LinkedHashMap<>();
    private Instant now = Instant.parse("2025-06-30T12:00:00Z");

    Inbox(Path home) {
        this.folder = home.resolve("inbox");
        this.store = home.resolve("sales.db");
    }

    /// A process that watches it.
    WatchedFolder watcher() {
        return watcher(folder, store, () -> now, told::putIfAbsent);
    }

    static WatchedFolder watcher(Path folder, Path store, InstantSource clock, Tell tell) {
        var defaults = new ImportDefaults(store, Optional.of(Currency.getInstance("EUR")), 0.01, ZoneOffset.UTC, Locale.UK,
                InstantSource.fixed(Instant.parse("2025-06-30T12:00:00Z")));
        var means = new WatchedFolder.Means(new UnattendedImport(defaults), new ImportHistory(Database.open(store)),
                (name, text, at) -> tell.tell(name, text), new ValueFormatter(Locale.UK));
        return new WatchedFolder(folder, STILL, means, clock);
    }

    /// Takes the name and the text of a message.
    interface Tell {
        Object tell(String name, String text);
    }

    Path folder() {
        return folder;
    }

    Path put(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /// Looks, and again once all that lies there is still.
    void lookUntilStill(WatchedFolder watcher) {
        watcher.look();
        pass(STILL);
        watcher.look();
    }

    /// The names in one of its folders, reports and its own notes left out.
    List<String> names(String inside) throws IOException {
        try (var files = Files.list(folder.resolve(inside))) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> !name.endsWith(".report.txt"))
                    .filter(name -> !name.startsWith(".")).sorted().toList();
        }
    }

    /// The files of invoices that the store has taken, by their names, each as often as it was.
    List<String> imported() {
        return new ImportHistory(Database.open(store)).newest(1_000).stream().map(entry -> Path.of(entry.file()))
                .map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }

    List<String> told() {
        return List.copyOf(told.values());
    }

    /// What invoices come to in the store.
    long cents() {
        return number("select coalesce(sum(net), 0) from line");
    }

    long number(String query) {
        return Database.open(store).jdbi().withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
    }

    /// A file of one invoice.
    static String invoice(String number, String amount) {
        return "invoice,date,customer,amount,currency\n" + number + ",2025-01-31,Acme," + amount + ",EUR\n";
    }

    /// The lines of a report.
    String report(String file) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(file + ".report.txt"))) {
            return String.join("\n", lines.toList());
        }
    }
}
