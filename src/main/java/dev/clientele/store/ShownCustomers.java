package dev.clientele.store;

import dev.clientele.portfolio.FormerCustomer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The customers as everyone sees them: those merged into others are these, and what they say fills what these do not.
///
/// @param rows by their numbers
/// @param place of each row id of the table the place among the rows
/// @param former those merged into others
record ShownCustomers(List<CustomerRow> rows, Map<Integer, Integer> place, List<FormerCustomer> former) {

    ShownCustomers {
        rows = List.copyOf(rows);
        former = List.copyOf(former);
    }

    static ShownCustomers read(Connection connection) throws SQLException {
        return of(CustomerRow.all(connection), CustomerMerges.read(connection));
    }

    /// Those merged into others; read without the others where there are none.
    static List<FormerCustomer> former(Connection connection) throws SQLException {
        return CustomerMerges.read(connection).into().isEmpty() ? List.of() : read(connection).former();
    }

    /// The names by which files may know them.
    List<CostRows.Named> named() {
        return Stream.concat(
                IntStream.range(0, rows.size()).mapToObj(i -> new CostRows.Named(rows.get(i).number(), rows.get(i).shownName(), i)),
                former.stream().map(merged -> new CostRows.Named(merged.id(), merged.name(), merged.into()))).toList();
    }

    private static ShownCustomers of(List<CustomerRow> all, CustomerMerges merges) {
        var numbers = merges.into().isEmpty()
                ? Map.<String, CustomerRow>of()
                : all.stream().collect(Collectors.toMap(CustomerRow::number, Function.identity()));
        var shown = new ArrayList<CustomerRow>(all.size());
        var place = HashMap.<Integer, Integer>newHashMap(all.size());
        var places = new HashMap<String, Integer>();
        var merged = new ArrayList<CustomerRow>();
        for (var row : all) {
            if (merges.of(row.number(), numbers::containsKey).equals(row.number())) {
                place.put(row.id(), shown.size());
                if (!numbers.isEmpty()) {
                    places.put(row.number(), shown.size());
                }
                shown.add(row);
            } else {
                merged.add(row);
            }
        }
        var former = new ArrayList<FormerCustomer>();
        for (var row : merged) {
            int into = places.getOrDefault(merges.of(row.number(), numbers::containsKey), 0);
            place.put(row.id(), into);
            shown.set(into, shown.get(into).filledBy(row));
            former.add(new FormerCustomer(row.number(), row.shownName(), into));
        }
        return new ShownCustomers(shown, place, former);
    }
}
