package dev.clientele.ingest.csv;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.column.FullNames;
import dev.clientele.ingest.evidence.CellTable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rows of a file below its header, read in one stream.
final class CsvRows {

    private static final Pattern STARTING_ROW = Pattern.compile("starting at line (\\d+)");

    private static final int LONGEST_CELL = 1 << 20;

    private final SourceFile file;
    private final Encoding encoding;
    private final Dialect dialect;
    private final boolean hasHeader;
    private final Optional<Integer> headings;

    CsvRows(SourceFile file, Encoding encoding, Dialect dialect, boolean hasHeader, Optional<Integer> headings) {
        this.file = file;
        this.encoding = encoding;
        this.dialect = dialect;
        this.hasHeader = hasHeader;
        this.headings = headings;
    }

    /// The same rows in groups, each of which a heading in that column begins.
    CsvRows groupedBy(int column) {
        return new CsvRows(file, encoding, dialect, hasHeader, Optional.of(column));
    }

    /// What completes the rows of a report in groups; empty for any other file.
    Optional<GroupedCells> groups() {
        return headings.map(GroupedCells::new);
    }

    /// Hands over the first rows, at most `limit` of them.
    ///
    /// @throws ImportRefusal where the file cannot be read to its end
    void read(Columns columns, long limit, RowReceiver receiver) {
        read(columns, limit, receiver, null);
    }

    /// Hands over all rows.
    ///
    /// @param later is shown every cell
    void read(Columns columns, RowReceiver receiver, LaterRows later) {
        read(columns, Long.MAX_VALUE, receiver, later);
    }

    private void read(Columns columns, long limit, RowReceiver receiver, @Nullable LaterRows later) {
        var cutter = new CellCutter(columns, dialect.isBlanks() ? '\t' : dialect.delimiter(), headings.orElse(-1), later);
        var head = new HeadLine(columns.headed());
        var lastRow = 1L;
        var groups = headings.map(column -> new GroupedRows(columns, column));
        var footnotes = new Footnotes(receiver, columns.has(Field.DATE));
        try (var csv = open(cutter)) {
            csv.skipLines(dialect.linesBefore());
            var rows = csv.iterator();
            if (hasHeader && rows.hasNext()) {
                rows.next();
            }
            for (var i = 0L; i < limit && rows.hasNext(); i++) {
                var row = rows.next();
                lastRow = row.number();
                refuseZero(row);
                if (groups.isPresent() && !groups.get().isSale(row, cutter.heading())) {
                    receiver.heading();
                } else {
                    head.complete(row);
                    hand(row, cutter, columns.count(), footnotes);
                }
            }
            footnotes.end();
        } catch (CsvParseException e) {
            throw unreadable(lastRow, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw misread(lastRow, e);
            }
            throw file.failure(requireNonNull(e.getCause(), "an UncheckedIOException has a cause"));
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    /// All cells of the first rows. A row that cannot be read ends them: the reading of the file says what is wrong with it.
    CellTable cells(List<String> names, long limit) {
        var cells = new CellTable(names, FullNames.in(names));
        var groups = groups();
        try (var csv = open(CsvRecordHandler.of())) {
            csv.skipLines(dialect.linesBefore());
            var rows = csv.iterator();
            if (hasHeader && rows.hasNext()) {
                rows.next();
            }
            for (var i = 0L; i < limit && rows.hasNext(); i++) {
                var row = rows.next().getFields();
                if (groups.isEmpty()) {
                    cells.add(row);
                } else {
                    groups.get().complete(row).ifPresent(cells::add);
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            return cells;
        }
        return cells;
    }

    @SuppressWarnings("removal") // one stray quote must not make the whole file unreadable, and no other option allows it
    private <T> CsvReader<T> open(CsvCallbackHandler<T> cutter) throws IOException {
        var in = file.open();
        in.skipNBytes(encoding.markLength());
        Reader reader = new InputStreamReader(in, encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
        return CsvReader.builder().fieldSeparator(dialect.isBlanks() ? '\t' : dialect.delimiter()).quoteCharacter(dialect.quote())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).allowExtraCharsAfterClosingQuote(true).maxBufferSize(LONGEST_CELL)
                .build(cutter, dialect.plain(reader));
    }

    /// A row with too few or too many cells is no row of the table. If it takes several lines, a quote was opened and not
    /// closed, and each of the lines is one that is not read.
    private static void hand(Row row, CellCutter cutter, int expected, Footnotes receiver) {
        if (cutter.cells() == expected && !cutter.hasSwallowedRow()) {
            receiver.row(row);
            return;
        }
        if (cutter.cells() == 1 && cutter.lines() == 1 && expected > Footnotes.FEWEST_COLUMNS) {
            receiver.lineOfText(row.number(), expected);
            return;
        }
        var cells = cutter.cells() + (cutter.cells() == 1 ? " column" : " columns");
        if (cutter.lines() > 1) {
            var last = row.number() + cutter.lines() - 1;
            for (var line = row.number(); line <= last; line++) {
                receiver.fault(line, cells, "a quote opened in row " + row.number() + " to be closed before row " + last, "unclosed quote");
            }
        } else {
            receiver.fault(row.number(), cells, Footnotes.expected(expected),
                    cutter.cells() < expected ? Footnotes.TOO_FEW : "too many columns");
        }
    }

    private ImportRefusal misread(long lastRow, Exception cause) {
        return new ImportRefusal("%s: after row %d: bytes that are no text in %s. Say the character set that it is written in, such as"
                .formatted(file.name(), lastRow, encoding.charset().name()) + " --encoding windows-1252; ISO-8859-1 reads every byte",
                cause);
    }

    private void refuseZero(Row row) {
        if (row.hasZero()) {
            throw new ImportRefusal(file.name() + ": row " + row.number() + ": found a zero character, which no text has:"
                    + " the file is damaged or not CSV; export it again");
        }
    }

    private ImportRefusal unreadable(long lastRow, CsvParseException cause) {
        if (cause.getCause() instanceof CharacterCodingException) {
            return misread(lastRow, cause);
        }
        if (String.valueOf(cause.getMessage()).contains("buffer size")) {
            return new ImportRefusal(
                    "%s: after row %d: a cell of more than %d characters, as none has: a quote (%s) that is not closed, a line"
                            .formatted(file.name(), lastRow, LONGEST_CELL, dialect.quote()) + " without an end, or no CSV",
                    cause);
        }
        if (cause.getCause() instanceof IOException failure) {
            return file.failure(failure);
        }
        var named = STARTING_ROW.matcher(String.valueOf(cause.getMessage()));
        var row = named.find() ? "row " + named.group(1) : "after row " + lastRow;
        return new ImportRefusal("%s: %s: a quote (%s) is opened and not closed before the end of the file; close it or take it out"
                .formatted(file.name(), row, dialect.quote()), cause);
    }
}
