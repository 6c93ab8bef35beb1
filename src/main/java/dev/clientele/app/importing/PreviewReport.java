package dev.clientele.app.importing;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.convert.CurrencyChoice;
import dev.clientele.ingest.csv.CsvLayout;
import dev.clientele.model.Money;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.Wording;
import java.io.PrintWriter;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Prints how a file was understood, and its first rows as they would be stored.
final class PreviewReport {

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
        new LayoutReport(out).print(layout, Contents.INVOICES, Optional.of(currencyWords(layout, preview.currency())));
        printRows(layout.layout().columns(), preview.firstRows(), preview.currency().reporting());
        out.println(
                "The whole file: " + wording.counted(intake.rows(), "row", "rows") + ", " + wording.count(intake.kept()) + " to be stored");
        new IntakeReport(out, wording).print(intake, preview.currency().reporting());
        new FileReport(out, wording).printNothingStored(intake, maxRejects);
    }

    private static String currencyWords(CsvLayout layout, CurrencyChoice currency) {
        var column =
                layout.layout().columns().has(Field.CURRENCY) ? "as each row says" : currency.assumed().map(PreviewReport::name).orElse("");
        return column + (currency.assumed().equals(Optional.of(currency.reporting())) ? "" : ", reported in " + name(currency.reporting()));
    }

    private static String name(Currency currency) {
        return currency.equals(Money.UNNAMED) ? "not named (--currency CODE names it)" : currency.getCurrencyCode();
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
