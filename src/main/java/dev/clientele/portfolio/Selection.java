package dev.clientele.portfolio;

import dev.clientele.model.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A part of a portfolio: the customers that fit the filters, and of what they bought the days, documents and lines that
/// fit. Conditions on one dimension are alternatives, those on different dimensions must all hold.
///
/// @param portfolio what was selected from
/// @param days what the selected customers bought; rows of other customers may be present and must be passed over
/// @param includes for each customer whether it is selected
/// @param includesUnassigned whether rows without a customer belong to the selection: they do unless customers are filtered
/// @param documents which documents and lines are wanted; empty where all are
public record Selection(Portfolio portfolio, Days days, boolean[] includes, boolean includesUnassigned,
        Optional<DocumentFilter> documents) {

    private static final Set<Dimension> OF_CUSTOMERS = Set.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER);

    /// The whole portfolio.
    public static Selection all(Portfolio portfolio) {
        return of(portfolio, Map.of());
    }

    /// The part that fits the conditions.
    ///
    /// @param conditions for each dimension of the data the names of which one must fit; a name the data lacks fits nothing
    public static Selection of(Portfolio portfolio, Map<Dimension, List<String>> conditions) {
        var includes = new boolean[portfolio.customers().count()];
        Arrays.fill(includes, true);
        var filtersCustomers = false;
        for (var condition : conditions.entrySet()) {
            if (OF_CUSTOMERS.contains(condition.getKey())) {
                narrow(includes, portfolio.customers(), condition.getKey(), condition.getValue());
                filtersCustomers = true;
            }
        }
        var documents = documents(portfolio, conditions);
        var days = documents.map(filter -> filter.days(includes)).orElse(portfolio.days());
        return new Selection(portfolio, days, includes, !filtersCustomers, documents);
    }

    /// The customers of this selection that are to be kept, with all that was selected of theirs.
    ///
    /// @param keep for each customer whether it stays
    public Selection only(boolean[] keep) {
        var kept = new boolean[includes.length];
        for (var customer = 0; customer < kept.length; customer++) {
            kept[customer] = includes[customer] && keep[customer];
        }
        return new Selection(portfolio, days, kept, false, documents);
    }

    private static void narrow(boolean[] includes, Customers customers, Dimension dimension, List<String> names) {
        var wanted = codes(customers.dictionary(dimension), names);
        var column = customers.codes().get(dimension);
        for (var customer = 0; customer < includes.length; customer++) {
            includes[customer] &= column != null && wanted[column[customer]];
        }
    }

    private static Optional<DocumentFilter> documents(Portfolio portfolio, Map<Dimension, List<String>> conditions) {
        var channels = conditions.get(Dimension.CHANNEL);
        var products = conditions.get(Dimension.PRODUCT);
        var categories = conditions.get(Dimension.CATEGORY);
        if (channels == null && products == null && categories == null) {
            return Optional.empty();
        }
        var customers = portfolio.customers();
        var channel = channels == null ? null : codes(customers.dictionary(Dimension.CHANNEL), channels);
        var product = products == null ? null : codes(customers.dictionary(Dimension.PRODUCT), products);
        var category = categories == null ? null : codes(customers.dictionary(Dimension.CATEGORY), categories);
        return Optional.of(new DocumentFilter(portfolio, channel, LineFilter.of(portfolio.lines(), product, category)));
    }

    private static boolean[] codes(Dictionary dictionary, List<String> names) {
        var wanted = new boolean[dictionary.size()];
        for (var code = 0; code < wanted.length; code++) {
            wanted[code] = names.contains(dictionary.name(code));
        }
        return wanted;
    }
}
