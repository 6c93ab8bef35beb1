package dev.clientele.store;

/// What a committed batch changed.
///
/// @param dataVersion the store's data version with the batch in it
/// @param lines lines stored
/// @param invoices documents stored, replaced ones included
/// @param replacedInvoices documents that replaced an earlier version of themselves
/// @param newCustomers customers never seen before
/// @param unassignedLines lines without a customer
public record BatchSummary(long batchId, long dataVersion, long lines, long invoices, long replacedInvoices, long newCustomers,
        long unassignedLines) {}
