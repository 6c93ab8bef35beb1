package dev.clientele.analysis;

import dev.clientele.command.CustomerName;
import dev.clientele.command.Filter;
import dev.clientele.model.Dimension;
import dev.clientele.model.Tier;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Selection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What narrows a portfolio: what it selects, and how it is said.
///
/// @param without the customers left out
record Narrowing(List<Filter> filters, List<CustomerName> without) {

    Narrowing {
        filters = List.copyOf(filters);
        without = List.copyOf(without);
    }

    /// What fits.
    ///
    /// @param inTiers for each customer whether it is in one of some tiers
    Selection selection(Portfolio portfolio, Function<List<Tier>, boolean[]> inTiers) {
        var wanted = conditions(false);
        var unwanted = conditions(true);
        var kept = tiers(wanted);
        var leftOut = tiers(unwanted);
        var all = Selection.of(portfolio, wanted, unwanted);
        var narrowed = kept.isEmpty() ? all : all.only(inTiers.apply(kept));
        return withoutCustomers(leftOut.isEmpty() ? narrowed : narrowed.without(inTiers.apply(leftOut)));
    }

    /// All customers, with the documents and lines that fit.
    Selection ofEveryone(Portfolio portfolio) {
        var wanted = conditions(false);
        var unwanted = conditions(true);
        wanted.keySet().retainAll(Selection.ofDocuments(portfolio));
        unwanted.keySet().retainAll(Selection.ofDocuments(portfolio));
        return Selection.of(portfolio, wanted, unwanted);
    }

    private Map<Dimension, List<String>> conditions(boolean excludes) {
        return filters.stream().filter(filter -> filter.excludes() == excludes)
                .collect(Collectors.toMap(Filter::dimension, Filter::values));
    }

    private static List<Tier> tiers(Map<Dimension, List<String>> conditions) {
        return conditions.getOrDefault(Dimension.TIER, List.of()).stream().map(Tier::of).toList();
    }

    private Selection withoutCustomers(Selection chosen) {
        if (without.isEmpty()) {
            return chosen;
        }
        var customers = chosen.portfolio().customers();
        var leaveOut = new boolean[customers.count()];
        without.forEach(named -> customers.indexOf(named.id()).ifPresent(customer -> leaveOut[customer] = true));
        return chosen.without(leaveOut);
    }

    /// Those filters that are told, and the customers left out, to stand behind a noun: ` in Germany or France, segment Key account`;
    /// empty for none.
    String words(Predicate<Filter> told) {
        var words = Stream.concat(filters.stream().filter(told).map(Narrowing::words), withoutWords()).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : (words.startsWith("in ") ? " " : ", ") + words;
    }

    private Stream<String> withoutWords() {
        return without.isEmpty() ? Stream.empty() : Stream.of("without " + joined(without.stream().map(CustomerName::label).toList()));
    }

    private static String words(Filter filter) {
        var values = filter.words();
        if (filter.excludes()) {
            return "without " + filter.dimension().word() + " " + values;
        }
        return filter.dimension() == Dimension.COUNTRY ? "in " + values : filter.dimension().word().toLowerCase(Locale.ROOT) + " " + values;
    }

    private static String joined(List<String> values) {
        return String.join(" or ", values);
    }
}
