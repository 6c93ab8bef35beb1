package dev.clientele.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/// What a batch changes of what the store had before.
///
/// @param changed invoices that become others, the greatest changes first; the first few of them
/// @param changedCount how many
/// @param doubtful those of which only a person can tell what they are; the first few
/// @param doubtfulCount how many
/// @param months by how much each month that had data before becomes more or less, in minor units of the reporting currency;
///     without those that stay as they were
/// @param causes how many invoices that earlier batches brought are others now, by month
/// @param twice lines without an invoice number that the store has with one already, or the other way about
/// @param disputed invoices that the batch has as no sales and that stay what they are
/// @param shared invoices that name several salespersons
public record BatchChanges(List<Change> changed, long changedCount, List<Change> doubtful, long doubtfulCount,
        SortedMap<YearMonth, Long> months, SortedMap<YearMonth, Causes> causes, long twice, Disputed disputed, Shared shared) {

    public BatchChanges {
        changed = List.copyOf(changed);
        doubtful = List.copyOf(doubtful);
    }

    /// Why a month is other than it was.
    ///
    /// @param voided invoices that the store had and that are cancelled now
    /// @param withdrawn those that are refunded, a draft or otherwise no sale any more
    /// @param changed invoices of another amount, customer or day than before
    public record Causes(long voided, long withdrawn, long changed) {

        Causes plus(Causes other) {
            return new Causes(voided + other.voided, withdrawn + other.withdrawn, changed + other.changed);
        }
    }

    /// Invoices that go on counting although the batch has their numbers on what is no sale.
    ///
    /// @param shown some of them, each as the store has it and as the file does
    /// @param net what they come to in the store, in minor units of the reporting currency
    public record Disputed(List<Change> shown, long count, long net) {

        public Disputed {
            shown = List.copyOf(shown);
        }
    }

    /// An invoice before and after.
    ///
    /// @param isOtherPart true where the batch has the same invoice with other lines
    public record Change(String number, Version before, Version after, boolean isOtherPart) {}

    /// An invoice as one batch has it.
    ///
    /// @param customer its number; empty for none
    public record Version(String customer, LocalDate day, long net) {}

    /// Invoices that name several salespersons; each is counted for the one named first.
    ///
    /// @param net what they come to, in minor units of the reporting currency
    /// @param examples the first few of them
    public record Shared(long count, long net, List<Seller> examples) {

        public Shared {
            examples = List.copyOf(examples);
        }
    }

    /// Who sold an invoice, and who else is named on it.
    public record Seller(String invoice, String counted, String other) {}
}
