package dev.clientele.ingest.csv;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.Remark;
import dev.clientele.ingest.Remark.Topic;
import dev.clientele.ingest.convert.CurrencyConversion;
import dev.clientele.ingest.convert.RowConverter;
import dev.clientele.model.RateTable;
import dev.clientele.model.SalesRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The sales that a text of rows is read as, in euro where it names no currency.
///
/// @param problems the rejected rows
record ReadSales(Columns columns, List<SalesRecord> records, Intake intake, List<String> problems) {

    static ReadSales of(String text, String... choices) {
        try {
            var file = Files.createTempFile("sales", ".csv");
            Files.writeString(file, text);
            try {
                return of(file, choices);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadSales of(Path path, String... choices) {
        var none = ImportOptions.none();
        var options = new ImportOptions(ColumnChoice.parse(Contents.INVOICES, List.of(choices)), none.dateFormat(), none.decimalMark(),
                none.delimiter(), none.encoding(), none.currency(), none.standings());
        var file = CsvFile.open(path, options, RecordLines.BERLIN, RecordLines.TODAY);
        var reporting = file.currencies(RecordLines.TODAY).keySet().stream().findFirst().orElse("EUR");
        var currency = Currency.getInstance(reporting);
        var problems = new ArrayList<String>();
        var intake = new Intake(new ProblemLog(problem -> problems.add(problem.row() + " " + problem.kind())));
        var records = new ArrayList<SalesRecord>();
        var conversion = new CurrencyConversion(currency, Optional.of(currency), RateTable.empty());
        var converter = new RowConverter(file.layout().layout(), conversion, intake, records::add);
        file.read(converter);
        converter.settle();
        return new ReadSales(file.layout().layout().columns(), records, intake, problems);
    }

    /// What each customer bought, as it is printed: `{Ann=100.00}`.
    Map<String, String> netByCustomer() {
        return records.stream()
                .collect(Collectors.groupingBy(record -> record.customer().map(SalesRecord.Party::id).orElse(""), TreeMap::new,
                        Collectors.collectingAndThen(Collectors.summingLong(SalesRecord::net), cents -> "%.2f".formatted(cents / 100.0))));
    }

    /// What rows that do not count come to by their words, as it is printed: `{Posted no (a draft)=50.00}`.
    Map<String, String> leftOut() {
        return intake.remarks().all().stream().filter(remark -> remark.topic() == Topic.LEFT_OUT && remark.net().isPresent())
                .collect(Collectors.toMap(Remark::text, remark -> "%.2f".formatted(remark.net().getAsLong() / 100.0), (one, other) -> one,
                        TreeMap::new));
    }

    /// The names of the columns that were taken for the fields.
    List<String> names(Field... fields) {
        return List.of(fields).stream().map(columns::name).toList();
    }

    /// Why a column is not used.
    String reason(String name) {
        return columns.unused().stream().filter(unused -> unused.column().name().equals(name)).map(unused -> unused.reason()).findFirst()
                .orElse("");
    }
}
