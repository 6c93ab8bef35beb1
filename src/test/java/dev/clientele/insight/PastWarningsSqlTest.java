package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.btyd.company.ModelCache;
import dev.clientele.command.Reply;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Value;
import dev.clientele.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How right warnings of the past were, against the same counted from SQL: AdventureWorks' resellers, whose risk is told by the simple estimate.
final class PastWarningsSqlTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 5, 31);
    /// The ends of the quarters with 180 days behind them by the end of March 2020, on which the estimate is chosen.
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2019, 9, 30), LocalDate.of(2019, 6, 30), LocalDate.of(2019, 3, 31),
            LocalDate.of(2018, 12, 31), LocalDate.of(2018, 9, 30), LocalDate.of(2018, 6, 30), LocalDate.of(2018, 3, 31),
            LocalDate.of(2017, 12, 31));
    private static final int WINDOW = 12;

    @TempDir
    Path folder;
    private int active;
    private int lost;
    private int named;
    private int right;

    @Test
    void countsAreThoseOfSql() {
        var database = RealStore.of(folder, "adventureworks/reseller_FactResellerSales.csv").database();
        try (var books = new SqlBooks(database)) {
            DAYS.forEach(day -> count(books, day));
        }
        var reply = desk(database).ask("at-risk backtest as of " + AS_OF);
        assertThat(figures(reply)).isEqualTo(List.of(DAYS.size(), active, lost, named, right));
        assertThat(named).isGreaterThan(30);
        assertThat(right).isGreaterThan(named / 2);
        assertThat(reply.tables().getFirst().rows())
                .anyMatch(row -> row.getFirst() instanceof Value.Text(String text) && text.endsWith("(used)")
                        && row.contains(new Value.Count(named)));
    }

    private static Desk desk(Database database) {
        var terms = Desk.terms(BusinessCalendar.standard(), WINDOW);
        return Desk.of(database, terms.with(new ModelCache(Runnable::run, Duration.ofMinutes(1), terms.lifetime(), WINDOW)), AS_OF);
    }

    private static List<Integer> figures(Reply reply) {
        return List.of("days", "customers", "real", "named", "right").stream().map(name -> switch (reply.figures().get(name)) {
            case Value.Count(long count) -> (int) count;
            case Value.Share(double share) -> (int) Math.round(share * count(reply, "named"));
            case null, default -> -1;
        }).toList();
    }

    private static long count(Reply reply, String name) {
        return reply.figures().get(name) instanceof Value.Count(long count) ? count : -1;
    }

    /// By the lowest floor looked at: any chance of loss, and a thousandth of the year at stake.
    private void count(SqlBooks books, LocalDate day) {
        var rows = new SqlRisk(books, new SqlScope(Map.of(), day, WINDOW)).rows().stream().filter(SqlRisk.Row::active).toList();
        var yearly = rows.stream().mapToLong(SqlRisk.Row::expected).sum();
        var end = day.plusDays(1);
        var later = new SqlScope(Map.of(), end.plusDays(179), WINDOW);
        var after = net(books, later, end, end.plusDays(180));
        var before = net(books, later, end.minusDays(365), end.minusDays(185));
        var year = net(books, later, end.minusDays(365), end);
        var stillActive = new HashMap<String, LocalDate>();
        new SqlRisk(books, later).rows().forEach(row -> stillActive.put(row.id(), row.last()));
        for (var row : rows) {
            var isYoung = row.first().isAfter(end.minusDays(365));
            var usual = isYoung ? year.getOrDefault(row.id(), 0L) * 180 / 365 : before.getOrDefault(row.id(), 0L);
            var isGone = stillActive.getOrDefault(row.id(), LocalDate.MIN).isBefore(end.plusDays(180).minusMonths(WINDOW));
            var isReal = isGone || (usual > 0 && after.getOrDefault(row.id(), 0L) * 2 <= usual);
            var isNamed = !row.reasons().isEmpty() && row.atRisk() > 0 && row.atRisk() >= 0.001 * yearly;
            active++;
            lost += isReal ? 1 : 0;
            named += isNamed ? 1 : 0;
            right += isNamed && isReal ? 1 : 0;
        }
    }

    private static Map<String, Long> net(SqlBooks books, SqlScope scope, LocalDate from, LocalDate to) {
        var net = new HashMap<String, Long>();
        books.bought(scope, from, to, "net").forEach(bought -> net.put(bought.id(), bought.net()));
        return net;
    }
}
