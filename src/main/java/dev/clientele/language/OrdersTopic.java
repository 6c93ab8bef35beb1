package dev.clientele.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Single orders, the greatest first: `biggest order ever`, `largest invoices last month`, `orders over 10k`.
final class OrdersTopic implements Topic {

    /// Nobody orders so often: `customers with orders over 10k` is about money.
    private static final BigDecimal MOST_ORDERS = BigDecimal.valueOf(1_000);
    private static final List<String> LEAST = List.of("smallest", "lowest", "least");

    @Override
    public Optional<String> question(Clues clues) {
        var ranked = clues.has(Meaning.TOP, Meaning.BOTTOM) && clues.has(Meaning.ORDERS) && clues.orderedBy().isEmpty()
                && clues.split().isEmpty() && clues.each().isEmpty() && !clues.asksForPeople()
                && !clues.has(Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.OFTEN, Meaning.SHARE) && !clues.has(Clues.GROUPS)
                && !clues.has(Clues.TIMES);
        if (isOfSize(clues)) {
            return Optional.of(ofSize(clues));
        }
        if (!clues.has(Meaning.SINGLE_ORDER) && !ranked) {
            return Optional.empty();
        }
        var single = clues.text(Meaning.SINGLE_ORDER).orElse("");
        var least = clues.take(Meaning.BOTTOM) || LEAST.stream().anyMatch(single::startsWith);
        clues.take(Meaning.ORDERS, Meaning.TOP);
        var one = !single.isEmpty() && !single.endsWith("s");
        clues.take(Meaning.SINGLE_ORDER, Meaning.WHO, Meaning.REVENUE, Meaning.BUY);
        if (one && clues.asksWhich()) {
            clues.take(Meaning.CUSTOMERS); // who placed it stands beside it
        }
        var count = Measures.count(clues);
        return Optional.of(new Wanted("orders").with(count.isEmpty() && one ? "1" : count).with(least ? "smallest" : "").about(clues));
    }

    /// `invoices above 50000 in 2019`, `how many orders over 10k`.
    private static boolean isOfSize(Clues clues) {
        return clues.has(Meaning.ORDERS, Meaning.SINGLE_ORDER) && !clues.bounds().isEmpty() && clues.breakdowns().isEmpty()
                && clues.bounds().stream().allMatch(bound -> !bound.percent() && bound.measure().isEmpty())
                && (clues.bounds().stream().allMatch(bound -> bound.number().compareTo(MOST_ORDERS) >= 0)
                        || (!clues.has(Meaning.CUSTOMERS) && !clues.asksForPeople()))
                && !clues.has(Meaning.OFTEN, Meaning.SHARE) && !clues.has(Clues.GROUPS);
    }

    private static String ofSize(Clues clues) {
        var wanted = new Wanted("orders");
        for (var bound = clues.nextBound(); bound.isPresent(); bound = clues.nextBound()) {
            wanted.with("revenue " + Bounds.words(bound.get()));
        }
        clues.take(Meaning.ORDERS, Meaning.SINGLE_ORDER, Meaning.HOW_MANY, Meaning.REVENUE, Meaning.BUY, Meaning.TOP, Meaning.CUSTOMERS);
        return wanted.about(clues);
    }
}
