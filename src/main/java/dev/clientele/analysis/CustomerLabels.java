package dev.clientele.analysis;

import dev.clientele.portfolio.Customers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What customers are called in an answer: their names, and behind a name that two of them share the id.
public final class CustomerLabels {

    private CustomerLabels() {}

    /// The labels of the customers of one answer, in their order; a customer may come more than once.
    public static List<String> of(Customers customers, int[] shown) {
        var uses = new HashMap<String, Integer>();
        Arrays.stream(shown).distinct().forEach(customer -> uses.merge(customers.names()[customer], 1, Integer::sum));
        return Arrays.stream(shown).mapToObj(customer -> label(customers, customer, uses)).toList();
    }

    private static String label(Customers customers, int customer, Map<String, Integer> uses) {
        var name = customers.names()[customer];
        return uses.getOrDefault(name, 0) > 1 ? name + " (" + customers.ids()[customer] + ")" : name;
    }
}
