package dev.clientele.insight.compare;

import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Filter;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The sentence of a comparison: who is ahead, and by what.
record CompareWords(Comparison comparison) {

    /// From here on a multiple says more than percent.
    private static final int MANY_TIMES = 3;

    /// `Germany is 26 % ahead of France in the last 12 months: €2.40m against €1.90m of net revenue.`
    String headline() {
        var net = ordered().stream().map(of -> comparison.words(of.sums().net())).toList();
        var amounts = isLevel()
                ? wording().phrase("{first} each").with("first", net.getFirst())
                : wording().phrase("{first} against {others}").with("first", net.getFirst())
                        .with("others", String.join(" and ", net.subList(1, net.size())));
        return wording().phrase("{finding}: {amounts} of net revenue.").with("finding", finding()).with("amounts", amounts.words()).words();
    }

    /// The same without its amounts.
    String finding() {
        var ordered = ordered();
        var first = ordered.getFirst();
        var others = ordered.subList(1, ordered.size());
        if (isLevel()) {
            return labels(ordered) + " are level" + when();
        }
        return wording().phrase("{first} {verb} {others}{when}").with("first", first.subject().label())
                .with("verb", verb(first.sums().net(), others)).with("others", labels(others)).with("when", when()).words();
    }

    /// Of two periods the later one against the earlier; of all else the greatest against the others.
    private List<SubjectFigures> ordered() {
        if (comparison.subjects().arePeriods() && comparison.isOfTwo()) {
            return comparison.figures().reversed();
        }
        return comparison.figures().stream().sorted(Comparator.<SubjectFigures>comparingLong(of -> of.sums().net()).reversed()).toList();
    }

    private boolean isLevel() {
        var ordered = ordered();
        return ordered.get(0).sums().net() == ordered.get(1).sums().net();
    }

    /// `is 26 % ahead of`, `brought 12 times as much as`.
    private String verb(long net, List<SubjectFigures> others) {
        var base = others.getFirst().sums().net();
        if (others.size() > 1 || base <= 0 || comparison.subjects().inPart().isPresent()) {
            return net > base ? "is ahead of" : "is behind";
        }
        var ratio = (double) net / base;
        if (ratio >= MANY_TIMES) {
            return wording().phrase("brought {times} times as much as").with("times", times(ratio)).words();
        }
        var share = new Value.Share(Math.abs(ratio - 1));
        if (comparison.subjects().arePeriods()) {
            return wording().phrase("brought {share} {fell:less|more} than").with("share", share).with("fell", ratio < 1).words();
        }
        return wording().phrase("is {share} ahead of").with("share", share).words();
    }

    private String times(double ratio) {
        return wording().decimal(BigDecimal.valueOf(ratio), ratio < 10 ? 1 : 0);
    }

    private static String labels(List<SubjectFigures> figures) {
        return figures.stream().map(of -> of.subject().label()).collect(Collectors.joining(" and "));
    }

    /// The period and the filters that hold for all.
    private String when() {
        if (comparison.subjects().arePeriods()) {
            return around();
        }
        return PeriodPhrase.of(comparison.figures().getFirst().subject().period(), wording()).clause() + around();
    }

    /// What the question keeps of, beside what it compares: ` in Germany`, ` of Nordlicht`.
    String around() {
        var isOfCustomer = comparison.subjects().areCustomers() && comparison.subjects().arePeriods();
        var customer = comparison.asked().invocation().customer().filter(_ -> isOfCustomer).map(CustomerName::label);
        return wording().phrase("[ of {customer}]{filters}").with("customer", customer)
                .with("filters", comparison.asked().filterWords(filter -> !isCompared(filter))).words();
    }

    private boolean isCompared(Filter filter) {
        return comparison.subjects().kind() instanceof Kind.Values values && values.filter().equals(filter);
    }

    private ValueFormatter wording() {
        return comparison.asked().wording();
    }
}
