package dev.clientele.store;

import dev.clientele.model.SalesRecord.Party;
import dev.clientele.store.BatchChanges.Change;
import dev.clientele.store.BatchChanges.Disputed;
import dev.clientele.store.BatchChanges.Version;
import dev.clientele.store.InvoiceTable.Stored;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes invoices out that earlier batches stored and that a file has as no sales now, and keeps count of those that it may not mean. Used
/// by the writing thread alone.
final class Withdrawals {

    private static final int SHOWN = 5;

    private final InvoiceTable invoices;
    private final InvoiceRemovals removals;
    private final DescribedRows<Party> customers;
    private final MonthCauses causes;
    private final boolean isPart;
    private final List<Change> disputed = new ArrayList<>();
    private long disputedCount;
    private long disputedNet;

    /// @param isPart whether a file has a part of the lines of an invoice that others go on with
    Withdrawals(InvoiceTable invoices, InvoiceRemovals removals, DescribedRows<Party> customers, MonthCauses causes, boolean isPart) {
        this.invoices = invoices;
        this.removals = removals;
        this.customers = customers;
        this.causes = causes;
        this.isPart = isPart;
    }

    void settle(Withdrawal kind, Withdrawn said) throws SQLException {
        settle(kind, said, invoices.ofEarlierBatch(said.document().number(), said.day()));
    }

    /// The same of a row without a number.
    ///
    /// @param said with the number that the row has by its content
    void settleContent(Withdrawal kind, Withdrawn said) throws SQLException {
        settle(kind, said, invoices.ofEarlierBatchByContent(said.document().number()));
    }

    private void settle(Withdrawal kind, Withdrawn said, Optional<Stored> stored) throws SQLException {
        if (stored.isEmpty() || stored.get().lines() == 0) {
            keep(kind, said);
            return;
        }
        var isSame = isSame(stored.get(), said);
        if (isSame && kind != Withdrawal.DOUBTED) {
            removals.remove(stored.get());
            causes.gone(stored.get().facts().day(), kind == Withdrawal.VOIDED);
        } else if (isSame || kind != Withdrawal.DOUBTED) {
            keep(kind, said);
            dispute(stored.get(), said);
        }
    }

    private void keep(Withdrawal kind, Withdrawn said) throws SQLException {
        if (kind != Withdrawal.DOUBTED) {
            removals.keepSaid(said.document().number());
        }
    }

    /// True where the file can mean nothing but all of the document. Of several lines a file may speak of some alone.
    private boolean isSame(Stored stored, Withdrawn said) {
        var customer = said.customer().map(customers::find).orElse(0);
        var facts = new InvoiceFacts(customer, said.day(), said.document().currency(), 0, 0);
        if (stored.facts().isOfAnotherCustomer(facts) || !stored.facts().isNear(facts)) {
            return false;
        }
        var isSameSum = said.net() == stored.net()
                || (said.original() == stored.original() && stored.facts().currency().equals(facts.currency()));
        var isWhole = said.rows() >= stored.lines() && Long.signum(said.net()) == Long.signum(stored.net());
        return isSameSum || (!isPart && (said.net() == 0 || isWhole));
    }

    private void dispute(Stored stored, Withdrawn said) throws SQLException {
        disputedCount++;
        disputedNet += stored.net();
        if (disputed.size() < SHOWN) {
            var before =
                    new Version(customers.number(stored.facts().customerId()), LocalDate.ofEpochDay(stored.facts().day()), stored.net());
            var after = new Version(said.customer().orElse(""), said.document().day(), said.net());
            disputed.add(new Change(said.document().number(), before, after, false));
        }
    }

    Disputed disputed() {
        return new Disputed(disputed, disputedCount, disputedNet);
    }
}
