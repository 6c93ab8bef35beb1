package dev.clientele.portfolio;

import dev.clientele.model.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The customers, numbered 0..n-1 in the order of their ids.
///
/// @param ids the customers' ids in the source
/// @param names their names, or their ids where the source has no names
/// @param codes for country, segment, industry and owner each customer's code in the dimension's dictionary
/// @param dictionaries the names behind the codes of every dimension, of documents and lines too
/// @param profiles contacts, renewals, satisfaction and referrals
/// @param former those that were merged into these
public record Customers(String[] ids, String[] names, Map<Dimension, int[]> codes, Map<Dimension, Dictionary> dictionaries,
        Profiles profiles, List<FormerCustomer> former) {

    public Customers {
        if (profiles.count() != ids.length) {
            throw new IllegalArgumentException(profiles.count() + " profiles of " + ids.length + " customers");
        }
        codes = Map.copyOf(codes);
        dictionaries = Map.copyOf(dictionaries);
        former = List.copyOf(former);
    }

    /// Customers of whom none was merged into another.
    public Customers(String[] ids, String[] names, Map<Dimension, int[]> codes, Map<Dimension, Dictionary> dictionaries,
            Profiles profiles) {
        this(ids, names, codes, dictionaries, profiles, List.of());
    }

    /// The same, with those that were merged into these.
    public Customers with(List<FormerCustomer> merged) {
        return new Customers(ids, names, codes, dictionaries, profiles, merged);
    }

    public int count() {
        return ids.length;
    }

    /// The dimension's dictionary; one with the empty name alone where the data has none.
    public Dictionary dictionary(Dimension dimension) {
        return dictionaries.getOrDefault(dimension, new Dictionary(List.of("")));
    }

    /// Whether the data names any value of the dimension.
    public boolean hasValues(Dimension dimension) {
        return dictionary(dimension).size() > 1;
    }

    /// The name of the customer's value in a dimension of customers, empty where unknown.
    public String value(Dimension dimension, int customer) {
        var column = codes.get(dimension);
        return column == null ? "" : dictionary(dimension).name(column[customer]);
    }

    /// The number of the customer with an id, or of the one it was merged into; empty where there is none.
    public OptionalInt indexOf(String id) {
        var index = Arrays.asList(ids).indexOf(id);
        return index < 0
                ? former.stream().filter(merged -> merged.id().equals(id)).mapToInt(FormerCustomer::into).findFirst()
                : OptionalInt.of(index);
    }
}
