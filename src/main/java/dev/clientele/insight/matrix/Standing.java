package dev.clientele.insight.matrix;

import dev.clientele.analysis.Inquiry;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Tiers;
import dev.clientele.portfolio.matrix.Cell;
import dev.clientele.portfolio.matrix.Factor;
import dev.clientele.portfolio.matrix.FactorDays;
import dev.clientele.portfolio.matrix.MatrixTerms;
import dev.clientele.portfolio.matrix.Placement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the customers of a question stand in the portfolio matrix. They are measured among all active customers, whoever was asked for.
///
/// @param now the placement at the end of the as-of day
/// @param before that a year before; empty where the data does not hold the twelve months before that day
/// @param tiers the tiers of all customers on the as-of day
/// @param shown the active customers that the question asks for, the greatest net revenue first
record Standing(Inquiry asked, Placement now, Optional<Placement> before, Tiers tiers, int[] shown) {

    static Standing of(Inquiry asked) {
        var days = days(asked, 0);
        var now = Placement.of(asked.everyone(), days, asked.settings().matrix());
        var earlier = days(asked, 1);
        var before = asked.coverage().reaches(asked.dataEnd().minusYears(2))
                ? Optional.of(Placement.of(asked.everyone(), earlier, asked.settings().matrix()))
                : Optional.<Placement>empty();
        var tiers = Inquiry.tiers(asked.portfolio(), asked.settings(), asked.asOf());
        return new Standing(asked, now, before, tiers, shown(asked, now));
    }

    private static FactorDays days(Inquiry asked, int yearsBefore) {
        return FactorDays.of(asked.dataEnd().minusYears(yearsBefore).minusDays(1), asked.settings().activityWindowMonths(),
                asked.coverage().start());
    }

    private static int[] shown(Inquiry asked, Placement now) {
        var includes = asked.selection().includes();
        var takesPart = new boolean[includes.length];
        var value = new long[includes.length];
        for (var customer : now.active()) {
            takesPart[customer] = includes[customer];
            value[customer] = Math.round(now.figure(Factor.VALUE, customer));
        }
        return Ranking.all(asked.selection().days(), value, takesPart, asked.dataEndDay());
    }

    /// The same with the customers of one cell alone.
    Standing in(Cell cell) {
        return new Standing(asked, now, before, tiers,
                Arrays.stream(shown).filter(customer -> now.cell(customer) == cell.number()).toArray());
    }

    MatrixTerms terms() {
        return now.terms();
    }

    /// Those shown that stand in a cell, the greatest net revenue first.
    int[] members(int cell) {
        return Arrays.stream(shown).filter(customer -> now.cell(customer) == cell).toArray();
    }

    /// Those shown that were active on both days and stand in another cell, the greatest net revenue first; nobody where there is no
    /// earlier day.
    int[] crossed() {
        return before.map(earlier -> Arrays.stream(shown)
                .filter(customer -> earlier.isPlaced(customer) && earlier.cell(customer) != now.cell(customer)).toArray())
                .orElse(new int[0]);
    }

    /// How many of the cells, counted from the best corner, a customer came nearer to it: below zero where it went away from it.
    int steps(int customer) {
        var to = Cell.of(now.cell(customer));
        var from = Cell.of(before.orElseThrow().cell(customer));
        return from.attractiveness() + from.strength() - to.attractiveness() - to.strength();
    }

    /// Net revenue of the twelve months, minor units.
    long net(int customer) {
        return Math.round(now.figure(Factor.VALUE, customer));
    }

    long net(int[] customers) {
        return Arrays.stream(customers).mapToLong(this::net).sum();
    }

    /// How many customers shown are in a tier.
    int[] inTier(int tier) {
        return Arrays.stream(shown).filter(customer -> tiers.place()[customer] == tier).toArray();
    }

    /// The factors that weigh something and are known of anyone.
    boolean counts(Factor factor) {
        return terms().weight(factor) > 0 && now.isKnown(factor);
    }

    /// The factors that weigh something and are known of nobody.
    List<String> unknown() {
        return Arrays.stream(Factor.values()).filter(factor -> terms().weight(factor) > 0 && !now.isKnown(factor)).map(Factor::word)
                .toList();
    }

    /// Those shown of which the first places are asked for.
    int[] first(int[] of) {
        return IntStream.of(of).limit(asked.invocation().countOrDefault()).toArray();
    }
}
