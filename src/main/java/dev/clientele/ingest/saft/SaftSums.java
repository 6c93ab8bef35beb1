package dev.clientele.ingest.saft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The control sums of the invoices that were read, to hold against those that the file declares: all that were not cancelled.
final class SaftSums {

    private long count;
    private BigDecimal debit = BigDecimal.ZERO;
    private BigDecimal credit = BigDecimal.ZERO;

    void count() {
        count++;
    }

    void add(SaftInvoice invoice) {
        for (var line : invoice.lines()) {
            if (line.net().signum() < 0) {
                debit = debit.add(line.net().negate());
            } else {
                credit = credit.add(line.net());
            }
        }
    }

    /// What the file declares otherwise.
    List<String> differences(SaftHeader header) {
        var found = new ArrayList<String>();
        compare("NumberOfEntries", header.entries(), BigDecimal.valueOf(count)).ifPresent(found::add);
        compare("TotalDebit", header.debit(), debit).ifPresent(found::add);
        compare("TotalCredit", header.credit(), credit).ifPresent(found::add);
        return found;
    }

    private static Optional<String> compare(String name, Optional<BigDecimal> declared, BigDecimal read) {
        return declared.filter(sum -> sum.compareTo(read) != 0)
                .map(sum -> name + " is declared as " + sum.toPlainString() + ", and the invoices come to " + read.toPlainString());
    }
}
