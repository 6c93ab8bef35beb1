package dev.clientele.ingest.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.column.ColumnRecogniser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The names of a file's columns: from its first row, or made up where that is a row of values already.
///
/// @param isPresent true where the first row is a header
record Header(List<String> names, boolean isPresent) {

    private static final Pattern VALUE = Pattern.compile("[-+(]?\\p{Sc}?\\s?\\d[\\d.,/: '\u00a0T+-]*\\p{Sc}?[-)Z]?");
    private static final int SURELY_NAMES = 2;

    Header {
        names = List.copyOf(names);
    }

    /// @param rows the first rows of the table
    /// @throws ImportRefusal where there is no header and the columns are not given by number
    static Header of(String file, List<CsvRecord> rows, ColumnChoice choice, ColumnRecogniser recogniser) {
        var first = rows.getFirst().getFields();
        if (isHeader(first, recogniser)) {
            if (rows.size() == 1) {
                throw new ImportRefusal(file + " has a header and no rows below it");
            }
            return new Header(IntStream.range(0, first.size()).mapToObj(i -> name(first.get(i), i)).toList(), true);
        }
        if (!choice.hasColumnNumbers()) {
            throw new ImportRefusal(file + ": row 1 is not a header but values already, so the columns have no names. Say by number which"
                    + " one is what, such as:\n  " + new ColumnSuggestion(rows).text(choice.contents()) + "\n" + listed(first));
        }
        return new Header(IntStream.range(0, first.size()).mapToObj(i -> name("", i)).toList(), false);
    }

    /// The names, and for a column without one a name that the file has elsewhere.
    List<String> named(int column, Optional<String> name) {
        var named = new ArrayList<>(names);
        name.filter(found -> names.get(column).equals(name("", column)) && !names.contains(found))
                .ifPresent(found -> named.set(column, found));
        return named;
    }

    private static boolean isHeader(List<String> cells, ColumnRecogniser recogniser) {
        var known = cells.stream().filter(recogniser::isKnown).count();
        return known >= SURELY_NAMES || cells.stream().noneMatch(cell -> VALUE.matcher(cell.strip()).matches());
    }

    private static String name(String cell, int index) {
        return cell.isBlank() ? "column " + (index + 1) : cell.strip();
    }

    private static String listed(List<String> cells) {
        var lines = new StringBuilder("Its columns begin with:");
        for (var i = 0; i < cells.size(); i++) {
            lines.append("\n  ").append(i + 1).append(": ").append(cells.get(i));
        }
        return lines.toString();
    }
}
