package dev.clientele.insight.clv;

import dev.clientele.analysis.Scope;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The active customers in groups: tiers from the best down, others by what they are worth.
record Groups(Dimension dimension, List<Group> all) {

    /// @param members the customers
    record Group(String name, int[] members) {}

    static Groups of(ClvAnswer answer, Dimension dimension) {
        var groups = new ArrayList<Group>();
        if (dimension == Dimension.TIER) {
            var tiers = Scope.tiers(answer.asked().portfolio(), answer.asked().settings(), answer.asked().asOf());
            tiers.tiers().forEach(tier -> groups.add(new Group(tier.label(),
                    Arrays.stream(answer.ranked()).filter(customer -> tiers.place()[customer] == tier.place()).toArray())));
        } else {
            var customers = answer.asked().portfolio().customers();
            var names = customers.dictionary(dimension).names();
            var codes = customers.codes().getOrDefault(dimension, new int[customers.count()]);
            var counts = new int[names.size()];
            Arrays.stream(answer.ranked()).forEach(customer -> counts[codes[customer]]++);
            var members = new int[names.size()][];
            Arrays.setAll(members, code -> new int[counts[code]]);
            Arrays.stream(answer.ranked()).forEach(customer -> members[codes[customer]][--counts[codes[customer]]] = customer);
            for (var code = 0; code < members.length; code++) {
                groups.add(new Group(names.get(code).isEmpty() ? "No " + dimension.word() : names.get(code), members[code]));
            }
            groups.sort(Comparator.comparingLong(group -> -answer.sum(Arrays.stream(group.members()), answer.method())));
        }
        groups.removeIf(group -> group.members().length == 0);
        return new Groups(dimension, List.copyOf(groups));
    }
}
