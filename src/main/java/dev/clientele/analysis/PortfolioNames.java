package dev.clientele.analysis;

import static java.util.Objects.requireNonNull;

import dev.clientele.command.CustomerName;
import dev.clientele.command.Vocabulary;
import dev.clientele.model.Dimension;
import dev.clientele.model.Tier;
import dev.clientele.portfolio.Dictionary;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Ranking;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.Totals;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The names in the current portfolio, for understanding questions: greatest net revenue first. One [Vocabulary] object is
/// made for each portfolio and kept as long as that is current. Safe for use by many threads.
public final class PortfolioNames implements Supplier<Vocabulary> {

    private final Supplier<Portfolio> portfolio;
    private volatile @Nullable Names current;

    public PortfolioNames(Supplier<Portfolio> portfolio) {
        this.portfolio = portfolio;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a portfolio is swapped in whole
    public Vocabulary get() {
        var data = portfolio.get();
        var names = current;
        if (names == null || names.portfolio != data) {
            names = new Names(data);
            current = names;
        }
        return names;
    }

    private static final class Names implements Vocabulary {

        private final Portfolio portfolio;
        private final Optional<LocalDate> lastDay;
        private final Map<Dimension, List<String>> values = new ConcurrentHashMap<>();
        private volatile @Nullable List<CustomerName> customers;

        Names(Portfolio portfolio) {
            this.portfolio = portfolio;
            this.lastDay = portfolio.lastDay();
        }

        @Override
        public long dataVersion() {
            return portfolio.dataVersion();
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return lastDay;
        }

        @Override
        public List<String> values(Dimension dimension) {
            return values.computeIfAbsent(dimension, this::byRevenue);
        }

        @Override
        public Map<String, String> aliases(Dimension dimension) {
            var dictionary = portfolio.customers().dictionary(dimension);
            var aliases = new HashMap<String, String>();
            dictionary.aliases().forEach((alias, code) -> aliases.put(alias, dictionary.name(code)));
            return aliases;
        }

        @Override
        public List<CustomerName> customers() {
            var known = customers;
            if (known == null) {
                known = List.copyOf(named());
                customers = known;
            }
            return known;
        }

        @Override
        public List<Former> formerCustomers() {
            var ids = portfolio.customers().ids();
            var former = portfolio.customers().former();
            var byId = former.isEmpty()
                    ? Map.<String, CustomerName>of()
                    : customers().stream().collect(Collectors.toMap(CustomerName::id, Function.identity()));
            return former.stream().map(merged -> new Former(merged.id(), merged.name(), requireNonNull(byId.get(ids[merged.into()]))))
                    .toList();
        }

        /// Those with the greatest net revenue first, those without any last.
        private List<CustomerName> named() {
            var all = portfolio.customers();
            var net = Totals.between(Selection.all(portfolio), Integer.MIN_VALUE, Integer.MAX_VALUE).net();
            var best = Ranking.top(portfolio.days(), net, all.count());
            var uses = new HashMap<String, Integer>();
            Arrays.stream(all.names()).forEach(name -> uses.merge(name, 1, Integer::sum));
            var rest = IntStream.range(0, all.count()).filter(customer -> net[customer] <= 0);
            return IntStream.concat(Arrays.stream(best), rest).mapToObj(customer -> new CustomerName(all.ids()[customer],
                    all.names()[customer], uses.getOrDefault(all.names()[customer], 0) == 1)).toList();
        }

        private List<String> byRevenue(Dimension dimension) {
            if (dimension == Dimension.TIER) {
                return portfolio.isEmpty() ? List.of() : Arrays.stream(Tier.values()).map(Tier::label).toList();
            }
            var dictionary = portfolio.customers().dictionary(dimension);
            var net = new long[dictionary.size()];
            switch (dimension) {
                case COUNTRY, SEGMENT, INDUSTRY -> addCustomers(dimension, net);
                case OWNER -> {
                    if (portfolio.orders().haveOwners()) {
                        addOrders(order -> portfolio.orders().owner()[order], net);
                    } else {
                        addCustomers(dimension, net);
                    }
                }
                case CHANNEL -> addOrders(order -> portfolio.orders().channel()[order] & 0xff, net);
                case PRODUCT, CATEGORY -> addLines(dimension, net);
                case TIER -> throw new IllegalArgumentException("tiers are computed, not named by the data");
            }
            var byName = new HashMap<String, Long>();
            for (var code = Dictionary.UNKNOWN + 1; code < net.length; code++) {
                byName.merge(dictionary.name(code), net[code], Long::sum);
            }
            return byName.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey).toList();
        }

        private void addCustomers(Dimension dimension, long[] net) {
            var codes = portfolio.customers().codes().get(dimension);
            if (codes != null) {
                var days = portfolio.days();
                for (var customer = 0; customer < codes.length; customer++) {
                    for (var row = days.offsets()[customer]; row < days.offsets()[customer + 1]; row++) {
                        net[codes[customer]] += days.net()[row];
                    }
                }
            }
        }

        private void addOrders(IntUnaryOperator code, long[] net) {
            var orders = portfolio.orders();
            for (var row = 0; row < orders.count(); row++) {
                net[code.applyAsInt(row)] += orders.net()[row];
            }
        }

        private void addLines(Dimension dimension, long[] net) {
            var lines = portfolio.lines();
            for (var row = 0; row < lines.count(); row++) {
                var product = lines.product()[row];
                net[dimension == Dimension.PRODUCT ? product : lines.category()[product]] += lines.net()[row];
            }
        }
    }
}
