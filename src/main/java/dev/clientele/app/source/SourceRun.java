package dev.clientele.app.source;

import dev.clientele.app.importing.Absence;
import dev.clientele.app.importing.ImportDefaults;
import dev.clientele.app.importing.ImportRequest;
import dev.clientele.app.importing.ProcessLock;
import dev.clientele.app.importing.UnattendedImport;
import dev.clientele.app.importing.UnattendedImport.Report;
import dev.clientele.app.settings.SourceSettings;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.jdbc.Drivers;
import dev.clientele.ingest.jdbc.Login;
import dev.clientele.ingest.jdbc.QueryWorkbook;
import dev.clientele.ingest.jdbc.SourceDatabase;
import dev.clientele.ingest.jdbc.SourceQuery;
import dev.clientele.ingest.jdbc.SourceQuery.Since;
import dev.clientele.ingest.jdbc.Watermark;
import dev.clientele.ingest.sheet.SheetFile;
import dev.clientele.store.SameNumber;
import dev.clientele.store.SourceReadings;
import dev.clientele.store.SourceReadings.Reading;
import dev.clientele.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the company's own databases into the store. Of invoices only whole documents are read of which a row has changed since the last
/// time, and all of them now and then, or where less is not sure to give the same: then documents that are no more there are taken out.
/// Customers, products and costs are read whole each time.
public final class SourceRun {

    private static final Logger LOG = LoggerFactory.getLogger(SourceRun.class);
    private static final double MOST_GONE = 0.2;

    private final ImportDefaults defaults;
    private final SourceReadings readings;
    private final Drivers drivers;
    private final Map<String, String> environment;

    /// @param environment where users and passwords stand
    public SourceRun(ImportDefaults defaults, SourceReadings readings, Drivers drivers, Map<String, String> environment) {
        this.defaults = defaults;
        this.readings = readings;
        this.drivers = drivers;
        this.environment = Map.copyOf(environment);
    }

    /// How much is read.
    ///
    /// @param isFull all invoices, whatever has changed
    /// @param acceptsMissing take documents out that are no more there, however many they are
    public record Extent(boolean isFull, boolean acceptsMissing) {

        /// What has changed, and all of it when that is due.
        public static final Extent USUAL = new Extent(false, false);
    }

    /// What became of one part of a source.
    public record Outcome(SourceSettings source, Contents part, Report report) {}

    /// Reads all parts of a source; empty where another process is at it.
    public List<Outcome> run(SourceSettings source, Extent extent) {
        var file = Path.of(defaults.store() + "-source-" + source.name() + ".lock");
        try {
            var lock = ProcessLock.tryOn(file);
            if (lock.isEmpty()) {
                return List.of();
            }
            try (var _ = lock.get()) {
                return source.parts().keySet().stream().map(part -> new Part(source, part, extent).run()).toList();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(file + " cannot be written", unwritable);
        }
    }

    /// The database of a source.
    SourceDatabase database(SourceSettings source) {
        var login = new Login(Optional.ofNullable(environment.get(source.userVariable())),
                Optional.ofNullable(environment.get(source.passwordVariable())));
        return new SourceDatabase(source.name(), source.url(), login, drivers);
    }

    /// What is read for a part, with the column that tells changes as the database names it.
    ///
    /// @throws ImportRefusal where the database cannot be reached, or has no such table or column
    SourceQuery query(SourceSettings source, Contents part, Optional<String> document) {
        var name = source.name() + " " + word(part);
        var text = source.parts().getOrDefault(part, "");
        var plain = new SourceQuery(name, text, Optional.empty(), Optional.empty());
        var columns = database(source).columns(plain);
        var changed = source.changed().filter(wanted -> part == Contents.INVOICES);
        var found = changed.flatMap(wanted -> columns.stream().filter(wanted::equalsIgnoreCase).findFirst());
        if (changed.isPresent() && found.isEmpty()) {
            throw new ImportRefusal(
                    name + ": there is no column \"" + changed.get() + "\", which is to tell what has changed. Its columns are: "
                            + String.join(", ", columns));
        }
        return new SourceQuery(name, text, found, document.filter(columns::contains));
    }

    static String word(Contents part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    /// One part of a source in one run.
    private final class Part {

        private final SourceSettings source;
        private final Contents part;
        private final Extent extent;
        private final Optional<Reading> before;
        private final Instant now = defaults.clock().instant();

        Part(SourceSettings source, Contents part, Extent extent) {
            this.source = source;
            this.part = part;
            this.extent = extent;
            this.before = readings.find(source.name(), word(part));
        }

        Outcome run() {
            try {
                return new Outcome(source, part, read());
            } catch (ImportRefusal | StoreException refusal) {
                return new Outcome(source, part, failed(String.valueOf(refusal.getMessage())));
            } catch (RuntimeException broken) {
                LOG.error("the source {} cannot be read", source.name(), broken);
                return new Outcome(source, part,
                        failed("the reading failed (" + broken + "), which is a fault of the driver or of Clientele;"
                                + " the log tells where"));
            }
        }

        private Report read() {
            if (part == Contents.INVOICES && !isFullDue()) {
                var changes = changes();
                if (changes.isPresent()) {
                    return changes.get();
                }
            }
            return all();
        }

        private boolean isFullDue() {
            var isDue = before.flatMap(Reading::fullAt).filter(at -> at.plus(source.fullEvery()).isAfter(now)).isEmpty();
            return extent.isFull() || isDue || same().isEmpty() || same().get().watermark().isEmpty() || same().get().document().isEmpty();
        }

        /// What was read before, where the same was asked then.
        private Optional<Reading> same() {
            return before.filter(reading -> reading.definition().equals(definition()));
        }

        /// Documents of which a row has changed; empty where only a full reading is sure to be right.
        private Optional<Report> changes() {
            var earlier = same().orElseThrow();
            var known = KnownColumns.parse(earlier.columns());
            var since = Watermark.parse(earlier.watermark()).map(watermark -> new Since(watermark, source.overlap()));
            var query = query(source, part, Optional.of(earlier.document()));
            if (known.isEmpty() || query.document().isEmpty()) {
                return Optional.empty();
            }
            var workbook = new QueryWorkbook(database(source), query, since);
            try (var table = open(workbook, known.get().options(query.name(), source.currency()))) {
                if (!KnownColumns.of(table.layout().layout()).equals(known.get())) {
                    return Optional.empty();
                }
                if (workbook.digest().equals(earlier.digest())) {
                    return Optional.of(nothingNew(earlier));
                }
                var fetched = workbook.documents();
                var absence = Absence.takesOut(
                        (intake, number) -> intake.problems().count() == 0 && fetched.contains(number), 1);
                var report = stored(query, table, absence);
                if (report.isStored()) {
                    keep(workbook, earlier.document(), earlier.columns(), earlier.fullAt(), report, absence);
                }
                return report.isStored() ? Optional.of(report) : Optional.empty();
            } catch (ImportRefusal unclear) {
                return workbook.rows() == 0 ? Optional.of(nothingNew(earlier)) : Optional.empty();
            }
        }

        private Report nothingNew(Reading earlier) {
            var words = source.name() + " " + word(part) + ": nothing has changed";
            readings.keep(new Reading(source.name(), word(part), definition(), earlier.watermark(), earlier.document(), earlier.columns(),
                    earlier.digest(), now,
                    earlier.fullAt(), true, words));
            return Report.stored(words);
        }

        private Report all() {
            var document = same().map(Reading::document).filter(column -> !column.isEmpty());
            var query = query(source, part, document);
            var workbook = new QueryWorkbook(database(source), query, Optional.empty());
            try (var table = open(workbook, options(query.name()))) {
                var earlier = same().filter(reading -> part != Contents.INVOICES && reading.digest().equals(workbook.digest()));
                if (earlier.isPresent()) {
                    return nothingNew(earlier.get());
                }
                var read = query.document().isPresent() ? Optional.of(workbook.documents()) : Optional.<Set<String>>empty();
                var absence = Absence.takesOut((intake, number) -> intake.problems().count() == 0
                        || read.filter(numbers -> !numbers.contains(number)).isPresent(), extent.acceptsMissing() ? 1 : MOST_GONE);
                var report = stored(query, table, absence);
                if (!report.isStored()) {
                    return failed(report.response().summary());
                }
                var layout = table.layout().layout();
                keep(workbook, documentColumn(table, workbook), part == Contents.INVOICES ? KnownColumns.of(layout).text() : "",
                        Optional.of(now), report, absence);
                return report;
            } catch (ImportRefusal refusal) {
                return failed(workbook.rows() == 0
                        ? query.name() + " has no rows, so nothing was changed"
                        : String.valueOf(refusal.getMessage()));
            }
        }

        private String documentColumn(TableFile table, QueryWorkbook workbook) {
            var columns = table.layout().layout().columns();
            var column = Optional.ofNullable(columns.byField().get(Field.INVOICE)).filter(found -> found.index() < columns.count());
            return column.map(found -> workbook.columns().get(found.index())).orElse("");
        }

        private TableFile open(QueryWorkbook workbook, ImportOptions options) {
            return SheetFile.open(workbook.sheets().getFirst().name(), workbook, options, defaults.businessZone(), defaults.today());
        }

        private ImportOptions options(String sheet) {
            var none = ImportOptions.none(part);
            return new ImportOptions(none.columns(), none.dateFormat(), none.decimalMark(), none.delimiter(), none.encoding(),
                    source.currency(), none.standings(), Optional.of(sheet));
        }

        private Report stored(SourceQuery query, TableFile table, Absence absence) {
            var request = new ImportRequest(defaults.store(), source.name(), options(query.name()), Optional.empty(), SameNumber.REPLACE,
                    false, defaults.maxRejects(), problem -> {});
            return new UnattendedImport(defaults).take(request, part, () -> table, absence);
        }

        private void keep(QueryWorkbook workbook, String document, String columns, Optional<Instant> fullAt, Report report,
                Absence absence) {
            var earlier = same().flatMap(reading -> Watermark.parse(reading.watermark()));
            var last = workbook.last().map(watermark -> watermark.notAfter(now, defaults.businessZone()));
            var watermark = last.filter(found -> earlier.filter(old -> old.kind() == found.kind() && old.compareTo(found) > 0).isEmpty())
                    .or(() -> earlier).map(Watermark::text).orElse("");
            var gone = absence.takenOut() == 0 ? "" : "; " + absence.takenOut() + " documents that are no more there were taken out";
            readings.keep(new Reading(source.name(), word(part), definition(), watermark, document, columns, workbook.digest(), now,
                    fullAt, true,
                    report.response().summary() + gone));
        }

        /// How far it was read stays as it was.
        private Report failed(String problem) {
            var words = problem.contains("--accept-missing") || !problem.contains(" --")
                    ? problem
                    : problem + " In a query a column is named by `as`: select debitor as customer, ...; the currency is named by currency"
                            + " below the source in the settings.";
            readings.keep(before.map(reading -> new Reading(reading.source(), reading.part(), reading.definition(), reading.watermark(),
                    reading.document(), reading.columns(), reading.digest(), now, reading.fullAt(), false, words))
                    .orElseGet(() -> new Reading(source.name(), word(part), "", "", "", "", "", now, Optional.empty(), false, words)));
            return Report.refused(words);
        }

        private String definition() {
            var asked = new ArrayList<>(List.of(source.url(), source.parts().getOrDefault(part, ""), source.changed().orElse("")));
            asked.add(source.currency().toString());
            return UUID.nameUUIDFromBytes(String.join("\n", asked).getBytes(StandardCharsets.UTF_8)).toString();
        }
    }
}
