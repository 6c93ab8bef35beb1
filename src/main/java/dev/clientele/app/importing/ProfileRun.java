package dev.clientele.app.importing;

import dev.clientele.ingest.Intake;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.convert.ProfileConverter;
import dev.clientele.ingest.opening.TableFiles;
import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import dev.clientele.model.Subject;
import dev.clientele.store.Database;
import dev.clientele.store.ProfileBatch;
import dev.clientele.store.ProfileStore;
import dev.clientele.store.ProfileSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Imports files of customers or of products into a store, each whole or not at all. Not for use by several threads.
public final class ProfileRun {

    private final ImportDefaults defaults;
    private final ImportRequest request;
    private final Subject subject;

    /// @param request with options about a file of such contents
    public ProfileRun(ImportDefaults defaults, ImportRequest request, Subject subject) {
        this.defaults = defaults;
        this.request = request;
        this.subject = subject;
    }

    /// What became of one file, or would.
    ///
    /// @param attributes those for which it has a column
    /// @param summary what the store took, or would take; empty where too many rows were rejected and nothing was stored, or
    ///     where there is no store yet to compare the file with
    public record Outcome(Subject subject, TableFile file, Intake intake, Set<Attribute> attributes, List<Profile> profiles,
            Optional<ProfileSummary> summary, Duration took) {}

    /// Reads a whole file and stores nothing.
    ///
    /// @throws dev.clientele.ingest.ImportRefusal where the file cannot be read, or the person must say something about it
    public Outcome preview(Path path) {
        var read = new Read(() -> open(path));
        return read.outcome(request.existingStore().map(store -> new ProfileStore(store, defaults.clock()).compare(read.batch())));
    }

    /// Stores a file, unless more of its rows are rejected than are allowed.
    ///
    /// @throws dev.clientele.ingest.ImportRefusal where the file cannot be read, or the person must say something about it
    /// @throws dev.clientele.store.StoreException where the store cannot be written
    public Outcome store(Path path) {
        return store(() -> open(path));
    }

    /// The same of rows that are opened when they are wanted.
    public Outcome store(Supplier<TableFile> opening) {
        var read = new Read(opening);
        var isRefused = read.intake.isPast(request.maxRejects());
        return read.outcome(isRefused
                ? Optional.empty()
                : Optional.of(new ProfileStore(Database.open(request.store()), defaults.clock()).store(read.batch())));
    }

    private TableFile open(Path path) {
        return TableFiles.open(path, request.options(), defaults.businessZone(), defaults.today());
    }

    /// One file, read to its end.
    private final class Read {
        private final Instant started = defaults.clock().instant();
        private final TableFile file;
        private final Intake intake = new Intake(new ProblemLog(request.problems()));
        private final ProfileConverter converter;

        Read(Supplier<TableFile> opening) {
            try (var opened = opening.get()) {
                file = opened;
                converter = new ProfileConverter(file.layout().layout(), subject, intake);
                file.read(converter);
            }
        }

        ProfileBatch batch() {
            return new ProfileBatch(subject, file.layout().layout().file(), converter.attributes(), converter.profiles(),
                    intake.problems().count());
        }

        Outcome outcome(Optional<ProfileSummary> summary) {
            return new Outcome(subject, file, intake, converter.attributes(), converter.profiles(), summary,
                    Duration.between(started, defaults.clock().instant()));
        }
    }
}
