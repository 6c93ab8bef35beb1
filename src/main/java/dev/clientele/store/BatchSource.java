package dev.clientele.store;

import java.util.Currency;

/// Where a batch comes from.
///
/// @param source the system its documents' numbers are unique in
/// @param file the file's name as the person gave it
/// @param reportingCurrency the currency of its `net` and `cost` amounts; the store's once the first batch is in
/// @param sameNumber what a number means that the store has already
public record BatchSource(String source, String file, Currency reportingCurrency, SameNumber sameNumber) {

    /// A batch whose invoices replace earlier versions of themselves.
    public BatchSource(String source, String file, Currency reportingCurrency) {
        this(source, file, reportingCurrency, SameNumber.REPLACE);
    }
}
