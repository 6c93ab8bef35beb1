package dev.clientele.ingest.column;

import dev.clientele.ingest.evidence.TextColumn;
import java.util.HashSet;
import java.util.Set;

/// Knows a column that is filled in the first row of an invoice alone.
final class InvoiceSums {

    private InvoiceSums() {}

    /// True where it is filled in the first row of each invoice that has several, and in no other.
    static boolean standsOnce(TextColumn invoice, TextColumn amount) {
        Set<String> seen = new HashSet<>();
        var following = 0;
        for (var row = 0; row < invoice.size(); row++) {
            var isFirst = !invoice.text(row).isEmpty() && seen.add(invoice.text(row));
            if (isFirst == amount.text(row).isEmpty()) {
                return false;
            }
            following += isFirst ? 0 : 1;
        }
        return following > 0;
    }
}
