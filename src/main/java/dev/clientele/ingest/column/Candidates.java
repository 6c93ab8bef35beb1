package dev.clientele.ingest.column;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What each column of a file could be, and how surely: what its name hints at, less what its values disprove and with what
/// they prove. Not for use by several threads.
final class Candidates {

    /// A column that could be a field.
    ///
    /// @param weight how surely, from 1 to 10; more where the person said so
    record Candidate(Column column, Field field, int weight) {
        int index() {
            return column.index();
        }
    }

    private static final int PROVEN = 10;
    private static final int DOCUMENTED = 9;
    private static final int CHOSEN = 100;

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, String> reasons = new HashMap<>();
    private final Set<Integer> named = new HashSet<>();
    private boolean hasDiscountToTakeOff;

    void add(Column column, Field field, int weight) {
        if (weight(column.index(), field) == CHOSEN) {
            return;
        }
        candidates.removeIf(other -> other.index() == column.index() && other.field() == field);
        candidates.add(new Candidate(column, field, weight));
    }

    void add(TextColumn column, Field field, int weight) {
        add(new Column(column.index(), column.name()), field, weight);
    }

    /// Says that the column's discount is not off the amount beside it.
    void takeOff(TextColumn discount) {
        add(discount, Field.DISCOUNT, PROVEN);
        hasDiscountToTakeOff = true;
    }

    boolean hasDiscountToTakeOff() {
        return hasDiscountToTakeOff;
    }

    /// Takes a column out for a field, or for all where it is not named.
    ///
    /// @param reason why, in a few words
    void drop(int index, Optional<Field> field, String reason) {
        if (candidates.removeIf(candidate -> candidate.index() == index && candidate.weight() < CHOSEN
                && field.map(candidate.field()::equals).orElse(true))) {
            reasons.put(index, reason);
        }
    }

    /// Says why a column that is nothing is worth a look all the same.
    void passOver(int index, String reason) {
        reasons.putIfAbsent(index, reason);
    }

    /// The field's columns, the surest first, whatever their places in the file are.
    List<Candidate> of(Field field) {
        return sorted().stream().filter(candidate -> candidate.field() == field).toList();
    }

    /// The surest of them.
    Optional<TextColumn> best(Field field, CellTable cells) {
        return of(field).stream().findFirst().map(candidate -> cells.column(candidate.index()));
    }

    /// The same, where it has numbers.
    Optional<NumberColumn> bestNumber(Field field, CellTable cells) {
        return best(field, cells).flatMap(NumberColumn::of);
    }

    int weight(int index, Field field) {
        return candidates.stream().filter(candidate -> candidate.index() == index && candidate.field() == field)
                .mapToInt(Candidate::weight).findFirst().orElse(0);
    }

    /// True where neither a name, a value nor the person says which column is the field.
    boolean isOpen(Field field, ColumnChoice choice) {
        return of(field).isEmpty() && !choice.mentions(field);
    }

    /// Says that the column's name is a known one, of whatever meaning.
    void markNamed(int index) {
        named.add(index);
    }

    /// True where the column's name says nothing, and the person neither.
    boolean isUnknown(int index) {
        return !named.contains(index) && isFree(index);
    }

    /// True where the column is no candidate for anything.
    boolean isFree(int index) {
        return candidates.stream().noneMatch(candidate -> candidate.index() == index);
    }

    /// Takes the word of an export's documentation, which values may disprove.
    void hint(Column column, Field field) {
        candidates.removeIf(other -> other.index() == column.index() && other.weight() < CHOSEN);
        named.add(column.index());
        add(column, field, DOCUMENTED);
    }

    /// Takes the person's word: this column is the field, and nothing else is.
    void choose(Column column, Field field) {
        candidates.removeIf(other -> other.index() == column.index() ? other.weight() < CHOSEN : other.field() == field);
        candidates.add(new Candidate(column, field, CHOSEN));
    }

    /// Takes the person's word that no column is the field.
    void rule(Field field) {
        candidates.removeIf(other -> other.field() == field);
    }

    /// All, the surest first.
    List<Candidate> sorted() {
        return candidates.stream().sorted(Comparator.comparingInt((Candidate candidate) -> -candidate.weight())
                .thenComparingInt(candidate -> candidate.column().name().length()).thenComparing(candidate -> candidate.column().name())
                .thenComparingInt(Candidate::index)).toList();
    }

    /// Why columns were taken out, by index.
    Map<Integer, String> reasons() {
        return Map.copyOf(reasons);
    }
}
