package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Reply;
import dev.clientele.insight.SqlStanding.Row;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Compares the moves between two days with the same question asked in SQL: where each customer stood on either day.
///
/// @param words the question
/// @param hysteresis basis points
/// @param most the customers named of each kind
record MovesOracle(SqlBooks books, SqlScope scope, String words, int hysteresis, int most) {

    /// Amounts compare where the data is whole from the twelve months before the earlier day on.
    private static final Value NONE = new Value.Undefined("none");

    /// A customer at both days; its row and column in the matrix.
    private record Both(Row before, Row after, int from, int to, boolean isMove) {

        long change() {
            return after.value() - before.value();
        }
    }

    void check(Reply reply, LocalDate from, LocalDate to) {
        var before = SqlStanding.of(books, scope, from);
        var after = SqlStanding.of(books, scope, to);
        var all = both(before, after);
        assertThat(reply.dataVersion()).as(words).isEqualTo(books.dataVersion());
        checkMatrix(reply, all, before, after);
        var inactive = scope.tiers().names().size();
        var tiered = all.stream().filter(row -> row.from() < inactive && row.from() != row.to()).toList();
        var moves = tiered.stream().filter(row -> row.to() < inactive && row.isMove()).toList();
        var up = ranked(moves.stream().filter(row -> row.to() < row.from()), true);
        var down = ranked(moves.stream().filter(row -> row.to() > row.from()), false);
        var lapsed = ranked(tiered.stream().filter(row -> row.to() == inactive), false);
        var figures = figures(all, List.of(up, down, lapsed), tiered.size() - moves.size() - lapsed.size());
        var isMeasured = !from.plusDays(1).minusYears(1).isBefore(books.dataStart());
        if (!isMeasured) {
            figures.replaceAll((name, figure) -> name.endsWith("Change") ? NONE : figure);
        }
        Expect.figures(words, reply.figures(), figures);
        checkMovers(reply, "Moved up", up, isMeasured);
        checkMovers(reply, "Moved down", down, isMeasured);
        checkMovers(reply, "Became inactive", lapsed, isMeasured);
    }

    private List<Both> both(SqlStanding before, SqlStanding after) {
        var then = before.rows().stream().collect(Collectors.toMap(Row::id, Function.identity()));
        var inactive = scope.tiers().names().size();
        var all = new ArrayList<Both>();
        for (var row : after.rows()) {
            if (row.first().filter(day -> !day.isAfter(after.day())).isPresent()) {
                var earlier = Optional.ofNullable(then.get(row.id())).orElseThrow();
                var isNew = row.first().orElseThrow().isAfter(before.day());
                var from = isNew ? inactive + 1 : (int) earlier.place().orElse(inactive);
                var to = (int) row.place().orElse(inactive);
                all.add(new Both(earlier, row, from, to, isMove(row, from, to, after)));
            }
        }
        return all;
    }

    /// Whether the value passes the boundary of the tier left by more than the hysteresis.
    private boolean isMove(Row after, int from, int to, SqlStanding standing) {
        var inactive = scope.tiers().names().size();
        if (from >= inactive || to >= inactive || from == to || hysteresis == 0) {
            return true;
        }
        var boundary = standing.boundaries().get(to < from ? from - 1 : from);
        if (boundary.isEmpty()) {
            return true;
        }
        var distance = BigDecimal.valueOf(after.value()).subtract(BigDecimal.valueOf(boundary.getAsLong())).abs();
        return distance.compareTo(BigDecimal.valueOf(boundary.getAsLong()).abs().multiply(BigDecimal.valueOf(hysteresis, 4))) > 0;
    }

    private static List<Both> ranked(Stream<Both> moves, boolean gains) {
        return moves.sorted(Comparator.<Both>comparingLong(move -> gains ? -move.change() : move.change())
                .thenComparing(move -> move.after().id())).toList();
    }

    private Map<String, Value> figures(List<Both> all, List<List<Both>> kinds, int wavering) {
        var inactive = scope.tiers().names().size();
        var figures = new LinkedHashMap<String, Value>();
        var names = List.of("movedUp", "movedDown", "becameInactive");
        for (var kind = 0; kind < names.size(); kind++) {
            figures.put(names.get(kind), new Value.Count(kinds.get(kind).size()));
            figures.put(names.get(kind) + "Change", money(kinds.get(kind).stream().mapToLong(Both::change).sum()));
        }
        figures.put("bestTierBecameInactive", count(all.stream().filter(row -> row.from() == 0 && row.to() == inactive)));
        figures.put("returned", count(all.stream().filter(row -> row.from() == inactive && row.to() < inactive)));
        figures.put("new", count(all.stream().filter(row -> row.from() > inactive)));
        figures.put("stayed", count(all.stream().filter(row -> row.from() < inactive && row.from() == row.to())));
        figures.put("withinHysteresis", new Value.Count(wavering));
        figures.put("customers", new Value.Count(all.size()));
        return figures;
    }

    /// Every cell; and rows and columns add up to the sizes of the tiers on either day.
    private void checkMatrix(Reply reply, List<Both> all, SqlStanding before, SqlStanding after) {
        var table = reply.tables().getFirst();
        var names = new ArrayList<>(scope.tiers().names());
        names.addAll(List.of("Inactive", "New"));
        var width = names.size() - 1;
        var rows = IntStream.range(0, names.size()).<List<Value>>mapToObj(from -> {
            var cells = new ArrayList<Value>(List.of(new Value.Text(names.get(from))));
            IntStream.range(0, width).forEach(to -> cells.add(count(all.stream().filter(row -> row.from() == from && row.to() == to))));
            cells.add(count(all.stream().filter(row -> row.from() == from)));
            return cells;
        }).toList();
        Expect.rows(words, table.rows(), rows);
        for (var place = 0; place < width - 1; place++) {
            var tier = words + ", " + names.get(place);
            assertThat(table.rows().get(place).getLast()).as(tier).isEqualTo(new Value.Count(before.inTier(place).size()));
            assertThat(table.totals().get(place + 1)).as(tier).isEqualTo(new Value.Count(after.inTier(place).size()));
        }
        assertThat(table.totals().getLast()).as(words).isEqualTo(new Value.Count(all.size()));
    }

    private void checkMovers(Reply reply, String title, List<Both> moves, boolean isMeasured) {
        var tables = reply.tables().stream().filter(table -> table.title().startsWith(title)).toList();
        if (moves.isEmpty()) {
            assertThat(tables).as(words + ", " + title).isEmpty();
            return;
        }
        var shown = moves.subList(0, Math.min(most, moves.size()));
        var labels = SqlStanding.labels(shown.stream().map(Both::after).toList());
        var names = new ArrayList<>(scope.tiers().names());
        names.add("Inactive");
        var rows = shown.stream().<List<Value>>map(move -> List.of(new Value.Text(labels.apply(move.after())),
                new Value.Text(names.get(move.from())), new Value.Text(names.get(move.to())), money(move.before().value()),
                money(move.after().value()), isMeasured ? money(move.change()) : NONE)).toList();
        Expect.rows(words + ", " + title, tables.getFirst().rows(), rows);
    }

    private static Value count(Stream<Both> rows) {
        return new Value.Count(rows.count());
    }

    private Value money(long minor) {
        return new Money(minor, books.currency());
    }
}
