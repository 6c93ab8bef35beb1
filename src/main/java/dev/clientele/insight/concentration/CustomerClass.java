package dev.clientele.insight.concentration;

import java.util.ArrayList;
import java.util.List;

/// A class of customers by rank: the ranks from `from`, counted from 0, to before `to`.
///
/// @param label `Top 5 %`
record CustomerClass(String label, int from, int to) {

    private static final List<String> LABELS = List.of("Top 5 %", "Next 15 %", "Next 50 %", "Last 30 %");
    private static final List<Integer> UP_TO_PERCENT = List.of(5, 20, 70, 100);

    /// Parts so many customers into the classes of 5, 15, 50 and 30 %. The boundary after share p of n customers is at rank
    /// `ceil(p * n)` (DEFINITIONS, Tier); of few customers the later classes have none.
    static List<CustomerClass> of(int customers) {
        var classes = new ArrayList<CustomerClass>();
        var from = 0;
        for (var i = 0; i < LABELS.size(); i++) {
            var to = Math.toIntExact(Math.ceilDiv(UP_TO_PERCENT.get(i) * (long) customers, 100));
            classes.add(new CustomerClass(LABELS.get(i), from, to));
            from = to;
        }
        return classes;
    }

    /// All of so many customers.
    static CustomerClass everyone(int customers) {
        return new CustomerClass("All customers", 0, customers);
    }

    int customers() {
        return to - from;
    }
}
