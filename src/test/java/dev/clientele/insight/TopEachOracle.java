package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.insight.SqlBooks.Bought;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Compares a reply of `top ... each ...` with the same question asked in SQL, group by group.
///
/// @param measure `revenue`, `profit` or `orders`
record TopEachOracle(SqlBooks books, Question question, String measure, int most, Dimension dimension) {

    private static final List<Dimension> OF_DOCUMENTS = List.of(Dimension.CHANNEL, Dimension.CATEGORY);

    /// What was bought in a group, and of that who is ranked.
    private record Group(String name, long total, List<Bought> ranked) {}

    String words() {
        return "top " + most + " by " + measure + " each " + dimension.word() + question.words();
    }

    /// Whether the data names anything to tell apart by.
    boolean isNamed() {
        return !books.names(dimension).isEmpty();
    }

    void check(Reply reply) {
        var groups = names().stream().map(this::group).filter(group -> !group.ranked().isEmpty())
                .sorted(Comparator.comparingLong(Group::total).reversed().thenComparing(Group::name)).toList();
        var rows = groups.stream().flatMap(group -> rows(group).stream()).toList();
        Expect.rows(words(), reply.tables().getFirst().rows(), rows);
        Expect.figures(words(), reply.figures(), Map.of("groups", new Value.Count(groups.size()), "shown", new Value.Count(rows.size()),
                "customersShown", new Value.Count(groups.stream().flatMap(group -> group.ranked().stream()).map(Bought::id).distinct()
                        .count())));
    }

    private List<String> names() {
        var all = OF_DOCUMENTS.contains(dimension) ? books.names(dimension) : books.groups(dimension);
        var wanted = question.scope().filters().get(dimension);
        return wanted == null ? all : all.stream().filter(wanted::contains).toList();
    }

    private Group group(String name) {
        var scope = question.scope();
        var filters = new TreeMap<>(scope.filters());
        filters.put(dimension, List.of(name));
        var span = question.spanOrYear();
        var bought = books.bought(new SqlScope(filters, scope.asOf(), scope.window(), scope.tiers(), scope.currency()), span.start(),
                span.end(), measure.equals("revenue") ? "net" : measure);
        var ranked = bought.stream().filter(row -> !row.id().isEmpty() && value(row) > 0).limit(most).toList();
        return new Group(name.isEmpty() ? "Not known" : name, bought.stream().mapToLong(this::value).sum(), ranked);
    }

    private List<List<Value>> rows(Group group) {
        var uses = group.ranked().stream().collect(Collectors.groupingBy(Bought::name, Collectors.counting()));
        Function<Bought, String> label = row -> uses.getOrDefault(row.name(), 0L) > 1 ? row.name() + " (" + row.id() + ")" : row.name();
        var rows = new ArrayList<List<Value>>();
        for (var row : group.ranked()) {
            var cells = new ArrayList<>(List.of(new Value.Text(group.name()), new Value.Count(rows.size() + 1L),
                    new Value.Text(label.apply(row)), money(row.net())));
            if (books.isCosted()) {
                cells.add(money(row.profit().orElseThrow()));
            }
            cells.add(new Value.Count(row.orders()));
            cells.add(group.total() > 0 ? new Value.Share((double) value(row) / group.total()) : new Value.Undefined("none"));
            assertThat(value(row)).as(words()).isPositive();
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    private long value(Bought row) {
        return switch (measure) {
            case "revenue" -> row.net();
            case "profit" -> row.profit().orElseThrow();
            default -> row.orders();
        };
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }
}
