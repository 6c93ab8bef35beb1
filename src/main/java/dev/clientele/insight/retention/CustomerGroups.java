package dev.clientele.insight.retention;

import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The selected customers by their segment, country, industry or owner.
///
/// @param dimension empty where there is nothing to tell them apart by, and then all are in one group
/// @param group for each customer its group
/// @param names what the groups are called; a customer's own may be unknown
record CustomerGroups(Optional<Dimension> dimension, int[] group, List<String> names) {

    static final List<Dimension> DIMENSIONS = List.of(Dimension.SEGMENT, Dimension.COUNTRY, Dimension.INDUSTRY, Dimension.OWNER);

    private static final String UNKNOWN = "not known";

    /// By the dimension named, else by the first one of which the selected customers have more than one value.
    static CustomerGroups of(Inquiry asked) {
        var named = asked.invocation().choice("by")
                .flatMap(word -> DIMENSIONS.stream().filter(dimension -> dimension.word().equals(word)).findFirst());
        return named.or(() -> DIMENSIONS.stream().filter(dimension -> tellsApart(asked, dimension)).findFirst())
                .map(dimension -> by(asked, dimension)).orElseGet(() -> everyone(asked));
    }

    /// What one of them is: `segment`; empty where all are in one.
    String word() {
        return dimension.map(Dimension::word).orElse("");
    }

    private static CustomerGroups by(Inquiry asked, Dimension dimension) {
        var customers = asked.portfolio().customers();
        var codes = customers.codes().get(dimension);
        if (codes == null) {
            return new CustomerGroups(Optional.of(dimension), new int[customers.count()], List.of(UNKNOWN));
        }
        var names = new ArrayList<>(customers.dictionary(dimension).names());
        names.replaceAll(name -> name.isEmpty() ? UNKNOWN : name);
        return new CustomerGroups(Optional.of(dimension), codes, List.copyOf(names));
    }

    private static CustomerGroups everyone(Inquiry asked) {
        return new CustomerGroups(Optional.empty(), new int[asked.portfolio().customers().count()], List.of(""));
    }

    /// Whether one owner's documents are asked for: whose their customers are now is then another question.
    private static boolean filtersOwners(Inquiry asked) {
        return asked.portfolio().orders().haveOwners()
                && asked.invocation().filters().stream().anyMatch(filter -> filter.dimension() == Dimension.OWNER);
    }

    private static boolean tellsApart(Inquiry asked, Dimension dimension) {
        var codes = asked.portfolio().customers().codes().get(dimension);
        if (codes == null || (dimension == Dimension.OWNER && filtersOwners(asked))) {
            return false;
        }
        var seen = new boolean[asked.portfolio().customers().dictionary(dimension).size()];
        var includes = asked.selection().includes();
        var groups = 0;
        for (var customer = 0; customer < codes.length && groups < 2; customer++) {
            if (includes[customer] && !seen[codes[customer]]) {
                seen[codes[customer]] = true;
                groups++;
            }
        }
        return groups > 1;
    }
}
