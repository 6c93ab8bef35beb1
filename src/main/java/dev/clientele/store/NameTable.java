package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// A table of names alone, such as channels or sources, during one batch: an unseen name gets a row.
final class NameTable {

    private final Connection connection;
    private final String table;
    private final Map<String, Integer> ids = new HashMap<>();

    NameTable(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.table = table;
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select name, id from " + table)) {
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getInt(2));
            }
        }
    }

    int size() {
        return ids.size();
    }

    /// Whether the name has a row, or needs none.
    boolean isSeen(String name) {
        return name.isEmpty() || ids.containsKey(name);
    }

    /// The row id of the name; 0 for the empty one.
    int id(String name) throws SQLException {
        if (name.isEmpty()) {
            return 0;
        }
        var known = ids.get(name);
        return known == null ? insert(name) : known;
    }

    private int insert(String name) throws SQLException {
        var id = ids.size() + 1;
        try (var insert = connection.prepareStatement("insert into " + table + " (id, name) values (?, ?)")) {
            insert.setInt(1, id);
            insert.setString(2, name);
            insert.executeUpdate();
        }
        ids.put(name, id);
        return id;
    }
}
