package dev.clientele.app.importing;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.convert.CurrencyChoice;
import dev.clientele.ingest.csv.CsvLayout;
import dev.clientele.ingest.csv.DayWords;
import dev.clientele.model.Money;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.Wording;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Prints how a file was understood, and its first rows as they would be stored.
final class PreviewReport {

    private static final int WIDE = 100;
    private static final int NARROW = 24;

    private final PrintWriter out;
    private final Wording wording;

    PreviewReport(PrintWriter out, Wording wording) {
        this.out = out;
        this.wording = wording;
    }

    void print(ImportRun.Preview preview, double maxRejects) {
        var layout = preview.file().layout();
        var intake = preview.intake();
        out.println(layout.layout().file());
        printWriting(layout, preview.currency());
        printColumns(layout.layout().columns());
        printRows(layout.layout().columns(), preview.firstRows(), preview.currency().reporting());
        out.println(
                "The whole file: " + wording.counted(intake.rows(), "row", "rows") + ", " + wording.count(intake.kept()) + " to be stored");
        new IntakeReport(out, wording).print(intake, preview.currency().reporting());
        out.println(intake.isPast(maxRejects)
                ? "Nothing was stored, and the file would be refused: too many rows are rejected."
                : "Nothing was stored. Without --dry-run it would be.");
    }

    private void printWriting(CsvLayout layout, CurrencyChoice currency) {
        var days = layout.layout().days();
        var table = new AlignedTable(List.of(false, false), WIDE);
        table.add(List.of("Encoding", layout.encoding().toString()));
        table.add(List.of("Cells", "separated by " + layout.dialect().delimiterWords()));
        table.add(List.of("Header", layout.hasHeader() ? "yes" : "none"));
        table.add(List.of("Decimals", layout.layout().decimalMark() == ',' ? "12,50 (comma)" : "12.50 (point)"));
        table.add(List.of("Dates", days.pattern() + example(layout)));
        table.add(List.of("Currency", currencyWords(layout, currency)));
        out.println("How it is written:");
        table.print(out, "  ");
    }

    private static String example(CsvLayout layout) {
        return DayWords.of(layout.dayExample(), layout.layout().days()).map(day -> ": " + layout.dayExample() + " is " + day).orElse("");
    }

    private static String currencyWords(CsvLayout layout, CurrencyChoice currency) {
        var column =
                layout.layout().columns().has(Field.CURRENCY) ? "as each row says" : currency.assumed().map(PreviewReport::name).orElse("");
        return column + (currency.assumed().equals(Optional.of(currency.reporting())) ? "" : ", reported in " + name(currency.reporting()));
    }

    private static String name(Currency currency) {
        return currency.equals(Money.UNNAMED) ? "not named (--currency CODE names it)" : currency.getCurrencyCode();
    }

    private void printColumns(Columns columns) {
        var table = new AlignedTable(List.of(true, false, false), WIDE);
        columns.byField().entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getValue().index()))
                .forEach(entry -> table.add(List.of(String.valueOf(entry.getValue().index() + 1), entry.getValue().name(),
                        "-> " + entry.getKey().word() + ": " + entry.getKey().meaning())));
        columns.unused().forEach(unused -> table.add(List.of(String.valueOf(unused.column().index() + 1), unused.column().name(),
                "   not used: " + unused.reason())));
        out.println("Columns:");
        table.print(out, "  ");
    }

    private void printRows(Columns columns, List<SalesRecord> rows, Currency reporting) {
        out.println("First rows:");
        var shown = new PreviewRows(columns, wording, reporting);
        var table = new AlignedTable(shown.figures(), NARROW);
        table.add(shown.titles());
        rows.forEach(salesRecord -> table.add(shown.cells(salesRecord)));
        table.print(out, "  ");
    }
}
