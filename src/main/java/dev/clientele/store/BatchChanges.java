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
/// @param shared invoices that name several salespersons
public record BatchChanges(List<Change> changed, long changedCount, List<Change> doubtful, long doubtfulCount,
        SortedMap<YearMonth, Long> months, SortedMap<YearMonth, Causes> causes, long twice, Shared shared) {

    public BatchChanges {
        changed = List.copyOf(changed);
        doubtful = List.copyOf(doubtful);
    }

    /// Why a month is other than it was.
    ///
    /// @param voided invoices that the store had and that are cancelled now
    /// @param changed invoices of another amount, customer or day than before
    public record Causes(long voided, long changed) {

        Causes plus(Causes other) {
            return new Causes(voided + other.voided, changed + other.changed);
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
