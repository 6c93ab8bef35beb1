package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares a reply of `growers` or `decliners` with the same question asked in SQL: against the same days a year before.
///
/// @param grows whether it is about those that grew
/// @param by whose change it is; empty for customers
/// @param measure `revenue`, `profit` or `orders`
/// @param least by how many percent at least; 0 for any change
record MoversOracle(SqlBooks books, Question question, boolean grows, Optional<Dimension> by, String measure, int least, int most) {

    String words() {
        return (grows ? "growers " : "decliners ") + most + by.map(dimension -> " by " + dimension.word()).orElse("") + " " + measure
                + (least > 0 ? " change over " + least + "%" : "") + question.words();
    }

    /// Whether the data holds the same days a year before.
    boolean isCompared() {
        return question.yearBefore(question.spanOrYear(), books.dataStart()).isPresent();
    }

    /// Someone with what they bought now and a year before.
    private record Mover(String name, long now, long before) {
        long change() {
            return now - before;
        }
    }

    void check(Reply reply) {
        var all = movers();
        var moved = all.stream().filter(mover -> mover.before() > 0 && (grows ? mover.change() > 0 : mover.change() < 0))
                .filter(mover -> least == 0 || Math.abs(((double) mover.now() / mover.before() - 1) * 100) > least)
                .sorted(Comparator.<Mover>comparingLong(mover -> -Math.abs(mover.change()))
                        .thenComparing(Comparator.comparingLong(Mover::before).reversed()).thenComparing(Mover::name))
                .toList();
        var shown = moved.subList(0, Math.min(most, moved.size()));
        Expect.figures(words(), reply.figures(), Map.of("moved", new Value.Count(moved.size()), "compared",
                new Value.Count(all.stream().filter(mover -> mover.before() > 0).count()), "change",
                value(moved.stream().mapToLong(Mover::change).sum()), "shown", new Value.Count(shown.size())));
        assertThat(reply.dataVersion()).as(words()).isEqualTo(books.dataVersion());
        Expect.rows(words(), reply.tables().getFirst().rows(), shown.stream().map(this::cells).toList());
    }

    private List<Value> cells(Mover mover) {
        return List.of(new Value.Text(mover.name()), value(mover.now()), value(mover.before()), value(mover.change()),
                new Value.Change((double) mover.now() / mover.before() - 1));
    }

    private List<Mover> movers() {
        var span = question.spanOrYear();
        var now = values(span);
        var before = values(question.yearBefore(span, books.dataStart()).orElseThrow());
        var any = Stream.concat(now.keySet().stream(), before.keySet().stream()).distinct()
                .map(name -> new Mover(name, now.getOrDefault(name, 0L), before.getOrDefault(name, 0L)))
                .filter(mover -> mover.now() != 0 || mover.before() != 0).toList();
        var uses = any.stream().collect(Collectors.groupingBy(mover -> mover.name().split("\t", -1)[0], Collectors.counting()));
        return any.stream().map(mover -> new Mover(label(mover.name(), uses), mover.now(), mover.before())).toList();
    }

    /// The name, and the id behind one that several share.
    private static String label(String nameAndId, Map<String, Long> uses) {
        var parts = nameAndId.split("\t", -1);
        return uses.getOrDefault(parts[0], 0L) > 1 ? parts[0] + " (" + parts[1] + ")" : parts[0];
    }

    private Map<String, Long> values(Span span) {
        return by.map(dimension -> new SqlParts(books, question.scope()).of(dimension, span.start(), span.end()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> switch (measure) {
                    case "revenue" -> part.getValue().net();
                    case "profit" -> part.getValue().profit().orElseThrow();
                    default -> part.getValue().orders();
                }))).orElseGet(() -> customers(span));
    }

    /// By name and id.
    private Map<String, Long> customers(Span span) {
        var rows = books.bought(question.scope(), span.start(), span.end(), "net").stream().filter(row -> !row.id().isEmpty()).toList();
        var values = new TreeMap<String, Long>();
        rows.forEach(row -> values.put(row.name() + '\t' + row.id(), switch (measure) {
            case "revenue" -> row.net();
            case "profit" -> row.profit().orElseThrow();
            default -> row.orders();
        }));
        return values;
    }

    private Value value(long raw) {
        return measure.equals("orders") ? new Value.Count(raw) : new Money(raw, books.currency());
    }
}
