package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The customers or the products during one batch: their row ids, and their attributes as the latest documents give them.
/// An attribute on which the latest document is silent keeps what an earlier one said. Keeps every row of the table in
/// memory.
///
/// @param <T> what a sales record says of one
final class DescribedRows<T> {

    /// No row's id: the one with the number is not stored.
    static final int UNSEEN = -1;

    private final Connection connection;
    private final String table;
    private final List<String> columns;
    private final Function<T, List<String>> attributes;
    private final Map<String, Known> byNumber = new HashMap<>();
    private int newestId;
    private @Nullable String lastNumber;
    private @Nullable T lastDescription;
    private int lastDay;
    private int lastId;
    private long added;

    private static final class Known {
        private final int id;
        private List<String> attributes;
        private int describedOn;
        /// What was said last, on the day `describedOn`; the same said again changes the day alone.
        private Object describedBy = "";
        private boolean changed;

        Known(int id, List<String> attributes, int describedOn) {
            this.id = id;
            this.attributes = attributes;
            this.describedOn = describedOn;
        }
    }

    /// @param columns the table's attribute columns, in the order in which `attributes` gives their values
    DescribedRows(Connection connection, String table, List<String> columns, Function<T, List<String>> attributes) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.columns = columns;
        this.attributes = attributes;
        load();
    }

    private void load() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement
                        .executeQuery("select id, number, described_on, " + String.join(", ", columns) + " from " + table)) {
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (var i = 0; i < columns.size(); i++) {
                    values.add(rows.getString(4 + i));
                }
                byNumber.put(rows.getString(2), new Known(rows.getInt(1), List.copyOf(values), rows.getInt(3)));
                newestId = Math.max(newestId, rows.getInt(1));
            }
        }
    }

    /// How many were never seen before this batch.
    long added() {
        return added;
    }

    /// The row id of the one with the number, [#UNSEEN] for one never seen.
    @SuppressWarnings("ReferenceEquality") // the number of the row before is mostly the same object
    int find(String number) {
        if (number == lastNumber) {
            return lastId;
        }
        var known = byNumber.get(number);
        return known == null ? UNSEEN : known.id;
    }

    /// The number of a row; empty for none.
    String number(int id) throws SQLException {
        try (var statement = connection.prepareStatement("select number from " + table + " where id = ?")) {
            statement.setInt(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    /// The row id of the one with the number, which is described anew; one never seen is stored. Most rows say what the row
    /// before said, on the same day, and need no look-up.
    @SuppressWarnings("ReferenceEquality") // the same object says the same again; a cheap way to see it
    int id(String number, T description, int day) throws SQLException {
        if (description != lastDescription || day != lastDay) {
            lastId = describedId(number, description, day);
            lastNumber = number;
            lastDescription = description;
            lastDay = day;
        }
        return lastId;
    }

    @SuppressWarnings("ReferenceEquality")
    private int describedId(String number, T description, int day) throws SQLException {
        var known = byNumber.get(number);
        if (known == null) {
            known = new Known(++newestId, List.copyOf(attributes.apply(description)), day);
            byNumber.put(number, known);
            insert(number, known);
            added++;
        } else if (known.describedBy != description) {
            describe(known, attributes.apply(description), day);
        } else if (day > known.describedOn) {
            known.describedOn = day;
            known.changed = true;
        }
        if (day >= known.describedOn) {
            known.describedBy = description;
        }
        return known.id;
    }

    private static void describe(Known known, List<String> values, int day) {
        var newer = day >= known.describedOn;
        var merged = newer ? merged(known.attributes, values) : merged(values, known.attributes);
        known.changed |= newer || !merged.equals(known.attributes);
        known.attributes = merged;
        known.describedOn = Math.max(known.describedOn, day);
    }

    /// Writes the descriptions that changed.
    void flush() throws SQLException {
        var assignments = columns.stream().map(column -> column + " = ?, ").reduce("", String::concat);
        try (var statement = connection.prepareStatement("update " + table + " set " + assignments + "described_on = ? where id = ?")) {
            for (var known : byNumber.values()) {
                if (known.changed) {
                    var next = 1;
                    for (var value : known.attributes) {
                        statement.setString(next++, value);
                    }
                    statement.setInt(next++, known.describedOn);
                    statement.setInt(next, known.id);
                    statement.executeUpdate();
                }
            }
        }
    }

    private void insert(String number, Known known) throws SQLException {
        var marks = "?, ".repeat(columns.size());
        var insert = "insert into " + table + " (" + String.join(", ", columns) + ", id, number, described_on) values (" + marks
                + "?, ?, ?)";
        try (var statement = connection.prepareStatement(insert)) {
            var next = 1;
            for (var value : known.attributes) {
                statement.setString(next++, value);
            }
            statement.setInt(next++, known.id);
            statement.setString(next++, number);
            statement.setInt(next, known.describedOn);
            statement.executeUpdate();
        }
    }

    private static List<String> merged(List<String> older, List<String> newer) {
        var merged = new ArrayList<String>();
        for (var i = 0; i < newer.size(); i++) {
            merged.add(newer.get(i).isEmpty() ? older.get(i) : newer.get(i));
        }
        return List.copyOf(merged);
    }
}
