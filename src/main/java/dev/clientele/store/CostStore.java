package dev.clientele.store;

import dev.clientele.model.CostKind;
import dev.clientele.model.CostRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What it cost to win, keep and serve customers, as files say. Safe for use by many threads; one batch is written at a time.
///
/// A file's costs take the place of all earlier ones of the same months and kinds, so that a file may be imported again.
public final class CostStore {

    private final Database database;
    private final InstantSource clock;

    public CostStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Stores the costs, all or none, and raises the data version.
    ///
    /// @throws StoreException when another batch is being written, or the store's reporting currency is another one
    public CostSummary store(CostBatch batch) {
        return database.write("The costs of " + batch.file(), connection -> write(connection, batch));
    }

    /// What [#store(CostBatch)] would change; nothing is written.
    public CostSummary compare(CostBatch batch) {
        return database.read(connection -> summary(connection, batch, Meta.version(connection)));
    }

    private CostSummary write(Connection connection, CostBatch batch) throws SQLException {
        // raised before anything is read, so that no other writer comes between
        var version = Meta.raiseVersion(connection);
        var id = largest(connection, "cost_import") + 1;
        try (var journal = new UndoJournal(connection, version, "costs", id)) {
            keepCurrency(connection, batch);
            var summary = summary(connection, batch, version);
            begin(connection, batch, id, version);
            var newest = largest(connection, "cost");
            remove(connection, batch);
            insert(connection, batch, id, newest);
            journal.settle();
            return summary;
        }
    }

    private void keepCurrency(Connection connection, CostBatch batch) throws SQLException {
        var wanted = batch.reporting().getCurrencyCode();
        var reporting = Meta.get(connection, Meta.REPORTING_CURRENCY);
        if (reporting.isPresent() && !reporting.get().equals(wanted)) {
            throw new StoreException("The store " + database.file() + " reports in " + reporting.get() + ", not in " + wanted + ".", null);
        }
        Meta.put(connection, Meta.REPORTING_CURRENCY, wanted);
    }

    private void begin(Connection connection, CostBatch batch, long id, long version) throws SQLException {
        var record = "insert into cost_import (file, imported_at, lines, rejected_rows, data_version, id) values (?, ?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(record)) {
            statement.setString(1, batch.file());
            statement.setString(2, clock.instant().toString());
            statement.setInt(3, batch.records().size());
            statement.setLong(4, batch.rejectedRows());
            statement.setLong(5, version);
            statement.setLong(6, id);
            statement.executeUpdate();
        }
    }

    private static long largest(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// A month's costs of one kind.
    private record Slot(YearMonth month, CostKind kind) {
        static Set<Slot> of(CostBatch batch) {
            return batch.records().stream().map(row -> new Slot(row.month(), row.kind())).collect(Collectors.toSet());
        }
    }

    private static void remove(Connection connection, CostBatch batch) throws SQLException {
        try (var statement = connection.prepareStatement("delete from cost where month = ? and kind = ?")) {
            for (var slot : Slot.of(batch)) {
                statement.setLong(1, firstDay(slot.month()));
                statement.setString(2, slot.kind().word());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// @param newest the largest id that a cost ever had; that of one removed is not given again, so that it can come back
    private static void insert(Connection connection, CostBatch batch, long id, long newest) throws SQLException {
        var row = "insert into cost (cost_import_id, month, kind, currency, original, amount, customer, segment, channel, touchpoint,"
                + " id)"
                + " values (?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), nullif(?, ''), nullif(?, ''), ?)";
        try (var statement = connection.prepareStatement(row)) {
            var next = newest;
            for (var cost : batch.records()) {
                statement.setLong(1, id);
                fill(statement, cost);
                statement.setLong(11, ++next);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, CostRecord cost) throws SQLException {
        statement.setLong(2, firstDay(cost.month()));
        statement.setString(3, cost.kind().word());
        statement.setString(4, cost.currency().getCurrencyCode());
        statement.setLong(5, cost.original());
        statement.setLong(6, cost.amount());
        statement.setString(7, cost.customer());
        statement.setString(8, cost.segment());
        statement.setString(9, cost.channel());
        statement.setString(10, cost.touchpoint());
    }

    private static CostSummary summary(Connection connection, CostBatch batch, long version) throws SQLException {
        var slots = Slot.of(batch);
        var months = slots.stream().map(Slot::month).collect(Collectors.toSet());
        var replaced = new TreeMap<YearMonth, Long>();
        var staying = new EnumMap<CostKind, Long>(CostKind.class);
        var replacedRows = 0L;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select month, kind, sum(amount), count(*) from cost group by month, kind")) {
            while (rows.next()) {
                var slot = new Slot(YearMonth.from(LocalDate.ofEpochDay(rows.getLong(1))), CostKind.of(rows.getString(2)));
                if (slots.contains(slot)) {
                    replaced.merge(slot.month(), rows.getLong(3), Long::sum);
                    replacedRows += rows.getLong(4);
                } else if (months.contains(slot.month())) {
                    staying.merge(slot.kind(), rows.getLong(3), Long::sum);
                }
            }
        }
        var unknown = Unknown.of(connection, batch);
        return new CostSummary(version, replaced, replacedRows, staying, unknown.strangers(), unknown.namesakes());
    }

    /// The customers that a file names and nobody can tell: whom the store does not have, and names that several bear.
    private record Unknown(List<String> strangers, List<String> namesakes) {

        static Unknown of(Connection connection, CostBatch batch) throws SQLException {
            var named = ShownCustomers.read(connection).named();
            var known = CostRows.customers(named).keySet();
            var borne = named.stream().map(customer -> CostRows.folded(customer.name())).collect(Collectors.toSet());
            var unknown = batch.records().stream().map(CostRecord::customer)
                    .filter(customer -> !customer.isEmpty() && !known.contains(CostRows.folded(customer))).distinct()
                    .collect(Collectors.partitioningBy(customer -> borne.contains(CostRows.folded(customer))));
            return new Unknown(unknown.getOrDefault(false, List.of()), unknown.getOrDefault(true, List.of()));
        }
    }

    private static long firstDay(YearMonth month) {
        return month.atDay(1).toEpochDay();
    }
}
