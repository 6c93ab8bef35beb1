package dev.clientele.analysis;

import dev.clientele.command.Refusal;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.breakdown.Grouping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// The values of a dimension as groups that revenue can be broken down into.
///
/// @param names what each group is called; that of rows whose value is not known, and that of rows without a customer, too
public record DimensionGroups(Dimension dimension, Grouping grouping, List<String> names) {

    private static final String UNKNOWN = "Not known";
    private static final String UNASSIGNED = "No customer";
    private static final String INACTIVE = "Inactive";

    public DimensionGroups {
        names = List.copyOf(names);
    }

    /// Whether a group of this name holds what the data has no name for, and so comes first in no headline.
    public static boolean isNameless(String name) {
        return name.equals(UNKNOWN) || name.equals(UNASSIGNED);
    }

    /// A group's name within a sentence: `Sales without a customer`.
    public static String inSentence(String name) {
        return name.equals(UNASSIGNED) ? "Sales without a customer" : name.equals(UNKNOWN) ? "What is not known" : name;
    }

    /// Whether the data tells anything apart by the dimension.
    public static boolean areNamed(Inquiry asked, Dimension dimension) {
        return dimension == Dimension.TIER || asked.portfolio().customers().hasValues(dimension);
    }

    /// The groups of a dimension.
    ///
    /// @throws Refusal where the data names none, with the same question in all
    public static DimensionGroups of(Inquiry asked, Dimension dimension) {
        if (!areNamed(asked, dimension)) {
            throw new Refusal("The data names no " + dimension.plural() + ".",
                    List.of(asked.invocation().withoutChoice("by").withoutChoice("order").withoutCount().question()));
        }
        return switch (dimension) {
            case COUNTRY, SEGMENT, INDUSTRY -> ofCustomers(asked, dimension);
            case OWNER -> asked.portfolio().orders().haveOwners() ? ofOwners(asked) : ofCustomers(asked, dimension);
            case TIER -> ofTiers(asked);
            case CHANNEL -> {
                var names = names(asked, dimension);
                yield new DimensionGroups(dimension, new Grouping.OfChannels(identity(names.size()), names.size()), names);
            }
            case PRODUCT -> byName(asked, dimension, identity(asked.portfolio().customers().dictionary(dimension).size()));
            case CATEGORY -> byName(asked, dimension, asked.portfolio().lines().category());
        };
    }

    private static DimensionGroups ofCustomers(Inquiry asked, Dimension dimension) {
        var customers = asked.portfolio().customers();
        var names = names(asked, dimension);
        var codes = customers.codes().get(dimension);
        var group = codes == null ? new int[customers.count() + 1] : Arrays.copyOf(codes, customers.count() + 1);
        group[customers.count()] = names.size();
        names.add(UNASSIGNED);
        return new DimensionGroups(dimension, new Grouping.OfCustomers(group, names.size()), names);
    }

    private static DimensionGroups ofOwners(Inquiry asked) {
        var names = names(asked, Dimension.OWNER);
        return new DimensionGroups(Dimension.OWNER, new Grouping.OfOwners(identity(names.size()), names.size()), names);
    }

    private static DimensionGroups ofTiers(Inquiry asked) {
        var tiers = Scope.tiers(asked.portfolio(), asked.settings(), asked.asOf());
        var known = tiers.tiers();
        var names = new ArrayList<String>();
        known.forEach(tier -> names.add(tier.label()));
        names.addAll(List.of(INACTIVE, UNASSIGNED));
        var count = asked.portfolio().customers().count();
        var group = new int[count + 1];
        for (var customer = 0; customer < count; customer++) {
            group[customer] = tiers.tier(customer).map(known::indexOf).orElse(known.size());
        }
        group[count] = known.size() + 1;
        return new DimensionGroups(Dimension.TIER, new Grouping.OfCustomers(group, names.size()), names);
    }

    /// A group for each name, of products by their codes' names.
    ///
    /// @param code for each product its code in the dimension's dictionary
    private static DimensionGroups byName(Inquiry asked, Dimension dimension, int[] code) {
        var dictionary = asked.portfolio().customers().dictionary(dimension);
        var names = new ArrayList<String>();
        var known = new HashMap<String, Integer>();
        var groupOf = new int[dictionary.size()];
        for (var i = 0; i < groupOf.length; i++) {
            var name = label(dictionary.name(i));
            groupOf[i] = known.computeIfAbsent(name, ignored -> known.size());
            if (groupOf[i] == names.size()) {
                names.add(name);
            }
        }
        var group = Arrays.stream(code).map(product -> groupOf[product]).toArray();
        return new DimensionGroups(dimension, new Grouping.OfProducts(group, names.size()), names);
    }

    private static List<String> names(Inquiry asked, Dimension dimension) {
        return new ArrayList<>(
                asked.portfolio().customers().dictionary(dimension).names().stream().map(DimensionGroups::label).toList());
    }

    private static String label(String name) {
        return name.isEmpty() ? UNKNOWN : name;
    }

    private static int[] identity(int count) {
        var numbers = new int[count];
        Arrays.setAll(numbers, i -> i);
        return numbers;
    }
}
