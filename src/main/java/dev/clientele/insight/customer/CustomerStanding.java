package dev.clientele.insight.customer;

import dev.clientele.analysis.Inquiry;
import dev.clientele.analysis.Scope;
import dev.clientele.model.Tier;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Sums;
import java.util.Optional;

/// Where a customer stands among all: by net revenue of the twelve months to the as-of day.
///
/// @param tier empty for a customer that is not active
/// @param rank from 1 among the active ones; 0 for one that is not active
/// @param active how many customers are active
/// @param total the net revenue of all, the unassigned included, minor units
record CustomerStanding(Optional<Tier> tier, int rank, int active, long total) {

    static CustomerStanding of(Inquiry asked, int customer) {
        var tiers = Scope.tiers(asked.portfolio(), asked.settings(), asked.asOf());
        var start = Math.toIntExact(asked.dataEnd().minusYears(1).toEpochDay());
        var total = Sums.between(Selection.all(asked.portfolio()), start, asked.dataEndDay()).net();
        return new CustomerStanding(tiers.tier(customer), rank(tiers.ranked(), customer), tiers.ranked().length, total);
    }

    private static int rank(int[] ranked, int customer) {
        for (var place = 0; place < ranked.length; place++) {
            if (ranked[place] == customer) {
                return place + 1;
            }
        }
        return 0;
    }
}
