package dev.clientele.alert.rule;

import dev.clientele.command.Filter;
import dev.clientele.portfolio.risk.Reason;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Something to watch for.
public sealed interface Rule {

    /// The words that ask for it, read back as the same rule: `at-risk over 10000 tier Platinum, Gold`.
    String words();

    /// Whether a case whose level people know has become so much worse that they are told again; never so where it has no degrees.
    default boolean isWorse(long told, long now) {
        return false;
    }

    /// Rules about customers.
    sealed interface OfCustomers extends Rule {
        Bar bar();
    }

    /// Which customers, and from how much money on.
    ///
    /// @param over the least amount, major units of the reporting currency; 0 for any
    /// @param filters on customers alone
    record Bar(BigDecimal over, List<Filter> filters) {

        public static final Bar NONE = new Bar(BigDecimal.ZERO, List.of());

        public Bar {
            filters = List.copyOf(filters);
        }

        String words() {
            return (over.signum() == 0 ? "" : " over " + over.toPlainString()) + filtered(filters);
        }
    }

    /// A customer that is at risk, with so much value at risk. Its level is the chance of loss in percent; 25 points more are worse.
    ///
    /// @param reasons any of them; never empty
    record AtRisk(Bar bar, Set<Reason> reasons) implements OfCustomers {

        private static final int WORSE = 25;

        public AtRisk {
            reasons = Set.copyOf(reasons);
        }

        @Override
        public String words() {
            var every = reasons.size() == Reason.values().length;
            var chosen = reasons.isEmpty() ? EnumSet.noneOf(Reason.class) : EnumSet.copyOf(reasons);
            return "at-risk" + bar.words()
                    + (every ? "" : " reason " + chosen.stream().map(Reason::word).collect(Collectors.joining(", ")));
        }

        @Override
        public boolean isWorse(long told, long now) {
            return now >= told + WORSE;
        }
    }

    /// A customer that fell to a worse tier and has lost so much of what it is ranked by. Its level is how many tiers it fell; one more
    /// is worse. A filter on tiers is on the tier it fell from.
    record TierDrop(Bar bar) implements OfCustomers {

        @Override
        public String words() {
            return "tier drop" + bar.words();
        }

        @Override
        public boolean isWorse(long told, long now) {
            return now > told;
        }
    }

    /// A customer that is no longer active, and brought so much net revenue in the year to its last purchase.
    record Lost(Bar bar) implements OfCustomers {

        @Override
        public String words() {
            return "lost" + bar.words();
        }
    }

    /// A customer that was lost and bought again, for so much.
    record Regained(Bar bar) implements OfCustomers {

        @Override
        public String words() {
            return "regained" + bar.words();
        }
    }

    /// An order of so much, and so many times what is usual for the customer.
    ///
    /// @param times 0 to ask for no more than the amount
    record BigOrder(Bar bar, BigDecimal times) implements OfCustomers {

        @Override
        public String words() {
            return "big order" + (times.signum() == 0 ? "" : " " + times.toPlainString() + " times usual") + bar.words();
        }
    }

    /// Net revenue of the trailing 90 days at least so much below that of the same days a year before. Its level is the drop in
    /// percent; 10 points more are worse.
    ///
    /// @param filters of what; all revenue for none
    /// @param percent 1 to 100
    record RevenueDrop(List<Filter> filters, int percent) implements Rule {

        private static final int WORSE = 10;

        public RevenueDrop {
            filters = List.copyOf(filters);
        }

        @Override
        public String words() {
            return "revenue" + filtered(filters) + " drops " + percent + "%";
        }

        @Override
        public boolean isWorse(long told, long now) {
            return now >= told + WORSE;
        }
    }

    /// The greatest customers' share of the net revenue of the trailing 12 months above a limit. Its level is the share in percent;
    /// 5 points more are worse.
    ///
    /// @param top how many customers
    /// @param percent 1 to 99
    record Concentration(int top, int percent, List<Filter> filters) implements Rule {

        private static final int WORSE = 5;

        public Concentration {
            filters = List.copyOf(filters);
        }

        @Override
        public String words() {
            return "concentration top " + top + " over " + percent + "%" + filtered(filters);
        }

        @Override
        public boolean isWorse(long told, long now) {
            return now >= told + WORSE;
        }
    }

    /// The newest document is older than so many days. Its level is its age in days; twice as old is worse.
    record Stale(int days) implements Rule {
        @Override
        public String words() {
            return "stale " + days + " days";
        }

        @Override
        public boolean isWorse(long told, long now) {
            return now >= 2 * told;
        }
    }

    private static String filtered(List<Filter> filters) {
        return filters.stream().map(filter -> " " + filter.question()).collect(Collectors.joining());
    }
}
