package dev.clientele.ingest.convert;

import static java.util.Objects.requireNonNull;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What is known about each customer or product met so far, found by the characters of its id in a row, without making a
/// string of them: open addressing, linear probing, at most half full. Grows with the ids, not with the rows.
final class TextTable<E> {

    private static final int FIRST_SIZE = 1024;

    private @Nullable String[] ids = new @Nullable String[FIRST_SIZE];
    private @Nullable Object[] entries = new @Nullable Object[FIRST_SIZE];
    private int size;

    /// The entry of the id in the row's field, made where it is new.
    E entry(Row row, Field field, BiFunction<String, Row, E> make) {
        var at = place(ids, row.buffer(), row.start(field), row.end(field));
        if (ids[at] == null) {
            var id = row.text(field);
            ids[at] = id;
            entries[at] = make.apply(id, row);
            size++;
            if (size * 2 > ids.length) {
                grow();
            }
            return entry(row, field, make);
        }
        @SuppressWarnings("unchecked") // only what make returns is ever put in
        var entry = (E) entries[at];
        return requireNonNull(entry, "entry is null");
    }

    private void grow() {
        var oldIds = ids;
        var oldEntries = entries;
        ids = new @Nullable String[oldIds.length * 2];
        entries = new @Nullable Object[ids.length];
        for (var i = 0; i < oldIds.length; i++) {
            var id = oldIds[i];
            if (id != null) {
                var at = place(ids, id.toCharArray(), 0, id.length());
                ids[at] = id;
                entries[at] = oldEntries[i];
            }
        }
    }

    /// Where the id is, or where it would be put.
    private static int place(@Nullable String[] ids, char[] text, int start, int end) {
        var mask = ids.length - 1;
        var at = spread(text, start, end) & mask;
        for (var id = ids[at]; id != null && !Texts.same(id, text, start, end); id = ids[at]) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int spread(char[] text, int start, int end) {
        var hash = 0;
        for (var i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
