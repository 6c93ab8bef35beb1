package dev.clientele.insight.movers;

import dev.clientele.model.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can move.
///
/// @param dimension the dimension whose values move; empty for customers
record MoverKind(Optional<Dimension> dimension) {

    private static final String CUSTOMER = "customer";
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.CATEGORY, Dimension.PRODUCT, Dimension.COUNTRY, Dimension.SEGMENT,
            Dimension.INDUSTRY, Dimension.OWNER, Dimension.CHANNEL);

    /// The words a person types behind `by`.
    static List<String> words() {
        return Stream.concat(Stream.of(CUSTOMER), DIMENSIONS.stream().map(Dimension::word)).toList();
    }

    static MoverKind of(String word) {
        return new MoverKind(DIMENSIONS.stream().filter(dimension -> dimension.word().equals(word)).findFirst());
    }

    boolean areCustomers() {
        return dimension.isEmpty();
    }

    /// One of them: `customer`.
    String one() {
        return dimension.map(Dimension::word).orElse(CUSTOMER);
    }

    /// Several of them: `customers`.
    String many() {
        return dimension.map(Dimension::plural).orElse("customers");
    }
}
