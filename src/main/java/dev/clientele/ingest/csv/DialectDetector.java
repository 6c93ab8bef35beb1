package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.clientele.ingest.ImportRefusal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the delimiter under which the most rows of the sample have one and the same number of cells.
///
/// Of equal ones the tab goes before the semicolon, and the comma comes last: it is also a decimal mark. Blanks are tried
/// only where nothing else cuts the rows.
final class DialectDetector {

    private static final List<Character> DELIMITERS = List.of('\t', ';', '|', ',');
    private static final double ENOUGH = 0.5;
    private static final int MOST_LINES_BEFORE = 20;

    private record Trial(Dialect dialect, double share, int cells) {}

    private final String file;
    private final Sample sample;

    DialectDetector(String file, Sample sample) {
        this.file = file;
        this.sample = sample;
    }

    /// @throws ImportRefusal where no delimiter makes a table of the file
    Dialect detect(Optional<Character> said) {
        if (sample.isBlank()) {
            throw new ImportRefusal(file + " has no rows");
        }
        if (said.isPresent()) {
            return trial(said.get()).dialect();
        }
        return DELIMITERS.stream().map(this::trial).filter(trial -> trial.cells() > 1 && trial.share() >= ENOUGH)
                .max(Comparator.comparingDouble(Trial::share).thenComparingInt(trial -> -DELIMITERS.indexOf(trial.dialect().delimiter())))
                .or(() -> Optional.of(trial(Dialect.BLANKS)).filter(trial -> trial.cells() > 2 && trial.share() >= ENOUGH))
                .map(Trial::dialect)
                .orElseThrow(() -> new ImportRefusal(file + ": its rows are not cut into columns by commas, semicolons, tabs, vertical bars"
                        + " or blanks. Say what separates them: --delimiter CHARACTER"));
    }

    private Trial trial(char delimiter) {
        var quote = sample.isQuotedBy('\'', delimiter) && !sample.isQuotedBy('"', delimiter) ? '\'' : '"';
        var quoting = sample.quoting(delimiter, quote);
        var dialect = new Dialect(delimiter, quote, 0, quoting);
        var rows = sample.rows(dialect);
        var cells = mostCommonCount(rows);
        var first = first(rows, cells);
        var fitting = rows.stream().filter(row -> row.getFieldCount() == cells).count();
        var linesBefore = first.map(row -> Math.toIntExact(row.getStartingLineNumber() - 1)).orElse(0);
        var hasTitle = cells > 1 && linesBefore > 0 && linesBefore <= MOST_LINES_BEFORE && isTitle(rows, cells);
        var share = rows.isEmpty() ? 0 : fitting / (double) rows.size();
        return new Trial(new Dialect(delimiter, quote, hasTitle ? linesBefore : 0, quoting), share, cells);
    }

    /// True where the rows above the table are no rows of a table themselves.
    private static boolean isTitle(List<CsvRecord> rows, int cells) {
        return rows.stream().takeWhile(row -> row.getFieldCount() != cells)
                .allMatch(row -> row.getFieldCount() <= 2 && row.getFieldCount() < cells);
    }

    private static Optional<CsvRecord> first(List<CsvRecord> rows, int cells) {
        return rows.stream().filter(row -> row.getFieldCount() == cells).findFirst();
    }

    private static int mostCommonCount(List<CsvRecord> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.getFieldCount(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(0);
    }
}
