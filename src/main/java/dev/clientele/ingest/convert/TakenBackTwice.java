package dev.clientele.ingest.convert;

import dev.clientele.ingest.kind.UnclearWords;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds invoices that are left out as paid back or cancelled by their status, while the credit notes for them are in the file, too, and would
/// be taken off a second time. Not for use by several threads.
final class TakenBackTwice {

    private final Map<Sale, List<String>> leftOut = new HashMap<>();
    private final Map<Sale, Integer> credited = new HashMap<>();

    /// Who bought for how much, without its sign.
    private record Sale(String customer, long net) {

        static Sale of(SalesRecord row) {
            return new Sale(row.customer().map(Party::id).orElse(""), Math.abs(row.net()));
        }
    }

    /// A row that is left out by the word.
    void leaveOut(SalesRecord row, String word) {
        leftOut.computeIfAbsent(Sale.of(row), key -> new ArrayList<>()).add(word);
    }

    /// A row that is taken off.
    void credit(SalesRecord row) {
        credited.merge(Sale.of(row), 1, Integer::sum);
    }

    /// Makes the words unclear by which such invoices are left out. To be called when all rows were read.
    void settle(UnclearWords unclear) {
        leftOut.forEach((sale, words) -> words.stream().limit(Optional.ofNullable(credited.get(sale)).orElse(0))
                .forEach(word -> unclear.sum(word).addCredited(sale.net())));
    }
}
