package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.column.Candidates.Candidate;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.List;
import java.util.Optional;

/// Finds the invoice's day among the columns whose values are dates.
final class DateChoice {

    private static final double MOSTLY = 0.8;

    private final CellTable cells;
    private final Candidates candidates;
    private final Question question;

    DateChoice(CellTable cells, Candidates candidates, Question question) {
        this.cells = cells;
        this.candidates = candidates;
        this.question = question;
    }

    void settle() {
        var named = candidates.of(Field.DATE);
        if (named.stream().anyMatch(candidate -> Look.isDays(column(candidate)))) {
            named.stream().filter(candidate -> !Look.isDays(column(candidate)))
                    .forEach(candidate -> drop(candidate, "its values are no dates"));
            dropEmptier();
            askIfEqual();
        } else if (named.stream().noneMatch(candidate -> column(candidate).filled() > 0)) {
            takeOnly();
        }
    }

    /// A column that is empty in many rows is the day of something that need not happen, such as a payment.
    private void dropEmptier() {
        var named = candidates.of(Field.DATE);
        var fullest = named.stream().mapToInt(candidate -> column(candidate).filled()).max().orElse(0);
        named.stream().filter(candidate -> column(candidate).filled() < fullest * MOSTLY)
                .forEach(candidate -> drop(candidate, "it is empty in " + (cells.rows() - column(candidate).filled()) + " rows"));
    }

    private void askIfEqual() {
        var named = candidates.of(Field.DATE);
        var first = named.getFirst();
        var rivals = named.stream().filter(candidate -> candidate.weight() == first.weight()).map(this::column)
                .filter(column -> !column.name().equals(first.column().name()) && differs(column, column(first))).toList();
        if (!rivals.isEmpty()) {
            throw question.which(Field.DATE, List.of(column(first), rivals.getFirst()), "two columns could be the day of the invoice");
        }
    }

    /// No name is known: the only column of dates must be it.
    private void takeOnly() {
        var days = cells.columns().stream().filter(column -> candidates.isUnknown(column.index())).filter(Look::isDays).toList();
        if (days.size() > 1) {
            throw question.which(Field.DATE, days, "no column's name tells the day of the invoice, and several have dates");
        }
        days.forEach(column -> candidates.add(column, Field.DATE, 1));
    }

    private boolean differs(TextColumn one, TextColumn other) {
        for (var row = 0; row < cells.rows(); row++) {
            if (!one.text(row).equals(other.text(row))) {
                return true;
            }
        }
        return false;
    }

    private void drop(Candidate candidate, String reason) {
        candidates.drop(candidate.index(), Optional.of(Field.DATE), reason);
    }

    private TextColumn column(Candidate candidate) {
        return cells.column(candidate.index());
    }
}
