package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// Which customers belong to others.
///
/// @param into the number of each merged customer, and that of the one it was merged into, which may be merged itself
record CustomerMerges(Map<String, String> into) {

    CustomerMerges {
        into = Map.copyOf(into);
    }

    static CustomerMerges read(Connection connection) throws SQLException {
        var into = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select kind, customer, other from customer_link where kind <> 'apart' order by id")) {
            while (rows.next()) {
                if (rows.getString(1).equals("merge")) {
                    into.put(rows.getString(2), rows.getString(3));
                } else {
                    into.remove(rows.getString(2));
                }
            }
        }
        return new CustomerMerges(into);
    }

    /// Whether a customer belongs to another.
    boolean isMerged(String number, Predicate<String> isKnown) {
        return !of(number, isKnown).equals(number);
    }

    /// The number of the customer that a customer belongs to: its own where it was not merged. One that the store does not have any more
    /// holds nothing together.
    String of(String number, Predicate<String> isKnown) {
        var shown = number;
        for (var next = into.get(shown); next != null && isKnown.test(next); next = into.get(shown)) {
            shown = next;
        }
        return shown;
    }
}
