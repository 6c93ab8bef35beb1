package dev.clientele.btyd.company;

import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// The fits to the ends of quarters, each made once as long as its data stays. Safe for use by many threads, of which one fits at a time.
final class Fits {

    private static final int MOST_KEPT = 8;

    private final int activityWindowMonths;
    /// The longest unused first.
    private final Map<Key, CompanyModels> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    /// @param customers of the portfolio
    private record Key(long dataVersion, LocalDate day, int customers) {}

    Fits(int activityWindowMonths) {
        this.activityWindowMonths = activityWindowMonths;
    }

    /// The models that a day's answers stand on: fitted to the end of the last quarter that is over, under the check at the end of the
    /// quarter before the day's own.
    synchronized CompanyModels of(Portfolio portfolio, LocalDate asOf) {
        var days = CompanyModels.days(portfolio, asOf);
        var checked = at(portfolio, days.chosen(asOf));
        return days.fitted(asOf).equals(checked.asOf()) ? checked : at(portfolio, days.fitted(asOf)).under(checked);
    }

    private CompanyModels at(Portfolio portfolio, LocalDate day) {
        var key = new Key(portfolio.dataVersion(), day, portfolio.customers().count());
        var known = kept.get(key);
        if (known != null) {
            return known;
        }
        kept.keySet().removeIf(other -> other.dataVersion() < portfolio.dataVersion());
        if (kept.size() == MOST_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        var fitted = CompanyModels.of(portfolio, day, activityWindowMonths);
        kept.put(key, fitted);
        return fitted;
    }
}
