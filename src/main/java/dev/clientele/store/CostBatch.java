package dev.clientele.store;

import dev.clientele.model.CostRecord;
import java.util.Currency;
import java.util.List;

/// The costs of one file.
///
/// @param file the file's name as the person gave it
/// @param reporting the currency of their amounts, which is the store's or becomes it
/// @param rejectedRows rows of the file that are not among them, for the record
public record CostBatch(String file, Currency reporting, List<CostRecord> records, long rejectedRows) {

    public CostBatch {
        records = List.copyOf(records);
    }
}
