package dev.clientele.insight.compare;

import dev.clientele.analysis.PeriodPhrase;
import dev.clientele.command.Filter;
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
        var amounts =
                isLevel() ? net.getFirst() + " each" : net.getFirst() + " against " + String.join(" and ", net.subList(1, net.size()));
        return finding() + ": " + amounts + " of net revenue.";
    }

    /// The same without its amounts.
    String finding() {
        var ordered = ordered();
        var first = ordered.getFirst();
        var others = ordered.subList(1, ordered.size());
        if (isLevel()) {
            return labels(ordered) + " are level" + when();
        }
        return first.subject().label() + verb(first.sums().net(), others) + labels(others) + when();
    }

    /// Of two periods the later one against the earlier; of all else the greatest against the others.
    private List<SubjectFigures> ordered() {
        return comparison.subjects().arePeriods() && comparison.isOfTwo()
                ? comparison.figures().reversed()
                : comparison.figures().stream().sorted(Comparator.<SubjectFigures>comparingLong(of -> of.sums().net()).reversed()).toList();
    }

    private boolean isLevel() {
        var ordered = ordered();
        return ordered.get(0).sums().net() == ordered.get(1).sums().net();
    }

    /// ` is 26 % ahead of `, ` brought 12 times as much as `.
    private String verb(long net, List<SubjectFigures> others) {
        var base = others.getFirst().sums().net();
        if (others.size() > 1 || base <= 0 || comparison.subjects().inPart().isPresent()) {
            return net > base ? " is ahead of " : " is behind ";
        }
        var ratio = (double) net / base;
        if (ratio >= MANY_TIMES) {
            return " brought " + wording().decimal(BigDecimal.valueOf(ratio), ratio < 10 ? 1 : 0) + " times as much as ";
        }
        var share = wording().shareShort(Math.abs(ratio - 1));
        if (comparison.subjects().arePeriods()) {
            return " brought " + share + (ratio < 1 ? " less than " : " more than ");
        }
        return " is " + share + " ahead of ";
    }

    private static String labels(List<SubjectFigures> figures) {
        return figures.stream().map(of -> of.subject().label()).collect(Collectors.joining(" and "));
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
        return customer + comparison.asked().filterWords(filter -> !isCompared(filter));
    }

    private boolean isCompared(Filter filter) {
        return comparison.subjects().kind() instanceof Kind.Values values && values.filter().equals(filter);
    }

    private ValueFormatter wording() {
        return comparison.asked().wording();
    }
}
