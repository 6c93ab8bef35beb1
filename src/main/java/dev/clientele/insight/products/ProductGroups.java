package dev.clientele.insight.products;

import dev.clientele.analysis.DimensionGroups;
import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The groups of customers that products are told apart by.
final class ProductGroups {

    private ProductGroups() {}

    /// The words behind `by`.
    static List<String> words() {
        return List.of("segment", "country", "industry", "owner", "channel", "tier", "category");
    }

    /// The first of them by which the data tells customers apart.
    static Optional<String> usual(Inquiry asked) {
        return words().stream().filter(word -> DimensionGroups.areNamed(asked, dimension(word))).findFirst();
    }

    static Dimension dimension(String word) {
        return Dimension.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
