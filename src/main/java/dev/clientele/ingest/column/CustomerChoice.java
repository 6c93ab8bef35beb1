package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.column.Candidates.Candidate;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.Dependency;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds who buys: an invoice has one customer, and a customer's number and name go one to one.
///
/// Words such as "account", "company" or "store" mean the customer in one program, and a ledger account, the seller's own
/// company or shop in another: by themselves they decide nothing.
final class CustomerChoice {

    private static final int STRONG = 5;
    private static final double FEW = 0.1;
    private static final double MANY = 0.8;

    private final CellTable cells;
    private final Candidates candidates;
    private final Question question;
    private final Optional<TextColumn> invoice;

    CustomerChoice(CellTable cells, Candidates candidates, Question question, Optional<TextColumn> invoice) {
        this.cells = cells;
        this.candidates = candidates;
        this.question = question;
        this.invoice = invoice;
    }

    void settle() {
        all().forEach(this::dropIfDisproved);
        new PersonAndCompany(cells, candidates, question).settle();
        var hasStrong = all().stream().anyMatch(candidate -> candidate.weight() >= STRONG);
        if (hasStrong) {
            all().stream().filter(candidate -> candidate.weight() < STRONG).forEach(this::dropIfUnrelated);
        } else {
            settleWeak();
        }
        new NumberAndName(cells, candidates, question).settle();
    }

    private void dropIfDisproved(Candidate candidate) {
        var column = cells.column(candidate.index());
        if (column.filled() == 0) {
            drop(candidate, "it is empty");
        } else if (Look.isDays(column) && !Look.isNumbers(column)) {
            drop(candidate, "its values are dates");
        } else if (Look.isMoney(column) && !Look.hasExponents(column)) {
            drop(candidate, "its values are amounts");
        } else if (candidate.weight() < STRONG && isOften(candidate)) {
            drop(candidate, "an invoice has several of it");
        } else if (candidate.weight() < STRONG && isNameOfProduct(column)) {
            drop(candidate, "it is the product's");
        }
    }

    /// True for a bare "name" that goes one to one with the product's number, and comes back with it; where nothing else could be the
    /// customer it stands behind that number, too, as few rows prove little.
    private boolean isNameOfProduct(TextColumn name) {
        return candidates.best(Field.PRODUCT, cells)
                .filter(product -> name.index() == product.index() + 1 || all().stream().anyMatch(other -> other.index() != name.index()))
                .filter(product -> product != name && candidates.weight(product.index(), Field.PRODUCT) >= STRONG)
                .filter(product -> Dependency.of(product, name).isTested() && InvoiceChoice.isSameGrouping(product, name)).isPresent();
    }

    private boolean isOften(Candidate candidate) {
        return invoice.filter(number -> !Dependency.of(number, cells.column(candidate.index())).holds(FEW)).isPresent();
    }

    /// A weak name beside a strong one counts where both tell the customers apart in the same way, and an address where it is
    /// nearly always there and stands for one name.
    private void dropIfUnrelated(Candidate candidate) {
        var column = cells.column(candidate.index());
        var strong = all().stream().filter(other -> other.weight() >= STRONG && other.index() != candidate.index())
                .map(other -> cells.column(other.index())).toList();
        if (strong.isEmpty()) {
            return;
        }
        if (strong.stream().noneMatch(other -> InvoiceChoice.isSameGrouping(other, column) || isAddressOf(column, other))) {
            drop(candidate, "\"" + strong.getFirst().name() + "\" is the customer, and " + (column.distinct() == 1
                    ? "this is \"" + column.different().getFirst() + "\" in all rows"
                    : "the two do not go one to one"));
        }
    }

    private static boolean isAddressOf(TextColumn column, TextColumn name) {
        return Look.isEmails(column) && column.filled() >= name.filled() && column.distinct() >= name.distinct()
                && Dependency.of(column, name).holds(FEW);
    }

    /// Only weak names: what they, and columns with names that say nothing, tell apart must be the same customers.
    private void settleWeak() {
        var known = columns(all());
        if (known.isEmpty()) {
            return;
        }
        if (cells.rows() > 1) {
            all().stream().filter(candidate -> cells.column(candidate.index()).distinct() == 1).forEach(candidate -> drop(candidate,
                    "it is \"" + cells.column(candidate.index()).different().getFirst() + "\" in all rows"));
        }
        dropLedger();
        var options = groups();
        var left = columns(all());
        if (options.size() > 1 || (left.isEmpty() && !options.isEmpty())) {
            throw question.which(Field.CUSTOMER, options, "no column's name tells for certain who the customer is");
        }
        if (left.isEmpty()) {
            throw question.which(Field.CUSTOMER, known, "a customer who is the same in all rows may be the seller");
        }
        if (left.stream().allMatch(Look::isLedger) && left.stream().allMatch(column -> column.different().getFirst().length() < 5
                || column.different().getFirst().indexOf(' ') > 0)) {
            throw question.which(Field.CUSTOMER, left,
                    "\"" + left.getFirst().name() + "\" could be the customer or an account of the ledger");
        }
    }

    /// Accounts of a ledger, where another column could be the customer.
    private void dropLedger() {
        var accounts = all().stream().filter(candidate -> isNamedAccount(cells.column(candidate.index()))).toList();
        if (all().stream().anyMatch(candidate -> !accounts.contains(candidate) && cells.column(candidate.index()).filled() > 0)) {
            accounts.forEach(candidate -> drop(candidate, "its values are accounts of a ledger"));
        }
    }

    private static boolean isNamedAccount(TextColumn column) {
        return Look.isLedger(column) && column.different().stream().allMatch(text -> text.indexOf(' ') > 0);
    }

    /// One column for each way to tell customers apart.
    private List<TextColumn> groups() {
        var options = new ArrayList<TextColumn>();
        var all = new ArrayList<>(columns(all()));
        cells.columns().stream().filter(column -> candidates.isUnknown(column.index())).filter(this::couldBeCustomer).forEach(all::add);
        for (var column : all) {
            if (options.stream().noneMatch(other -> InvoiceChoice.isSameGrouping(other, column) || isAddressOf(column, other)
                    || isAddressOf(other, column))) {
                options.add(column);
            }
        }
        return options;
    }

    private boolean couldBeCustomer(TextColumn column) {
        return column.distinct() > 1 && column.filled() >= cells.rows() * (1 - MANY) && !Look.isMoney(column) && !Look.isDays(column)
                && !Look.isCurrencies(column) && !Look.isYesNo(column)
                && invoice.filter(number -> !Dependency.of(number, column).holds(FEW)).isEmpty();
    }

    private List<Candidate> all() {
        var all = new ArrayList<>(candidates.of(Field.CUSTOMER));
        candidates.of(Field.CUSTOMER_NAME).stream().filter(name -> all.stream().noneMatch(other -> other.index() == name.index()))
                .forEach(all::add);
        return all;
    }

    private List<TextColumn> columns(List<Candidate> of) {
        return of.stream().map(candidate -> cells.column(candidate.index())).distinct().toList();
    }

    private void drop(Candidate candidate, String reason) {
        candidates.drop(candidate.index(), Optional.of(Field.CUSTOMER), reason);
        candidates.drop(candidate.index(), Optional.of(Field.CUSTOMER_NAME), reason);
    }
}
