package dev.clientele.ingest.column;

import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Knows files in which the first or the last row of each invoice is the sum of its others, as where a program writes a record for the
/// document and one for each of its lines: taken as they are they would count twice.
final class RepeatedSums {

    private static final int FEWEST_INVOICES = 2;
    private static final int FEWEST_ROWS = 3;
    private static final double CENT = 0.0101;

    private final String file;
    private final CellTable cells;
    private final Candidates candidates;
    private final ColumnChoice choice;

    RepeatedSums(String file, CellTable cells, Candidates candidates, ColumnChoice choice) {
        this.file = file;
        this.cells = cells;
        this.candidates = candidates;
        this.choice = choice;
    }

    /// @throws ImportRefusal where each invoice would count twice
    void refuse() {
        var net = candidates.bestNumber(Field.NET, cells);
        var invoice = candidates.best(Field.INVOICE, cells);
        if (net.isEmpty() || invoice.isEmpty() || !candidates.isOpen(Field.STATUS, choice)) {
            return;
        }
        var invoices = rowsByInvoice(invoice.get()).stream().filter(rows -> rows.size() > 1).toList();
        if (invoices.size() < FEWEST_INVOICES || invoices.stream().noneMatch(rows -> rows.size() >= FEWEST_ROWS)) {
            return;
        }
        if (invoices.stream().allMatch(rows -> isSum(net.get(), rows, rows.getFirst()))) {
            throw refusal("first", invoice.get(), invoices.stream().map(List::getFirst).collect(Collectors.toSet()));
        }
        if (invoices.stream().allMatch(rows -> isSum(net.get(), rows, rows.getLast()))) {
            throw refusal("last", invoice.get(), invoices.stream().map(List::getLast).collect(Collectors.toSet()));
        }
    }

    private static List<List<Integer>> rowsByInvoice(TextColumn invoice) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (var row = 0; row < invoice.size(); row++) {
            if (!invoice.text(row).isEmpty()) {
                rows.computeIfAbsent(invoice.text(row), number -> new ArrayList<>()).add(row);
            }
        }
        return List.copyOf(rows.values());
    }

    private static boolean isSum(NumberColumn net, List<Integer> rows, int sum) {
        var others = rows.stream().filter(row -> row != sum).mapToDouble(net::value).sum();
        return net.value(sum) != 0 && Math.abs(net.value(sum) - others) <= CENT;
    }

    private ImportRefusal refusal(String place, TextColumn invoice, Set<Integer> sums) {
        var answer = teller(sums).map(column -> answer(column, sums)).orElse("Export the lines, or the invoices without their lines");
        return new ImportRefusal(
                "%s: the %s row of each \"%s\" is the sum of its others, so that each would count twice. %s".formatted(file,
                        place, invoice.name(), answer));
    }

    /// The column that has one word in those rows and others in all other rows.
    private Optional<TextColumn> teller(Set<Integer> sums) {
        return cells.columns().stream().filter(column -> column.filled() == column.size() && isTeller(column, sums)).findFirst();
    }

    private static boolean isTeller(TextColumn column, Set<Integer> sums) {
        var word = column.text(sums.iterator().next());
        for (var row = 0; row < column.size(); row++) {
            if (sums.contains(row) != column.text(row).equals(word)) {
                return false;
            }
        }
        return true;
    }

    private static String answer(TextColumn column, Set<Integer> sums) {
        var word = column.text(sums.iterator().next());
        var others = column.different().stream().filter(other -> !other.equals(word)).map(other -> other + "=count")
                .collect(Collectors.joining(","));
        return "To leave these out: --map status=\"%s\" --status \"%s=leave-out,%s\"".formatted(column.name(), word, others);
    }
}
