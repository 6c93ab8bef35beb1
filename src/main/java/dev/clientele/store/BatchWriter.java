package dev.clientele.store;

import dev.clientele.model.SalesRecord;
import dev.clientele.model.SalesRecord.Document;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One batch being written: a single transaction that [#commit(long)] ends and [#close()] without commit undoes. Used by one
/// thread.
public final class BatchWriter implements AutoCloseable {

    private static final int LINES_A_ROUND = 1_000;

    private final Connection connection;
    private final BatchSource source;
    private final long batchId;
    private final int sourceId;
    private final Instant importedAt;
    private final DescribedRows<Party> customers;
    private final DescribedRows<Product> products;
    private final Map<String, Integer> channels = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final InvoiceTable invoices;
    private final PreparedStatement insertLine;
    private final Fingerprint fingerprint = new Fingerprint();
    private @Nullable Document document;
    private int customerId;
    private long invoiceId;
    private int lineNo;
    private int waiting;
    private long lines;
    private long unassigned;
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
            sourceId = sourceId(source.source());
            customers = new DescribedRows<>(connection, "customer", List.of("name", "country", "segment", "industry", "owner"),
                    party -> List.of(party.name(), party.country(), party.segment(), party.industry(), party.owner()));
            products = new DescribedRows<>(connection, "product", List.of("name", "category"),
                    product -> List.of(product.name(), product.category()));
            loadChannels();
            invoices = new InvoiceTable(connection, batchId, sourceId);
            insertLine = connection.prepareStatement(
                    "insert into line (invoice_id, line_no, product_id, quantity, original, net, cost) values (?, ?, ?, ?, ?, ?, ?)");
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

    /// Makes the batch part of the store, all at once, and raises the data version.
    ///
    /// @param rejectedRows rows of the file that were not stored, for the record
    public BatchSummary commit(long rejectedRows) {
        try {
            flushLines();
            customers.flush();
            products.flush();
            var version = number("select coalesce((select value from meta where name = 'data_version'), 0) + 1");
            Meta.put(connection, Meta.DATA_VERSION, Long.toString(version));
            Meta.put(connection, Meta.REPORTING_CURRENCY, source.reportingCurrency().getCurrencyCode());
            if (Meta.get(connection, Meta.IDENTITY).isEmpty()) {
                Meta.put(connection, Meta.IDENTITY, UUID.randomUUID().toString());
            }
            record(version, rejectedRows);
            connection.commit();
            committed = true;
            return new BatchSummary(batchId, version, lines, invoices.stored(), invoices.replaced(), customers.added(), unassigned);
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    /// Ends the batch; everything not committed is undone.
    @Override
    public void close() {
        try (connection) {
            insertLine.close();
            invoices.close();
            if (!committed) {
                connection.rollback();
            }
        } catch (SQLException cause) {
            throw failed(cause);
        }
    }

    private Outcome store(SalesRecord row) throws SQLException {
        var day = Math.toIntExact(row.document().day().toEpochDay());
        var customer = row.customer().orElse(null);
        var rowCustomer = customer == null ? 0 : customers.id(customer.id(), customer, day);
        if (!row.document().equals(document) || row.document().number().isEmpty()) {
            document = null;
            var opened =
                    open(row, new InvoiceTable.Facts(rowCustomer, day, row.document().currency(), channelId(row.document().channel())));
            if (!opened.sameFacts()) {
                return Outcome.CONFLICTING_DOCUMENT;
            }
            document = row.document();
            customerId = rowCustomer;
            invoiceId = opened.id();
            lineNo = opened.continued() ? linesOf(invoiceId) : 0;
        } else if (rowCustomer != customerId) {
            return Outcome.CONFLICTING_DOCUMENT;
        }
        addLine(row, day);
        unassigned += customer == null ? 1 : 0;
        return Outcome.STORED;
    }

    private InvoiceTable.Opened open(SalesRecord row, InvoiceTable.Facts facts) throws SQLException {
        var number = row.document().number();
        return invoices.open(number.isEmpty() ? contentNumber(row) : number, facts);
    }

    /// Lines that wait are written first, to be counted.
    private int linesOf(long invoice) throws SQLException {
        flushLines();
        return invoices.linesOf(invoice);
    }

    /// The k-th identical row of a batch is the same row as the k-th of an earlier one.
    private String contentNumber(SalesRecord row) throws SQLException {
        var number = fingerprint.number(row);
        if (!invoices.storedInThisBatch(number)) {
            return number;
        }
        return number + "-" + repeats.merge(number, 2, (before, ignored) -> before + 1);
    }

    private void addLine(SalesRecord row, int day) throws SQLException {
        insertLine.setLong(1, invoiceId);
        insertLine.setInt(2, ++lineNo);
        var product = row.product().orElse(null);
        if (product == null) {
            insertLine.setNull(3, Types.INTEGER);
        } else {
            insertLine.setInt(3, products.id(product.id().isEmpty() ? product.name() : product.id(), product, day));
        }
        var quantity = row.quantity();
        if (quantity == null) {
            insertLine.setNull(4, Types.REAL);
        } else {
            insertLine.setDouble(4, quantity);
        }
        insertLine.setLong(5, row.original());
        insertLine.setLong(6, row.net());
        if (row.cost().isPresent()) {
            insertLine.setLong(7, row.cost().getAsLong());
        } else {
            insertLine.setNull(7, Types.INTEGER);
        }
        insertLine.addBatch();
        lines++;
        if (++waiting >= LINES_A_ROUND) {
            flushLines();
        }
    }

    private void flushLines() throws SQLException {
        if (waiting > 0) {
            insertLine.executeBatch();
            waiting = 0;
        }
    }

    private int channelId(String name) throws SQLException {
        if (name.isEmpty()) {
            return 0;
        }
        var known = channels.get(name);
        if (known != null) {
            return known;
        }
        var id = channels.size() + 1;
        try (var insert = connection.prepareStatement("insert into channel (id, name) values (?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, name);
            insert.executeUpdate();
        }
        channels.put(name, id);
        return id;
    }

    private void loadChannels() throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select name, id from channel")) {
            while (rows.next()) {
                channels.put(rows.getString(1), rows.getInt(2));
            }
        }
    }

    private int sourceId(String name) throws SQLException {
        try (var insert = connection.prepareStatement("insert into source (name) values (?) on conflict do nothing");
                var find = connection.prepareStatement("select id from source where name = ?")) {
            insert.setString(1, name);
            insert.executeUpdate();
            find.setString(1, name);
            try (var rows = find.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void record(long version, long rejectedRows) throws SQLException {
        var insert = """
                insert into batch (id, source_id, file, imported_at, lines, invoices, replaced_invoices, rejected_rows, data_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        try (var statement = connection.prepareStatement(insert)) {
            statement.setLong(1, batchId);
            statement.setInt(2, sourceId);
            statement.setString(3, source.file());
            statement.setString(4, importedAt.toString());
            statement.setLong(5, lines);
            statement.setLong(6, invoices.stored());
            statement.setLong(7, invoices.replaced());
            statement.setLong(8, rejectedRows);
            statement.setLong(9, version);
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
