package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What later imports build on an earlier one, so that it cannot be undone before them.
final class UndoObstacles {

    private static final String NEW_NUMBERS = "numbers its invoices by their years, as this one found out";

    private final Connection connection;
    private final ImportRecord undone;
    private final Map<Long, List<String>> found = new TreeMap<>();

    private UndoObstacles(Connection connection, ImportRecord undone) {
        this.connection = connection;
        this.undone = undone;
    }

    /// What each later import does with what this one brought, by their data versions; none where it can be undone.
    static Map<Long, List<String>> of(Connection connection, ImportRecord undone) throws SQLException {
        var obstacles = new UndoObstacles(connection, undone);
        if (undone.next().isPresent()) {
            switch (undone.subject()) {
                case "invoices" -> obstacles.findOnInvoices();
                case "costs" -> obstacles.find("""
                        select version, count(*) from undo_value
                        where version > :version and tab = 'cost' and col = 'cost_import_id' and was = :import group by version""",
                        "replaces %d of its costs");
                default -> obstacles.findOnProfiles();
            }
        }
        return obstacles.found;
    }

    private void findOnInvoices() throws SQLException {
        find("""
                select version, count(distinct row_id) from undo_value
                where version > :version and tab = 'invoice'
                and (col = 'batch_id' and was = :import or row_id in (select id from invoice where batch_id = :import)) group by version""",
                "changes %d of its invoices");
        find("""
                select b.data_version, count(*) from undo_value n join undo_value s on s.version = n.version and s.tab = n.tab
                and s.row_id = n.row_id and s.col = 'source_id' and n.col = 'number'
                join invoice i on i.source_id = s.was and i.number = n.was join batch b on b.id = i.batch_id
                where n.version = :version and n.tab = 'invoice' group by b.data_version having b.data_version > :version""",
                "has %d of the invoices again that it took away");
        find("""
                select b.data_version, count(*) from batch b where b.data_version > :version and b.source_id in (
                select substr(col, length(:restarts) + 1) from undo_value where version = :next and tab = 'meta' and col like :restarts || '%'
                and col not in (select col from undo_value where version = :version and tab = 'meta')) group by 1""", NEW_NUMBERS);
        find("""
                select v.version, count(*) from undo_value v join (
                    select s.was source, n.was number from undo_value n join undo_value s on s.version = n.version and s.tab = n.tab
                    and s.row_id = n.row_id and s.col = 'source_id' where n.version = :version and n.tab = 'invoice' and n.col = 'number'
                    union select source_id, number from invoice where id in (
                    select row_id from undo_value where version = :version and tab in ('invoice', 'line'))) i
                on v.row_id = i.source and (v.col = i.number or i.number like v.col || char(%d) || '%%')
                where v.version > :version and v.tab = '%s' group by 1""".formatted((int) InvoiceKey.SEPARATOR, UndoJournal.NO_SALE),
                "calls %d of the invoices no sales that this one changed");
        findOnDescribed("customer", """
                select batch_id, customer_id described from invoice union all
                select b.was, c.was from undo_value b join undo_value c on c.version = b.version and c.tab = b.tab and c.row_id = b.row_id
                where b.version > :version and b.tab = 'invoice' and b.col = 'batch_id' and c.col = 'customer_id'""");
        findOnDescribed("product", """
                select i.batch_id, l.product_id described from line l join invoice i on i.id = l.invoice_id union all
                select batch_id, product_id from product_name""");
    }

    /// Later invoices of customers or products that it brought or described anew, and later files that describe those it brought.
    private void findOnDescribed(String table, String used) throws SQLException {
        var brought = "(select id from " + table + " where id > :" + table + " and id <= :next_" + table + ")";
        find("""
                select b.data_version, count(distinct u.described) from (%s) u join batch b on b.id = u.batch_id
                where b.data_version > :version and (u.described in %s or u.described in (select row_id from undo_value
                    where version = :version and tab = '%s' and col <> 'described_on')) group by 1""".formatted(used, brought, table),
                "has sales of %d " + table + "s that it brought or described");
        find("""
                select version, count(distinct row_id) from undo_value where version > :version and tab = '%s' and row_id in %s
                and version not in (select data_version from batch) group by 1""".formatted(table, brought),
                "describes %d " + table + "s that it brought");
    }

    private void findOnProfiles() throws SQLException {
        var table = undone.table();
        find("""
                select version, count(distinct row_id) from undo_value
                where version > :version and version in (select data_version from profile_import) and tab = '%1$s'
                and (row_id in (select row_id from undo_value where version = :version and tab = '%1$s')
                or row_id in (select id from %1$s where id > :%1$s and id <= :next_%1$s)) group by 1""".formatted(table),
                "describes %d of its " + table + "s again");
    }

    private void find(String query, String what) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(undone.bound(query))) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getLong(1), later -> new ArrayList<>()).add(what.formatted(rows.getLong(2)));
            }
        }
    }
}
