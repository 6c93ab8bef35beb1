package dev.clientele.ingest.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What the entries of a file are together.
public final class LedgerSurvey implements LedgerTaker {

    private long entries;
    private long unbalanced;
    private long sales;
    private long withCustomer;
    private BigDecimal withoutCustomer = BigDecimal.ZERO;

    @Override
    public void entry(LedgerEntry entry) {
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

    /// How many entries there are.
    public long entries() {
        return entries;
    }

    /// How many of them do not balance.
    public long unbalanced() {
        return unbalanced;
    }

    /// How many lines are sales.
    public long sales() {
        return sales;
    }

    /// True where a sale names its customer.
    public boolean hasCustomers() {
        return withCustomer > 0;
    }

    /// What the person should hear.
    public List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (withoutCustomer.signum() != 0) {
            remarks.add("Revenue that no customer owes (accruals, cash sales), kept as unassigned: " + withoutCustomer.toPlainString());
        }
        return remarks;
    }
}
