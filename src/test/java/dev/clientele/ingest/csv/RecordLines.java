package dev.clientele.ingest.csv;

import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.NoteKind;
import dev.clientele.ingest.ProblemLog;
import dev.clientele.ingest.convert.CurrencyConversion;
import dev.clientele.ingest.convert.RowConverter;
import dev.clientele.model.RateTable;
import dev.clientele.model.SalesRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What becomes of a file, as lines of text that can lie beside it: how it was understood, its records, its rejected rows.
final class RecordLines {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static final Currency EURO = Currency.getInstance("EUR");

    /// One euro is 10 kronor, 1 franc, 2 dollars: every conversion can be checked by eye.
    private static final RateTable RATES = new RateTable(Map.of("SEK",
            Map.of(LocalDate.of(2025, 3, 1), 10.0, LocalDate.of(2025, 3, 2), 10.0),
            "USD", Map.of(LocalDate.of(2025, 1, 31), 2.0, LocalDate.of(2025, 7, 31), 2.0), "CHF", Map.of(LocalDate.of(2025, 1, 31), 1.0)));

    private RecordLines() {}

    static List<String> of(Path path) {
        return of(path, ImportOptions.none());
    }

    static List<String> of(Path path, ImportOptions options) {
        var file = CsvFile.open(path, options, BERLIN, TODAY);
        var layout = file.layout();
        var lines = new ArrayList<String>();
        lines.add(written(layout) + ", decimal " + layout.layout().decimalMark()
                + ", " + layout.layout().days());
        layout.layout().columns().byField().forEach((field, column) -> lines.add(field.word() + " = " + column.name()));
        var intake = new Intake(new ProblemLog(problem -> lines.add("! " + problem.kind() + ", row " + problem.row() + " " + problem.field()
                + " \"" + problem.found() + "\"")));
        var conversion = new CurrencyConversion(EURO, layout.namedCurrency().or(() -> Optional.of(EURO)), RATES);
        file.read(new RowConverter(layout.layout(), conversion, intake, salesRecord -> lines.add(line(salesRecord))));
        for (var kind : NoteKind.values()) {
            if (intake.notes().count(kind) > 0) {
                lines.add("note " + kind + " " + intake.notes().count(kind));
            }
        }
        return lines;
    }

    static String line(SalesRecord salesRecord) {
        var document = salesRecord.document();
        var customer =
                salesRecord.customer().map(party -> "%s/%s/%s/%s".formatted(party.id(), party.name(), party.country(), party.industry()))
                        .orElse("unassigned");
        var product = salesRecord.product().map(item -> item.id() + "/" + item.name()).orElse("-");
        var cost = salesRecord.cost().isPresent() ? String.valueOf(salesRecord.cost().getAsLong()) : "?";
        return "%d: %s %s | %s | %s x %s | %d %s = %d, cost %s".formatted(salesRecord.row(), document.number(), document.day(), customer,
                salesRecord.quantity(), product, salesRecord.original(), document.currency(), salesRecord.net(), cost).replace('\n', '~');
    }

    /// `UTF-8, semicolon`.
    static String written(FileLayout layout) {
        return layout.traits().stream().filter(trait -> !trait.what().equals("Header"))
                .map(trait -> trait.how().replaceFirst(" \\(.*", "").replace("separated by ", "")).collect(Collectors.joining(", "));
    }
}
