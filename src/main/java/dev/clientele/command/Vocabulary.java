package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names the data knows, for understanding and completing a question. One object belongs to one data version and never
/// changes.
public interface Vocabulary {

    long dataVersion();

    /// The last business day with data; empty for an empty store.
    Optional<LocalDate> lastDay();

    /// The values of a dimension as the data spells them, most important first.
    List<String> values(Dimension dimension);

    /// Other names by which values of a dimension are found: a product's number, or a name that few of its lines bear.
    default Map<String, String> aliases(Dimension dimension) {
        return Map.of();
    }

    /// All customers, most important first.
    List<CustomerName> customers();

    /// Those that were merged into customers, which are found by their numbers and names, too.
    default List<Former> formerCustomers() {
        return List.of();
    }

    /// A customer that was merged into another.
    record Former(String id, String name, CustomerName into) {}
}
