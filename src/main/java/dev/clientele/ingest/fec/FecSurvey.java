package dev.clientele.ingest.fec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What the entries of a file are together.
final class FecSurvey implements FecReader.Taker {

    private long entries;
    private long unbalanced;
    private long sales;
    private long withCustomer;
    private BigDecimal withoutCustomer = BigDecimal.ZERO;

    @Override
    public void entry(FecEntry entry) {
        entries++;
        unbalanced += entry.balance().signum() == 0 ? 0 : 1;
        for (var sale : entry.sales()) {
            sales++;
            if (entry.customer(sale).isPresent()) {
                withCustomer++;
            } else if (!entry.isUnclear(sale)) {
                withoutCustomer = withoutCustomer.add(sale.amount().negate());
            }
        }
    }

    @Override
    public void bad(long row, String found, String expected) {
        // told when the rows are read
    }

    long entries() {
        return entries;
    }

    long unbalanced() {
        return unbalanced;
    }

    long sales() {
        return sales;
    }

    boolean hasCustomers() {
        return withCustomer > 0;
    }

    /// What the person should hear.
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (withoutCustomer.signum() != 0) {
            remarks.add("Revenue that no customer owes (accruals, cash sales), kept as unassigned: " + withoutCustomer.toPlainString());
        }
        return remarks;
    }
}
