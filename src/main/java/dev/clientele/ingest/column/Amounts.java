package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The columns of a file that have numbers, each with what it could be. Not for use by several threads.
final class Amounts {

    private static final int PROVEN = 10;

    private final Candidates candidates;
    private final Map<Integer, NumberColumn> numbers = new HashMap<>();

    Amounts(CellTable cells, Candidates candidates) {
        this.candidates = candidates;
        cells.columns().stream().filter(column -> !isPlainlyOther(column))
                .forEach(column -> NumberColumn.of(column).ifPresent(number -> numbers.put(column.index(), number)));
    }

    Collection<NumberColumn> all() {
        return Collections.unmodifiableCollection(numbers.values());
    }

    Optional<NumberColumn> at(int index) {
        return Optional.ofNullable(numbers.get(index));
    }

    /// Those that could be the field, the surest first.
    List<NumberColumn> of(Field field) {
        return candidates.of(field).stream().map(candidate -> numbers.get(candidate.index())).filter(Objects::nonNull).toList();
    }

    /// The surest of them.
    Optional<NumberColumn> first(Field field) {
        return of(field).stream().findFirst();
    }

    /// What was taken for an amount without the tax has the tax in it.
    void makeGross(NumberColumn amount, String why) {
        candidates.drop(amount.column().index(), Optional.of(Field.NET), why);
        candidates.add(amount.column(), Field.GROSS, PROVEN);
    }

    /// Numbers and days of documents are numbers, but no amounts.
    private boolean isPlainlyOther(TextColumn column) {
        return candidates.weight(column.index(), Field.INVOICE) > 0 || candidates.weight(column.index(), Field.DATE) > 0
                || candidates.weight(column.index(), Field.CUSTOMER) > 0;
    }
}
