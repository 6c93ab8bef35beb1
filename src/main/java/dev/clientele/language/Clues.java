package dev.clientele.language;

import dev.clientele.language.Element.Amount;
import dev.clientele.language.Element.OfCustomer;
import dev.clientele.language.Element.Said;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a sentence says, sorted: names, periods, what is left out, conditions; and the rest, from which the topics take what they
/// understand. What nobody takes was not understood.
final class Clues {

    static final Set<Meaning> MEASURES = EnumSet.of(Meaning.REVENUE, Meaning.PROFIT, Meaning.MARGIN, Meaning.ORDERS, Meaning.AVERAGE_ORDER,
            Meaning.PER_CUSTOMER, Meaning.ORDERS_PER_CUSTOMER);
    static final Set<Meaning> GROUPS = EnumSet.of(Meaning.COUNTRY, Meaning.SEGMENT, Meaning.INDUSTRY, Meaning.OWNER, Meaning.CHANNEL,
            Meaning.PRODUCT, Meaning.CATEGORY, Meaning.TIER, Meaning.CITY);
    static final Set<Meaning> TIMES =
            EnumSet.of(Meaning.DAY, Meaning.WEEK, Meaning.MONTH, Meaning.QUARTER, Meaning.YEAR, Meaning.WEEKDAY);
    private static final Set<Meaning> TODAY =
            EnumSet.of(Meaning.RISK, Meaning.VALUE_AT_RISK, Meaning.WIN_BACK, Meaning.OVERDUE, Meaning.CLV, Meaning.WORTH,
                    Meaning.TIER, Meaning.RETENTION, Meaning.CHURN, Meaning.ACTIVE);

    private static final Set<Meaning> NOUNS = EnumSet.of(Meaning.CUSTOMERS, Meaning.RISK, Meaning.NEW, Meaning.LOST, Meaning.REGAINED,
            Meaning.RETAINED, Meaning.CLV, Meaning.WORTH, Meaning.PRODUCT, Meaning.CATEGORY, Meaning.COUNTRY, Meaning.OWNER, Meaning.CITY);
    /// Dimensions whose names stand for customers.
    private static final Set<Dimension> KINDS = EnumSet.of(Dimension.SEGMENT, Dimension.INDUSTRY);

    /// A bound on something: `over 250000`, `more than 50 orders`, `less than 10 %`.
    ///
    /// @param measure of what, if said
    record Bound(Meaning comparator, BigDecimal number, boolean percent, Optional<Meaning> measure) {}

    private final Sorting sorted;
    private final List<Element> rest;

    /// @param elements of a sentence
    Clues(List<Element> elements) {
        sorted = new Sorting(elements);
        rest = sorted.rest;
        sinceTheBeginning();
        if (sorted.periods.isEmpty() && take(Meaning.STILL_ACTIVE)) {
            rest.add(new Said(List.of(Meaning.ACTIVE), "active")); // of some time ago it asks who stayed
        }
        if (has(Meaning.HOW_MANY, Meaning.REST, Meaning.BUY) && (sorted.asksWhich || has(Meaning.HOW_MANY, Meaning.REST)) && !has(NOUNS)
                && !has(MEASURES) && sorted.customers.isEmpty() && KINDS.stream().anyMatch(sorted.kept::containsKey)) {
            rest.add(new Said(List.of(Meaning.CUSTOMERS), "customers")); // `how many warehouses` are customers
        }
    }

    /// `in total` without a period is all time; of what is counted on one day it says nothing.
    private void sinceTheBeginning() {
        if (has(Meaning.SO_FAR) && (has(TODAY) || !sorted.periods.isEmpty() || !sorted.bases.isEmpty())) {
            take(Meaning.SO_FAR);
        } else if (take(Meaning.SO_FAR)) {
            sorted.periods.add("ever");
        }
    }

    boolean has(Meaning... meanings) {
        return rest.stream().anyMatch(element -> element instanceof Said said && Arrays.stream(meanings).anyMatch(said::is));
    }

    boolean has(Set<Meaning> meanings) {
        return rest.stream().anyMatch(element -> element instanceof Said said && Sorting.isAny(said, meanings));
    }

    /// Takes all phrases of the meanings.
    ///
    /// @return whether there were any
    boolean take(Meaning... meanings) {
        return rest.removeIf(element -> element instanceof Said said && Arrays.stream(meanings).anyMatch(said::is));
    }

    /// Takes the first of the meanings that is said, wherever it stands.
    Optional<Meaning> takeFirst(Set<Meaning> meanings) {
        var found =
                rest.stream().filter(element -> element instanceof Said said && Sorting.isAny(said, meanings)).map(Said.class::cast)
                        .findFirst();
        found.ifPresent(rest::remove);
        return found.map(said -> Sorting.first(said, meanings));
    }

    /// Takes the only plain number, if there is one.
    Optional<Amount> takeNumber() {
        var numbers = rest.stream().filter(Amount.class::isInstance).map(Amount.class::cast).toList();
        if (numbers.size() == 1) {
            rest.remove(numbers.getFirst());
            return Optional.of(numbers.getFirst());
        }
        return Optional.empty();
    }

    /// Takes the only number, if it is a whole one.
    Optional<Amount> takeCount() {
        var numbers = rest.stream().filter(Amount.class::isInstance).map(Amount.class::cast).toList();
        return numbers.size() == 1 && !numbers.getFirst().percent() && numbers.getFirst().number().scale() <= 0
                ? takeNumber()
                : Optional.empty();
    }

    /// Takes the only number, if it is so many of a hundred.
    Optional<Amount> takePart() {
        var numbers = rest.stream().filter(Amount.class::isInstance).map(Amount.class::cast).toList();
        return numbers.size() == 1 && numbers.getFirst().percent() ? takeNumber() : Optional.empty();
    }

    /// Takes the only stretch of time, if it is counted in one of the units.
    Optional<Element.Stretch> takeStretch(Set<String> units) {
        var stretches = rest.stream().filter(Element.Stretch.class::isInstance).map(Element.Stretch.class::cast).toList();
        if (stretches.size() == 1 && units.contains(stretches.getFirst().unit())) {
            rest.remove(stretches.getFirst());
            return Optional.of(stretches.getFirst());
        }
        return Optional.empty();
    }

    boolean hasNumber() {
        return rest.stream().anyMatch(Amount.class::isInstance);
    }

    /// The text of the first phrase of a meaning.
    Optional<String> text(Meaning meaning) {
        return rest.stream().filter(element -> element instanceof Said said && said.is(meaning)).map(element -> ((Said) element).text())
                .findFirst();
    }

    /// Whether one thing is asked for and not several: `the top product`, not `the top products`.
    boolean isOfOne() {
        return rest.stream().filter(element -> element instanceof Said said && (Sorting.isAny(said, GROUPS) || said.is(Meaning.CUSTOMERS)))
                .map(element -> ((Said) element).text()).findFirst().filter(text -> !text.endsWith("s")).isPresent();
    }

    List<Element> rest() {
        return List.copyOf(rest);
    }

    Map<Dimension, List<String>> kept() {
        return sorted.kept;
    }

    /// Takes the one dimension of which a single name is kept, if there is no other: its share is seen beside those of the others.
    Optional<Dimension> takeKeptAlone() {
        var alone = sorted.kept.size() == 1
                ? sorted.kept.entrySet().stream().filter(names -> names.getValue().size() == 1).findFirst()
                : Optional.<Map.Entry<Dimension, List<String>>>empty();
        var dimension = alone.map(Map.Entry::getKey);
        dimension.ifPresent(sorted.kept::remove);
        return dimension;
    }

    Map<Dimension, List<String>> leftOut() {
        return sorted.leftOut.names;
    }

    /// Parts of products' names that are wanted.
    List<String> parts() {
        return sorted.parts;
    }

    List<String> partsLeftOut() {
        return sorted.leftOut.parts;
    }

    /// Whether it names a product, some of them by a part of their names, or a category.
    boolean namesGoods() {
        return !sorted.parts.isEmpty() || kept().containsKey(Dimension.PRODUCT) || kept().containsKey(Dimension.CATEGORY);
    }

    List<String> vague() {
        return sorted.vague;
    }

    /// Whether a kind of customers is named, such as a segment: `warehouses over 50k`.
    boolean isOfKind() {
        return KINDS.stream().anyMatch(sorted.kept::containsKey);
    }

    List<OfCustomer> customers() {
        return sorted.customers;
    }

    List<OfCustomer> customersLeftOut() {
        return sorted.leftOut.customers;
    }

    List<String> periods() {
        return sorted.periods;
    }

    /// The day at whose end it is asked for, as a canonical question has it; empty where that is not said.
    String asOf() {
        return sorted.asOf;
    }

    /// The periods that another is compared with.
    List<String> bases() {
        return sorted.bases;
    }

    boolean asksForPeople() {
        return sorted.asksForPeople();
    }

    /// Takes the next bound.
    Optional<Bound> nextBound() {
        return sorted.bounds.isEmpty() ? Optional.empty() : Optional.of(sorted.bounds.removeFirst());
    }

    /// Takes the periods in which nothing was bought.
    List<String> takeSilent() {
        var taken = List.copyOf(sorted.silent);
        sorted.silent.clear();
        return taken;
    }

    /// Whether a period stands before what was never bought: `bought in 2020 but never bikes`.
    boolean neverBehindPeriod() {
        return sorted.neverBehindPeriod;
    }

    /// Whether something was never bought, which is of all time.
    boolean saysNever() {
        return Stream.of(Meaning.NEVER_BOUGHT, Meaning.BUT_NOT).flatMap(meaning -> text(meaning).stream())
                .anyMatch(AllTime::isNever);
    }

    /// Takes the only bound.
    Optional<Bound> takeBound() {
        return sorted.bounds.size() == 1 ? Optional.of(sorted.bounds.removeFirst()) : Optional.empty();
    }

    List<Bound> bounds() {
        return sorted.bounds;
    }

    /// The periods in which nothing was bought.
    List<String> silent() {
        return sorted.silent;
    }

    Optional<Meaning> orderedBy() {
        return sorted.breakdowns.orderedBy();
    }

    Optional<Meaning> split() {
        return sorted.breakdowns.split();
    }

    /// What it is to be broken down by besides.
    Optional<Meaning> second() {
        return sorted.breakdowns.second();
    }

    /// Everything it is to be broken down by.
    List<Meaning> breakdowns() {
        return sorted.breakdowns.all();
    }

    Optional<Meaning> each() {
        return sorted.breakdowns.each();
    }

    /// Whether `what` is asked: what somebody bought is products, not an amount.
    boolean asksWhat() {
        return sorted.asksWhat;
    }

    /// Whether `which` is asked: one of several is wanted.
    boolean asksWhich() {
        return sorted.asksWhich;
    }

    /// Whether all of the names of a dimension are meant and not any of them: `bought bikes and clothing`.
    boolean joins() {
        return sorted.joins;
    }

    /// Whether `they` or `it` stands for what was told before, and not for somebody named here.
    boolean refersBack() {
        return sorted.refersBack && !asksForPeople() && !has(Meaning.CUSTOMERS) && sorted.customers.isEmpty();
    }

    /// Whether the first word is what somebody did: `bought bikes and clothing`.
    boolean beginsWithBuying() {
        return sorted.beginsWithBuying;
    }

    /// Whether yes or no is asked for: `did Nordlicht leave`.
    boolean asksWhether() {
        return sorted.asksWhether;
    }

    /// Whether `when` is asked: when somebody bought is no amount.
    boolean asksWhen() {
        return sorted.asksWhen;
    }

    /// The last period named that is not compared with.
    Optional<Period> lastPeriod() {
        return sorted.last();
    }

    /// Whether nothing but the meaning of a word is asked for.
    boolean defines() {
        return sorted.defines;
    }
}
