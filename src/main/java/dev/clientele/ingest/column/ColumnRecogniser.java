package dev.clientele.ingest.column;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.column.ColumnNames.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds out which column is which field: by the person's choice first, then by the columns' names, the surest first.
public final class ColumnRecogniser {

    private record Candidate(Column column, Sense sense) {}

    private final ColumnSenses senses;
    private final String file;
    private final ColumnChoice choice;

    public ColumnRecogniser(String file, ColumnChoice choice) {
        this.file = file;
        this.choice = choice;
        this.senses = new ColumnSenses(choice.contents());
    }

    /// True where the name is one of those that columns of such files have.
    public boolean isKnown(String name) {
        return !senses.of(name).isEmpty();
    }

    /// The columns by field, and those that are not used.
    ///
    /// @throws ImportRefusal where a column that such a file needs cannot be told, or a choice fits no column
    public Columns recognise(List<String> names) {
        var taken = new TreeMap<Integer, Field>();
        var byField = new EnumMap<Field, Column>(Field.class);
        var reasons = new HashMap<Integer, String>();
        takeChosen(names, byField, taken);
        for (var candidate : candidates(names)) {
            var field = candidate.sense().field();
            var index = candidate.column().index();
            if (!byField.containsKey(field) && !choice.mentions(field) && !taken.containsKey(index)) {
                refuseTwin(candidate, names);
                byField.put(field, candidate.column());
                taken.put(index, field);
            } else if (!taken.containsKey(index) && byField.containsKey(field)) {
                reasons.putIfAbsent(index, "\"" + byField.get(field).name() + "\" is the " + field.word());
            }
        }
        return new ColumnNeeds(file, choice, byField, reasons).settle(names);
    }

    private void takeChosen(List<String> names, Map<Field, Column> byField, Map<Integer, Field> taken) {
        for (var field : choice.contents().fields()) {
            choice.column(field, names).ifPresent(index -> {
                byField.put(field, new Column(index, names.get(index)));
                taken.put(index, field);
            });
        }
    }

    private List<Candidate> candidates(List<String> names) {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < names.size(); i++) {
            var column = new Column(i, names.get(i));
            senses.of(names.get(i)).forEach(sense -> candidates.add(new Candidate(column, sense)));
        }
        candidates.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.sense().weight())
                .thenComparingInt(candidate -> candidate.column().index()));
        return candidates;
    }

    /// Two columns of one name, and no way to tell which is meant.
    private void refuseTwin(Candidate candidate, List<String> names) {
        var column = candidate.column();
        var twin = names.subList(column.index() + 1, names.size()).indexOf(column.name());
        if (twin >= 0) {
            var word = candidate.sense().field().word();
            throw new ImportRefusal("%s: row 1: columns %d and %d are both named \"%s\". Say which is the %s: --map %s=%d".formatted(file,
                    column.index() + 1, column.index() + twin + 2, column.name(), word, word, column.index() + 1));
        }
    }
}
