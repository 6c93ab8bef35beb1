package dev.clientele.model;

import java.time.YearMonth;
import java.util.Currency;

/// One row of a file of costs, on its way from an importer to the store.
///
/// @param row the row of the file, for messages
/// @param currency what `original` is in
/// @param original minor units, below zero for money that came back
/// @param amount the same in minor units of the reporting currency
/// @param customer the number or the name of the customer it was spent on, empty where none is named
/// @param segment the segment it was spent on, empty where none is named
/// @param channel the sales channel it was spent on, empty where none is named
/// @param touchpoint where customers were met, empty where it is not said
public record CostRecord(long row, YearMonth month, CostKind kind, Currency currency, long original, long amount, String customer,
        String segment, String channel, String touchpoint) {}
