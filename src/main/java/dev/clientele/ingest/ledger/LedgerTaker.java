package dev.clientele.ingest.ledger;

/// Takes what the lines of a ledger are.
public interface LedgerTaker {

    /// Takes an entry with all of its lines.
    void entry(LedgerEntry entry);

    /// Hears of a line that is none.
    ///
    /// @param found what the line has
    /// @param expected what it should have
    void bad(long row, String found, String expected);
}
