package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.KeyFigures;
import dev.clientele.digest.part.Drift;
import dev.clientele.digest.part.RevenueWindow;
import dev.clientele.model.Dimension;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Flows.Member;
import dev.clientele.portfolio.TierMoves.Move;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Compares a digest with the same figures asked in SQL.
///
/// @param scope its filters and as-of day
/// @param since the day since which it tells
record DigestOracle(SqlBooks books, SqlScope scope, LocalDate since, Digest digest) {

    private static final List<String> TIERS = List.of("Bronze", "Silver", "Gold", "Platinum");

    void check() {
        checkRevenue();
        checkKeyFigures();
        checkFlows();
        checkTiers();
        checkMovers();
        checkRisks();
        checkDrift();
    }

    private void checkRevenue() {
        for (var stretch : digest.revenue().stretches()) {
            var start = start(stretch.kind());
            assertThat(stretch.net()).as("net revenue, " + stretch.kind()).isEqualTo(net(start, end()));
            var before = stretch.kind() == RevenueWindow.Kind.WEEK
                    ? Span.of("", start.minusWeeks(52), end().minusWeeks(52))
                    : Span.of("", start.minusYears(1), yearBefore(end()));
            assertThat(stretch.before().isPresent()).as("year before, " + stretch.kind()).isEqualTo(isCovered(before.start()));
            assertThat(stretch.netBefore()).as("year before, " + stretch.kind())
                    .isEqualTo(isCovered(before.start()) ? net(before.start(), before.end()) : 0);
        }
        var weeks = digest.revenue().weeks();
        assertThat(weeks.net()).isEqualTo(weeks(end().minusWeeks(13)));
        assertThat(weeks.netBefore()).isEqualTo(isCovered(end().minusWeeks(65)) ? weeks(end().minusWeeks(65)) : new long[0]);
    }

    private long[] weeks(LocalDate from) {
        return IntStream.range(0, 13).mapToLong(week -> net(from.plusWeeks(week), from.plusWeeks(week + 1L))).toArray();
    }

    private LocalDate start(RevenueWindow.Kind kind) {
        return switch (kind) {
            case WEEK -> end().minusDays(7);
            case MONTH -> scope.asOf().withDayOfMonth(1);
            case YEAR -> LocalDate.of(scope.asOf().getYear(), 1, 1);
        };
    }

    /// 29 February is on a par with 28 February.
    private static LocalDate yearBefore(LocalDate end) {
        return (end.getMonthValue() == 2 && end.getDayOfMonth() == 29 ? end.plusDays(1) : end).minusYears(1);
    }

    private boolean isCovered(LocalDate start) {
        return !books.daysWithData().orElseThrow().start().isAfter(start.plusDays(6));
    }

    private void checkKeyFigures() {
        assertThat(digest.figures()).isEqualTo(keyFigures(books, scope));
        assertThat(digest.figures().active()).isEqualTo(digest.flows().flow().closing());
    }

    /// What a digest of the scope is held to.
    static KeyFigures keyFigures(SqlBooks books, SqlScope scope) {
        var end = scope.asOf().plusDays(1);
        var year = books.bought(scope, LocalDate.of(scope.asOf().getYear(), 1, 1), end, "net");
        var orders = year.stream().mapToLong(SqlBooks.Bought::orders).sum();
        var active = books.moved(scope, end, end, scope.window()).stream().filter(row -> row.status().equals("retained")).count();
        return new KeyFigures(scope.asOf(), net(books, scope, end.minusDays(7)), net(books, scope, scope.asOf().withDayOfMonth(1)),
                year.stream().mapToLong(SqlBooks.Bought::net).sum(), orders, active);
    }

    private static long net(SqlBooks books, SqlScope scope, LocalDate start) {
        return books.bought(scope, start, scope.asOf().plusDays(1), "net").stream().mapToLong(SqlBooks.Bought::net).sum();
    }

    private void checkFlows() {
        var flow = digest.flows().flow();
        assertThat(flow.reconciles()).isTrue();
        assertThat(flow.opening() + digest.flows().gained().size() + digest.flows().regained().size() - digest.flows().lost().size())
                .as("opening + new + regained - lost").isEqualTo(flow.closing());
        var days = Span.of("", since.plusDays(1), end());
        if (since.equals(scope.asOf())) {
            assertThat(digest.flows().moved()).isZero();
            assertThat((long) flow.closing()).isEqualTo(keyFigures(books, scope).active());
            return;
        }
        var chain = new SqlChain(books, scope, scope.window());
        var expected = chain.flow(days);
        assertThat(List.of(flow.opening(), flow.gained(), flow.regained(), flow.lost(), flow.closing()).toString()).isEqualTo(List
                .of(expected.opening(), expected.gained(), expected.regained(), expected.lost(), expected.closing()).toString());
        assertThat(List.of(flow.gainedNet(), flow.regainedNet(), flow.lostNet()))
                .isEqualTo(List.of(expected.gainedNet(), expected.regainedNet(), expected.lostNet()));
        checkMembers(digest.flows().gained(), chain.members(List.of(days), "new"));
        checkMembers(digest.flows().regained(), chain.members(List.of(days), "regained"));
        checkMembers(digest.flows().lost(), chain.members(List.of(days), "lost"));
    }

    private void checkMembers(List<Member> members, List<SqlChain.Member> expected) {
        assertThat(members.stream().map(member -> id(member.customer()) + " " + member.openingNet() + " " + member.closingNet()))
                .containsExactlyElementsOf(expected.stream().map(SqlChain.Member::moved)
                        .map(row -> row.id() + " " + row.openingNet() + " " + row.closingNet()).toList());
    }

    private void checkTiers() {
        var ofDocuments = Set.of(Dimension.CHANNEL, Dimension.PRODUCT, Dimension.CATEGORY);
        assertThat(digest.tiers().isPresent()).isEqualTo(scope.filters().keySet().stream().noneMatch(ofDocuments::contains));
        if (digest.tiers().isPresent()) {
            var before = books.tiers(new SqlScope(Map.of(), since, scope.window()));
            var after = books.tiers(new SqlScope(Map.of(), scope.asOf(), scope.window()));
            after.keySet().retainAll(before.keySet());
            after.keySet().retainAll(ids());
            after.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
            checkMoves(digest.tiers().get().up(), before, after, 1);
            checkMoves(digest.tiers().get().down(), before, after, -1);
        }
    }

    /// @param sign 1 for those who moved up, -1 for down
    private void checkMoves(List<Move> moves, Map<String, String> before, Map<String, String> after, int sign) {
        var expected = after.keySet().stream()
                .filter(id -> sign * (TIERS.indexOf(after.get(id)) - TIERS.indexOf(before.getOrDefault(id, ""))) > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        var all = new SqlScope(Map.of(), scope.asOf(), scope.window());
        var now = nets(all, end().minusYears(1), end());
        var then = nets(all, since.plusDays(1).minusYears(1), since.plusDays(1));
        expected.removeIf(id -> 20 * Math.abs(now.getOrDefault(id, 0L) - then.getOrDefault(id, 0L)) < Math.abs(then.getOrDefault(id, 0L)));
        assertThat(moves.stream().map(move -> id(move.customer()))).containsExactlyInAnyOrderElementsOf(expected);
        for (var move : moves) {
            assertThat(move.after()).isEqualTo(now.getOrDefault(id(move.customer()), 0L));
            assertThat(move.before()).isEqualTo(then.getOrDefault(id(move.customer()), 0L));
        }
        assertThat(moves.stream().map(Move::change)).isSortedAccordingTo(
                sign > 0 ? Comparator.reverseOrder() : Comparator.naturalOrder());
    }

    private void checkMovers() {
        var movers = digest.movers();
        assertThat(movers.isYearBefore()).isEqualTo(isCovered(end().minusWeeks(65)));
        var weeks = movers.isYearBefore() ? 52 : 13;
        var now = nets(scope, end().minusWeeks(13), end());
        var before = nets(scope, end().minusWeeks(13L + weeks), end().minusWeeks(weeks));
        var change = new HashMap<>(now);
        before.forEach((id, net) -> change.merge(id, -net, Long::sum));
        change.remove("");
        checkMovers(movers.up(), change, 1);
        checkMovers(movers.down(), change, -1);
    }

    private void checkMovers(int[] customers, Map<String, Long> change, int sign) {
        var found = Arrays.stream(customers).boxed().collect(Collectors.toMap(this::id, customer -> digest.movers().change()[customer]));
        var expected = new TreeMap<>(change);
        expected.values().removeIf(net -> sign * net <= 0);
        assertThat(found).isEqualTo(expected);
        assertThat(Arrays.stream(customers).mapToObj(customer -> -sign * digest.movers().change()[customer])).isSorted();
    }

    /// What a customer is at risk for does not depend on the filters on customers; those are by the tiers of the as-of day.
    private void checkRisks() {
        var others = new TreeMap<>(scope.filters());
        others.remove(Dimension.TIER);
        var then = risks(new SqlScope(Map.copyOf(others), since, scope.window())).map(SqlRisk.Row::id).collect(Collectors.toSet());
        var now = risks(scope).toList();
        var lost = digest.flows().lost().stream().map(member -> id(member.customer())).collect(Collectors.toSet());
        assertThat(digest.risks().all()).isEqualTo(now.size());
        var fresh = now.stream().filter(row -> !then.contains(row.id()) && !lost.contains(row.id())).toList();
        assertThat(Arrays.stream(digest.risks().customers()).mapToObj(this::id))
                .containsExactlyInAnyOrderElementsOf(fresh.stream().map(SqlRisk.Row::id).toList());
        checkCalls();
        assertThat(digest.risks().atRisk()).isEqualTo(fresh.stream().mapToLong(SqlRisk.Row::atRisk).sum());
    }

    /// Who has been silent for two usual gaps, which halves P(alive), or for one where three quarters of the window are over, for half the
    /// window or four gaps at most, and brings a thousandth of all.
    private void checkCalls() {
        var least = new SqlRisk(books, scope).rows().stream().filter(SqlRisk.Row::active).mapToLong(SqlRisk.Row::expected).sum() * 0.001;
        var expected = new SqlRisk(books, scope).rows().stream().filter(SqlRisk.Row::active).filter(this::isDue)
                .filter(row -> row.expected() > 0 && row.expected() >= least)
                .filter(row -> !row.last().isBefore(end().minusDays(15L * scope.window())) || row.alive().orElseThrow() >= 0.125)
                .sorted(Comparator.comparingDouble((SqlRisk.Row row) -> -pressing(row)).thenComparing(SqlRisk.Row::id)).toList();
        assertThat(Arrays.stream(digest.risks().calls()).mapToObj(this::id))
                .containsExactlyElementsOf(expected.stream().map(SqlRisk.Row::id).toList());
        assertThat(digest.risks().callsExpected()).isEqualTo(expected.stream().mapToLong(SqlRisk.Row::expected).sum());
    }

    private boolean isDue(SqlRisk.Row row) {
        var isLate = ChronoUnit.DAYS.between(row.last(), scope.asOf()) >= 0.75 * 30 * scope.window();
        var isPastGap = row.alive().orElse(1) < 1 || row.overdue(scope.asOf()).equals(OptionalDouble.of(1));
        return row.alive().orElse(1) <= 0.5 || (isLate && isPastGap);
    }

    private double pressing(SqlRisk.Row row) {
        return row.expected() * Math.pow(1 - row.alive().orElseThrow(), 3);
    }

    private Stream<SqlRisk.Row> risks(SqlScope of) {
        return new SqlRisk(books, of).rows().stream().filter(row -> row.active() && !row.reasons().isEmpty());
    }

    private void checkDrift() {
        checkStanding(digest.drift().now(), scope.asOf());
        checkStanding(digest.drift().then(), since);
    }

    private void checkStanding(Drift.Standing standing, LocalDate day) {
        var nets = nets(scope, day.plusDays(1).minusYears(1), day.plusDays(1));
        nets.remove("");
        var ranked = nets.values().stream().filter(net -> net > 0).sorted(Comparator.reverseOrder()).toList();
        assertThat(standing.customers()).isEqualTo(ranked.size());
        Expect.same("top 5", standing.top5(), top(ranked, 5));
        Expect.same("top 10", standing.top10(), top(ranked, 10));
        var half = 0;
        for (var sum = 0L; half < ranked.size() && 2 * sum < total(ranked); half++) {
            sum += ranked.get(half);
        }
        assertThat(standing.forHalf()).isEqualTo(half);
    }

    private static Value top(List<Long> ranked, int count) {
        return ranked.size() < count
                ? new Value.Undefined("fewer")
                : new Value.Share((double) total(ranked.subList(0, count)) / total(ranked));
    }

    private static long total(List<Long> nets) {
        return nets.stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> nets(SqlScope of, LocalDate start, LocalDate end) {
        var nets = new HashMap<String, Long>();
        books.bought(of, start, end, "net").forEach(bought -> nets.put(bought.id(), bought.net()));
        return nets;
    }

    private long net(LocalDate start, LocalDate end) {
        return nets(scope, start, end).values().stream().mapToLong(Long::longValue).sum();
    }

    private Set<String> ids() {
        return nets(scope, LocalDate.EPOCH, end()).keySet();
    }

    private LocalDate end() {
        return scope.asOf().plusDays(1);
    }

    private String id(int customer) {
        return digest.asked().portfolio().customers().ids()[customer];
    }
}
