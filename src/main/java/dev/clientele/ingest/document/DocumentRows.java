package dev.clientele.ingest.document;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.RowReceiver;
import java.math.BigDecimal;
import java.util.Optional;

/// Hands over the lines of documents as rows, one after the other. Not for use by several threads.
public final class DocumentRows {

    private final RowReceiver receiver;
    private final Row row = new Row();

    public DocumentRows(RowReceiver receiver) {
        this.receiver = receiver;
    }

    /// Begins a row.
    ///
    /// @param number where it stands in the file
    public DocumentRows begin(long number) {
        row.begin(number);
        return this;
    }

    public DocumentRows put(Field field, String text) {
        row.put(field, text.toCharArray(), 0, text.length());
        return this;
    }

    public DocumentRows put(Field field, BigDecimal number) {
        return put(field, number.toPlainString());
    }

    /// Leaves the field empty where there is no number.
    public DocumentRows put(Field field, Optional<BigDecimal> number) {
        number.ifPresent(known -> put(field, known));
        return this;
    }

    /// Hands the row over.
    public void send() {
        receiver.row(row);
    }
}
