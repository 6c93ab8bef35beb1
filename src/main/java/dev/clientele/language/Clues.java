package dev.clientele.language;

import dev.clientele.language.Element.Amount;
import dev.clientele.language.Element.Mark;
import dev.clientele.language.Element.Named;
import dev.clientele.language.Element.OfCustomer;
import dev.clientele.language.Element.Said;
import dev.clientele.language.Element.Stretch;
import dev.clientele.language.Element.When;
import dev.clientele.model.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a sentence says, sorted: names, periods, what is left out, conditions; and the rest, from which the topics take what they
/// understand. What nobody takes was not understood.
final class Clues {

    static final Set<Meaning> MEASURES = EnumSet.of(Meaning.REVENUE, Meaning.PROFIT, Meaning.MARGIN, Meaning.ORDERS, Meaning.AVERAGE_ORDER,
            Meaning.PER_CUSTOMER, Meaning.ORDERS_PER_CUSTOMER);
    static final Set<Meaning> GROUPS = EnumSet.of(Meaning.COUNTRY, Meaning.SEGMENT, Meaning.INDUSTRY, Meaning.OWNER, Meaning.CHANNEL,
            Meaning.PRODUCT, Meaning.CATEGORY, Meaning.TIER, Meaning.CITY);
    static final Set<Meaning> TIMES =
            EnumSet.of(Meaning.DAY, Meaning.WEEK, Meaning.MONTH, Meaning.QUARTER, Meaning.YEAR, Meaning.WEEKDAY);
    private static final Set<Meaning> TODAY = EnumSet.of(Meaning.RISK, Meaning.VALUE_AT_RISK, Meaning.OVERDUE, Meaning.CLV, Meaning.WORTH,
            Meaning.TIER, Meaning.RETENTION, Meaning.CHURN, Meaning.ACTIVE);
    private static final Set<String> WHAT_IS = Set.of("what is", "what is a", "what is an", "whats", "whats a", "whats an", "what are",
            "so what is", "and what is", "tell me what is");
    private static final Set<Meaning> COMPARATORS = EnumSet.of(Meaning.OVER, Meaning.UNDER, Meaning.AT_LEAST, Meaning.AT_MOST);

    /// A bound on something: `over 250000`, `more than 50 orders`, `less than 10 %`.
    ///
    /// @param measure of what, if said
    record Bound(Meaning comparator, BigDecimal number, boolean percent, Optional<Meaning> measure) {}

    private final List<Element> rest = new ArrayList<>();
    private final Map<Dimension, List<String>> kept = new EnumMap<>(Dimension.class);
    private final Map<Dimension, List<String>> leftOut = new EnumMap<>(Dimension.class);
    private final List<String> vague = new ArrayList<>();
    private final List<OfCustomer> customers = new ArrayList<>();
    private final List<OfCustomer> customersLeftOut = new ArrayList<>();
    private final List<String> periods = new ArrayList<>();
    private final List<String> bases = new ArrayList<>();
    private final List<Bound> bounds = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private Optional<Meaning> orderedBy = Optional.empty();
    private Optional<Meaning> split = Optional.empty();
    private Optional<Meaning> each = Optional.empty();
    private boolean people;
    private boolean versus;
    private final boolean asksWhat;
    private final boolean defines;

    /// @param elements of a sentence
    Clues(List<Element> elements) {
        for (var i = 1; i + 1 < elements.size(); i++) {
            if (elements.get(i) instanceof Said or && or.text().equals("or") && parts(elements.get(i - 1), elements.get(i + 1))) {
                rest.add(or);
            }
        }
        var said = elements.stream().filter(element -> !(element instanceof Mark) && !isFiller(element)).toList();
        for (var i = 0; i < said.size();) {
            i += sort(said, i);
        }
        asksWhat = elements.stream().anyMatch(element -> element instanceof Said word && word.text().startsWith("what"));
        defines = asksWhatIs(elements);
        sinceTheBeginning();
    }

    /// `in total` without a period is all time; of what is counted on one day it says nothing.
    private void sinceTheBeginning() {
        if (has(Meaning.SO_FAR) && (has(TODAY) || !periods.isEmpty() || !bases.isEmpty())) {
            take(Meaning.SO_FAR);
        } else if (take(Meaning.SO_FAR)) {
            periods.add("ever");
        }
    }

    /// `what is GRR`, `what is a lapsed customer`: nothing but a word and the question what it is; `what is our churn` asks for a figure.
    private static boolean asksWhatIs(List<Element> elements) {
        var words = elements.stream().filter(element -> !(element instanceof Mark)).toList();
        var opening = words.stream().takeWhile(Clues::isFiller).map(element -> ((Said) element).text()).toList();
        return WHAT_IS.contains(String.join(" ", opening)) && words.size() > opening.size()
                && words.stream().skip(opening.size()).allMatch(element -> element instanceof Said && !isFiller(element));
    }

    /// Whether an `or` between the two joins what cannot be joined.
    private static boolean parts(Element before, Element behind) {
        return switch (before) {
            case Named named -> !(behind instanceof Named other && other.dimension() == named.dimension())
                    && (behind instanceof Named || (behind instanceof Said said && isAny(said, GROUPS)));
            case OfCustomer ignored -> behind instanceof Named;
            case Element ignored -> false;
        };
    }

    private static boolean isFiller(Element element) {
        return element instanceof Said filler && filler.is(Meaning.FILLER);
    }

    /// Takes what begins at an element.
    ///
    /// @return how many elements it takes
    private int sort(List<Element> said, int i) {
        return switch (said.get(i)) {
            case Said phrase -> phrase(said, i, phrase);
            case Named named -> named(named);
            case OfCustomer customer -> {
                customers.add(customer);
                yield 1;
            }
            case When when -> {
                (versus ? bases : periods).add(when.period().label());
                yield 1;
            }
            case Amount amount -> amount(said, i, amount);
            case Stretch stretch -> keep(stretch);
            case Element other -> keep(other);
        };
    }

    private int keep(Element element) {
        rest.add(element);
        return 1;
    }

    private int named(Named named) {
        if (named.others().isEmpty()) {
            kept.computeIfAbsent(named.dimension(), ignored -> new ArrayList<>()).addAll(named.values());
        } else {
            vague.addAll(named.values());
        }
        return 1;
    }

    private int amount(List<Element> said, int i, Amount amount) {
        if (i + 1 < said.size() && said.get(i + 1) instanceof Said phrase && phrase.text().startsWith("or ")
                && isAny(phrase, COMPARATORS)) {
            bounds.add(new Bound(first(phrase, COMPARATORS), amount.number(), amount.percent(), Optional.empty()));
            return 2;
        }
        return keep(amount);
    }

    private int phrase(List<Element> said, int i, Said phrase) {
        var next = i + 1 < said.size() ? said.get(i + 1) : new Mark("");
        if (phrase.is(Meaning.PERSON)) {
            people = true;
            return 1;
        }
        if (isAny(phrase, COMPARATORS) && next instanceof Amount amount) {
            return bound(said, i, first(phrase, COMPARATORS), amount);
        }
        if (phrase.is(Meaning.NOT) || phrase.is(Meaning.BUT_NOT)) {
            var taken = leaveOut(said, i + 1);
            if (taken > 0 && phrase.is(Meaning.BUT_NOT)) {
                rest.add(phrase);
            }
            return taken > 0 ? taken + 1 : keep(phrase);
        }
        if (phrase.is(Meaning.NEVER_BOUGHT)) {
            return neverBought(said, i, phrase);
        }
        if (phrase.is(Meaning.THAN)) {
            versus = true;
            return keep(phrase);
        }
        if ((phrase.is(Meaning.BY) || phrase.is(Meaning.EACH)) && next instanceof Said what) {
            return by(phrase, what);
        }
        return lead(said, i, phrase) ? 1 : keep(phrase);
    }

    private int bound(List<Element> said, int i, Meaning comparator, Amount amount) {
        var measure = i + 2 < said.size() && said.get(i + 2) instanceof Said of && isAny(of, MEASURES)
                ? Optional.of(first(of, MEASURES))
                : Optional.<Meaning>empty();
        bounds.add(new Bound(comparator, amount.number(), amount.percent(), measure));
        return measure.isPresent() ? 3 : 2;
    }

    /// How many elements from an index on are names that are left out, their dimensions' words with them.
    private int leaveOut(List<Element> said, int from) {
        var next = from;
        while (next < said.size()) {
            if (said.get(next) instanceof Said lead && (isAny(lead, GROUPS) || lead.is(Meaning.CUSTOMERS) || lead.is(Meaning.BUY))
                    && next + 1 < said.size()
                    && isName(said.get(next + 1))) {
                next++;
            } else if (said.get(next) instanceof Named named) {
                leftOut.computeIfAbsent(named.dimension(), ignored -> new ArrayList<>()).addAll(named.values());
                next++;
            } else if (said.get(next) instanceof OfCustomer customer) {
                customersLeftOut.add(customer);
                next++;
            } else {
                break;
            }
        }
        return next - from;
    }

    private static boolean isName(Element element) {
        return element instanceof Named || element instanceof OfCustomer;
    }

    /// `no order since march`, `not bought for 90 days`, `not bought Bikes`.
    private int neverBought(List<Element> said, int i, Said phrase) {
        rest.add(phrase);
        var next = i + 1 < said.size() ? said.get(i + 1) : phrase;
        if (next instanceof When when) {
            silent.add(when.period().start().toString());
            return 2;
        }
        if (next instanceof Stretch stretch) {
            silent.add(stretch.count() + " " + stretch.unit() + (stretch.count() == 1 ? "" : "s"));
            return 2;
        }
        return 1 + leaveOut(said, i + 1);
    }

    private int by(Said phrase, Said what) {
        if (isAny(what, MEASURES) && phrase.is(Meaning.BY)) {
            if (orderedBy.isPresent() && !what.is(orderedBy.get())) {
                return keep(what) + 1;
            }
            orderedBy = Optional.of(first(what, MEASURES));
            return 2;
        }
        if (what.is(Meaning.CUSTOMERS) || what.is(Meaning.CLV) || what.is(Meaning.WORTH) || what.is(Meaning.VALUE_AT_RISK)) {
            rest.add(what);
            return 2;
        }
        var group = isAny(what, GROUPS)
                ? Optional.of(first(what, GROUPS))
                : isAny(what, TIMES) ? Optional.of(first(what, TIMES)) : Optional.<Meaning>empty();
        if (group.isEmpty()) {
            return keep(phrase);
        }
        var isForEach = phrase.text().equals("per") && has(Meaning.TOP, Meaning.BOTTOM) && hasNumber() && isAny(what, GROUPS);
        if (phrase.is(Meaning.EACH) || isForEach) {
            each = group;
        } else {
            split = group;
        }
        return 2;
    }

    /// Whether a phrase only says of what dimension the name beside it is.
    private boolean lead(List<Element> said, int i, Said phrase) {
        var before = i > 0 ? said.get(i - 1) : phrase;
        var behind = i + 1 < said.size() ? said.get(i + 1) : phrase;
        if (phrase.is(Meaning.CUSTOMERS) && behind instanceof OfCustomer) {
            return true;
        }
        return isAny(phrase, GROUPS) && (isOf(before, phrase) || isOf(behind, phrase));
    }

    private static boolean isOf(Element element, Said phrase) {
        return element instanceof Named named && phrase.is(Sentence.dimensionWord(named.dimension()));
    }

    private static boolean isAny(Said phrase, Set<Meaning> meanings) {
        return phrase.meanings().stream().anyMatch(meanings::contains);
    }

    private static Meaning first(Said phrase, Set<Meaning> meanings) {
        return phrase.meanings().stream().filter(meanings::contains).findFirst().orElseThrow();
    }

    boolean has(Meaning... meanings) {
        return rest.stream().anyMatch(element -> element instanceof Said said && Arrays.stream(meanings).anyMatch(said::is));
    }

    boolean has(Set<Meaning> meanings) {
        return rest.stream().anyMatch(element -> element instanceof Said said && isAny(said, meanings));
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
                rest.stream().filter(element -> element instanceof Said said && isAny(said, meanings)).map(Said.class::cast).findFirst();
        found.ifPresent(rest::remove);
        return found.map(said -> first(said, meanings));
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

    boolean hasNumber() {
        return rest.stream().anyMatch(Amount.class::isInstance);
    }

    /// The text of the first phrase of a meaning.
    Optional<String> text(Meaning meaning) {
        return rest.stream().filter(element -> element instanceof Said said && said.is(meaning)).map(element -> ((Said) element).text())
                .findFirst();
    }

    List<Element> rest() {
        return List.copyOf(rest);
    }

    Map<Dimension, List<String>> kept() {
        return kept;
    }

    Map<Dimension, List<String>> leftOut() {
        return leftOut;
    }

    List<String> vague() {
        return vague;
    }

    List<OfCustomer> customers() {
        return customers;
    }

    List<OfCustomer> customersLeftOut() {
        return customersLeftOut;
    }

    List<String> periods() {
        return periods;
    }

    /// The periods that another is compared with.
    List<String> bases() {
        return bases;
    }

    boolean asksForPeople() {
        return people;
    }

    /// Takes the next bound.
    Optional<Bound> nextBound() {
        return bounds.isEmpty() ? Optional.empty() : Optional.of(bounds.removeFirst());
    }

    /// Takes since when or for how long nothing was bought.
    List<String> takeSilent() {
        var taken = List.copyOf(silent);
        silent.clear();
        return taken;
    }

    /// Takes the only bound.
    Optional<Bound> takeBound() {
        return bounds.size() == 1 ? Optional.of(bounds.removeFirst()) : Optional.empty();
    }

    List<Bound> bounds() {
        return bounds;
    }

    /// Since when or for how long nothing was bought.
    List<String> silent() {
        return silent;
    }

    Optional<Meaning> orderedBy() {
        return orderedBy;
    }

    Optional<Meaning> split() {
        return split;
    }

    Optional<Meaning> each() {
        return each;
    }

    /// Whether `what` is asked: what somebody bought is products, not an amount.
    boolean asksWhat() {
        return asksWhat;
    }

    /// Whether nothing but the meaning of a word is asked for.
    boolean defines() {
        return defines;
    }
}
