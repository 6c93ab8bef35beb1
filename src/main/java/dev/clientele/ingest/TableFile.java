package dev.clientele.ingest;

import java.time.LocalDate;
import java.util.SortedMap;

/// A file that has one table, understood when it was opened, whose rows can be read. What format it is of is known to the one who opened
/// it alone.
///
/// Nothing of its content need be kept: every reading may read the file anew. [#bytesRead()] may be asked by another thread.
public interface TableFile extends AutoCloseable {

    /// How it was understood.
    FileLayout layout();

    /// The currencies that its rows name and how many name each; empty where it has neither a column nor signs for them.
    ///
    /// @param today no date of the file is much later
    SortedMap<String, Long> currencies(LocalDate today);

    /// Hands over all rows.
    ///
    /// @throws ImportRefusal where the file cannot be read to its end, or its later rows show that a column is something else than its
    ///     first rows made believe
    void read(RowReceiver receiver);

    /// The size on disk in bytes.
    long size();

    /// How many of those bytes were read so far.
    long bytesRead();

    /// Gives up what was kept to read it; its layout stays known.
    @Override
    default void close() {}
}
