package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.column.Candidates.Candidate;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.Dependency;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.List;
import java.util.Optional;

/// Checks that the customer's number and name, once found, belong together.
final class NumberAndName {

    private static final double FEW = 0.05;
    private static final double HALF = 0.5;
    private static final int SURE_NAME = 8;
    private static final int SOME_ROWS = 5;

    private final CellTable cells;
    private final Candidates candidates;
    private final Question question;

    NumberAndName(CellTable cells, Candidates candidates, Question question) {
        this.cells = cells;
        this.candidates = candidates;
        this.question = question;
    }

    void settle() {
        first(Field.CUSTOMER).filter(number -> Look.hasExponents(cells.column(number.index()))).ifPresent(this::askRounded);
        dropNamesOfOthers();
        var number = first(Field.CUSTOMER);
        var name = name();
        if (number.isPresent() && name.isPresent()) {
            check(number.get(), cells.column(number.get().index()), cells.column(name.get().index()));
        }
    }

    /// A name that is the same for most numbers, or changes under one number, is somebody else's.
    private void dropNamesOfOthers() {
        var number = candidates.best(Field.CUSTOMER, cells);
        for (var name : candidates.of(Field.CUSTOMER_NAME)) {
            var column = cells.column(name.index());
            if (name.weight() < SURE_NAME && number.filter(other -> other != column && isOfOthers(other, column)).isPresent()) {
                candidates.drop(name.index(), Optional.of(Field.CUSTOMER_NAME), "it is not the name of \"" + number.get().name() + "\"");
            }
        }
    }

    private static boolean isOfOthers(TextColumn number, TextColumn name) {
        return (number.distinct() > 1 && name.distinct() <= Math.max(1, number.distinct() * HALF))
                || !Dependency.of(number, name).holds(FEW * 2);
    }

    private void check(Candidate candidate, TextColumn number, TextColumn name) {
        var names = Dependency.of(number, name);
        if (number.distinct() == number.filled() && number.distinct() >= SOME_ROWS
                && name.distinct() <= number.distinct() * (1 - FEW * 4)) {
            candidates.drop(candidate.index(), Optional.of(Field.CUSTOMER), "it is another one in each row, while names come back");
        } else if (!names.holds(FEW)) {
            throw question.which(Field.CUSTOMER, List.of(number, name),
                    "a number in \"" + number.name() + "\" stands beside several names in " + names.broken() + " rows");
        }
    }

    private void askRounded(Candidate number) {
        var column = cells.column(number.index());
        var options = name().map(name -> List.of(column, cells.column(name.index()))).orElse(List.of(column));
        throw question.which(Field.CUSTOMER, options, "a spreadsheet rounded numbers in \"" + column.name()
                + "\", so that several customers may have become one. Write the file anew with that column as text, or take it as it is");
    }

    private Optional<Candidate> name() {
        return candidates.of(Field.CUSTOMER_NAME).stream()
                .filter(name -> first(Field.CUSTOMER).filter(number -> number.index() == name.index()).isEmpty()).findFirst();
    }

    private Optional<Candidate> first(Field field) {
        return candidates.of(field).stream().findFirst();
    }
}
