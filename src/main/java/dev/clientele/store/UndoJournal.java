package dev.clientele.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Keeps what one import changes of what the store had, within the import's own transaction, so that [ImportUndo] can put it back. Rows
/// that the import adds are known by their ids, which are larger than all before; what a column said before is kept by triggers that end
/// with the connection. Used by one thread.
final class UndoJournal implements AutoCloseable {

    /// Of so many imports, the newest ones, it is kept what they changed.
    static final int KEPT = 20;
    /// The tables whose rows have ids that grow, in the order of the columns of `undo`.
    static final List<String> COUNTED = List.of("customer", "product", "channel", "owner", "source", "invoice");
    /// What of `meta` an import may set.
    static final String OF_META = "(name = '" + Meta.REPORTING_CURRENCY + "' or name like '" + InvoiceTable.RESTARTS + "%')";
    /// The `tab` of documents that an import calls no sales and that it did not take out; `row_id` is their source, `col` their number.
    static final String NO_SALE = "no sale";
    private static final List<String> CHANGING = List.of("customer", "product", "invoice", "cost");

    private final Connection connection;
    private final long version;
    private final PreparedStatement keepLines;
    private final PreparedStatement keepNoSale;

    /// To be begun before anything is written.
    ///
    /// @param version the data version that the import makes
    /// @param subject `invoices`, `customers`, `products` or `costs`
    /// @param importId its id among those of its subject
    UndoJournal(Connection connection, long version, String subject, long importId) throws SQLException {
        this.connection = connection;
        this.version = version;
        begin(subject, importId);
        for (var table : CHANGING) {
            watch(table, importId);
        }
        keepLines = connection.prepareStatement("insert or ignore into undo_line select " + version + ", * from line where invoice_id = ?");
        keepNoSale =
                connection.prepareStatement("insert or ignore into undo_value values (" + version + ", '" + NO_SALE + "', ?, ?, null)");
    }

    private void begin(String subject, long importId) throws SQLException {
        var largest = COUNTED.stream().map(table -> "(select coalesce(max(id), 0) from " + table + ")").collect(Collectors.joining(", "));
        try (var insert = connection.prepareStatement("insert into undo values (?, ?, ?, " + largest + ")")) {
            insert.setLong(1, version);
            insert.setString(2, subject);
            insert.setLong(3, importId);
            insert.executeUpdate();
        }
        execute("insert into undo_value select " + version + ", 'meta', 0, name, value from meta where " + OF_META);
    }

    /// Rows of the import's own are not watched: they go whole.
    private void watch(String table, long importId) throws SQLException {
        var columns = columns(connection, table);
        var changed = columns.stream().filter(column -> !column.equals("id")).map(column -> kept(table, column) + " where old." + column
                + " is not new." + column).collect(Collectors.joining(" union all "));
        var all = columns.stream().map(column -> kept(table, column)).collect(Collectors.joining(" union all "));
        var isOld = switch (table) {
            case "invoice" -> "old.batch_id <> " + importId + " or old.id <= " + newest(table);
            case "cost" -> "old.cost_import_id <> " + importId;
            default -> "old.id <= " + newest(table);
        };
        var trigger = "create temp trigger undo_%s_%s before %s on main.%s when %s begin insert or ignore into undo_value %s; end";
        execute(trigger.formatted("update", table, "update", table, isOld, changed));
        execute(trigger.formatted("delete", table, "delete", table, isOld, all));
    }

    private String kept(String table, String column) {
        return "select %d, '%s', old.id, '%s', old.%s".formatted(version, table, column, column);
    }

    private long newest(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select coalesce(max(id), 0) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static List<String> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from pragma_table_info('" + table + "') order by cid")) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    /// Keeps the lines of an invoice that is about to get others.
    void keepLines(long invoice) throws SQLException {
        keepLines.setLong(1, invoice);
        keepLines.executeUpdate();
    }

    /// Keeps that the import calls a document of a source no sale that is not there, or stays.
    void keepNoSale(int source, String number) throws SQLException {
        keepNoSale.setInt(1, source);
        keepNoSale.setString(2, number);
        keepNoSale.executeUpdate();
    }

    /// Keeps the names of products that are about to go.
    ///
    /// @param which a condition on `product_name`
    void keepProductNames(String which) throws SQLException {
        execute("insert or ignore into undo_product_name select " + version + ", * from product_name where " + which);
    }

    /// To be called when everything is written: what came back as it was need not be kept, nor what imports long ago changed.
    void settle() throws SQLException {
        execute("""
                insert into undo_value select distinct %1$d, 'line', u.invoice_id, 'invoice_id', null
                from undo_line u left join line l on l.invoice_id = u.invoice_id and l.line_no = u.line_no
                where u.version = %1$d and (l.invoice_id is null or l.product_id is not u.product_id or l.quantity is not u.quantity
                    or l.original <> u.original or l.net <> u.net or l.cost is not u.cost)""".formatted(version));
        execute("""
                insert or ignore into undo_value select distinct %1$d, 'line', l.invoice_id, 'invoice_id', null
                from undo_value v join line l on l.invoice_id = v.row_id
                left join undo_line u on u.version = %1$d and u.invoice_id = l.invoice_id and u.line_no = l.line_no
                where v.version = %1$d and v.tab = 'invoice' and v.col = 'batch_id' and u.invoice_id is null""".formatted(version));
        execute("""
                delete from undo_line where version = %1$d
                and invoice_id not in (select row_id from undo_value where version = %1$d and tab = 'line')""".formatted(version));
        for (var table : List.of("undo_line", "undo_value", "undo_product_name", "undo")) {
            execute("delete from " + table + " where version not in (select version from undo order by version desc limit " + KEPT + ")");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (keepLines) {
            keepNoSale.close();
        }
    }
}
