package dev.clientele.language;

import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Customers picked by conditions: `customers over 250k`, `bought bikes but no accessories`, `no order since march`.
final class ListTopic implements Topic {

    private static final Set<Meaning> LISTED = EnumSet.of(Meaning.PROFIT, Meaning.ORDERS);

    @Override
    public Optional<String> question(Clues clues) {
        var aged = clues.has(Meaning.OLDEST, Meaning.NEWEST);
        if (isOfNewAndSilent(clues)) {
            clues.take(Meaning.NEW, Meaning.NEVER_BOUGHT, Meaning.CUSTOMERS, Meaning.HOW_MANY, Meaning.BUY, Meaning.BUT_NOT);
            var wanted = new Wanted("customers").with("first-bought " + clues.periods().removeFirst());
            clues.takeSilent().forEach(silent -> wanted.with("silent " + silent));
            return Optional.of(wanted.about(clues));
        }
        if (clues.has(Meaning.LOST, Meaning.REGAINED, Meaning.CHURN, Meaning.RETENTION, Meaning.CONCENTRATION, Meaning.CLV,
                Meaning.REPEAT, Meaning.COHORT, Meaning.SHARE, Meaning.SINGLE_ORDER) || (clues.has(Meaning.NEW) && !aged)
                || !clues.customers().isEmpty() || !picks(clues)) {
            return Optional.empty();
        }
        if (!clues.has(Meaning.BUY) || !names(clues)) {
            clues.take(Meaning.ONLY); // whoever buys only one thing buys nothing else, which is another question
        }
        if (clues.saysNever() && clues.periods().isEmpty()) {
            clues.periods().add("ever");
        }
        var both = clues.joins() && clues.has(Meaning.BUY);
        if (!clues.leftOut().isEmpty() || !clues.partsLeftOut().isEmpty() || !clues.silent().isEmpty()) {
            clues.take(Meaning.BUT_NOT, Meaning.NEVER_BOUGHT, Meaning.NOT_SINCE);
        }
        clues.take(Meaning.CUSTOMERS, Meaning.BUY, Meaning.HOW_MUCH, Meaning.HOW_MANY,
                Meaning.ACTIVE, Meaning.WHO, Meaning.REST);
        var wanted = new Wanted("customers").with(both ? "both" : "").with(conditions(clues));
        for (var bound = clues.nextBound(); bound.isPresent(); bound = clues.nextBound()) {
            wanted.with(bound.get().measure().map(Measures::word).filter(word -> !word.isEmpty()).orElse("revenue") + " "
                    + Bounds.words(bound.get()));
        }
        if (clues.take(Meaning.ONCE)) {
            wanted.with("orders at most 1").with(clues.periods().isEmpty() ? "ever" : "");
        }
        clues.takeSilent().forEach(silent -> wanted.with("silent " + silent));
        clues.take(Meaning.REVENUE);
        clues.orderedBy().filter(LISTED::contains).ifPresent(measure -> wanted.with("by " + measure.word()));
        var by = clues.take(Meaning.OLDEST) ? "oldest" : clues.take(Meaning.NEWEST) ? "newest" : "";
        if (!by.isEmpty()) {
            clues.take(Meaning.NEW);
            wanted.with(Measures.count(clues)).with("by " + by);
        }
        return Optional.of(wanted.about(clues));
    }

    /// What is known of them or follows from what is.
    private static String conditions(Clues clues) {
        var words = new ArrayList<String>();
        if (clues.take(Meaning.UNPROFITABLE)) {
            clues.take(Meaning.PROFIT);
            words.add("profit under 0");
        }
        if (isOfFirstOrLast(clues)) {
            words.add((clues.has(Meaning.FIRST_ORDER) ? "first-bought " : "last-bought ") + clues.periods().removeFirst());
            if (isStillActive(clues)) {
                clues.take(Meaning.STILL_ACTIVE);
                clues.periods().add("last 12 months");
            }
            clues.take(Meaning.FIRST_ORDER, Meaning.LAST_ORDER);
        }
        if (clues.take(Meaning.UNHAPPY)) {
            words.add("satisfaction at most 6");
        }
        if (clues.take(Meaning.HAPPY)) {
            words.add("satisfaction at least 9");
        }
        if (clues.take(Meaning.RENEWAL)) {
            words.add("renewal " + (clues.periods().isEmpty() ? "next 60 days" : String.join(" ", clues.periods())));
            clues.periods().clear();
        }
        return String.join(" ", words);
    }

    /// `new customers of 2019 that have not ordered in 2020`.
    private static boolean isOfNewAndSilent(Clues clues) {
        return clues.has(Meaning.NEW) && clues.periods().size() == 1 && !clues.silent().isEmpty() && clues.customers().isEmpty();
    }

    /// `who first bought in 2017`, `accounts whose last order was in may`.
    private static boolean isOfFirstOrLast(Clues clues) {
        return clues.has(Meaning.FIRST_ORDER) != clues.has(Meaning.LAST_ORDER) && clues.periods().size() == 1 && clues.bases().isEmpty()
                && (clues.asksForPeople() || clues.has(Meaning.CUSTOMERS) || isStillActive(clues));
    }

    /// `first bought in 2018 and still active`.
    private static boolean isStillActive(Clues clues) {
        return clues.has(Meaning.FIRST_ORDER) && clues.has(Meaning.STILL_ACTIVE);
    }

    private static boolean picks(Clues clues) {
        var bounded = !clues.bounds().isEmpty() && clues.bounds().stream().noneMatch(Clues.Bound::percent)
                && (clues.asksForPeople() || clues.has(Meaning.CUSTOMERS, Meaning.BUY) || clues.isOfKind()
                        || clues.bounds().stream().anyMatch(bound -> bound.measure().equals(Optional.of(Meaning.SATISFACTION)))
                        || clues.text(Meaning.REVENUE).filter(text -> text.startsWith("spen")).isPresent());
        var someone =
                clues.asksForPeople() || clues.has(Meaning.CUSTOMERS, Meaning.BUT_NOT) || clues.isOfKind() || clues.beginsWithBuying();
        var bought = clues.has(Meaning.BUY) && someone && names(clues) && !clues.has(Meaning.TOP, Meaning.BOTTOM, Meaning.OFTEN);
        var plain = clues.has(Meaning.CUSTOMERS) && isPlain(clues) && clues.split().isEmpty() && clues.each().isEmpty()
                && clues.orderedBy().isEmpty() && !clues.kept().containsKey(Dimension.TIER);
        var aged = clues.has(Meaning.OLDEST, Meaning.NEWEST) && someone && !clues.has(Clues.GROUPS);
        var came = clues.asksForPeople() && clues.has(Meaning.BUY) && !clues.periods().isEmpty() && clues.bases().isEmpty()
                && clues.rest().stream().allMatch(element -> element instanceof Element.Said said
                        && (said.is(Meaning.BUY) || said.is(Meaning.CUSTOMERS))); // `who ordered last week`
        var once = clues.has(Meaning.ONCE) && (someone || clues.has(Meaning.BUY));
        var known = clues.has(Meaning.UNPROFITABLE, Meaning.UNHAPPY, Meaning.HAPPY, Meaning.RENEWAL) && !clues.has(Clues.GROUPS);
        return known || isOfFirstOrLast(clues) || aged || once || came || bounded || !clues.silent().isEmpty() || bought || plain
                || isEveryoneOfKind(clues)
                || (clues.has(Meaning.NEVER_BOUGHT) && !(clues.leftOut().isEmpty() && clues.partsLeftOut().isEmpty()));
    }

    /// `customers`, and without a period `how many active customers`: those that are so now.
    private static boolean isPlain(Clues clues) {
        var now = clues.periods().isEmpty() && clues.bases().isEmpty();
        return clues.rest().stream().allMatch(element -> element instanceof Element.Said said && (said.is(Meaning.CUSTOMERS)
                || said.is(Meaning.REST) || (now && (said.is(Meaning.HOW_MANY) || said.is(Meaning.ACTIVE)))));
    }

    /// `who in canada`, `everyone in france ranked by profit`.
    private static boolean isEveryoneOfKind(Clues clues) {
        return clues.asksForPeople() && !clues.kept().isEmpty() && !clues.kept().containsKey(Dimension.TIER) && isPlain(clues)
                && clues.split().isEmpty() && clues.each().isEmpty() && clues.orderedBy().filter(by -> !LISTED.contains(by)).isEmpty();
    }

    private static boolean names(Clues clues) {
        return clues.namesGoods() || clues.kept().containsKey(Dimension.CHANNEL);
    }
}
