package dev.clientele.ingest.document;

import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A file with all documents of a company that was read once to understand it. Every further reading reads it anew.
///
/// @param named the currencies that its rows name, and how many name each
/// @param reading hands over all rows
public record DocumentFile(SourceFile file, FileLayout layout, SortedMap<String, Long> named, Consumer<RowReceiver> reading)
        implements
            TableFile {

    public DocumentFile {
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
    }

    /// One in one currency.
    ///
    /// @param currency what its rows name; empty where the file names none
    /// @param count how many name it
    public DocumentFile(SourceFile file, FileLayout layout, String currency, long count, Consumer<RowReceiver> reading) {
        this(file, layout, currency.isEmpty() ? Collections.emptySortedMap() : new TreeMap<>(Map.of(currency, count)), reading);
    }

    @Override
    public SortedMap<String, Long> currencies(LocalDate today) {
        return named;
    }

    @Override
    public void read(RowReceiver receiver) {
        reading.accept(receiver);
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public long bytesRead() {
        return file.bytesRead();
    }
}
