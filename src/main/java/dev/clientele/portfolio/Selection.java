package dev.clientele.portfolio;

import dev.clientele.model.Dimension;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private static final List<Dimension> OF_CUSTOMERS = List.of(Dimension.COUNTRY, Dimension.SEGMENT, Dimension.INDUSTRY, Dimension.OWNER);

    /// The whole portfolio.
    public static Selection all(Portfolio portfolio) {
        return of(portfolio, Map.of());
    }

    /// The part that fits the conditions.
    ///
    /// @param conditions for each dimension of the data the names of which one must fit; a name the data lacks fits nothing
    public static Selection of(Portfolio portfolio, Map<Dimension, List<String>> conditions) {
        return of(portfolio, conditions, Map.of());
    }

    /// The part that fits the conditions and none of the exclusions.
    ///
    /// @param exclusions for each dimension of the data the names that must not fit
    public static Selection of(Portfolio portfolio, Map<Dimension, List<String>> conditions, Map<Dimension, List<String>> exclusions) {
        var includes = new boolean[portfolio.customers().count()];
        Arrays.fill(includes, true);
        var filtersCustomers = false;
        var ofDocuments = ofDocuments(portfolio);
        for (var dimension : OF_CUSTOMERS) {
            if (ofDocuments.contains(dimension)) {
                continue;
            }
            var wanted = wanted(portfolio.customers(), dimension, conditions, exclusions);
            if (wanted != null) {
                narrow(includes, portfolio.customers(), dimension, wanted);
                filtersCustomers = true;
            }
        }
        var documents = documents(portfolio, conditions, exclusions);
        var days = documents.map(filter -> filter.days(includes)).orElse(portfolio.days());
        return new Selection(portfolio, days, includes, !filtersCustomers, documents);
    }

    /// For each customer whether it has a purchase day of documents or lines that fit, from one day to another, that one not included.
    ///
    /// @param conditions of documents or lines; for each dimension the names of which one must fit
    /// @param start epoch day
    /// @param end epoch day
    public static boolean[] buyers(Portfolio portfolio, Map<Dimension, List<String>> conditions, int start, int end) {
        return documents(portfolio, conditions, Map.of()).map(filter -> filter.buyers(start, end))
                .orElseGet(() -> Activity.between(of(portfolio, conditions), start, end));
    }

    /// The dimensions of which documents or their lines say something, not customers: owners are among them where documents have their own.
    public static Set<Dimension> ofDocuments(Portfolio portfolio) {
        var ofDocuments = EnumSet.of(Dimension.CHANNEL, Dimension.PRODUCT, Dimension.CATEGORY);
        if (portfolio.orders().haveOwners()) {
            ofDocuments.add(Dimension.OWNER);
        }
        return ofDocuments;
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

    /// This selection without some customers. Rows without a customer stay where they were.
    ///
    /// @param leaveOut for each customer whether it goes
    public Selection without(boolean[] leaveOut) {
        var kept = new boolean[includes.length];
        for (var customer = 0; customer < kept.length; customer++) {
            kept[customer] = includes[customer] && !leaveOut[customer];
        }
        return new Selection(portfolio, days, kept, includesUnassigned, documents);
    }

    /// What of a document fits.
    ///
    /// @param order its row in the portfolio's orders
    DocumentFilter.Amounts amounts(int order) {
        if (documents.isPresent()) {
            return documents.get().amounts(order);
        }
        return new DocumentFilter.Amounts(portfolio.orders().net()[order], portfolio.orders().cost()[order]);
    }

    private static void narrow(boolean[] includes, Customers customers, Dimension dimension, boolean[] wanted) {
        var column = customers.codes().get(dimension);
        for (var customer = 0; customer < includes.length; customer++) {
            includes[customer] &= column != null && wanted[column[customer]];
        }
    }

    private static Optional<DocumentFilter> documents(Portfolio portfolio, Map<Dimension, List<String>> conditions,
            Map<Dimension, List<String>> exclusions) {
        var customers = portfolio.customers();
        var channel = wanted(customers, Dimension.CHANNEL, conditions, exclusions);
        var owner = portfolio.orders().haveOwners() ? wanted(customers, Dimension.OWNER, conditions, exclusions) : null;
        var product = wanted(customers, Dimension.PRODUCT, conditions, exclusions);
        var category = wanted(customers, Dimension.CATEGORY, conditions, exclusions);
        return channel == null && owner == null && product == null && category == null
                ? Optional.empty()
                : Optional.of(new DocumentFilter(portfolio, channel, owner, LineFilter.of(portfolio.lines(), product, category)));
    }

    /// For each name of a dimension whether it is wanted; null where all are.
    private static boolean @Nullable [] wanted(Customers customers, Dimension dimension, Map<Dimension, List<String>> conditions,
            Map<Dimension, List<String>> exclusions) {
        var kept = conditions.get(dimension);
        var leftOut = exclusions.getOrDefault(dimension, List.of());
        if (kept == null && leftOut.isEmpty()) {
            return null;
        }
        var dictionary = customers.dictionary(dimension);
        var wanted = new boolean[dictionary.size()];
        for (var code = 0; code < wanted.length; code++) {
            wanted[code] = (kept == null || kept.contains(dictionary.name(code))) && !leftOut.contains(dictionary.name(code));
        }
        return wanted;
    }
}
