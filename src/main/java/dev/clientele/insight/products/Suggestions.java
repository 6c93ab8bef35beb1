package dev.clientele.insight.products;

import dev.clientele.portfolio.association.Baskets;
import dev.clientele.portfolio.association.Eclat.Rule;
import dev.clientele.portfolio.association.Eclat.Things;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a customer could also buy: products that buyers of its products buy more often than others do, never one that it bought lately.
///
/// @param lately what all customers bought in the period
/// @param before what the customer bought in as many days just before
record Suggestions(Assortment lately, Baskets before, int customer) {

    /// So many customers must have bought both, so that a rule is none of chance.
    private static final int LEAST = 3;
    private static final double LEAST_SHARE = 0.01;

    /// A product, and the one of the customer's that speaks for it.
    ///
    /// @param expected confidence x what a buyer of it spent on it on average, minor units
    record Suggestion(int product, int because, Rule rule, long expected) {}

    /// The best, by the money expected.
    List<Suggestion> best() {
        var active = Breadths.of(lately.breadth()).customers();
        var least = Math.max(LEAST, Math.toIntExact((long) Math.ceil(active * LEAST_SHARE)));
        var has = products().filter(product -> lately.baskets().has(customer, product)).toArray();
        return products().filter(this::isNew).filter(product -> lately.baskets().count(product) >= least)
                .mapToObj(product -> suggestion(product, has, active, least)).flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Suggestion::expected).reversed().thenComparing(one -> lately.names().get(one.product())))
                .toList();
    }

    private IntStream products() {
        return IntStream.range(0, lately.names().size()).filter(product -> lately.isNamed()[product]);
    }

    private boolean isNew(int product) {
        return !lately.baskets().has(customer, product) && !before.has(customer, product) && lately.cells().net()[product] > 0;
    }

    private Optional<Suggestion> suggestion(int product, int[] has, int active, int least) {
        var buyers = lately.baskets().count(product);
        return IntStream.of(has).boxed().flatMap(given -> rule(given, product, buyers, active, least))
                .max(Comparator.comparingDouble(Rule::confidence).thenComparingInt(Rule::both))
                .map(rule -> new Suggestion(product, rule.given().numbers().getFirst(), rule,
                        Math.round(rule.confidence() * lately.cells().net()[product] / buyers)));
    }

    private Stream<Rule> rule(int given, int product, int buyers, int active, int least) {
        var both = lately.baskets().both(given, product);
        var rule = new Rule(new Things(List.of(given)), product, both, lately.baskets().count(given), buyers, active);
        return both >= least && rule.lift() > 1 ? Stream.of(rule) : Stream.empty();
    }
}
