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

/// A file with all documents of a company, in one currency, that was read once to understand it. Every further reading reads it anew.
///
/// @param currency what its rows name; empty where the file names none
/// @param count how many name it
/// @param reading hands over all rows
public record DocumentFile(SourceFile file, FileLayout layout, String currency, long count, Consumer<RowReceiver> reading)
        implements
            TableFile {

    @Override
    public SortedMap<String, Long> currencies(LocalDate today) {
        return currency.isEmpty() ? Collections.emptySortedMap() : new TreeMap<>(Map.of(currency, count));
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
