package dev.clientele.store;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Document;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// An invoice that a file has as no sale.
///
/// @param customer its customer's number; empty for none
/// @param original what its rows come to, in minor units of its currency
/// @param net the same in minor units of the reporting currency
record Withdrawn(Document document, Optional<String> customer, int rows, long original, long net) {

    /// Each once, whatever its rows.
    static Collection<Withdrawn> of(List<SalesRecord> rows) {
        var invoices = new LinkedHashMap<String, Withdrawn>();
        for (var row : rows) {
            var one = new Withdrawn(row.document(), row.customer().map(SalesRecord.Party::id), 1, row.original(), row.net());
            invoices.merge(row.document().number() + InvoiceKey.SEPARATOR + row.document().day(), one, Withdrawn::plus);
        }
        return invoices.values();
    }

    /// A row without a number.
    ///
    /// @param number what it is known by instead
    static Withdrawn of(SalesRecord row, String number) {
        var said = row.document();
        var document = new Document(number, said.day(), said.currency(), said.channel(), said.owner());
        return new Withdrawn(document, row.customer().map(SalesRecord.Party::id), 1, row.original(), row.net());
    }

    private Withdrawn plus(Withdrawn next) {
        return new Withdrawn(document, customer.or(next::customer), rows + next.rows, original + next.original, net + next.net);
    }

    int day() {
        return Math.toIntExact(document.day().toEpochDay());
    }
}
