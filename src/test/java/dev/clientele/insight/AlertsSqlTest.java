package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.alert.check.AlertFinding;
import dev.clientele.alert.check.Check;
import dev.clientele.alert.check.Checks;
import dev.clientele.alert.rule.Rule;
import dev.clientele.alert.rule.Rule.Bar;
import dev.clientele.command.Filter;
import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.portfolio.risk.Reason;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What alerts find, against the same asked in SQL over seeded random stores, at the ends of random days.
final class AlertsSqlTest {

    private static final int DAYS = 6;

    @TempDir
    Path folder;

    static LongStream seeds() {
        return OracleStores.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findingsAreThoseOfSql(long seed) {
        try (var stores = OracleStores.of(seed, folder)) {
            if (stores.isEmpty()) {
                assertThat(check(stores, new Rule.Lost(Bar.NONE), stores.today()).findings()).isEmpty();
                return;
            }
            var random = new SplittableRandom(seed + 17);
            var span = stores.books().daysWithData().orElseThrow();
            for (var i = 0; i < DAYS; i++) {
                var day = span.start().plusDays(random.nextLong(Math.max(1, span.end().toEpochDay() - span.start().toEpochDay())));
                customers(stores, random, day);
                overall(stores, random, day);
            }
        }
    }

    private void customers(OracleStores stores, SplittableRandom random, LocalDate day) {
        var oracle = new AlertOracle(stores.books(), day, stores.terms().activityWindowMonths());
        var over = random.nextBoolean() ? 0 : random.nextLong(100_000);
        var bar = new Bar(major(over, stores), List.of());
        atRisk(stores, random, oracle, over);
        assertThat(money(check(stores, new Rule.Lost(bar), day))).as("lost over %s on %s", over, day).isEqualTo(oracle.lost(over));
        assertThat(money(check(stores, new Rule.Regained(bar), day))).as("regained over %s on %s", over, day)
                .isEqualTo(oracle.regained(over));
        var times = random.nextBoolean() ? 0 : random.nextInt(1, 5);
        assertThat(money(check(stores, new Rule.BigOrder(bar, BigDecimal.valueOf(times)), day)))
                .as("big order %s x %s on %s", over, times, day)
                .isEqualTo(oracle.bigOrders(over, times));
        assertThat(by(check(stores, new Rule.TierDrop(Bar.NONE), day), AlertFinding::level)).as("tier drop on %s", day)
                .isEqualTo(oracle.tierDrops());
    }

    private void atRisk(OracleStores stores, SplittableRandom random, AlertOracle oracle, long over) {
        var reasons = EnumSet.allOf(Reason.class);
        reasons.removeIf(reason -> random.nextInt(3) == 0 && reason != Reason.OVERDUE);
        var dimension = random.nextBoolean() ? Dimension.TIER : Dimension.OWNER;
        var names = stores.books().names(dimension);
        Map<Dimension, List<String>> filters =
                random.nextBoolean() || names.isEmpty() ? Map.of() : Map.of(dimension, List.of(names.get(random.nextInt(names.size()))));
        if (filters.containsKey(Dimension.TIER) && filters.get(Dimension.TIER).getFirst().startsWith("Class")) {
            filters = Map.of(Dimension.TIER, List.of("Platinum", "Silver"));
        }
        var rule = new Rule.AtRisk(new Bar(major(over, stores), filters(filters)), reasons);
        var check = check(stores, rule, oracle.asOf());
        var words = reasons.stream().map(Reason::word).collect(Collectors.toSet());
        assertThat(money(check)).as("%s on %s", rule.words(), oracle.asOf()).isEqualTo(oracle.atRisk(over, words, filters));
        levels(check, oracle);
    }

    private static void levels(Check check, AlertOracle oracle) {
        var alive = oracle.risks().stream().collect(Collectors.toMap(SqlRisk.Row::id, SqlRisk.Row::alive));
        for (var finding : check.findings()) {
            var chance = alive.getOrDefault(finding.key(), OptionalDouble.empty());
            assertThat((double) finding.level()).as(finding.key()).isCloseTo(chance.isEmpty() ? 0 : 100 * (1 - chance.getAsDouble()) - 0.5,
                    within(0.5 + 1e-9));
        }
    }

    private void overall(OracleStores stores, SplittableRandom random, LocalDate day) {
        var oracle = new AlertOracle(stores.books(), day, stores.terms().activityWindowMonths());
        var percent = random.nextInt(1, 60);
        var dimension = List.of(Dimension.values()).get(random.nextInt(Dimension.values().length));
        var names = stores.books().names(dimension);
        Map<Dimension, List<String>> filters =
                random.nextInt(3) == 0 || names.isEmpty() ? Map.of() : Map.of(dimension, List.of(names.get(random.nextInt(names.size()))));
        var drop = new Rule.RevenueDrop(filters(filters), percent);
        assertThat(check(stores, drop, day).findings()).extracting(AlertFinding::money).as("%s on %s", drop.words(), day)
                .isEqualTo(oracle.revenueDrop(percent, filters));
        var top = random.nextInt(1, 6);
        assertThat(check(stores, new Rule.Concentration(top, percent, List.of()), day).findings()).extracting(AlertFinding::money)
                .as("top %s over %s on %s", top, percent, day).isEqualTo(oracle.concentration(top, percent));
    }

    private static List<Filter> filters(Map<Dimension, List<String>> conditions) {
        return conditions.entrySet().stream().map(entry -> new Filter(entry.getKey(), entry.getValue())).toList();
    }

    private static BigDecimal major(long minor, OracleStores stores) {
        return new Money(minor, stores.books().currency()).major();
    }

    private static Check check(OracleStores stores, Rule rule, LocalDate day) {
        return Checks.of(rule, stores.desk().portfolio().get(), stores.terms(), day);
    }

    private static Map<String, Long> money(Check check) {
        return by(check, AlertFinding::money);
    }

    /// By key; a key that comes twice is a mistake.
    private static Map<String, Long> by(Check check, ToLongFunction<AlertFinding> figure) {
        var keys = check.findings().stream().map(AlertFinding::key).toList();
        assertThat(Set.copyOf(keys)).hasSameSizeAs(keys);
        var found = new TreeMap<String, Long>();
        check.findings().forEach(finding -> found.put(finding.key(), figure.applyAsLong(finding)));
        return found;
    }
}
