package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.MappingProfile;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.column.ColumnRecogniser;
import dev.clientele.ingest.convert.Survey;
import dev.clientele.ingest.evidence.CellTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// A CSV file whose way of writing was understood when it was opened, and whose rows can be read.
///
/// Nothing of its content is kept: every reading streams the file anew. [#bytesRead()] may be asked by another thread.
public final class CsvFile implements TableFile {

    private static final long SAMPLE_ROWS = 1_000;
    private static final int TITLE_ROWS = 20;
    private static final int FEWEST_NAMES = 2;
    private static final long EVIDENCE_CELLS = 500_000;
    private static final long FEWEST_EVIDENCE_ROWS = 5_000;
    private static final long MOST_EVIDENCE_ROWS = 10_000;

    private final SourceFile file;
    private final CsvRows rows;
    private final FileLayout layout;
    private final FirstRows first;

    private CsvFile(SourceFile file, CsvRows rows, FileLayout layout, FirstRows first) {
        this.file = file;
        this.rows = rows;
        this.layout = layout;
        this.first = first;
    }

    /// The rows by which the columns were told.
    private record FirstRows(ColumnRecogniser recogniser, List<String> names, CellTable cells, long limit) {

        boolean isWholeFile() {
            return cells.rows() < limit;
        }
    }

    /// Opens a file and recognises all that the options leave open, from a sample where that is enough, else from the
    /// whole file.
    ///
    /// @param today no date of the file is much later
    /// @throws ImportRefusal where the file cannot be read, or something about it must be said by the person
    public static CsvFile open(Path path, ImportOptions options, ZoneId businessZone, LocalDate today) {
        return open(SourceFile.of(path), options, businessZone, today);
    }

    /// The same of a file that was looked at already.
    public static CsvFile open(SourceFile file, ImportOptions options, ZoneId businessZone, LocalDate today) {
        file.refuseIfNotText();
        var encoding = new EncodingDetector(file).detect(options.encoding());
        var sample = Sample.of(file, encoding);
        var cut = new DialectDetector(file.name(), sample).detect(options.delimiter());
        var nameless = new ColumnRecogniser(file.name(), options.columns());
        var sampled = sample.rows(cut).stream().filter(row -> row.getStartingLineNumber() > cut.linesBefore()).toList();
        var firstRows = sampled.subList(TitleLines.count(sampled, nameless), sampled.size());
        var dialect = cut.startingAt(firstRows.getFirst().getStartingLineNumber());
        var header = Header.of(file.name(), firstRows, options.columns(), nameless);
        var profile = header.isPresent() && options.columns().contents() == Contents.INVOICES
                ? options.profiles().find(file.name(), header.names())
                : Optional.<MappingProfile>empty();
        var said = profile.map(known -> options.or(known, header.names())).orElse(options);
        var recogniser = new ColumnRecogniser(file.name(), said.columns());
        var plain = new CsvRows(file, encoding, dialect, header.isPresent(), Optional.empty());
        var limit = evidenceRows(header.names().size());
        var cells = plain.cells(header.names(), limit);
        var headings = Optional.of(cells).filter(table -> options.columns().contents() == Contents.INVOICES).flatMap(GroupHeadings::column);
        var rows = headings.map(plain::groupedBy).orElse(plain);
        var names = headings.map(column -> header.named(column, GroupHeadings.name(above(dialect, sample.rows(cut)), recogniser)))
                .orElse(header.names());
        var first = new FirstRows(recogniser, names, headings.isEmpty() ? cells : rows.cells(names, limit), limit);
        var columns = recogniser.recognise(names, first.cells());
        var reading = new LayoutRecogniser(file.name(), columns, said, businessZone);
        var survey = survey(rows, columns, options.columns().contents(), today, SAMPLE_ROWS);
        var understood = reading.isEnough(survey) ? survey : survey(rows, columns, options.columns().contents(), today, Long.MAX_VALUE);
        var layout = reading.layout(understood, encoding, dialect, header);
        return new CsvFile(file, rows, profile.map(layout::readBy).orElse(layout), first);
    }

    private static List<CsvRecord> above(Dialect dialect, List<CsvRecord> rows) {
        return rows.stream().filter(row -> row.getStartingLineNumber() <= dialect.linesBefore()).toList();
    }

    /// True where the file begins with rows of a table whose header has names that files of sales have.
    public static boolean isOne(SourceFile file) {
        try {
            var sample = Sample.of(file, new EncodingDetector(file).detect(Optional.empty()));
            var cut = new DialectDetector(file.name(), sample).detect(Optional.empty());
            var recogniser = new ColumnRecogniser(file.name(), ColumnChoice.none(Contents.INVOICES));
            return sample.rows(cut).stream().limit(TITLE_ROWS)
                    .anyMatch(row -> row.getFields().stream().filter(recogniser::isKnown).distinct().count() >= FEWEST_NAMES);
        } catch (ImportRefusal none) {
            return false;
        }
    }

    @Override
    public FileLayout layout() {
        return layout;
    }

    @Override
    public SortedMap<String, Long> currencies(LocalDate today) {
        var columns = layout.layout().columns();
        return survey(rows, columns, Contents.INVOICES, today, columns.has(Field.CURRENCY) || layout.hasSigns() ? Long.MAX_VALUE : 0)
                .currencies();
    }

    @Override
    public void read(RowReceiver receiver) {
        var columns = layout.layout().columns();
        if (first.isWholeFile()) {
            rows.read(columns, Long.MAX_VALUE, receiver);
        } else {
            rows.read(columns, receiver, new LaterRows(first.cells(), first.limit() + 1, rows.groups()));
            first.recogniser().confirm(columns, first.names(), first.cells());
        }
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public long bytesRead() {
        return file.bytesRead();
    }

    /// How many rows are looked at to tell which column is what: all of most files, without filling the memory with a wide one. Those
    /// behind them are held against it while they are read.
    private static long evidenceRows(int columns) {
        return Math.clamp(EVIDENCE_CELLS / Math.max(1, columns), FEWEST_EVIDENCE_ROWS, MOST_EVIDENCE_ROWS);
    }

    private static Survey survey(CsvRows rows, Columns columns, Contents contents, LocalDate today, long limit) {
        var survey = new Survey(columns, contents.date(), contents.latest(today));
        rows.read(columns, limit, survey);
        return survey;
    }
}
