package dev.clientele.command;

import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The names the data knows, for understanding and completing a question. One object belongs to one data version and never
/// changes.
public interface Vocabulary {

    long dataVersion();

    /// The last business day with data; empty for an empty store.
    Optional<LocalDate> lastDay();

    /// The values of a dimension as the data spells them, most important first.
    List<String> values(Dimension dimension);

    /// All customers, most important first.
    List<CustomerName> customers();
}
