package dev.clientele.store;

import dev.clientele.model.Attribute;
import dev.clientele.store.ImportUndo.Undone;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes rows back that imports added, and puts rows and words back that they replaced, within one transaction. Counts what it does.
final class UndoneRows {

    /// The invoices that an import added or changed.
    private static final String TOUCHED = """
            (select id from invoice where batch_id = :import and id > :invoice
            union select row_id from undo_value where version = :version and tab in ('invoice', 'line'))""";
    private static final List<String> DESCRIBED = List.of("customer", "product");
    /// A customer whom nothing but a note names any more.
    private static final String HAS_NOTE = "id in (select customer_id from note)";

    /// What sales name, those that can come back when a later import is undone too.
    private static final Map<String, String> NAMED = Map.of("customer", """
            select customer_id from invoice where customer_id is not null union
            select was from undo_value where version > :version and tab = 'invoice' and col = 'customer_id' and was is not null""",
            "product", """
                    select product_id from line where product_id is not null union select product_id from product_name union
                    select product_id from undo_line where version > :version and product_id is not null union
                    select product_id from undo_product_name where version > :version""");

    private enum What {
        INVOICES_GONE, INVOICES_BACK, CUSTOMERS_GONE, CUSTOMERS_KEPT, PRODUCTS_GONE, COSTS_GONE, COSTS_BACK
    }

    private final Connection connection;
    private final Map<What, Long> counts = new EnumMap<>(What.class);
    private final SortedMap<YearMonth, Long> months = new TreeMap<>();

    UndoneRows(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("pragma defer_foreign_keys = on"); // until the transaction ends
        }
    }

    Undone told(List<Long> imports, List<String> files, long dataVersion, String currency) {
        months.values().removeIf(change -> change == 0);
        return new Undone(imports, files, dataVersion, count(What.INVOICES_GONE), count(What.INVOICES_BACK), count(What.CUSTOMERS_GONE),
                count(What.CUSTOMERS_KEPT), count(What.PRODUCTS_GONE), count(What.COSTS_GONE), count(What.COSTS_BACK), months, currency);
    }

    private long count(What what) {
        return counts.getOrDefault(what, 0L);
    }

    /// Undoes an import on which nothing that stays builds.
    void undo(ImportRecord undone) throws SQLException {
        if (undone.subject().equals("invoices")) {
            undoInvoices(undone);
        } else if (undone.subject().equals("costs")) {
            take(What.COSTS_GONE, undone, "delete from cost where cost_import_id = :import");
            count(What.COSTS_BACK, undone, deleted("cost"));
            putBackDeleted(undone, "cost");
        } else {
            putBackChanged(undone, undone.table());
        }
        for (var table : DESCRIBED) {
            takeDescribed(undone, table);
        }
        run(undone, "delete from " + undone.list() + " where id = :import");
        if (undone.next().isPresent()) {
            handOn(undone);
        } else {
            putBackMeta(undone);
            for (var table : List.of("channel", "owner", "source")) {
                run(undone, "delete from " + table + " where id > :" + table);
            }
        }
        forgetCurrencyOfNothing(undone);
        for (var table : List.of("undo_line", "undo_value", "undo_product_name", "undo")) {
            run(undone, "delete from " + table + " where version = :version");
        }
    }

    private void undoInvoices(ImportRecord undone) throws SQLException {
        addMonths(undone, -1);
        count(What.INVOICES_BACK, undone, """
                select distinct row_id from undo_value
                where version = :version and (tab = 'line' or tab = 'invoice' and col not in ('batch_id', 'number'))""");
        run(undone, """
                delete from line where invoice_id in (select id from invoice where batch_id = :import and id > :invoice
                union select row_id from undo_value where version = :version and tab = 'line')""");
        take(What.INVOICES_GONE, undone, "delete from invoice where batch_id = :import and id > :invoice");
        putBackDeleted(undone, "invoice");
        for (var table : List.of("invoice", "customer", "product")) {
            putBackChanged(undone, table);
        }
        run(undone, """
                insert into line select invoice_id, line_no, product_id, quantity, original, net, cost
                from undo_line where version = :version""");
        run(undone, "delete from product_name where batch_id = :import");
        run(undone, "insert into product_name select batch_id, product_id, name, lines from undo_product_name where version = :version");
        addMonths(undone, 1);
    }

    private void addMonths(ImportRecord undone, int sign) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(undone.bound("""
                        select i.day, sum(l.net) from invoice i join line l on l.invoice_id = i.id where i.id in %s group by i.day"""
                        .formatted(TOUCHED)))) {
            while (rows.next()) {
                months.merge(YearMonth.from(LocalDate.ofEpochDay(rows.getLong(1))), sign * rows.getLong(2), Long::sum);
            }
        }
    }

    private static String deleted(String table) {
        return "select row_id from undo_value where version = :version and tab = '" + table + "' and col = 'id'";
    }

    private void putBackDeleted(ImportRecord undone, String table) throws SQLException {
        var values = UndoJournal.columns(connection, table).stream().map(column -> was(table, column, "d.row_id"))
                .collect(Collectors.joining(", "));
        run(undone, "insert into " + table + " select " + values + " from (" + deleted(table) + ") d");
    }

    /// Where a later import changed the same word, what it found is what was found before.
    private void putBackChanged(ImportRecord undone, String table) throws SQLException {
        for (var column : changed(undone, table)) {
            var changed = "version = :version and tab = '%s' and col = '%s'".formatted(table, column);
            run(undone, """
                    create temp table undone_later as select row_id, min(version) version from undo_value
                    where version > :version and tab = '%s' and col = '%s'
                    and row_id in (select row_id from undo_value where %s) group by row_id""".formatted(table, column, changed));
            run(undone, """
                    update undo_value set was = %s where tab = '%s' and col = '%s'
                    and (row_id, version) in (select row_id, version from undone_later)"""
                    .formatted(was(table, column, "undo_value.row_id"), table, column));
            run(undone, """
                    update %1$s set %2$s = %3$s where id in (select row_id from undo_value where %4$s)
                    and id not in (select row_id from undone_later)""".formatted(table, column, was(table, column, table + ".id"),
                    changed));
            run(undone, "drop table undone_later");
        }
    }

    private List<String> changed(ImportRecord undone, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(undone.bound(
                        "select distinct col from undo_value where version = :version and tab = '" + table + "' and col <> 'id'"))) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private static String was(String table, String column, String row) {
        return "(select w.was from undo_value w where w.version = :version and w.tab = '%s' and w.row_id = %s and w.col = '%s')"
                .formatted(table, row, column);
    }

    /// Customers or products that the import brought. What a file described and sales of later imports name stays, without its words, until
    /// these are undone too.
    private void takeDescribed(ImportRecord undone, String table) throws SQLException {
        var brought = "id > :" + table + " and id <= :next_" + table;
        var isGoing = "(" + brought + " or described_on = " + ProfileTable.NEVER + " and profile_import_id is null)";
        var isNamed = "id in (" + NAMED.get(table) + ")";
        if (!undone.subject().equals("invoices")) {
            for (var column : profileColumns(table)) {
                run(undone, "update " + table + " set " + column + " = null where " + brought + " and " + isNamed);
            }
        }
        if (table.equals("product")) {
            take(What.PRODUCTS_GONE, undone, "delete from product where " + isGoing + " and not " + isNamed);
        } else {
            count(What.CUSTOMERS_KEPT, undone, "select id from customer where " + brought + " and " + HAS_NOTE + " and not " + isNamed);
            take(What.CUSTOMERS_GONE, undone, "delete from customer where " + isGoing + " and not " + HAS_NOTE + " and not " + isNamed);
        }
    }

    private List<String> profileColumns(String table) throws SQLException {
        var known = UndoJournal.columns(connection, table);
        return Stream.concat(Stream.of("profile_import_id"), Stream.of(Attribute.values()).map(ProfileTable::column))
                .filter(known::contains)
                .toList();
    }

    /// The next import is from now on the one that brought what stays of this one: names, and the store's currency.
    private void handOn(ImportRecord undone) throws SQLException {
        var columns = UndoJournal.COUNTED.stream().map(table -> table + " = :" + table).collect(Collectors.joining(", "));
        run(undone, "update undo set " + columns + " where version = :next");
        run(undone, "delete from undo_value where version = :next and tab = 'meta'");
        run(undone, "update undo_value set version = :next where version = :version and tab = 'meta'");
    }

    /// No currency is fixed where nothing has an amount.
    private void forgetCurrencyOfNothing(ImportRecord undone) throws SQLException {
        var isWithoutAmounts = " and not exists (select 1 from batch) and not exists (select 1 from cost_import)";
        run(undone, "delete from meta where name = '" + Meta.REPORTING_CURRENCY + "'" + isWithoutAmounts);
        run(undone, "delete from undo_value where tab = 'meta' and col = '" + Meta.REPORTING_CURRENCY + "'" + isWithoutAmounts);
    }

    private void putBackMeta(ImportRecord undone) throws SQLException {
        run(undone, "delete from meta where " + UndoJournal.OF_META);
        run(undone, "insert into meta select col, was from undo_value where version = :version and tab = 'meta'");
    }

    private void take(What what, ImportRecord undone, String deletion) throws SQLException {
        counts.merge(what, (long) run(undone, deletion), Long::sum);
    }

    private void count(What what, ImportRecord undone, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(undone.bound("select count(*) from (" + query + ")"))) {
            rows.next();
            counts.merge(what, rows.getLong(1), Long::sum);
        }
    }

    private int run(ImportRecord undone, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(undone.bound(sql));
        }
    }
}
