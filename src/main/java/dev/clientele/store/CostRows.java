package dev.clientele.store;

import dev.clientele.model.CostKind;
import dev.clientele.model.Dimension;
import dev.clientele.portfolio.Costs;
import dev.clientele.portfolio.Customers;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of costs as they come, their names turned into the numbers and codes that a portfolio has for them. A customer goes by its
/// number or by a name that it alone bears; capitals make no difference.
final class CostRows {

    private final Map<String, Integer> customers;
    private final Map<String, Integer> segments;
    private final Map<String, Integer> channels;
    private final Map<String, Integer> touchpoints = new LinkedHashMap<>(Map.of("", 0));
    private final IntStream.Builder month = IntStream.builder();
    private final ByteArrayOutputStream kind = new ByteArrayOutputStream();
    private final LongStream.Builder amount = LongStream.builder();
    private final IntStream.Builder customer = IntStream.builder();
    private final IntStream.Builder segment = IntStream.builder();
    private final IntStream.Builder channel = IntStream.builder();
    private final IntStream.Builder touchpoint = IntStream.builder();

    private CostRows(Customers known) {
        this.customers = customers(named(known));
        this.segments = codes(known.dictionary(Dimension.SEGMENT).names());
        this.channels = codes(known.dictionary(Dimension.CHANNEL).names());
    }

    static Costs read(Connection connection, Customers known) throws SQLException {
        var costs = new CostRows(known);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select month, kind, amount, customer, segment, channel, ifnull(touchpoint, '') touchpoint from cost order by id")) {
            while (rows.next()) {
                costs.add(rows);
            }
        }
        return costs.columns();
    }

    /// A name as it is compared.
    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void add(ResultSet row) throws SQLException {
        month.add(row.getInt("month"));
        kind.write(CostKind.of(row.getString("kind")).code());
        amount.add(row.getLong("amount"));
        customer.add(code(customers, row.getString("customer")));
        segment.add(code(segments, row.getString("segment")));
        channel.add(code(channels, row.getString("channel")));
        touchpoint.add(touchpoints.computeIfAbsent(row.getString("touchpoint"), unseen -> touchpoints.size()));
    }

    private Costs columns() {
        return new Costs(month.build().toArray(), kind.toByteArray(), amount.build().toArray(), customer.build().toArray(),
                segment.build().toArray(), channel.build().toArray(), touchpoint.build().toArray(), List.copyOf(touchpoints.keySet()));
    }

    private static int code(Map<String, Integer> codes, @Nullable String name) {
        return name == null ? Costs.NONE : codes.getOrDefault(folded(name), Costs.NOT_KNOWN);
    }

    private static Map<String, Integer> codes(List<String> names) {
        var codes = new HashMap<String, Integer>();
        IntStream.range(1, names.size()).forEach(code -> codes.putIfAbsent(folded(names.get(code)), code));
        return codes;
    }

    /// A number and a name by which a customer is known.
    ///
    /// @param place the customer's among all
    record Named(String number, String name, int place) {}

    /// The customers by their own numbers and names, and by those of the ones merged into them.
    static List<Named> named(Customers known) {
        return Stream.concat(
                IntStream.range(0, known.count()).mapToObj(place -> new Named(known.ids()[place], known.names()[place], place)),
                known.former().stream().map(merged -> new Named(merged.id(), merged.name(), merged.into()))).toList();
    }

    /// Numbers go before names, and a name that two bear means neither.
    ///
    /// @return the place of each among the customers
    static Map<String, Integer> customers(List<Named> known) {
        var codes = new HashMap<String, Integer>();
        var shared = new ArrayList<String>();
        known.forEach(named -> {
            var before = codes.put(folded(named.name()), named.place());
            if (before != null && before != named.place()) {
                shared.add(folded(named.name()));
            }
        });
        shared.forEach(codes::remove);
        known.forEach(named -> codes.put(folded(named.number()), named.place()));
        return codes;
    }
}
