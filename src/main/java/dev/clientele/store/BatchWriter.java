package dev.clientele.store;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Document;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One batch being written: a single transaction that [#commit(long)] ends and [#close()] without commit undoes. Used by
/// one thread.
public final class BatchWriter implements AutoCloseable {

    private static final int UNSEEN_CHANNEL = -1;
    private static final long FIRST = 1;
    private static final int SHOWN_CHANGES = 5;

    private final Connection connection;
    private final BatchSource source;
    private final Instant importedAt;
    private final long batchId;
    private final int sourceId;
    private final DescribedRows<Party> customers;
    private final DescribedRows<Product> products;
    private final ProductNames productNames = new ProductNames();
    private final NameTable channels;
    private final NameTable owners;
    private final InvoiceTable invoices;
    private final InvoiceRemovals removals;
    private final UndoJournal journal;
    private final LineTable lines;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Map<String, Integer> withdrawnRepeats = new HashMap<>();
    private @Nullable Document document;
    private int customerId;
    private long invoiceId;
    private int lineNo;
    private long unassigned;
    private long unnumbered;
    private @Nullable ReturnedInvoice returned;
    private final MonthChanges months = new MonthChanges();
    private final MonthCauses causes = new MonthCauses();
    private final Withdrawals withdrawals;
    private final SharedInvoices shared = new SharedInvoices();
    private boolean committed;

    /// What became of a row.
    public enum Outcome {
        STORED,
        /// Not stored: the batch has its document with another customer, day or currency.
        CONFLICTING_DOCUMENT
    }

    BatchWriter(Connection connection, BatchSource source, Instant importedAt) throws SQLException {
        this.connection = connection;
        this.source = source;
        this.importedAt = importedAt;
        try {
            batchId = number("select coalesce(max(id), 0) + 1 from batch");
            journal = new UndoJournal(connection, Meta.version(connection) + 1, "invoices", batchId);
            sourceId = new NameTable(connection, "source").id(source.source());
            customers = new DescribedRows<>(connection, "customer", List.of("name", "country", "segment", "industry", "owner"),
                    party -> List.of(party.name(), party.country(), party.segment(), party.industry(), party.owner()));
            products = new DescribedRows<>(connection, "product", List.of("name", "category"),
                    product -> List.of(product.name(), product.category()));
            channels = new NameTable(connection, "channel");
            owners = new NameTable(connection, "owner");
            invoices = new InvoiceTable(connection, batchId, sourceId, source.sameNumber(), months, journal);
            removals = new InvoiceRemovals(connection, batchId, sourceId, months, journal);
            withdrawals = new Withdrawals(invoices, removals, customers, causes, source.sameNumber() == SameNumber.ADD);
            lines = new LineTable(connection);
        } catch (SQLException cause) {
            connection.close();
            throw cause;
        }
    }

    /// Stores one row, in its document.
    public Outcome add(SalesRecord row) {
        try {
            return store(row);
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    /// How many documents it has so far.
    public long documents() {
        return invoices.stored();
    }

    /// Takes out the documents of this source that earlier batches stored and this one, once all of its rows are in, does not have.
    ///
    /// @param isGone whether a document of such a number is no more where it came from
    /// @return how many
    public long takeOut(Predicate<String> isGone) {
        try {
            lines.flush();
            return removals.empty(isGone);
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    /// Takes invoices away that earlier batches stored and that are no sales now; to be called when all rows are in.
    ///
    /// @param rows those of the file that belong to such invoices
    public void withdraw(Withdrawal kind, List<SalesRecord> rows) {
        try {
            for (var each : Withdrawn.of(rows.stream().filter(row -> !row.document().number().isEmpty()).toList())) {
                withdrawals.settle(kind, each);
            }
            for (var row : rows.stream().filter(row -> row.document().number().isEmpty()).toList()) {
                withdrawals.settleContent(kind, Withdrawn.of(row, withdrawnNumber(row)));
            }
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    /// What the batch changes of what the store had before; to be asked when all rows are in.
    public BatchChanges changes() {
        try {
            lines.flush();
            var before = invoices.returned();
            var isFirst = batchId == FIRST;
            var changed = before.stream().filter(ReturnedInvoice::isChanged).toList();
            changed.forEach(causes::changed);
            var doubtful = before.stream().filter(ReturnedInvoice::isDoubtful).toList();
            var isUnnumbered = unnumbered * 2 > lines.stored();
            return new BatchChanges(shown(changed), changed.size(), shown(doubtful), doubtful.size(),
                    isFirst ? new TreeMap<>() : months.known(connection, batchId),
                    causes.byMonth(),
                    isFirst ? 0 : new CountedTwice(connection, batchId, sourceId).lines(isUnnumbered),
                    withdrawals.disputed(), shared.told(connection));
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    private List<BatchChanges.Change> shown(List<ReturnedInvoice> invoices) throws SQLException {
        var greatest = invoices.stream().sorted(
                Comparator.comparingLong((ReturnedInvoice invoice) -> Math.abs(invoice.netAfter() - invoice.netBefore())).reversed())
                .limit(SHOWN_CHANGES).toList();
        var shown = new ArrayList<BatchChanges.Change>();
        for (var invoice : greatest) {
            shown.add(new BatchChanges.Change(invoice.number(), version(invoice.before(), invoice.netBefore()),
                    version(invoice.after(), invoice.netAfter()), invoice.isOtherPart()));
        }
        return shown;
    }

    private BatchChanges.Version version(InvoiceFacts facts, long net) throws SQLException {
        return new BatchChanges.Version(customers.number(facts.customerId()), LocalDate.ofEpochDay(facts.day()), net);
    }

    /// Makes the batch part of the store, all at once, and raises the data version.
    ///
    /// @param rejectedRows rows of the file that were not stored, for the record
    public BatchSummary commit(long rejectedRows) {
        try {
            lines.flush();
            customers.flush();
            products.flush();
            productNames.store(connection, batchId, journal);
            journal.settle();
            var version = Meta.raiseVersion(connection);
            Meta.put(connection, Meta.REPORTING_CURRENCY, source.reportingCurrency().getCurrencyCode());
            var summary = new BatchSummary(batchId, version, lines.stored(), invoices.stored(), invoices.replaced(), customers.added(),
                    unassigned);
            record(summary, rejectedRows);
            prove();
            connection.commit();
            committed = true;
            return summary;
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    /// A store that cannot be loaded answers no question any more, so what cannot be loaded is not stored: the new data is loaded as
    /// questions will load it, but for the lines, which are numbers alone and are held against what a portfolio can sum up.
    private void prove() throws SQLException {
        if (channels.size() > ReadingLimits.MOST_CHANNELS) {
            throw new StoreException(
                    "%s was refused and nothing of it was stored: with it the store has %d sales channels, and at most %d can be told apart. If its column is no sales channel, say so: --map channel=-"
                            .formatted(source.file(), channels.size(), ReadingLimits.MOST_CHANNELS),
                    null);
        }
        try {
            if (batchId == FIRST) {
                ReadingLimits.refuseTooLarge(lines.amounts());
            } else {
                ReadingLimits.refuseTooLarge(connection);
            }
            new PortfolioReader(connection).tryWithoutLines();
        } catch (SQLException | RuntimeException unloadable) {
            throw new StoreException(source.file() + " was refused and nothing of it was stored: the store could not be loaded with it ("
                    + unloadable.getMessage() + ")", unloadable);
        }
    }

    /// Ends the batch; everything not committed is undone.
    @Override
    public void close() {
        try (connection; journal; invoices; lines) {
            if (!committed) {
                connection.rollback();
            }
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    private Outcome store(SalesRecord row) throws SQLException {
        var day = Math.toIntExact(row.document().day().toEpochDay());
        var sameDocument = row.document().equals(document) && !row.document().number().isEmpty();
        if (!(sameDocument ? knownCustomer(row) == customerId : open(row, day))) {
            return Outcome.CONFLICTING_DOCUMENT;
        }
        describedCustomer(row, day);
        var product = productId(row, day);
        if (row.customer().isEmpty()) {
            unassigned++;
        }
        if (row.document().number().isEmpty()) {
            unnumbered++;
        }
        var isKnown = returned != null && returned.add(product, row.original(), row.net());
        if (!isKnown || source.sameNumber() != SameNumber.ADD) {
            lines.add(invoiceId, ++lineNo, product, row);
            months.add(day, row.net());
        }
        return Outcome.STORED;
    }

    /// Opens the row's document for lines; false where the batch has it with other facts, and then nothing new is stored.
    private boolean open(SalesRecord row, int day) throws SQLException {
        document = null;
        var isContent = row.document().number().isEmpty();
        var number = isContent ? contentNumber(row) : row.document().number();
        var opened = invoices.open(number, isContent, facts(row, number, isContent, day));
        if (opened.sameFacts()) {
            if (opened.lacksChannel() && !row.document().channel().isEmpty()) {
                invoices.setChannel(opened.id(), channels.id(row.document().channel()));
            }
            told(opened, row.document());
            returned = invoices.returned(opened.id()).orElse(null);
            document = row.document();
            customerId = knownCustomer(row);
            invoiceId = opened.id();
            lineNo = opened.continued() ? linesOf(invoiceId) : 0;
        }
        return opened.sameFacts();
    }

    /// Keeps who sold a document that did not say so before, or notes that it names somebody else now.
    private void told(InvoiceTable.Opened opened, Document said) throws SQLException {
        if (said.owner().isEmpty() || owners.id(said.owner()) == opened.ownerId()) {
            return;
        }
        if (opened.lacksOwner()) {
            invoices.setOwner(opened.id(), owners.id(said.owner()));
        } else {
            shared.add(connection, opened.id(), said.number(), said.owner());
        }
    }

    /// What the row says of its document. A customer or a channel never seen is stored, unless the batch already has the
    /// document, which then needs neither.
    private InvoiceFacts facts(SalesRecord row, String number, boolean isContent, int day) throws SQLException {
        var said = row.document();
        var customer = knownCustomer(row);
        var isUnseen = customer == DescribedRows.UNSEEN;
        if ((isUnseen || !channels.isSeen(said.channel())) && invoices.storedInThisBatch(number, isContent, day)) {
            return new InvoiceFacts(customer, day, said.currency(),
                    channels.isSeen(said.channel()) ? channels.id(said.channel()) : UNSEEN_CHANNEL, 0);
        }
        return new InvoiceFacts(isUnseen ? describedCustomer(row, day) : customer, day, said.currency(), channels.id(said.channel()),
                owners.id(said.owner()));
    }

    private int knownCustomer(SalesRecord row) {
        var customer = row.customer().orElse(null);
        return customer == null ? 0 : customers.find(customer.id());
    }

    private int describedCustomer(SalesRecord row, int day) throws SQLException {
        var customer = row.customer().orElse(null);
        return customer == null ? 0 : customers.id(customer.id(), customer, day);
    }

    /// Lines that wait are written first, to be counted.
    private int linesOf(long invoice) throws SQLException {
        lines.flush();
        return invoices.linesOf(invoice);
    }

    /// The k-th identical row of a batch is the same row as the k-th of an earlier one.
    private String contentNumber(SalesRecord row) throws SQLException {
        var number = fingerprint.number(row);
        if (!invoices.storedInThisBatch(number, true, 0)) {
            return number;
        }
        return number + "-" + repeats.merge(number, 2, (before, _) -> before + 1);
    }

    /// Rows that the batch has as sales come before those of the same content that it has as none.
    private String withdrawnNumber(SalesRecord row) throws SQLException {
        var number = fingerprint.number(row);
        var stored = repeats.getOrDefault(number, invoices.storedInThisBatch(number, true, 0) ? 1 : 0);
        var place = stored + withdrawnRepeats.merge(number, 1, Integer::sum);
        return place == 1 ? number : number + "-" + place;
    }

    private int productId(SalesRecord row, int day) throws SQLException {
        var product = row.product().orElse(null);
        if (product == null) {
            return 0;
        }
        var id = products.id(product.id().isEmpty() ? product.name() : product.id(), product, day);
        productNames.add(id, product);
        return id;
    }

    private void record(BatchSummary summary, long rejectedRows) throws SQLException {
        var insert = """
                insert into batch (id, source_id, file, imported_at, lines, invoices, replaced_invoices, rejected_rows, data_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try (var statement = connection.prepareStatement(insert)) {
            statement.setLong(1, batchId);
            statement.setInt(2, sourceId);
            statement.setString(3, source.file());
            statement.setString(4, importedAt.toString());
            statement.setLong(5, summary.lines());
            statement.setLong(6, summary.invoices());
            statement.setLong(7, summary.replacedInvoices());
            statement.setLong(8, rejectedRows);
            statement.setLong(9, summary.dataVersion());
            statement.executeUpdate();
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private StoreException failed(SQLException cause) {
        return new StoreException("Importing " + source.file() + " stopped and nothing of it was stored: " + cause.getMessage(), cause);
    }
}
