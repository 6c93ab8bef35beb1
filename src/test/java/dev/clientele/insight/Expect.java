package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.command.Table;
import dev.clientele.model.Value;
import java.util.List;
import java.util.Map;

/// Says where two values differ: counts and money exactly, shares to twelve digits, undefined ones whatever their reason.
final class Expect {

    private static final double PRECISION = 1e-12;

    private Expect() {}

    static void same(String what, Value actual, Value expected) {
        switch (expected) {
            case Value.Undefined ignored -> assertThat(actual).as(what).isInstanceOf(Value.Undefined.class);
            case Value.Share(double share) when actual instanceof Value.Share(double found) -> close(what, found, share);
            case Value.Change(double change) when actual instanceof Value.Change(double found) -> close(what, found, change);
            case Value.Points(double points) when actual instanceof Value.Points(double found) -> close(what, found, points);
            case Value.Decimal(double number) when actual instanceof Value.Decimal(double found) -> close(what, found, number);
            default -> assertThat(actual).as(what).isEqualTo(expected);
        }
    }

    /// Every figure of the reply, none more and none less.
    static void figures(String what, Map<String, Value> actual, Map<String, Value> expected) {
        assertThat(actual.keySet()).as(what).isEqualTo(expected.keySet());
        expected.forEach((name, value) -> same(what + ", " + name, actual.getOrDefault(name, new Value.Text("")), value));
    }

    static void row(String what, List<Value> actual, List<Value> expected) {
        assertThat(actual).as(what).hasSameSizeAs(expected);
        for (var i = 0; i < expected.size(); i++) {
            same(what + ", cell " + i, actual.get(i), expected.get(i));
        }
    }

    static void rows(String what, List<List<Value>> actual, List<List<Value>> expected) {
        assertThat(actual).as(what).hasSameSizeAs(expected);
        for (var i = 0; i < expected.size(); i++) {
            row(what + ", row " + i, actual.get(i), expected.get(i));
        }
    }

    static List<String> columns(Table table) {
        return table.columns().stream().map(column -> column.name()).toList();
    }

    private static void close(String what, double actual, double expected) {
        assertThat(actual).as(what).isCloseTo(expected, within(PRECISION * Math.max(1, Math.abs(expected))));
    }
}
