package dev.clientele.insight.compare;

import dev.clientele.command.Filter;
import dev.clientele.command.Invocation;
import dev.clientele.model.Dimension;
import java.util.ArrayList;
import java.util.List;

/// A kind of things that a question names, and what it says of them.
sealed interface Kind {

    /// How many are named.
    int count();

    /// What they are called: `customer`, `countries`, `periods`.
    String noun();

    /// The question with the last of them alone, so that they are what is kept and not what is compared.
    Invocation withLast(Invocation asked);

    /// The kinds that the question names, customers first, periods last.
    static List<Kind> of(Invocation asked) {
        var kinds = new ArrayList<Kind>();
        if (!asked.customers().isEmpty()) {
            kinds.add(new Customers(asked.customers().size()));
        }
        asked.filters().stream().filter(filter -> !filter.excludes())
                .forEach(filter -> kinds.add(new Values(filter, asked.choice(CompareQuestion.REST).isPresent())));
        if (!asked.periods().isEmpty()) {
            kinds.add(new Periods(asked.periods().size()));
        }
        return kinds;
    }

    record Customers(int count) implements Kind {
        @Override
        public String noun() {
            return count == 1 ? "customer" : "customers";
        }

        @Override
        public Invocation withLast(Invocation asked) {
            return asked.withCustomers(List.of(asked.customers().getLast()));
        }
    }

    /// Values of a dimension.
    ///
    /// @param withRest whether all others are one more
    record Values(Filter filter, boolean withRest) implements Kind {
        @Override
        public int count() {
            return filter.values().size() + (withRest ? 1 : 0);
        }

        Dimension dimension() {
            return filter.dimension();
        }

        @Override
        public String noun() {
            return count() == 1 ? dimension().word() : dimension().plural();
        }

        @Override
        public Invocation withLast(Invocation asked) {
            var filters = new ArrayList<>(asked.filters());
            filters.replaceAll(other -> other.equals(filter) ? new Filter(dimension(), List.of(filter.values().getLast())) : other);
            return asked.withFilters(filters).withoutChoice(CompareQuestion.REST);
        }
    }

    record Periods(int count) implements Kind {
        @Override
        public String noun() {
            return count == 1 ? "period" : "periods";
        }

        @Override
        public Invocation withLast(Invocation asked) {
            return asked.withPeriod(asked.periods().getLast());
        }
    }
}
