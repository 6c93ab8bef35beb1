package dev.clientele.app.importing;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.csv.CsvLayout;
import dev.clientele.ingest.csv.DayWords;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Prints how a file was understood: its way of writing and its columns.
final class LayoutReport {

    private static final int WIDE = 100;

    private final PrintWriter out;

    LayoutReport(PrintWriter out) {
        this.out = out;
    }

    /// @param currency what is to be said of the amounts' currency, in a file with amounts
    void print(CsvLayout layout, Contents contents, Optional<String> currency) {
        out.println(layout.layout().file());
        printWriting(layout, contents, currency);
        printColumns(layout.layout().columns());
    }

    private void printWriting(CsvLayout layout, Contents contents, Optional<String> currency) {
        var columns = layout.layout().columns();
        var table = new AlignedTable(List.of(false, false), WIDE);
        table.add(List.of("Encoding", layout.encoding().toString()));
        table.add(List.of("Cells", "separated by " + layout.dialect().delimiterWords()));
        table.add(List.of("Header", layout.hasHeader() ? "yes" : "none"));
        if (contents == Contents.INVOICES) {
            table.add(List.of("Decimals", layout.layout().decimalMark() == ',' ? "12,50 (comma)" : "12.50 (point)"));
        }
        if (contents.date().filter(columns::has).isPresent() && !layout.dayExample().isEmpty()) {
            table.add(List.of("Dates", layout.layout().days().pattern() + example(layout)));
        }
        currency.ifPresent(words -> table.add(List.of("Currency", words)));
        out.println("How it is written:");
        table.print(out, "  ");
    }

    private static String example(CsvLayout layout) {
        return DayWords.of(layout.dayExample(), layout.layout().days()).map(day -> ": " + layout.dayExample() + " is " + day).orElse("");
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
}
