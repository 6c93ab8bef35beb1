package dev.clientele.ingest.column;

import dev.clientele.ingest.Column;
import dev.clientele.ingest.ColumnChoice;
import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Contents;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.JoinedColumn;
import dev.clientele.ingest.column.Candidates.Candidate;
import dev.clientele.ingest.evidence.CellTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds out which column is which field: by the person's choice first, then by what the columns' names hint at and their
/// values prove.
public final class ColumnRecogniser {

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
        return senses.isKnown(name);
    }

    /// The columns by field as their names alone tell.
    ///
    /// @throws ImportRefusal where a column that such a file needs cannot be told
    public Columns recognise(List<String> names) {
        return recognise(names, new CellTable(names, FullNames.in(names)));
    }

    /// The columns by field, and those that are not used.
    ///
    /// @param cells the file's rows, or so many of them that they speak for all
    /// @throws ImportRefusal where a column that such a file needs cannot be told, or a choice fits no column
    public Columns recognise(List<String> names, CellTable cells) {
        var joined = FullNames.in(names);
        var candidates = candidates(Stream.concat(names.stream(), joined.stream().map(JoinedColumn::name)).toList(), joined);
        if (cells.rows() > 0) {
            new Evidence(file, choice, cells, candidates).weigh();
        }
        var byField = new EnumMap<Field, Column>(Field.class);
        var reasons = new HashMap<>(candidates.reasons());
        take(candidates.sorted(), names, byField, reasons);
        joined.stream().filter(pair -> byField.values().stream().anyMatch(column -> column.index() == pair.index()))
                .forEach(pair -> Stream.of(pair.first(), pair.last())
                        .forEach(part -> reasons.put(part, "a part of \"" + pair.name() + "\"")));
        if (choice.contents() == Contents.INVOICES) {
            cells.columns().stream().filter(column -> candidates.isUnknown(column.index()) && Look.isMoney(column))
                    .forEach(column -> reasons.putIfAbsent(column.index(), "its name is not known, though its values look like amounts"));
        }
        return new ColumnNeeds(file, choice, byField, reasons, candidates.hasDiscountToTakeOff()).settle(names, joined,
                new FollowingLines(cells, byField));
    }

    /// Holds columns that a file's first rows told against more of its rows.
    ///
    /// @param cells the first rows and others
    /// @throws ImportRefusal where by these rows another column is a field, or it cannot be told
    public void confirm(Columns chosen, List<String> names, CellTable cells) {
        var byAll = recognise(names, cells);
        for (var field : Field.values()) {
            if (!Objects.equals(chosen.byField().get(field), byAll.byField().get(field))) {
                throw new ImportRefusal(
                        "%s: the %s cannot be told. By the first rows it is %s, by rows further down %s. Say which is right: %s or %s"
                                .formatted(file, field.word(), said(chosen, field), said(byAll, field), option(chosen, field),
                                        option(byAll, field)));
            }
        }
    }

    private static String said(Columns columns, Field field) {
        return columns.has(field) ? "\"" + columns.name(field) + "\"" : "none of the columns";
    }

    private static String option(Columns columns, Field field) {
        return "--map " + field.word() + "=" + (columns.has(field) ? said(columns, field) : "-");
    }

    private void take(List<Candidate> sorted, List<String> names, Map<Field, Column> byField, Map<Integer, String> reasons) {
        Set<Integer> taken = new HashSet<>();
        for (var candidate : sorted) {
            var field = candidate.field();
            if (taken.contains(candidate.index())) {
                continue;
            }
            if (byField.containsKey(field)) {
                reasons.putIfAbsent(candidate.index(), "\"" + byField.get(field).name() + "\" is the " + field.word());
            } else {
                refuseTwin(candidate, names);
                byField.put(field, candidate.column());
                taken.add(candidate.index());
            }
        }
    }

    private Candidates candidates(List<String> names, List<JoinedColumn> joined) {
        var candidates = new Candidates();
        for (var i = 0; i < names.size(); i++) {
            var column = new Column(i, names.get(i));
            senses.of(column.name()).forEach(sense -> candidates.add(column, sense.field(), sense.weight()));
            if (senses.isKnown(column.name())) {
                candidates.markNamed(i);
            }
        }
        joined.forEach(pair -> Stream.of(pair.first(), pair.last())
                .forEach(part -> candidates.drop(part, Optional.empty(), "it is a part of a name")));
        for (var field : choice.contents().fields()) {
            if (choice.isIgnored(field)) {
                candidates.rule(field);
            }
            choice.hint(field, names).ifPresent(index -> candidates.hint(new Column(index, names.get(index)), field));
            choice.column(field, names).ifPresent(index -> candidates.choose(new Column(index, names.get(index)), field));
        }
        return candidates;
    }

    /// Two columns of one name, and no way to tell which is meant.
    private void refuseTwin(Candidate candidate, List<String> names) {
        var column = candidate.column();
        var first = names.indexOf(column.name());
        var twin = first + 1 + names.subList(first + 1, names.size()).indexOf(column.name());
        if (twin > first && !choice.mentions(candidate.field())) {
            var word = candidate.field().word();
            throw new ImportRefusal("%s: row 1: columns %d and %d are both named \"%s\". Say which is the %s: --map %s=%d".formatted(file,
                    first + 1, twin + 1, column.name(), word, word, first + 1));
        }
    }
}
