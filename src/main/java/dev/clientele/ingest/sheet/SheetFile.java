package dev.clientele.ingest.sheet;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.FileLayout.Trait;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.csv.CsvFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// The table of a workbook, read by way of a text of its rows that lies in a temporary file until [#close()].
public final class SheetFile implements TableFile {

    private final CsvFile rows;
    private final Path text;
    private final FileLayout layout;

    private SheetFile(CsvFile rows, Path text, FileLayout layout) {
        this.rows = rows;
        this.text = text;
        this.layout = layout;
    }

    /// Finds the sheet with the table, writes it out, and recognises all that the options leave open.
    ///
    /// @param name the file as the person named it
    /// @throws ImportRefusal where the workbook cannot be read, or something about it must be said by the person
    public static SheetFile open(String name, Workbook workbook, ImportOptions options, ZoneId businessZone, LocalDate today) {
        var choice = new SheetChoice(name, workbook, options);
        var sheet = choice.choose(options);
        var words = new CellWords(options);
        var text = written(name, workbook, sheet, words);
        try {
            var known = options.written(SheetText.DELIMITER, StandardCharsets.UTF_8, words.decimalMark());
            var rows = CsvFile.open(SourceFile.written(name, text), known, businessZone, today);
            return new SheetFile(rows, text, layout(rows.layout(), workbook, sheet, choice.leftOut(sheet)));
        } catch (ImportRefusal refusal) {
            delete(text);
            throw refusal;
        }
    }

    /// What the rows of the sheets are that people see, where it can be told.
    public static Set<Contents> contents(String name, Workbook workbook) {
        return SheetChoice.contents(name, workbook);
    }

    @Override
    public FileLayout layout() {
        return layout;
    }

    @Override
    public SortedMap<String, Long> currencies(LocalDate today) {
        return rows.currencies(today);
    }

    @Override
    public void read(RowReceiver receiver) {
        rows.read(receiver);
    }

    @Override
    public long size() {
        return rows.size();
    }

    @Override
    public long bytesRead() {
        return rows.bytesRead();
    }

    @Override
    public void close() {
        delete(text);
    }

    private static Path written(String name, Workbook workbook, int sheet, CellWords words) {
        try {
            var text = Files.createTempFile("clientele-sheet-", ".csv");
            text.toFile().deleteOnExit();
            if (!isWritten(name, workbook, sheet, words, text)) {
                delete(text);
                throw new ImportRefusal(name + ": sheet \"" + workbook.sheets().get(sheet).name() + "\" has no rows");
            }
            return text;
        } catch (IOException e) {
            throw new ImportRefusal(name + ": its rows cannot be written to a temporary file: " + e.getMessage(), e);
        }
    }

    private static boolean isWritten(String name, Workbook workbook, int sheet, CellWords words, Path text) throws IOException {
        try (var lines = new SheetText(name, text)) {
            workbook.read(sheet, words, lines);
            return lines.end();
        } catch (UncheckedIOException e) {
            delete(text);
            throw new IOException(e.getMessage(), e);
        } catch (ImportRefusal refusal) {
            delete(text);
            throw refusal;
        }
    }

    private static void delete(Path text) {
        try {
            Files.deleteIfExists(text);
        } catch (IOException e) {
            text.toFile().deleteOnExit();
        }
    }

    /// What a person is told of the format; how its text was written for reading is nobody's concern.
    private static FileLayout layout(FileLayout known, Workbook workbook, int sheet, List<String> leftOut) {
        var name = "\"" + workbook.sheets().get(sheet).name() + "\"";
        var traits = new ArrayList<>(List.of(new Trait("Format", workbook.format()), new Trait("Sheet", name)));
        known.traits().stream().filter(trait -> trait.what().equals("Header")).forEach(traits::add);
        var said = new ArrayList<>(workbook.leftOut(sheet));
        if (!leftOut.isEmpty()) {
            said.addFirst("Sheet " + name + " was read; left out: " + String.join(", ", leftOut));
        }
        var doubt = said.isEmpty() ? Optional.<String>empty() : Optional.of(String.join("; ", said));
        return new FileLayout(traits, doubt, known.dayExample(), known.hasSigns(), known.namedCurrency(), known.layout(), known.profile());
    }
}
