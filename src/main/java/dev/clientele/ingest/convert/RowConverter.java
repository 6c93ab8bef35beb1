package dev.clientele.ingest.convert;

import dev.clientele.ingest.Columns;
import dev.clientele.ingest.Field;
import dev.clientele.ingest.Intake;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.NoteKind;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.kind.Standing;
import dev.clientele.model.Money;
import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Document;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes a [SalesRecord] of each row, or a `Problem` where a row cannot be used, and keeps count of both.
///
/// Documents, customers and products are one object for as long as rows say the same of them. Not for use by several
/// threads.
public final class RowConverter implements RowReceiver {

    /// The kind of problem that a date is which can only be read with day and month changed about.
    public static final String TURNED_DATE = DayCells.TURNED;
    private static final long TOO_LARGE = 1L << 53;
    private static final int USUAL_DIGITS = 2;
    /// What a credit note in the same file may take off once more.
    private static final Set<Standing> TAKEN_BACK = EnumSet.of(Standing.CANCELLED, Standing.REFUNDED);

    private final Layout layout;
    private final Columns columns;
    private final CurrencyConversion conversion;
    private final Intake intake;
    private final RowProblems problems;
    private final Consumer<SalesRecord> records;
    private final DayCells days;
    private final LineAmounts amounts;
    private final Parties parties;
    private final Products products;
    private final SumRows sums;
    private final Texts texts = new Texts();
    private final Standings standings;
    private final LineKinds lines;
    private final TakenBackTwice takenBackTwice = new TakenBackTwice();
    private final RepeatedHeader names;
    private final CellMemory refundedNumber = new CellMemory(Field.INVOICE);
    private final boolean wantsCost;
    private final boolean hasNumbers;
    private final boolean namesSellers;
    private @Nullable Document lastDocument;

    /// @param records takes each record as it is made
    public RowConverter(Layout layout, CurrencyConversion conversion, Intake intake, Consumer<SalesRecord> records) {
        this.layout = layout;
        this.columns = layout.columns();
        this.conversion = conversion;
        this.intake = intake;
        this.problems = new RowProblems(layout, intake.problems());
        this.records = records;
        this.days = new DayCells(layout);
        this.amounts = new LineAmounts(layout);
        this.parties = new Parties(intake.notes());
        this.standings = new Standings(layout, intake);
        this.lines = new LineKinds(layout, intake);
        this.products = new Products(columns, intake.notes());
        this.sums = new SumRows(columns, this::amountOfSum);
        this.names = new RepeatedHeader(layout);
        this.hasNumbers = columns.has(Field.INVOICE);
        this.namesSellers = columns.has(Field.OWNER) && !CustomersOwner.isNamed(columns.name(Field.OWNER));
        this.wantsCost = columns.has(Field.COST) || columns.has(Field.UNIT_COST);
    }

    @Override
    public void row(Row row) {
        intake.seen();
        if (row.hasControl()) {
            intake.notes().add(NoteKind.CONTROL);
        }
        if (row.isMissing(Field.DATE) && row.isBlank(columns.fields())) {
            intake.notes().add(NoteKind.BLANK);
        } else if (TextLine.is(row, columns)) {
            intake.notes().add(NoteKind.FOOTNOTE, "row " + row.number());
        } else {
            convertIfSale(row);
        }
    }

    @Override
    public void fault(long row, String found, String expected, String kind) {
        intake.seen();
        problems.fault(row, found, expected, kind);
    }

    @Override
    public void heading() {
        intake.notes().add(NoteKind.HEADING);
    }

    @Override
    public void footnote() {
        intake.notes().add(NoteKind.FOOTNOTE);
    }

    /// To be called when all rows were read.
    public void settle() {
        standings.settle();
        takenBackTwice.settle(intake.unclear());
    }

    private void convertIfSale(Row row) {
        try {
            if (sums.isSum(row)) {
                intake.notes().add(NoteKind.SUM, "row " + row.number());
                return;
            }
            var verdict = standings.verdict(row);
            if (verdict.isLeftOut()) {
                leaveOut(row, verdict);
            } else {
                convertSale(row, verdict);
            }
        } catch (BadCell bad) {
            if (names.isHeader(row)) {
                intake.notes().add(NoteKind.HEADER, "row " + row.number());
            } else {
                problems.add(row, bad);
            }
        }
    }

    private void leaveOut(Row row, Verdict verdict) {
        intake.notes().add(NoteKind.LEFT_OUT, verdict.words());
        try {
            var salesRecord = read(row, days.day(row, Field.DATE), verdict);
            var net = salesRecord.net();
            verdict.sum().accept(net);
            withdraw(salesRecord, verdict.standing());
            if (net > 0 && TAKEN_BACK.contains(verdict.standing()) && !row.isMissing(Field.STATUS)) {
                takenBackTwice.leaveOut(salesRecord, row.text(Field.STATUS));
            }
            if (net < 0 && verdict.standing() == Standing.REFUNDED && !columns.has(Field.KIND)) {
                intake.unclear().sum(row.text(Field.STATUS)).add(net); // the refund itself, or a refund that was taken back
            }
        } catch (BadCell bad) {
            verdict.sum().accept(0); // a row that does not count need not be readable
            if (verdict.standing().isWithdrawn() && !row.isMissing(Field.INVOICE)) {
                withdrawWithoutAmount(row, verdict.standing());
            }
        }
    }

    private void withdraw(SalesRecord salesRecord, Standing standing) {
        var hasNumber = !salesRecord.document().number().isEmpty();
        if (standing.isWithdrawn() || (hasNumber && (standing == Standing.QUOTE || standing == Standing.OTHER))) {
            intake.withdraw(standing, salesRecord);
        }
        if (!hasNumber && standing.isWithdrawn()) {
            intake.notes().add(NoteKind.UNNUMBERED_LEFT_OUT);
        }
    }

    /// Many programs empty the amount of an invoice that is void.
    private void withdrawWithoutAmount(Row row, Standing standing) {
        try {
            var document = document(row, days.day(row, Field.DATE), conversion.currency(row, amounts.sign(row)));
            withdraw(new SalesRecord(row.number(), document, parties.party(row), Optional.empty(), null, 0, 0, OptionalLong.empty()),
                    standing);
        } catch (BadCell bad) {
            intake.notes().add(NoteKind.UNKNOWN_LEFT_OUT, "row " + row.number());
        }
    }

    private void convertSale(Row row, Verdict verdict) {
        var day = days.day(row, Field.DATE);
        var salesRecord = read(row, day, verdict);
        if (lines.isLeftOut(row, salesRecord.net())) {
            intake.notes().add(NoteKind.LEFT_OUT, Texts.of(row, Field.PRODUCT));
            return;
        }
        intake.keep(salesRecord, day);
        sums.add(salesRecord.original(), salesRecord.customer());
        verdict.sum().accept(salesRecord.net());
        if (salesRecord.net() < 0 && columns.has(Field.STATUS)) {
            takenBackTwice.credit(salesRecord);
        }
        if (hasNumbers && salesRecord.document().number().isEmpty()) {
            intake.notes().add(NoteKind.NO_NUMBER);
        }
        records.accept(salesRecord);
    }

    /// In the units of the rows before.
    private long amountOfSum(Row row) {
        var last = lastDocument;
        return amounts.net(row, last == null ? USUAL_DIGITS : Money.digits(Currency.getInstance(last.currency())));
    }

    private SalesRecord read(Row row, int day, Verdict verdict) {
        var currency = conversion.currency(row, amounts.sign(row));
        var digits = Money.digits(currency);
        var isTurned = verdict.isCredit() && !layout.creditNotesAreNegative();
        var original = withoutRefund(row, turned(amounts.net(row, digits), isTurned), digits);
        var net = conversion.convert(original, currency, day);
        refuseTooLarge(row, original, net);
        var cost = cost(row, day, currency, original < 0);
        var quantity = amounts.quantity(row);
        var signedQuantity = quantity != null && isTurned ? Double.valueOf(-Math.abs(quantity)) : quantity;
        return new SalesRecord(row.number(), document(row, day, currency), parties.party(row), products.product(row), signedQuantity,
                original,
                net, cost);
    }

    /// Larger ones could not be summed up, and no statistics could tell them from their neighbours.
    private void refuseTooLarge(Row row, long original, long net) {
        if (Math.max(Math.abs(original), Math.abs(net)) >= TOO_LARGE || original == Long.MIN_VALUE) {
            var field = columns.has(Field.NET) ? Field.NET : Field.PRICE;
            throw new BadCell(field, row.text(field), "an amount below ninety trillion", "amount too large");
        }
    }

    private OptionalLong cost(Row row, int day, Currency currency, boolean isCredit) {
        if (!wantsCost) {
            return OptionalLong.empty();
        }
        conversion.refuseOther(row, amounts.signOfCost(row), currency);
        var cost = amounts.cost(row, Money.digits(currency));
        if (cost.isEmpty()) {
            intake.notes().add(NoteKind.NO_COST);
            return cost;
        }
        return OptionalLong.of(conversion.convert(turned(cost.getAsLong(), isCredit), currency, day));
    }

    /// Less what was paid back later, as some programs write it beside the amount.
    private long withoutRefund(Row row, long amount, int digits) {
        var refunded = amounts.refunded(row, digits);
        if (refunded == 0 || amount < 0) {
            return amount;
        }
        if (columns.has(Field.INVOICE) && !refundedNumber.isNew(row)) {
            throw new BadCell(Field.REFUNDED, row.text(Field.REFUNDED), "a refund once for each invoice, not on each of its lines",
                    "refund repeated");
        }
        var gross = amounts.gross(row, digits);
        if (columns.has(Field.NET) && gross > amount && refunded <= gross) {
            return amount - Math.round((double) refunded * amount / gross); // tax was paid back with it
        }
        var isTaxed = !columns.has(Field.NET) && gross > 0 && refunded <= gross;
        var back = isTaxed ? Math.round((double) refunded * (gross - amounts.tax(row, digits)) / gross) : refunded;
        if (back > amount) {
            throw new BadCell(Field.REFUNDED, row.text(Field.REFUNDED), "no more than the amount without VAT", "refund above the amount");
        }
        return amount - back;
    }

    private static long turned(long amount, boolean isTurned) {
        return isTurned ? -Math.abs(amount) : amount;
    }

    /// The document of the row before where this row says the same.
    private Document document(Row row, int day, Currency currency) {
        var last = lastDocument;
        if (last != null && last.day().toEpochDay() == day && last.currency().equals(currency.getCurrencyCode())
                && isSaid(last.number(), row, Field.INVOICE)
                && isSaid(last.channel(), row, Field.CHANNEL)
                && (!namesSellers || isSaid(last.owner(), row, Field.OWNER))) {
            return last;
        }
        var date = last != null && last.day().toEpochDay() == day ? last.day() : LocalDate.ofEpochDay(day);
        var document = new Document(Texts.of(row, Field.INVOICE), date, currency.getCurrencyCode(), texts.pooled(row, Field.CHANNEL),
                namesSellers ? texts.pooled(row, Field.OWNER) : "");
        lastDocument = document;
        return document;
    }

    private static boolean isSaid(String known, Row row, Field field) {
        return Texts.same(known, row.buffer(), row.start(field), row.end(field)) || (known.isEmpty() && row.isMissing(field));
    }
}
