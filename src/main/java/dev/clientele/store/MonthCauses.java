package dev.clientele.store;

import dev.clientele.store.BatchChanges.Causes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// How many invoices of each month a batch voids or restates.
final class MonthCauses {

    private static final Causes ONE_VOIDED = new Causes(1, 0, 0);
    private static final Causes ONE_WITHDRAWN = new Causes(0, 1, 0);
    private static final Causes ONE_CHANGED = new Causes(0, 0, 1);

    private final SortedMap<YearMonth, Causes> byMonth = new TreeMap<>();

    void gone(int day, boolean isVoided) {
        byMonth.merge(YearMonth.from(LocalDate.ofEpochDay(day)), isVoided ? ONE_VOIDED : ONE_WITHDRAWN, Causes::plus);
    }

    /// Counts in the month that it was in and in the one that it is in.
    void changed(ReturnedInvoice invoice) {
        IntStream.of(invoice.before().day(), invoice.after().day()).mapToObj(day -> YearMonth.from(LocalDate.ofEpochDay(day))).distinct()
                .forEach(month -> byMonth.merge(month, ONE_CHANGED, Causes::plus));
    }

    SortedMap<YearMonth, Causes> byMonth() {
        return new TreeMap<>(byMonth);
    }
}
