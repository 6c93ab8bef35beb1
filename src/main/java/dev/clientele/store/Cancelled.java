package dev.clientele.store;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Document;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// An invoice that a file says is cancelled.
///
/// @param customer its customer's number; empty for none
/// @param net what its rows come to, in minor units of the reporting currency
record Cancelled(Document document, Optional<String> customer, long net) {

    /// Each once, whatever its rows.
    static Collection<Cancelled> of(List<SalesRecord> rows) {
        var invoices = new LinkedHashMap<String, Cancelled>();
        for (var row : rows) {
            var one = new Cancelled(row.document(), row.customer().map(SalesRecord.Party::id), row.net());
            invoices.merge(row.document().number() + InvoiceKey.SEPARATOR + row.document().day(), one,
                    (before, next) -> new Cancelled(before.document(), before.customer(), before.net() + next.net()));
        }
        return invoices.values();
    }
}
