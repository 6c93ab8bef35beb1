package dev.clientele.insight.tiers;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.TierTerms;
import dev.clientele.model.Tier;
import dev.clientele.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the customers of each tier are worth, at a day and a year before.
///
/// @param before empty where the data does not reach back so far
record Composition(Inquiry asked, TierDay now, Optional<TierDay> before) {

    List<Tier> tiers() {
        return now.tiers().tiers();
    }

    TierWords words() {
        return new TierWords(asked);
    }

    boolean costed() {
        return asked.portfolio().costed();
    }

    private boolean byProfit() {
        return asked.settings().tiers().by() == TierTerms.By.PROFIT;
    }

    /// What the tier's customers bring of that by which they are ranked, minor units.
    long value(TierDay day, int tier) {
        return byProfit() ? day.profit(tier) : day.sums().net()[tier];
    }

    long value(TierDay day) {
        return byProfit() ? day.profit() : day.net();
    }

    /// The best tier with a customer in it; empty where nobody is in any.
    Optional<Integer> lead() {
        return IntStream.range(0, tiers().size()).filter(tier -> now.sums().customers()[tier] > 0).boxed().findFirst();
    }

    /// An amount for each customer, rounded half up to the minor unit.
    Value average(long amount, long customers) {
        return average(amount, customers, "nobody is in the tier");
    }

    /// The same.
    ///
    /// @param reason why there is none for a count of zero
    Value average(long amount, long count, String reason) {
        return count == 0 ? new Value.Undefined(reason) : asked.money(Math.floorDiv(2 * amount + count, 2 * count));
    }
}
