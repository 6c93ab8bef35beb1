package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.column.Candidates.Candidate;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.Dependency;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.List;
import java.util.Optional;

/// Finds the invoice's number: one number has one day and one customer.
final class InvoiceChoice {

    private static final int STRONG = 5;
    private static final int ORDER_NUMBER = 7;
    private static final double SOME = 0.3;

    private final CellTable cells;
    private final Candidates candidates;
    private final Question question;

    InvoiceChoice(CellTable cells, Candidates candidates, Question question) {
        this.cells = cells;
        this.candidates = candidates;
        this.question = question;
    }

    void settle() {
        cells.columns().stream().filter(column -> candidates.weight(column.index(), Field.CUSTOMER_NAME) > 0).filter(Look::isOrderNumbers)
                .forEach(this::takeAsOrder);
        candidates.of(Field.INVOICE).forEach(this::dropIfDisproved);
        askIfEqual();
        best(Field.INVOICE).filter(Look::repeatsExponents).ifPresent(column -> {
            throw question.whichOrNone(Field.INVOICE, List.of(column), "a spreadsheet rounded numbers in \"" + column.name()
                    + "\", so that several invoices may have become one. Write the file anew with that column as text, or take it as it is",
                    "each row is an order of its own");
        });
    }

    /// Once the customer is known: a column that gathers rows of one day and one customer may be a number that its name does
    /// not tell.
    void settleUnknown(Optional<TextColumn> customer) {
        var day = best(Field.DATE);
        if (best(Field.INVOICE).isPresent() || day.isEmpty() || customer.isEmpty()) {
            return;
        }
        var gathering = cells.columns().stream().filter(column -> candidates.isUnknown(column.index()))
                .filter(column -> gathers(column, day.get(), customer.get())).toList();
        if (!gathering.isEmpty()) {
            throw question.whichOrNone(Field.INVOICE, gathering, "no column's name tells the invoice's number, but \""
                    + gathering.getFirst().name() + "\" gathers rows of one day and one customer", "each row is an order of its own");
        }
    }

    Optional<TextColumn> best(Field field) {
        return candidates.best(field, cells);
    }

    private void takeAsOrder(TextColumn column) {
        candidates.drop(column.index(), Optional.empty(), "it has numbers of orders");
        candidates.add(column, Field.INVOICE, ORDER_NUMBER);
    }

    private void dropIfDisproved(Candidate candidate) {
        var column = column(candidate);
        if (column.filled() > 0 && !Look.isHalfDigits(column)) {
            drop(candidate, "its values are no numbers of documents");
        } else if (candidate.weight() < STRONG && best(Field.DATE).filter(day -> !Dependency.of(column, day).holds(SOME)).isPresent()) {
            drop(candidate, "one of its values has several days");
        }
    }

    private void askIfEqual() {
        var named = candidates.of(Field.INVOICE);
        var rivals = named.stream().filter(candidate -> candidate.weight() == named.getFirst().weight()).map(this::column).toList();
        for (var rival : rivals) {
            if (rival != rivals.getFirst() && rival.filled() > 0 && !isSameGrouping(rivals.getFirst(), rival)
                    && !rival.name().equals(rivals.getFirst().name())) {
                throw question.which(Field.INVOICE, List.of(rivals.getFirst(), rival), "two columns could be the invoice's number");
            }
        }
    }

    private boolean gathers(TextColumn column, TextColumn day, TextColumn customer) {
        var ofCustomer = Dependency.of(customer, column);
        return column.filled() == cells.rows() && column.distinct() < cells.rows() && Look.hasDigits(column) && !Look.isDays(column)
                && !Look.isMoney(column) && Dependency.of(column, day).holds(0) && Dependency.of(column, customer).holds(0)
                && !(ofCustomer.isTested() && ofCustomer.holds(0) && !Dependency.of(customer, day).holds(0));
    }

    static boolean isSameGrouping(TextColumn one, TextColumn other) {
        return one.distinct() == other.distinct() && one.filled() == other.filled() && Dependency.of(one, other).holds(0)
                && Dependency.of(other, one).holds(0);
    }

    private void drop(Candidate candidate, String reason) {
        candidates.drop(candidate.index(), Optional.of(Field.INVOICE), reason);
    }

    private TextColumn column(Candidate candidate) {
        return cells.column(candidate.index());
    }
}
