package dev.clientele.app.watch;

import dev.clientele.app.importing.ProcessLock;
import dev.clientele.app.importing.UnattendedImport;
import dev.clientele.app.importing.UnattendedImport.Report;
import dev.clientele.app.importing.UnattendedImport.Taken;
import dev.clientele.app.watch.Arrivals.Arrival;
import dev.clientele.chat.terminal.Screen;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.ImportHistory;
import dev.clientele.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder whose files are imported as they come. A file is taken once nobody writes to it any more, and then lies in `done` or in
/// `refused` with its report beside it.
///
/// A process may be killed between any two steps, and several may look at the same folder: no file is stored or told of twice.
/// Not for use by several threads.
public final class WatchedFolder {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
    private static final String LOCK = ".clientele-lock";
    private static final String DONE = "done";
    private static final String REFUSED = "refused";

    private final Path folder;
    private final Means means;
    private final InstantSource clock;
    private final Stillness stillness;
    private final Arrivals arrivals;
    private final News news;
    /// Files that were dealt with and could not be moved.
    private final Set<Path> stuck = new HashSet<>();
    private String trouble = "";

    /// What a folder is watched with.
    ///
    /// @param history of the store that is imported into
    public record Means(UnattendedImport imports, ImportHistory history, Notices notices, ValueFormatter wording) {}

    /// Takes messages that those who run the bot should hear.
    @FunctionalInterface
    public interface Notices {

        /// Takes one.
        ///
        /// @param name a second message of the same name is none
        void tell(String name, String text, Instant now);
    }

    /// @param still for how long a file must not have changed before it is taken
    public WatchedFolder(Path folder, Duration still, Means means, InstantSource clock) {
        this.folder = folder;
        this.means = means;
        this.clock = clock;
        this.stillness = new Stillness(still);
        this.arrivals = new Arrivals(folder, stillness);
        this.news = new News(folder);
    }

    /// Looks once, and takes what is still; nothing where another process is at it. What keeps the folder from being worked on is logged
    /// once, and tried again the next time.
    public void look() {
        try {
            Files.createDirectories(folder);
            var lock = ProcessLock.tryOn(folder.resolve(LOCK));
            if (lock.isPresent()) {
                try (var _ = lock.get()) {
                    takeAll();
                }
            }
            trouble = "";
        } catch (IOException | StoreException obstacle) {
            if (!trouble.equals(obstacle.toString())) {
                trouble = obstacle.toString();
                LOG.error("the watched folder {} cannot be worked on: {}", folder, trouble);
            }
        }
    }

    private void takeAll() throws IOException {
        var done = Shelf.in(folder, DONE);
        var refused = Shelf.in(folder, REFUSED);
        try {
            for (var arrival : arrivals.still(clock.instant())) {
                if (!stuck.contains(arrival.path())) {
                    take(arrival, done, refused);
                }
            }
        } finally {
            tell();
        }
    }

    /// What keeps one file from being taken keeps no other one.
    private void take(Arrival arrival, Shelf done, Shelf refused) throws IOException {
        if (!arrival.isFile()) {
            var what = arrival.path().getFileName() + " is a link or no file at all, and is not followed. Put the file itself there.";
            move(arrival, refused, arrival.attributes().lastModifiedTime().toMillis() + "-" + what.hashCode(),
                    new Taken(List.of(Report.refused(what)), List.of()));
            return;
        }
        try {
            var begun = Begun.of(arrival.path(), folder, means.history().dataVersion(), clock.instant());
            var taken = imported(arrival, begun);
            if (arrival.isUnchanged()) {
                move(arrival, taken.isStored() ? done : refused, begun.name(), taken);
                begun.end(folder);
            }
        } catch (NoSuchFileException gone) {
            LOG.debug("somebody has taken {} away", arrival.path(), gone);
        } catch (StoreException busy) {
            stillness.forget(arrival.path());
            LOG.warn("{} waits: {}", arrival.path(), busy.getMessage());
        }
    }

    private Taken imported(Arrival arrival, Begun begun) {
        var storedSince = means.history().filesSince(begun.dataVersion());
        try {
            return means.imports().take(arrival.path(), arrival.contents(), storedSince::contains);
        } catch (StoreException busy) {
            throw busy;
        } catch (RuntimeException broken) {
            LOG.error("{} cannot be imported ({})", arrival.path(), begun.name(), broken);
            var words = arrival.path().getFileName() + " could not be imported, through no fault of its own; the log says why, under "
                    + begun.name() + ".";
            return new Taken(List.of(Report.refused(words)), List.of());
        }
    }

    /// The report comes first and the file last, so that whoever takes over finds the file where its work is not finished.
    private void move(Arrival arrival, Shelf shelf, String name, Taken taken) throws IOException {
        var place = shelf.placeFor(arrival.path());
        Shelf.write(place, named(arrival, text(taken)));
        news.add(name, taken.isStored(), headline(arrival, taken));
        try {
            Files.move(arrival.path(), place);
        } catch (IOException immovable) {
            stuck.add(arrival.path());
            LOG.error("{} was dealt with and cannot be moved to {}; it is left alone until the next start", arrival.path(), place,
                    immovable);
        }
    }

    private void tell() throws IOException {
        var message = news.message();
        if (message.isPresent()) {
            means.notices().tell("watch/" + message.get().name(), message.get().text(), clock.instant());
            news.told();
        }
    }

    private String text(Taken taken) {
        var reply = new TextReply(means.wording(), Screen.none());
        var leftOut = taken.leftOut().isEmpty()
                ? ""
                : "Nothing is imported from: " + String.join(", ", taken.leftOut()) + System.lineSeparator();
        return leftOut + taken.reports().stream().map(report -> reply.of(report.response()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /// What is said of it in one line: of an archive that which went wrong first.
    private static String headline(Arrival arrival, Taken taken) {
        var reports = taken.reports();
        var first = reports.stream().filter(report -> !report.isStored()).findFirst().orElse(reports.getFirst());
        var plain = named(arrival, first.response().summary());
        return reports.size() == 1 ? plain : arrival.path().getFileName() + " (" + reports.size() + " files in it): " + plain;
    }

    /// The same words with the file's name alone, as it lies elsewhere when they are read.
    private static String named(Arrival arrival, String words) {
        return words.replace(arrival.path().toString(), String.valueOf(arrival.path().getFileName()));
    }
}
