package dev.clientele.insight.compare;

import dev.clientele.analysis.Inquiry;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.command.Refusal;
import dev.clientele.model.Dimension;
import dev.clientele.model.Tier;
import dev.clientele.portfolio.Dictionary;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A question that names no two things of one kind: what it could be compared with.
record Unpaired(Inquiry asked, List<Kind> kinds) {

    Refusal refusal() {
        if (kinds.isEmpty()) {
            return new Refusal("Name what to compare: two or more customers, countries, segments, tiers or periods.", periods());
        }
        var named = kinds.stream().map(kind -> "one " + kind.noun()).collect(Collectors.joining(" and "));
        var pairs = kinds.stream().flatMap(kind -> paired(kind).stream()).map(Invocation::question).toList();
        return new Refusal("I compare two or more things of one kind; you named " + named + ".", pairs);
    }

    private List<String> periods() {
        var calendar = asked.settings().calendar();
        var thisYear = calendar.year(asked.asOf().getYear());
        var lastYear = calendar.year(asked.asOf().getYear() - 1);
        return List.of(asked.invocation().withPeriods(List.of(lastYear, thisYear)).question());
    }

    /// The question with a second thing of the kind.
    private Optional<Invocation> paired(Kind kind) {
        var invocation = asked.invocation();
        return switch (kind) {
            case Kind.Customers ignored -> otherCustomer(invocation.customers().getFirst())
                    .map(other -> invocation.withCustomers(List.of(invocation.customers().getFirst(), other)));
            case Kind.Values values -> otherValue(values).map(other -> invocation.withFilters(with(values, other)));
            case Kind.Periods ignored -> invocation.period().map(only -> invocation.withPeriods(List.of(only.yearBefore(), only)));
        };
    }

    private List<Filter> with(Kind.Values values, String other) {
        var filters = new ArrayList<>(asked.invocation().filters());
        var both = new Filter(values.dimension(), List.of(values.filter().values().getFirst(), other));
        filters.replaceAll(filter -> filter.equals(values.filter()) ? both : filter);
        return filters;
    }

    /// Another customer, the greatest there is.
    private Optional<CustomerName> otherCustomer(CustomerName named) {
        var customers = asked.portfolio().customers();
        var net = Totals.between(Selection.all(asked.portfolio()), Integer.MIN_VALUE, asked.dataEndDay()).net();
        return IntStream.of(Ranking.top(asked.portfolio().days(), net, 2)).filter(customer -> !customers.ids()[customer].equals(named.id()))
                .mapToObj(customer -> new CustomerName(customers.ids()[customer], customers.names()[customer], isUnique(customer)))
                .findFirst();
    }

    private boolean isUnique(int customer) {
        var names = asked.portfolio().customers().names();
        return Arrays.stream(names).filter(name -> name.equals(names[customer])).limit(2).count() == 1;
    }

    /// Another value of the dimension.
    private Optional<String> otherValue(Kind.Values values) {
        var named = values.filter().values().getFirst();
        return names(values.dimension()).stream().filter(name -> !name.equals(named)).findFirst();
    }

    private List<String> names(Dimension dimension) {
        if (dimension == Dimension.TIER) {
            return asked.settings().tiers().in(asked.portfolio().currency()).tiers().stream().map(Tier::label).toList();
        }
        var dictionary = asked.portfolio().customers().dictionary(dimension);
        return dictionary.names().subList(Dictionary.UNKNOWN + 1, dictionary.size());
    }
}
