package dev.clientele.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The documents during one batch. A document that an earlier batch stored is replaced: its row gets the new facts and its
/// lines go. One that this batch already stored is continued.
final class InvoiceTable implements AutoCloseable {

    /// What begins the name under which the store remembers that the numbers of a source start anew.
    static final String RESTARTS = "restarts:";

    private final Connection connection;
    private final long batchId;
    private final int sourceId;
    private final SameNumber sameNumber;
    private final MonthChanges months;
    private final UndoJournal journal;
    private final boolean hasYears;
    private final PreparedStatement insert;
    private final PreparedStatement find;
    private final PreparedStatement replace;
    private final PreparedStatement dropLines;
    private final PreparedStatement linesBefore;
    private final PreparedStatement lastLine;
    private final Map<Long, ReturnedInvoice> returned = new LinkedHashMap<>();
    private long lastId;
    private long stored;
    private long replaced;

    /// A document opened for lines.
    ///
    /// @param continued whether the store has lines in it that stay
    /// @param sameFacts whether customer, day, currency and channel are those it was first stored with in this batch
    /// @param lacksChannel whether it has no channel yet
    /// @param ownerId who sold it as rows before this one say; 0 where none does
    record Opened(long id, boolean continued, boolean sameFacts, boolean lacksChannel, int ownerId) {

        boolean lacksOwner() {
            return ownerId == 0;
        }
    }

    InvoiceTable(Connection connection, long batchId, int sourceId, SameNumber sameNumber, MonthChanges months, UndoJournal journal)
            throws SQLException {
        this.connection = connection;
        this.batchId = batchId;
        this.sourceId = sourceId;
        this.sameNumber = sameNumber;
        this.months = months;
        this.journal = journal;
        var knowsYears = Meta.get(connection, RESTARTS + sourceId).isPresent();
        var restarts = sameNumber == SameNumber.SEPARATE || sameNumber == SameNumber.YEARLY;
        if (!knowsYears && restarts) {
            addYears();
        }
        hasYears = knowsYears || restarts;
        insert = connection.prepareStatement("""
                insert into invoice (id, source_id, number, customer_id, day, currency, channel_id, owner_id, batch_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""");
        find = connection.prepareStatement(
                "select id, batch_id, customer_id, day, currency, channel_id, owner_id from invoice where source_id = ? and number = ?");
        replace = connection
                .prepareStatement(
                        "update invoice set customer_id = ?, day = ?, currency = ?, channel_id = ?, owner_id = ?, batch_id = ? where id = ?");
        dropLines = connection.prepareStatement("delete from line where invoice_id = ?");
        linesBefore = connection.prepareStatement("select product_id, original, net from line where invoice_id = ?");
        lastLine = connection.prepareStatement("select coalesce(max(line_no), 0) from line where invoice_id = ?");
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select coalesce(max(id), 0) from invoice")) {
            lastId = rows.next() ? rows.getLong(1) : 0;
        }
    }

    /// From now on numbers of this source are known by their year, those stored before too.
    private void addYears() throws SQLException {
        Meta.put(connection, RESTARTS + sourceId, "yearly");
        try (var statement = connection.prepareStatement("""
                update invoice set number = number || char(31) || strftime('%Y', day * 86400, 'unixepoch')
                where source_id = ? and not (length(number) >= 33 and substr(number, 1, 1) = '#')""")) {
            statement.setInt(1, sourceId);
            statement.executeUpdate();
        }
    }

    long stored() {
        return stored;
    }

    long replaced() {
        return replaced;
    }

    /// Documents of earlier batches that this one brings again.
    Collection<ReturnedInvoice> returned() {
        return Collections.unmodifiableCollection(returned.values());
    }

    /// The document as an earlier batch stored it, if one did.
    Optional<ReturnedInvoice> returned(long id) {
        return Optional.ofNullable(returned.get(id));
    }

    /// Stores a document, or opens the one that has the number.
    ///
    /// @param number unique within the source
    /// @param isContent true for a number made of the row's content
    Opened open(String number, boolean isContent, InvoiceFacts facts) throws SQLException {
        var key = key(number, isContent, facts.day());
        if (inserted(key, facts)) {
            return new Opened(lastId, false, true, false, facts.ownerId());
        }
        var found = found(key);
        var isOther = found.facts().customerId() != facts.customerId() || found.facts().day() != facts.day();
        if (sameNumber == SameNumber.SEPARATE && !isContent && isOther) {
            var ofDay = InvoiceKey.ofDay(number, facts.day());
            return inserted(ofDay, facts)
                    ? new Opened(lastId, false, true, false, facts.ownerId())
                    : reopen(number, false, found(ofDay), facts);
        }
        return reopen(number, isContent, found, facts);
    }

    private String key(String number, boolean isContent, int day) {
        return hasYears && !isContent ? InvoiceKey.ofYear(number, day) : number;
    }

    private boolean inserted(String key, InvoiceFacts facts) throws SQLException {
        insert.setLong(1, lastId + 1);
        insert.setInt(2, sourceId);
        insert.setString(3, key);
        setFacts(insert, 4, facts);
        insert.setLong(9, batchId);
        if (insert.executeUpdate() == 0) {
            return false;
        }
        stored++;
        lastId++;
        return true;
    }

    /// Whether this batch has stored a document with the number, so that a row that says something else is in conflict with it.
    boolean storedInThisBatch(String number, boolean isContent, int day) throws SQLException {
        return (isContent || sameNumber != SameNumber.SEPARATE)
                && existing(key(number, isContent, day)).filter(found -> found.batchId() == batchId).isPresent();
    }

    /// The document of the number as an earlier batch stored it; empty where none did, or this batch has it.
    Optional<Stored> ofEarlierBatch(String number, int day) throws SQLException {
        for (var key : keys(number, day)) {
            var found = existing(key);
            if (found.isPresent() && (sameNumber != SameNumber.SEPARATE || found.get().facts().day() == day)) {
                return found.get().batchId() == batchId ? Optional.empty() : Optional.of(stored(found.get()));
            }
        }
        return Optional.empty();
    }

    /// The same of a row without a number, which is known by its content.
    Optional<Stored> ofEarlierBatchByContent(String number) throws SQLException {
        var found = existing(number).filter(document -> document.batchId() != batchId);
        return found.isPresent() ? Optional.of(stored(found.get())) : Optional.empty();
    }

    private Set<String> keys(String number, int day) {
        return hasYears
                ? new LinkedHashSet<>(List.of(InvoiceKey.ofYear(number, day), InvoiceKey.ofDay(number, day),
                        InvoiceKey.ofYear(number, day - InvoiceFacts.NEAR)))
                : Set.of(number);
    }

    private Stored stored(Existing found) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*), sum(original), sum(net) from line where invoice_id = ?")) {
            statement.setLong(1, found.id());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new Stored(found.id(), found.facts(), rows.getInt(1), rows.getLong(2), rows.getLong(3));
            }
        }
    }

    private void dropLines(long id) throws SQLException {
        dropLines.setLong(1, id);
        dropLines.executeUpdate();
    }

    /// Says the channel of a document of which it was not known.
    void setChannel(long id, int channelId) throws SQLException {
        set(id, "channel_id", channelId);
    }

    /// Says who sold a document of which it was not known.
    void setOwner(long id, int ownerId) throws SQLException {
        set(id, "owner_id", ownerId);
    }

    private void set(long id, String column, long value) throws SQLException {
        try (var statement = connection.prepareStatement("update invoice set " + column + " = ? where id = ?")) {
            statement.setLong(1, value);
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    /// A document with what its lines come to, in minor units of its own currency and of the reporting currency.
    record Stored(long id, InvoiceFacts facts, int lines, long original, long net) {}

    private record Existing(long id, long batchId, InvoiceFacts facts) {}

    private Opened reopen(String number, boolean isContent, Existing found, InvoiceFacts facts) throws SQLException {
        if (sameNumber == SameNumber.ASK && found.facts().isOfAnotherYear(facts) && found.facts().isOfAnotherCustomer(facts)) {
            throw new NumbersRestart(number);
        }
        var agrees = found.facts().agrees(facts);
        if (found.batchId() == batchId) {
            return new Opened(found.id(), true, agrees, found.facts().channelId() == 0, found.facts().ownerId());
        }
        if (sameNumber == SameNumber.ADD && !agrees) {
            return new Opened(found.id(), true, false, false, found.facts().ownerId());
        }
        var before = before(number, found, facts);
        if (!isContent) {
            returned.put(found.id(), before);
        }
        var isAdded = sameNumber == SameNumber.ADD && !isContent;
        journal.keepLines(found.id());
        if (!isAdded) {
            months.remove(found.facts().day(), before.netBefore());
            dropLines(found.id());
            replaced++;
        }
        setFacts(replace, 1, facts);
        replace.setLong(6, batchId);
        replace.setLong(7, found.id());
        replace.executeUpdate();
        stored++;
        return new Opened(found.id(), isAdded, true, false, facts.ownerId());
    }

    private ReturnedInvoice before(String number, Existing found, InvoiceFacts facts) throws SQLException {
        var products = IntStream.builder();
        var lines = LongStream.builder();
        var net = 0L;
        linesBefore.setLong(1, found.id());
        try (var rows = linesBefore.executeQuery()) {
            while (rows.next()) {
                products.add(rows.getInt(1));
                lines.add(ReturnedInvoice.line(rows.getInt(1), rows.getLong(2)));
                net += rows.getLong(3);
            }
        }
        return new ReturnedInvoice(number, found.facts(), facts, products.build().sorted().toArray(), lines.build().sorted().toArray(),
                net);
    }

    private Existing found(String key) throws SQLException {
        return existing(key).orElseThrow(() -> new SQLException("invoice " + key + " vanished within its transaction"));
    }

    private Optional<Existing> existing(String key) throws SQLException {
        find.setInt(1, sourceId);
        find.setString(2, key);
        try (var rows = find.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            var facts = new InvoiceFacts(rows.getInt(3), rows.getInt(4), rows.getString(5), rows.getInt(6), rows.getInt(7));
            return Optional.of(new Existing(rows.getLong(1), rows.getLong(2), facts));
        }
    }

    /// How many lines the document has in the store.
    int linesOf(long id) throws SQLException {
        lastLine.setLong(1, id);
        try (var rows = lastLine.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static void setFacts(PreparedStatement statement, int from, InvoiceFacts facts) throws SQLException {
        setId(statement, from, facts.customerId());
        statement.setInt(from + 1, facts.day());
        statement.setString(from + 2, facts.currency());
        setId(statement, from + 3, facts.channelId());
        setId(statement, from + 4, facts.ownerId());
    }

    private static void setId(PreparedStatement statement, int index, int id) throws SQLException {
        if (id == 0) {
            statement.setNull(index, java.sql.Types.INTEGER);
        } else {
            statement.setInt(index, id);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        find.close();
        replace.close();
        dropLines.close();
        linesBefore.close();
        lastLine.close();
    }
}
