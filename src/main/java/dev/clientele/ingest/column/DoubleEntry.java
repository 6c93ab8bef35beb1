package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows a journal in double entry: each document stands in several rows, in debit and in credit, which come to the same. Taken for
/// sales it would count each of them twice.
final class DoubleEntry {

    private static final int FEWEST_DOCUMENTS = 2;
    private static final double CENT = 0.005;

    private final String file;
    private final CellTable cells;
    private final Candidates candidates;
    private final List<NumberColumn> numbers;

    DoubleEntry(String file, CellTable cells, Candidates candidates) {
        this.file = file;
        this.cells = cells;
        this.candidates = candidates;
        this.numbers = cells.columns().stream().filter(column -> column.filled() > 0 && column.filled() < column.size())
                .map(NumberColumn::of).flatMap(Optional::stream).toList();
    }

    /// @throws ImportRefusal where the file is such a journal
    void refuse() {
        for (var debit = 0; debit < numbers.size(); debit++) {
            for (var credit = debit + 1; credit < numbers.size(); credit++) {
                refuse(numbers.get(debit), numbers.get(credit));
            }
        }
    }

    private void refuse(NumberColumn debit, NumberColumn credit) {
        candidates.of(Field.INVOICE).stream().map(candidate -> cells.column(candidate.index()))
                .filter(document -> areBalanced(document, debit, credit)).findFirst().ifPresent(document -> {
                    throw new ImportRefusal(
                            ("%s is a journal: \"%s\" and \"%s\" come to the same in each \"%s\", so that a sale stands in it more than once. Export"
                                    + " the invoices instead; if one of its columns has each sale once, say so: --map net=COLUMN")
                                    .formatted(file, debit.column().name(), credit.column().name(), document.name()));
                });
    }

    /// True where each row has one of the two, and in each document both come to the same.
    private static boolean areBalanced(TextColumn document, NumberColumn debit, NumberColumn credit) {
        Map<String, double[]> sums = new HashMap<>();
        for (var row = 0; row < debit.size(); row++) {
            var left = zeroIfNone(debit.value(row));
            var right = zeroIfNone(credit.value(row));
            if ((left != 0) == (right != 0) || document.text(row).isEmpty()) {
                return false;
            }
            var sum = sums.computeIfAbsent(document.text(row), number -> new double[2]);
            sum[0] += left;
            sum[1] += right;
        }
        return sums.size() >= FEWEST_DOCUMENTS && sums.values().stream().allMatch(sum -> Math.abs(sum[0] - sum[1]) < CENT);
    }

    private static double zeroIfNone(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
