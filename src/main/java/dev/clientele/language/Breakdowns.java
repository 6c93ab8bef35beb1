package dev.clientele.language;

import dev.clientele.language.Element.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a sentence wants an answer ordered and broken down by: `by profit`, `by country and category`, `in each quarter`.
final class Breakdowns {

    private static final Set<Meaning> OF_WORTH = Set.of(Meaning.CUSTOMERS, Meaning.CLV, Meaning.WORTH, Meaning.VALUE_AT_RISK);

    private Optional<Meaning> orderedBy = Optional.empty();
    private Optional<Meaning> split = Optional.empty();
    private Optional<Meaning> second = Optional.empty();
    private Optional<Meaning> each = Optional.empty();
    private boolean isOpen;

    /// What a phrase was taken as.
    enum Taken {
        /// a part of the breakdown
        ALL,
        /// what stands behind the phrase is something else that is said
        REST,
        /// nothing
        NOTHING
    }

    Optional<Meaning> orderedBy() {
        return orderedBy;
    }

    Optional<Meaning> split() {
        return split;
    }

    /// What it is broken down by besides.
    Optional<Meaning> second() {
        return second;
    }

    Optional<Meaning> each() {
        return each;
    }

    /// Everything that an answer is to be broken down by.
    List<Meaning> all() {
        return Stream.of(split, second, each).flatMap(Optional::stream).toList();
    }

    /// Takes `by profit`, `in each country`.
    ///
    /// @param ranks whether the sentence asks for so many of the greatest: `top 3 per country` are three of each
    Taken take(Said phrase, Said what, boolean ranks) {
        if (Sorting.isAny(what, Clues.MEASURES) && phrase.is(Meaning.BY)) {
            return order(what);
        }
        if (OF_WORTH.stream().anyMatch(what::is)) {
            return Taken.REST;
        }
        var group = group(what);
        if (group.isEmpty()) {
            return Taken.NOTHING;
        }
        isOpen = true;
        var isForEach = phrase.is(Meaning.EACH)
                || (phrase.text().equals("per") && ranks && (Sorting.isAny(what, Clues.GROUPS) || split.isPresent()));
        return isForEach ? each(group.get()) : by(group.get());
    }

    /// Takes the `category` of `by country and category`, which stands directly behind.
    boolean takeNext(Said what) {
        var group = isOpen ? group(what) : Optional.<Meaning>empty();
        return group.isPresent() && by(group.get()) == Taken.ALL;
    }

    /// Nothing more belongs to what stood behind `by`.
    void close() {
        isOpen = false;
    }

    private Taken order(Said what) {
        if (orderedBy.isPresent() && !what.is(orderedBy.get())) {
            return Taken.REST;
        }
        orderedBy = Optional.of(Sorting.first(what, Clues.MEASURES));
        return Taken.ALL;
    }

    private static Optional<Meaning> group(Said what) {
        return Stream.of(Clues.GROUPS, Clues.TIMES).filter(kinds -> Sorting.isAny(what, kinds)).map(kinds -> Sorting.first(what, kinds))
                .findFirst();
    }

    private Taken each(Meaning group) {
        if (each.isPresent() && !each.equals(Optional.of(group))) {
            return Taken.REST;
        }
        each = Optional.of(group);
        return Taken.ALL;
    }

    /// The first, and another one as the second; of more is asked about.
    private Taken by(Meaning group) {
        if (split.isEmpty() || split.equals(Optional.of(group))) {
            split = Optional.of(group);
            return Taken.ALL;
        }
        if (second.isPresent() && !second.equals(Optional.of(group))) {
            return Taken.REST;
        }
        second = Optional.of(group);
        return Taken.ALL;
    }
}
