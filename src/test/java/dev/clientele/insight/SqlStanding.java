package dev.clientele.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where the customers asked for stood at the end of a day, in SQL, by rank; those in no tier come last.
record SqlStanding(LocalDate day, List<Row> rows, List<OptionalLong> boundaries) {

    /// A customer that fits the filters.
    ///
    /// @param place of its tier, from 0; empty for one that is not active
    /// @param value of the twelve months to the day, minor units, whatever the filters
    /// @param isCounted whether it has a purchase day in the activity window by what is asked for
    /// @param first first purchase day by what is asked for
    /// @param last last purchase day by the day, whatever the filters
    record Row(String id, String name, OptionalLong place, long value, long rank, boolean isCounted, OptionalLong missing,
            OptionalLong cushion, Optional<LocalDate> first, Optional<LocalDate> last) {}

    static SqlStanding of(SqlBooks books, SqlScope scope, LocalDate day) {
        var tiers = scope.tiers();
        var tables = tiers.tables("standing", day, scope.window(), scope.currency());
        var sql = scope.sale(tables) + """
                , purchase as (select customer, day from sale where customer is not null group by customer, day having sum(net) > 0)
                select c.number, coalesce(nullif(c.name, ''), c.number) as name, t.place, coalesce(v.value, 0) as value, t.rank,
                    exists (select 1 from purchase p where p.customer = c.id and p.day >= %d and p.day <= %d) as counted,
                    %s as missing, %s as cushion, (select min(p.day) from purchase p where p.customer = c.id) as first, v.last
                from customer c left join standing t on t.customer = c.id left join standing_value v on v.customer = c.id
                where c.id in (select customer from sale) order by t.rank nulls last, c.number
                """.formatted(day.plusDays(1).minusMonths(scope.window()).toEpochDay(), day.toEpochDay(),
                tiers.missing("standing", scope.currency()), tiers.cushion("standing", scope.currency()));
        var rows = books.rows(sql, (row, context) -> row(row));
        return new SqlStanding(day, rows, boundaries(books, scope, day));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString("number"), row.getString("name"), number(row, "place"), row.getLong("value"), row.getLong("rank"),
                row.getBoolean("counted"), number(row, "missing"), number(row, "cushion"), day(row, "first"), day(row, "last"));
    }

    /// The value of the last customer in each tier but the last, or a better one; or the thresholds.
    private static List<OptionalLong> boundaries(SqlBooks books, SqlScope scope, LocalDate day) {
        var tiers = scope.tiers();
        if (tiers.scheme().equals("thresholds")) {
            return tiers.thresholds(scope.currency()).stream().map(OptionalLong::of).toList();
        }
        var sql = new SqlScope(Map.of(), day, scope.window()).sale(tiers.tables("standing", day, scope.window(), scope.currency()))
                + "select value, place, rank from standing order by rank";
        var ranked = books.rows(sql, (row, context) -> new long[]{row.getLong(1), row.getLong(2)});
        return IntStream.range(0, tiers.names().size() - 1).mapToObj(place -> ranked.stream().filter(row -> row[1] <= place)
                .reduce((one, other) -> other).map(row -> OptionalLong.of(row[0])).orElse(OptionalLong.empty())).toList();
    }

    /// Those that are counted in a tier.
    List<Row> counted() {
        return rows.stream().filter(row -> row.isCounted() && row.place().isPresent()).toList();
    }

    List<Row> inTier(int place) {
        return counted().stream().filter(row -> row.place().orElseThrow() == place).toList();
    }

    /// What the customers are called in an answer that names them all.
    static Function<Row, String> labels(List<Row> named) {
        var ids = named.stream().collect(Collectors.groupingBy(Row::name, Collectors.mapping(Row::id, Collectors.toSet())));
        return row -> ids.getOrDefault(row.name(), Set.of()).size() > 1 ? row.name() + " (" + row.id() + ")" : row.name();
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        var day = number(row, column);
        return day.isPresent() ? Optional.of(LocalDate.ofEpochDay(day.getAsLong())) : Optional.empty();
    }
}
