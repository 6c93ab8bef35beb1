package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/// The beginning of a file as text, to try out how it is cut into cells. Ends with a whole line, unless that leaves less than two.
final class Sample {

    private static final int LENGTH = 1 << 16;
    private static final int ROWS = 200;

    private final String text;

    private Sample(String text) {
        this.text = text;
    }

    static Sample of(SourceFile file, Encoding encoding) {
        try (var in = file.open()) {
            in.skipNBytes(encoding.markLength());
            var characters = new char[LENGTH];
            var length = fill(new InputStreamReader(in, encoding.charset()), characters);
            var text = new String(characters, 0, length);
            var lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
            if (length == LENGTH && lastLine < 0) {
                throw new ImportRefusal(file.name() + ": its first line has no end within " + LENGTH
                        + " characters: no CSV, or its lines end in a way that is not known");
            }
            var whole = length == LENGTH ? text.substring(0, lastLine + 1) : text;
            return new Sample(hasTwoLines(whole) ? whole : text);
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private static boolean hasTwoLines(String text) {
        return text.lines().filter(line -> !line.isBlank()).limit(2).count() == 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// How often a character stands directly inside two delimiters or line ends.
    boolean isQuotedBy(char quote, char delimiter) {
        return text.contains(delimiter + String.valueOf(quote)) && text.contains(quote + String.valueOf(delimiter));
    }

    Quoting quoting(char delimiter, char quote) {
        return Quoting.of(text, delimiter, quote);
    }

    /// The first rows as one dialect cuts them; those read so far where a quote is out of place.
    @SuppressWarnings("removal") // the sample is cut as the file is, stray quotes included
    List<CsvRecord> rows(Dialect dialect) {
        var rows = new ArrayList<CsvRecord>();
        Reader reader = new StringReader(text);
        try (var csv = CsvReader.builder().fieldSeparator(dialect.isBlanks() ? '\t' : dialect.delimiter()).quoteCharacter(dialect.quote())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true).allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(dialect.plain(reader))) {
            for (var row : csv) {
                rows.add(row);
                if (rows.size() == ROWS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            return rows;
        }
        return rows;
    }

    private static int fill(Reader reader, char[] target) throws IOException {
        var length = 0;
        for (var read = 0; read >= 0 && length < target.length; read = reader.read(target, length, target.length - length)) {
            length += read;
        }
        return length;
    }
}
