package dev.clientele.store;

import dev.clientele.portfolio.Dictionary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a store's products: each by the name of its profile, else the one that most of its lines bear, else its number; and
/// by which other names and numbers it is found. Products that agree in name and category are one.
final class ProductRows {

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> names = new ArrayList<>(List.of(""));
    private final Map<String, Alias> aliases = new HashMap<>();

    private record Alias(int code, long lines) {}

    private record Named(String name, long lines) {}

    /// Takes each product.
    interface Receiver {

        /// Takes a product.
        ///
        /// @param isNew true for the first product of the code
        void product(int id, int code, String category, boolean isNew);
    }

    void read(Connection connection, Receiver receiver) throws SQLException {
        var said = said(connection);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select id, number, coalesce(profile_name, ''), name, coalesce(profile_category, category)
                        from product order by number""")) {
            while (rows.next()) {
                var mine = said.getOrDefault(rows.getInt(1), List.of());
                var name = firstSaid(rows.getString(3), mine.isEmpty() ? "" : mine.getFirst().name(), rows.getString(4), rows.getString(2));
                var category = rows.getString(5);
                var code = codes.putIfAbsent(name + '\n' + category, names.size());
                if (code == null) {
                    names.add(name);
                }
                var known = code == null ? names.size() - 1 : code;
                receiver.product(rows.getInt(1), known, category, code == null);
                addAlias(rows.getString(2), known, Long.MAX_VALUE);
                addAlias(rows.getString(4), known, 0);
                mine.forEach(other -> addAlias(other.name(), known, other.lines()));
            }
        }
    }

    Dictionary dictionary() {
        names.forEach(aliases::remove);
        var others = new LinkedHashMap<String, Integer>();
        aliases.forEach((alias, of) -> others.put(alias, of.code()));
        return new Dictionary(names, others);
    }

    private static Map<Integer, List<Named>> said(Connection connection) throws SQLException {
        var said = new HashMap<Integer, List<Named>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select product_id, name, sum(lines) from product_name group by product_id, name
                        order by sum(lines) desc, max(batch_id) desc, name""")) {
            while (rows.next()) {
                said.computeIfAbsent(rows.getInt(1), id -> new ArrayList<>(1)).add(new Named(rows.getString(2), rows.getLong(3)));
            }
        }
        return said;
    }

    /// Of several products with the same other name it means the one of which it is said most.
    private void addAlias(String alias, int code, long lines) {
        if (!alias.isEmpty() && !alias.equals(names.get(code))) {
            aliases.merge(alias, new Alias(code, lines), (one, other) -> other.lines() > one.lines() ? other : one);
        }
    }

    private static String firstSaid(String... words) {
        for (var word : words) {
            if (!word.isEmpty()) {
                return word;
            }
        }
        return "";
    }
}
