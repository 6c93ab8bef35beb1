package dev.clientele.insight.compare;

import dev.clientele.insight.Asked;
import dev.clientele.insight.PeriodPhrase;
import dev.clientele.model.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The sentence of a comparison: who is ahead, and by what.
record CompareWords(Comparison comparison) {

    /// From here on a multiple says more than percent.
    private static final int MANY_TIMES = 3;

    /// `Germany is ahead of France in the last 12 months: €2.40m against €1.90m of net revenue, 26 % more.`
    String headline() {
        return comparison.subjects().arePeriods() && comparison.isOfTwo() ? periods() + "." : ranked() + ".";
    }

    /// The same without its amounts.
    String finding() {
        var headline = headline();
        var colon = headline.indexOf(": ");
        return colon < 0 ? headline.substring(0, headline.length() - 1) : headline.substring(0, colon);
    }

    /// `2024 brought more than 2023: €2.40m against €1.90m of net revenue, 26 % more`.
    private String periods() {
        var earlier = comparison.figures().getFirst();
        var later = comparison.figures().getLast();
        if (earlier.sums().net() == later.sums().net()) {
            return later.subject().label() + " brought as much as " + earlier.subject().label() + around() + ": "
                    + comparison.words(later.sums().net()) + " of net revenue";
        }
        var more = later.sums().net() > earlier.sums().net();
        return later.subject().label() + " brought " + (more ? "more" : "less") + " than " + earlier.subject().label() + around() + ": "
                + comparison.words(later.sums().net()) + " against " + comparison.words(earlier.sums().net()) + " of net revenue"
                + distance(later.sums().net(), earlier.sums().net());
    }

    private String ranked() {
        var ranked = comparison.figures().stream()
                .sorted(Comparator.<Figures>comparingLong(of -> of.sums().net()).reversed()).toList();
        var first = ranked.getFirst();
        var others = ranked.subList(1, ranked.size());
        if (first.sums().net() == others.getFirst().sums().net()) {
            return labels(ranked) + " are level" + when() + ": " + comparison.words(first.sums().net()) + " of net revenue each";
        }
        var against = others.stream().map(of -> comparison.words(of.sums().net())).collect(Collectors.joining(" and "));
        return first.subject().label() + " is ahead of " + labels(others) + when() + ": " + comparison.words(first.sums().net())
                + " against " + against + " of net revenue"
                + (others.size() == 1 ? distance(first.sums().net(), others.getFirst().sums().net()) : "");
    }

    private static String labels(List<Figures> figures) {
        return figures.stream().map(of -> of.subject().label()).collect(Collectors.joining(" and "));
    }

    /// `, 26 % more`; empty where the other one is not above zero.
    private String distance(long one, long other) {
        if (other <= 0) {
            return "";
        }
        var share = (double) one / other - 1;
        if (share >= MANY_TIMES - 1) {
            return ", " + wording().decimal(BigDecimal.valueOf(share + 1), share < 9 ? 1 : 0) + " times as much";
        }
        return ", " + wording().shareShort(Math.abs(share)) + (share < 0 ? " less" : " more");
    }

    /// The period and the filters that hold for all.
    private String when() {
        return comparison.subjects().arePeriods()
                ? around()
                : PeriodPhrase.of(comparison.figures().getFirst().subject().period(), wording()).clause() + around();
    }

    /// What the question keeps of, beside what it compares: ` in Germany`, ` with Nordlicht`.
    String around() {
        var customer = comparison.subjects().areCustomers() && comparison.subjects().arePeriods()
                ? comparison.asked().invocation().customer().map(named -> " of " + named.label()).orElse("")
                : "";
        return customer + kept().filterWords();
    }

    /// The question with the filters alone that hold for all subjects.
    private Asked kept() {
        var asked = comparison.asked();
        var filters = asked.invocation().filters().stream()
                .filter(filter -> !(comparison.subjects().kind() instanceof Kind.Values values && values.filter().equals(filter))).toList();
        return new Asked(asked.invocation().withFilters(filters), asked.portfolio(), asked.terms(), asked.selection(),
                asked.asOf());
    }

    private Wording wording() {
        return comparison.asked().wording();
    }
}
