package dev.clientele.data.match;

import dev.clientele.model.Identity;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps the customers that may be one until the data changes: to find them takes long where there are many customers. Safe for use by
/// many threads.
public final class KeptSuggestions {

    private final Supplier<List<Identity>> customers;
    private volatile @Nullable Found kept;

    /// @param customers what tells who each is, read anew for each data version
    public KeptSuggestions(Supplier<List<Identity>> customers) {
        this.customers = customers;
    }

    /// What was found in one data version.
    ///
    /// @param customers all that were looked through
    /// @param suggestions pairs of them by their places, the likeliest first
    public record Found(long dataVersion, List<Identity> customers, List<Suggestion> suggestions) {

        public Found {
            customers = List.copyOf(customers);
            suggestions = List.copyOf(suggestions);
        }
    }

    /// Those of a data version.
    public Found of(long dataVersion) {
        var known = kept;
        if (known == null || known.dataVersion() != dataVersion) {
            var read = customers.get();
            known = new Found(dataVersion, read, Duplicates.among(read));
            kept = known;
        }
        return known;
    }
}
