package dev.clientele.insight.winback;

import dev.clientele.analysis.CustomerLabels;
import dev.clientele.analysis.Inquiry;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.risk.LostCustomers;
import dev.clientele.portfolio.risk.RiskDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The lost customers that were asked for.
///
/// @param isEver whether all that were ever lost were asked for
/// @param ranked who brought most first
/// @param earlier how many more were lost longer ago
/// @param labels what those shown are called, in their order
record WinBackAnswer(Inquiry asked, LostCustomers of, boolean isEver, int[] ranked, int earlier, List<String> labels) {

    /// Who was lost before that is hardly won back.
    private static final int YEARS = 2;

    static WinBackAnswer of(Inquiry asked) {
        var window = asked.settings().activityWindowMonths();
        var of = LostCustomers.of(asked.selection(), RiskDays.of(asked.asOf(), window));
        var isEver = asked.invocation().choice(WinBackQuestion.EVER).isPresent();
        var all = of.ranked(Integer.MIN_VALUE);
        var recent = of.ranked(Math.toIntExact(asked.dataEnd().minusMonths(window).minusYears(YEARS).toEpochDay()));
        var ranked = isEver ? all : recent;
        var shown = Arrays.copyOf(ranked, Math.min(ranked.length, asked.invocation().countOrDefault()));
        return new WinBackAnswer(asked, of, isEver, ranked, all.length - ranked.length,
                CustomerLabels.of(asked.portfolio().customers(), shown));
    }

    int shown() {
        return labels.size();
    }

    long brought(int rank) {
        return of.brought()[ranked[rank]];
    }

    /// What all of them brought, minor units.
    long total() {
        return Arrays.stream(ranked).mapToLong(customer -> of.brought()[customer]).sum();
    }

    LocalDate lastOrder(int rank) {
        return LocalDate.ofEpochDay(of.rhythm().last()[ranked[rank]]);
    }

    /// The first day on which it was not active any more.
    LocalDate lostOn(int rank) {
        return lastOrder(rank).plusMonths(asked.settings().activityWindowMonths()).plusDays(1);
    }

    boolean hasOwners() {
        return asked.portfolio().customers().hasValues(Dimension.OWNER);
    }

    /// Whose account it is; empty for nobody's.
    String owner(int rank) {
        return hasOwners() ? asked.portfolio().customers().value(Dimension.OWNER, ranked[rank]) : "";
    }

    /// How it is reached, as far as it is known.
    String contact(int rank) {
        return asked.portfolio().customers().profiles().reachedBy(ranked[rank]);
    }

    /// What the money is: `profit`, or `net revenue` where there are no costs.
    String noun() {
        return asked.portfolio().costed() ? "profit" : "net revenue";
    }
}
