package dev.clientele.insight.profit;

import dev.clientele.analysis.Scope;
import dev.clientele.model.CostKind;
import dev.clientele.model.Period;
import dev.clientele.model.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which costs the data has for a period.
///
/// @param goods whether costs of goods are known
/// @param kinds the kinds of other costs that the data knows of any month
/// @param months the period's months, or parts of them
/// @param known those of them that have costs
record KnownCosts(boolean goods, Set<CostKind> kinds, List<YearMonth> months, List<YearMonth> known) {

    static KnownCosts of(Scope asked, Period period) {
        var costs = asked.portfolio().costs();
        var kinds = EnumSet.noneOf(CostKind.class);
        IntStream.range(0, costs.count()).forEach(row -> kinds.add(CostKind.of(costs.kind()[row])));
        var months =
                Stream.iterate(YearMonth.from(period.start()), month -> month.atDay(1).isBefore(period.end()), month -> month.plusMonths(1))
                        .toList();
        var withCosts = Arrays.stream(costs.month()).distinct().mapToObj(day -> YearMonth.from(LocalDate.ofEpochDay(day))).toList();
        return new KnownCosts(asked.portfolio().costed(), kinds, months, months.stream().filter(withCosts::contains).toList());
    }

    /// Whether any month has costs other than those of goods.
    boolean anySpending() {
        return !known.isEmpty();
    }

    /// Whether every month has.
    boolean isWhole() {
        return known.size() == months.size();
    }

    /// Whether a kind is known for any of the months.
    boolean knows(CostKind kind) {
        return anySpending() && kinds.contains(kind);
    }

    /// Whether what is left after all costs can be told.
    boolean tellsContribution() {
        return goods && anySpending();
    }

    /// The kinds that the data does not know at all.
    List<CostKind> missingKinds() {
        return Arrays.stream(CostKind.values()).filter(kind -> !kinds.contains(kind)).toList();
    }

    /// Why there is no figure of a kind.
    Value unknown(CostKind kind) {
        return new Value.Undefined(kinds.contains(kind) ? "no costs of these months" : "no " + kind.word() + " costs were imported");
    }

    /// Why there is no contribution.
    Value noContribution() {
        return new Value.Undefined(goods ? "no costs of these months" : "no costs of goods");
    }
}
