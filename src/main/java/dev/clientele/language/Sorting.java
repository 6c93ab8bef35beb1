package dev.clientele.language;

import dev.clientele.language.Element.Amount;
import dev.clientele.language.Element.Mark;
import dev.clientele.language.Element.Named;
import dev.clientele.language.Element.OfCustomer;
import dev.clientele.language.Element.Part;
import dev.clientele.language.Element.Said;
import dev.clientele.language.Element.Stretch;
import dev.clientele.language.Element.When;
import dev.clientele.model.Dimension;
import dev.clientele.model.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Sorts what a sentence says, from left to right: what is a name, a period, left out, a condition, and what is left for the topics.
final class Sorting {

    private static final Set<String> WHAT_IS = Set.of("what is", "what is a", "what is an", "whats", "whats a", "whats an", "what are",
            "so what is", "and what is", "tell me what is");
    private static final Set<String> WHETHER =
            Set.of("is", "are", "was", "were", "did", "do", "does", "has", "have", "will", "would", "could", "might");
    private static final Set<String> BOUGHT = Set.of("bought", "purchased", "ordered");
    private static final Set<String> THEY = Set.of("they", "them", "their", "it");
    private static final Set<Meaning> COMPARATORS = EnumSet.of(Meaning.OVER, Meaning.UNDER, Meaning.AT_LEAST, Meaning.AT_MOST);

    /// Words for those who buy nothing at all, behind which nothing is left out: `sleeping customers in France`.
    static final Set<String> ASLEEP = Set.of("inactive", "dormant", "sleeping");

    final List<Element> rest = new ArrayList<>();
    final Map<Dimension, List<String>> kept = new EnumMap<>(Dimension.class);
    final List<String> vague = new ArrayList<>();
    /// Parts of products' names, any of which will do.
    final List<String> parts = new ArrayList<>();
    final List<OfCustomer> customers = new ArrayList<>();
    final LeftOut leftOut = new LeftOut();
    final List<String> periods = new ArrayList<>();
    final List<String> bases = new ArrayList<>();
    final List<Clues.Bound> bounds = new ArrayList<>();
    final List<String> silent = new ArrayList<>();
    final boolean asksWhat;
    final boolean asksWhich;
    final boolean asksWhen;
    final boolean asksWhether;
    final boolean beginsWithBuying;
    final boolean refersBack;
    final boolean joins;
    final boolean defines;
    final Breakdowns breakdowns = new Breakdowns();
    private Optional<Period> last = Optional.empty();
    /// The day at whose end it is asked for: `as of 2018-12-31`; empty where that is not said.
    String asOf = "";
    boolean neverBehindPeriod;
    private boolean people;
    private boolean versus;

    /// @param elements of a sentence
    Sorting(List<Element> elements) {
        for (var i = 1; i + 1 < elements.size(); i++) {
            if (elements.get(i) instanceof Said or && or.text().equals("or") && parts(elements.get(i - 1), elements.get(i + 1))) {
                rest.add(or);
            }
        }
        var said = elements.stream().filter(element -> !(element instanceof Mark) && !isFiller(element)).toList();
        for (var i = 0; i < said.size();) {
            i += sort(said, i);
        }
        silentSince(said);
        asksWhat = elements.stream().anyMatch(element -> element instanceof Said word && word.text().startsWith("what"));
        beginsWithBuying = !elements.isEmpty() && elements.getFirst() instanceof Said act && BOUGHT.contains(act.text());
        asksWhether = !elements.isEmpty() && elements.getFirst() instanceof Said first && WHETHER.contains(first.text().split(" ", -1)[0]);
        refersBack = elements.stream().anyMatch(element -> element instanceof Said word && List.of(word.text().split(" ", -1)).stream()
                .anyMatch(THEY::contains));
        asksWhen = elements.stream().anyMatch(element -> element instanceof Said word && word.text().startsWith("when"));
        asksWhich = elements.stream().anyMatch(element -> element instanceof Said word && word.text().startsWith("which"));
        joins = IntStream.range(1, Math.max(1, elements.size() - 1))
                .anyMatch(i -> elements.get(i) instanceof Said and && and.text().equals("and")
                        && elements.get(i - 1) instanceof Named one && elements.get(i + 1) instanceof Named other
                        && one.dimension() == other.dimension());
        defines = asksWhatIs(elements);
    }

    /// `who has since august not ordered`: since when stands before what was not done.
    private void silentSince(List<Element> said) {
        var since = said.stream().filter(element -> element instanceof When when && when.open()).map(When.class::cast).toList();
        var bought = rest.stream().noneMatch(element -> element instanceof Said phrase && phrase.is(Meaning.NEVER_BOUGHT));
        if (!bought && silent.isEmpty() && leftOut.isEmpty() && since.size() == 1
                && periods.equals(List.of(since.getFirst().period().label()))) {
            silent.add(silence(since.getFirst()));
            periods.clear();
        }
    }

    /// The last period named that is not compared with.
    Optional<Period> last() {
        return last;
    }

    boolean asksForPeople() {
        return people;
    }

    private boolean isRanked() {
        return rest.stream().anyMatch(element -> element instanceof Said said && (said.is(Meaning.TOP) || said.is(Meaning.BOTTOM)));
    }

    private boolean hasNumber() {
        return rest.stream().anyMatch(Amount.class::isInstance);
    }

    /// `what is GRR`, `what is a lapsed customer`: nothing but a word and the question what it is; `what is our churn` asks for a figure.
    private static boolean asksWhatIs(List<Element> elements) {
        var words = elements.stream().filter(element -> !(element instanceof Mark)).toList();
        var opening = words.stream().takeWhile(Sorting::isFiller).map(element -> ((Said) element).text()).toList();
        return WHAT_IS.contains(String.join(" ", opening)) && words.size() > opening.size()
                && words.stream().skip(opening.size()).allMatch(element -> element instanceof Said && !isFiller(element));
    }

    /// Whether an `or` between the two joins what cannot be joined.
    private static boolean parts(Element before, Element behind) {
        return switch (before) {
            case Named named -> !(behind instanceof Named other && other.dimension() == named.dimension())
                    && (behind instanceof Named || (behind instanceof Said said && isAny(said, Clues.GROUPS)));
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
        if (said.get(i) instanceof Said next && !lead(said, i, next) && breakdowns.takeNext(next)) {
            return 1;
        }
        breakdowns.close();
        return switch (said.get(i)) {
            case Said phrase -> phrase(said, i, phrase);
            case Named named -> named(named);
            case Part part -> {
                parts.add(part.text());
                yield 1;
            }
            case OfCustomer customer -> {
                customers.add(customer);
                yield 1;
            }
            case When when -> when(when);
            case Amount amount -> amount(said, i, amount);
            case Stretch stretch -> keep(stretch);
            case Element other -> keep(other);
        };
    }

    /// A period; behind `vs` that which another is compared with: of last year as many days as that has.
    private int when(When when) {
        if (!versus) {
            periods.add(when.period().label());
            last = Optional.of(when.period());
            return 1;
        }
        bases.add(last.map(named -> named.comparedWith(when.period())).orElse(when.period()).label());
        return 1;
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
            bounds.add(new Clues.Bound(first(phrase, COMPARATORS), amount.number(), amount.percent(), Optional.empty()));
            return 2;
        }
        var ofCustomers = i > 0 && said.get(i - 1) instanceof Said owner && owner.is(Meaning.CUSTOMERS);
        if (ofCustomers && i + 1 < said.size() && said.get(i + 1) instanceof Said counted
                && (counted.is(Meaning.ORDERS) || counted.text().equals("order"))) { // `customers with 3 orders`
            bounds.add(new Clues.Bound(Meaning.AT_LEAST, amount.number(), false, Optional.of(Meaning.ORDERS)));
            bounds.add(new Clues.Bound(Meaning.AT_MOST, amount.number(), false, Optional.of(Meaning.ORDERS)));
            return 2;
        }
        if (ofCustomers && i + 2 < said.size() && said.get(i + 1) instanceof Amount most && said.get(i + 2) instanceof Said counted
                && counted.is(Meaning.ORDERS)) { // `customers with 5 to 10 orders`
            bounds.add(new Clues.Bound(Meaning.AT_LEAST, amount.number(), false, Optional.of(Meaning.ORDERS)));
            bounds.add(new Clues.Bound(Meaning.AT_MOST, most.number(), false, Optional.of(Meaning.ORDERS)));
            return 3;
        }
        return keep(amount);
    }

    private static boolean isOfGoods(Named named) {
        return named.dimension() == Dimension.PRODUCT || named.dimension() == Dimension.CATEGORY;
    }

    private int phrase(List<Element> said, int i, Said phrase) {
        var next = i + 1 < said.size() ? said.get(i + 1) : new Mark("");
        neverBehindPeriod |= (phrase.is(Meaning.BUT_NOT) || phrase.is(Meaning.NEVER_BOUGHT)) && AllTime.isNever(phrase.text())
                && !periods.isEmpty() && !(next instanceof When);
        if (phrase.is(Meaning.PERSON)) {
            people = true;
            return 1;
        }
        if (phrase.is(Meaning.CONTAINING) && (next instanceof Part || (next instanceof Named named && isOfGoods(named)))) {
            return 1;
        }
        if (phrase.is(Meaning.AT_END) && next instanceof When when && asOf.isEmpty()) {
            asOf = "as of " + when.period().lastDay();
            return 2;
        }
        if (isAny(phrase, COMPARATORS) && next instanceof Amount amount) {
            return bound(said, i, first(phrase, COMPARATORS), amount);
        }
        if (phrase.is(Meaning.SATISFACTION) && next instanceof Said comparator && isAny(comparator, COMPARATORS) && i + 2 < said.size()
                && said.get(i + 2) instanceof Amount amount) {
            bounds.add(new Clues.Bound(first(comparator, COMPARATORS), amount.number(), false, Optional.of(Meaning.SATISFACTION)));
            return 3;
        }
        if (phrase.is(Meaning.BETWEEN) && next instanceof Amount low && i + 2 < said.size() && said.get(i + 2) instanceof Amount high) {
            bounds.add(new Clues.Bound(Meaning.AT_LEAST, low.number(), low.percent(), Optional.empty()));
            return 1 + bound(said, i + 1, Meaning.AT_MOST, high);
        }
        if (phrase.is(Meaning.NOT_SINCE) && (next instanceof When || last.isPresent())) {
            rest.add(phrase);
            silent.add("since " + (next instanceof When when ? when.period().start() : last.orElseThrow().end()));
            return next instanceof When ? 2 : 1;
        }
        if (phrase.is(Meaning.BUT_NOT) && next instanceof When when) {
            silent.add(silence(when));
            rest.add(phrase);
            return 2;
        }
        if (phrase.is(Meaning.NOT) || phrase.is(Meaning.BUT_NOT)) {
            var taken = leftOut.take(said, i + 1);
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
        if (phrase.is(Meaning.BY) && next instanceof Said comparator && isAny(comparator, COMPARATORS)
                && !isAny(comparator, Clues.MEASURES)) {
            return 1; // `fell by more than`
        }
        if ((phrase.is(Meaning.BY) || phrase.is(Meaning.EACH)) && next instanceof Said what) {
            return by(phrase, what);
        }
        return lead(said, i, phrase) ? 1 : keep(phrase);
    }

    private int bound(List<Element> said, int i, Meaning comparator, Amount amount) {
        var measure = i + 2 < said.size() && said.get(i + 2) instanceof Said of && isAny(of, Clues.MEASURES)
                ? Optional.of(first(of, Clues.MEASURES))
                : Optional.<Meaning>empty();
        bounds.add(new Clues.Bound(comparator, amount.number(), amount.percent(), measure));
        return measure.isPresent() ? 3 : 2;
    }

    /// `no order since march`, `not bought for 90 days`, `not bought Bikes`.
    private int neverBought(List<Element> said, int i, Said phrase) {
        rest.add(phrase);
        var next = i + 1 < said.size() ? said.get(i + 1) : phrase;
        if (next instanceof When when) {
            silent.add(silence(when));
            return 2;
        }
        if (next instanceof Stretch stretch) {
            silent.add("last " + stretch.count() + " " + stretch.unit() + (stretch.count() == 1 ? "" : "s"));
            return 2;
        }
        return ASLEEP.contains(phrase.text()) ? 1 : 1 + leftOut.take(said, i + 1);
    }

    /// `since march` to the end of the data, `in march` that month alone.
    private static String silence(When when) {
        return when.open() ? "since " + when.period().start() : when.period().label();
    }

    private int by(Said phrase, Said what) {
        return switch (breakdowns.take(phrase, what, isRanked() && hasNumber())) {
            case ALL -> 2;
            case REST -> keep(what) + 1;
            case NOTHING -> keep(phrase);
        };
    }

    /// Whether a phrase only says of what dimension the name beside it is.
    private boolean lead(List<Element> said, int i, Said phrase) {
        var before = i > 0 ? said.get(i - 1) : phrase;
        var behind = i + 1 < said.size() ? said.get(i + 1) : phrase;
        if (phrase.is(Meaning.CUSTOMERS) && behind instanceof OfCustomer) {
            return true;
        }
        return isAny(phrase, Clues.GROUPS) && (isOf(before, phrase) || isOf(behind, phrase));
    }

    private static boolean isOf(Element element, Said phrase) {
        return element instanceof Named named && phrase.is(Sentence.dimensionWord(named.dimension()));
    }

    static boolean isAny(Said phrase, Set<Meaning> meanings) {
        return phrase.meanings().stream().anyMatch(meanings::contains);
    }

    static Meaning first(Said phrase, Set<Meaning> meanings) {
        return phrase.meanings().stream().filter(meanings::contains).findFirst().orElseThrow();
    }
}
