package dev.clientele.insight.clv;

import dev.clientele.analysis.Scope;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The active customers in groups: tiers from the best down, others by what they are worth.
record Groups(Dimension dimension, List<Group> all) {

    /// @param members the customers
    record Group(String name, int[] members) {}

    static Groups of(ClvAnswer answer, Dimension dimension) {
        var groups = dimension == Dimension.TIER ? ofTiers(answer) : ofCodes(answer, dimension);
        return new Groups(dimension, groups.stream().filter(group -> group.members().length > 0).toList());
    }

    private static List<Group> ofTiers(ClvAnswer answer) {
        var tiers = Scope.tiers(answer.asked().portfolio(), answer.asked().settings(), answer.asked().asOf());
        return tiers.tiers().stream().map(tier -> new Group(tier.label(),
                Arrays.stream(answer.ranked()).filter(customer -> tiers.place()[customer] == tier.place()).toArray())).toList();
    }

    private static List<Group> ofCodes(ClvAnswer answer, Dimension dimension) {
        var customers = answer.asked().portfolio().customers();
        var names = customers.dictionary(dimension).names();
        var codes = customers.codes().getOrDefault(dimension, new int[customers.count()]);
        var members = Arrays.stream(answer.ranked()).boxed().collect(Collectors.groupingBy(customer -> codes[customer]));
        var groups = new ArrayList<Group>();
        members.forEach((code, some) -> groups.add(new Group(name(names.get(code), dimension), some.stream().mapToInt(i -> i).toArray())));
        groups.sort(Comparator.comparingLong(group -> -answer.sum(Arrays.stream(group.members()), answer.method())));
        return groups;
    }

    private static String name(String known, Dimension dimension) {
        return known.isEmpty() ? "No " + dimension.word() : known;
    }
}
