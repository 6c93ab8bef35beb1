package dev.clientele.insight.compare;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.command.Refusal;
import dev.clientele.model.Period;
import dev.clientele.model.Phrase;
import dev.clientele.portfolio.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What a question compares: the one kind of which it names several.
///
/// @param asked the question about all of them together
/// @param kind of which there are two or more
/// @param list as named; periods in the order of time
record Subjects(Inquiry asked, Kind kind, List<ComparedSubject> list) {

    private static final int MOST = 4;

    /// Finds them.
    ///
    /// @throws Refusal where it names fewer than two, too many, or several kinds
    static Subjects of(Inquiry asked) {
        var invocation = asked.invocation();
        var kinds = Kind.of(invocation);
        var several = kinds.stream().filter(kind -> kind.count() > 1).toList();
        if (several.isEmpty()) {
            throw new Unpaired(asked, kinds).refusal();
        }
        if (several.size() > 1) {
            throw mixed(invocation, several);
        }
        var kind = several.getFirst();
        if (kind.count() > MOST) {
            throw new Refusal(asked.phrase("I can set up to {most} side by side; you named {count} {noun}.").with("most", MOST)
                    .with("count", kind.count()).with("noun", kind.noun()).words());
        }
        var subjects = new Subjects(asked, kind, List.of());
        var list = switch (kind) {
            case Kind.Customers ignored -> invocation.customers().stream().map(subjects::customer).toList();
            case Kind.Values values -> subjects.groups(values);
            case Kind.Periods ignored -> subjects.periods();
        };
        return new Subjects(subjects.together(list), kind, list);
    }

    private static Refusal mixed(Invocation invocation, List<Kind> several) {
        var nouns = several.stream().map(Kind::noun).toList();
        var ways = several.stream().map(kept -> keeping(kept, several, invocation).question()).toList();
        return new Refusal("I compare things of one kind; you named " + Phrase.listed(nouns, "and") + ". Name only one of all the others.",
                ways);
    }

    /// The question that compares things of one kind, with one of each other; customers with all they buy, wherever they are.
    private static Invocation keeping(Kind kept, List<Kind> several, Invocation invocation) {
        var asked = invocation;
        for (var other : several) {
            if (kept instanceof Kind.Customers && other instanceof Kind.Values values) {
                asked = asked.withFilters(asked.filters().stream().filter(filter -> !filter.equals(values.filter())).toList());
            } else if (!other.equals(kept)) {
                asked = other.withLast(asked);
            }
        }
        return asked;
    }

    private ComparedSubject customer(CustomerName named) {
        return new ComparedSubject(label(named), about(named), asked.period(), OptionalInt.of(number(named)), asked.selection());
    }

    private static String label(CustomerName named) {
        return named.name().equals(named.id()) ? "Customer " + named.id() : named.label();
    }

    private List<ComparedSubject> groups(Kind.Values kind) {
        var groups = new ArrayList<>(kind.filter().values().stream()
                .map(value -> group(kind, value, new Filter(kind.dimension(), List.of(value)))).toList());
        if (kind.withRest()) {
            groups.add(group(kind, "Other " + kind.dimension().plural(), new Filter(kind.dimension(), kind.filter().values(), true)));
        }
        return groups;
    }

    private ComparedSubject group(Kind.Values kind, String label, Filter only) {
        var invocation = asked.invocation();
        var others = invocation.filters().stream().filter(filter -> !filter.equals(kind.filter())).toList();
        var filters = Stream.concat(Stream.of(only), others.stream()).toList();
        var alone = narrowed(Inquiry.of(invocation.withFilters(filters), asked.portfolio(), asked.settings()));
        var whole = Inquiry.of(invocation.withFilters(others), asked.portfolio(), asked.settings()).selection();
        return new ComparedSubject(label, alone, asked.period(), OptionalInt.empty(), whole);
    }

    private List<ComparedSubject> periods() {
        var alone = narrowed(asked);
        var customer = asked.invocation().customer().map(this::number).map(OptionalInt::of).orElse(OptionalInt.empty());
        var whole = Selection.all(asked.portfolio());
        return likeWithLike(asked).stream()
                .map(period -> new ComparedSubject(Phrase.capitalised(PeriodPhrase.of(period, asked.wording()).noun()), alone, period,
                        customer,
                        whole))
                .toList();
    }

    /// The periods named, in the order of time and as far as the data holds them; where one is not over, of those before as many days
    /// count.
    private static List<Period> likeWithLike(Inquiry asked) {
        var named = asked.invocation().periods().stream().sorted(Comparator.comparing(Period::start).thenComparing(Period::end)).toList();
        return named.stream().map(period -> asked.period(asked.alike(asked.period(period), named.getLast()))).toList();
    }

    /// About the one customer that the question names beside what it compares, if it names one.
    private Inquiry narrowed(Inquiry wide) {
        return asked.invocation().customer().map(named -> wide.about(number(named))).orElse(wide);
    }

    private Inquiry about(CustomerName named) {
        var customer = number(named);
        if (!asked.selection().includes()[customer]) {
            throw new Refusal(named.label() + " does not fit the filter.", List.of(asked.invocation().withFilters(List.of()).question()));
        }
        return asked.about(customer);
    }

    private int number(CustomerName named) {
        return asked.portfolio().customers().indexOf(named.id())
                .orElseThrow(() -> new Refusal("The data has no customer " + named.label() + " any more."));
    }

    /// The question about all subjects together: of customers, these alone.
    private Inquiry together(List<ComparedSubject> subjects) {
        if (subjects.getFirst().customer().isEmpty()) {
            return asked;
        }
        var keep = new boolean[asked.portfolio().customers().count()];
        subjects.forEach(subject -> keep[subject.customer().orElseThrow()] = true);
        return asked.only(keep);
    }

    /// Whether each subject is about a single customer.
    boolean areCustomers() {
        return list.getFirst().customer().isPresent();
    }

    /// The first of several periods that begins before the data does: it is no measure for the others.
    Optional<ComparedSubject> inPart() {
        return list.stream().filter(subject -> arePeriods() && !subject.isWholeFromStart()).findFirst();
    }

    boolean arePeriods() {
        return kind instanceof Kind.Periods;
    }

    /// The days from the first subject's to the last one's.
    Period span() {
        var start = list.stream().map(subject -> subject.period().start()).min(Comparator.naturalOrder()).orElseThrow();
        var end = list.stream().map(subject -> subject.period().end()).max(Comparator.naturalOrder()).orElseThrow();
        return new Period(start, end, "");
    }
}
