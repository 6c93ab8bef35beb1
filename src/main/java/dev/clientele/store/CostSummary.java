package dev.clientele.store;

import dev.clientele.model.CostKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// What the costs of one file change in the store, or would.
///
/// @param dataVersion the store's data version with them in it; the one before where nothing was stored
/// @param replaced the months of which earlier costs give way, each with what these came to, minor units
/// @param replacedRows how many rows they were
/// @param staying what the store keeps in the file's months, of kinds that the file does not have, minor units
/// @param strangers customers that the file names and the store does not know, in the file's order
/// @param namesakes names in the file that several customers bear, in the file's order
public record CostSummary(long dataVersion, SortedMap<YearMonth, Long> replaced, long replacedRows, Map<CostKind, Long> staying,
        List<String> strangers, List<String> namesakes) {

    public CostSummary {
        staying = Map.copyOf(staying);
        strangers = List.copyOf(strangers);
        namesakes = List.copyOf(namesakes);
    }
}
