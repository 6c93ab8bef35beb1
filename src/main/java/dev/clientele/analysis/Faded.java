package dev.clientele.analysis;

import dev.clientele.portfolio.risk.Risks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who faded since a day: the question's customers that have not bought since and whose P(alive) fell, told at both days by the same
/// parameters; those whose fall puts the most money at risk come first.
///
/// @param risks of the question's customers at the end of its as-of day
/// @param since the earlier day
public record Faded(CustomerRisks risks, LocalDate since, List<Fall> falls) {

    /// A customer's fall.
    ///
    /// @param customer its number
    /// @param before P(alive) at the end of the earlier day
    /// @param now P(alive) at the end of the as-of day
    /// @param money the fall x the expected profit, minor units: what came into danger since
    public record Fall(int customer, double before, double now, long money) {

        /// Whether the customer was alive rather than not, and no longer is.
        public boolean crossed() {
            return before >= Risks.FADING && now < Risks.FADING;
        }
    }

    public Faded {
        falls = List.copyOf(falls);
    }

    /// The customers that are watched, bought by the earlier day but not since, and are less likely alive now; equal ones rank by id.
    /// By BG/NBD also a second purchase lowers P(alive), which is 1 until then: that is no fading.
    ///
    /// @param since a day before the question's as-of day
    public static Faded since(Scope asked, LocalDate since) {
        if (!since.isBefore(asked.asOf())) {
            throw new IllegalArgumentException("since is not before the as-of day: " + since);
        }
        var of = CustomerRisks.of(asked);
        var now = of.risks().alive();
        var before = of.chance().at(asked, since);
        var falls = new ArrayList<Fall>();
        for (var customer = 0; customer < now.length; customer++) {
            var silent = of.risks().rhythm().last()[customer] <= since.toEpochDay();
            if (silent && of.risks().watched()[customer] && before[customer] > now[customer]) {
                var money = Math.round((before[customer] - now[customer]) * of.risks().turnover().expected()[customer]);
                falls.add(new Fall(customer, before[customer], now[customer], Math.max(0, money)));
            }
        }
        falls.sort(Comparator.comparingLong(Fall::money).reversed().thenComparingInt(Fall::customer));
        return new Faded(of, since, falls);
    }

    /// Those of them who were alive rather than not, and no longer are.
    public List<Fall> crossed() {
        return falls.stream().filter(Fall::crossed).toList();
    }
}
