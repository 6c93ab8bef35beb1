package dev.clientele.ingest.rates;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import dev.clientele.model.RateTable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A file of euro reference rates in the history format of the European Central Bank: `Date,USD,JPY,...`, a row a day,
/// the units of each currency for one euro, `N/A` where there is none. Plain or compressed by gzip.
public final class EcbRates {

    private static final String EXPECTED = "Expected the history of the European Central Bank (eurofxref-hist.csv): a header"
            + " \"Date,USD,JPY,...\" and a row for each day";

    private final SourceFile file;
    private final List<Map<LocalDate, Double>> columns = new ArrayList<>();
    private final Map<String, Map<LocalDate, Double>> byCurrency = new HashMap<>();

    private EcbRates(SourceFile file) {
        this.file = file;
    }

    /// Reads all rates of a file.
    ///
    /// @throws ImportRefusal where the file cannot be read or is not in that format
    public static RateTable read(Path path) {
        var file = SourceFile.of(path);
        file.refuseIfNotText();
        return new EcbRates(file).read();
    }

    private RateTable read() {
        try (var csv =
                CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .detectBomHeader(false).ofCsvRecord(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            for (var row : csv) {
                if (columns.isEmpty()) {
                    addHeader(row);
                } else {
                    addDay(row);
                }
            }
        } catch (CsvParseException e) {
            throw new ImportRefusal(file.name() + " cannot be read as rates: " + e.getMessage() + ". " + EXPECTED, e);
        } catch (IOException e) {
            throw file.failure(e);
        }
        return new RateTable(byCurrency);
    }

    private void addHeader(CsvRecord row) {
        if (!row.getField(0).strip().replace("\ufeff", "").equalsIgnoreCase("Date") || row.getFieldCount() < 2) {
            throw new ImportRefusal(file.name() + " does not have exchange rates: it begins with \"" + row.getField(0) + "\". " + EXPECTED);
        }
        for (var i = 1; i < row.getFieldCount(); i++) {
            var rates = new TreeMap<LocalDate, Double>();
            columns.add(rates);
            if (!row.getField(i).isBlank()) {
                byCurrency.put(row.getField(i).strip(), rates);
            }
        }
    }

    private void addDay(CsvRecord row) {
        var day = day(row);
        for (var i = 1; i < row.getFieldCount() && i <= columns.size(); i++) {
            var text = row.getField(i).strip();
            if (!text.isEmpty() && !text.equals("N/A")) {
                columns.get(i - 1).put(day, rate(row, text));
            }
        }
    }

    private LocalDate day(CsvRecord row) {
        try {
            return LocalDate.parse(row.getField(0).strip());
        } catch (DateTimeParseException e) {
            throw wrong(row, row.getField(0), "a day like 2025-01-31", e);
        }
    }

    private double rate(CsvRecord row, String text) {
        try {
            var rate = Double.parseDouble(text);
            if (rate > 0 && Double.isFinite(rate)) {
                return rate;
            }
            throw new NumberFormatException(text);
        } catch (NumberFormatException e) {
            throw wrong(row, text, "a rate like 1.0823", e);
        }
    }

    private ImportRefusal wrong(CsvRecord row, String found, String expected, RuntimeException cause) {
        return new ImportRefusal("%s: row %d: found \"%s\", expected %s. %s".formatted(file.name(), row.getStartingLineNumber(), found,
                expected, EXPECTED), cause);
    }
}
