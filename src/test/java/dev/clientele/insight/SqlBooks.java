package dev.clientele.insight;

import dev.clientele.model.Dimension;
import dev.clientele.model.Money;
import dev.clientele.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// The same questions asked in SQL on the store's tables, word by word from DEFINITIONS. For a store that does not change.
final class SqlBooks implements AutoCloseable {

    private final Handle handle;
    private final boolean costed;
    private final Currency currency;
    private @Nullable SqlScope gathered;

    SqlBooks(Database database) {
        handle = Jdbi.open("jdbc:sqlite:" + database.file());
        costed = readCosted();
        currency = handle.createQuery("select value from meta where name = 'reporting_currency'").mapTo(String.class).findOne()
                .map(Currency::getInstance).orElse(Money.UNNAMED);
    }

    /// What a customer, or nobody where the id is empty, bought in a stretch of days.
    ///
    /// @param profit empty where no cost is known
    record Bought(String id, String name, long net, OptionalLong profit, long orders) {}

    /// Everyone who bought anything, greatest measure first; equal ones by longer relationship, then id.
    ///
    /// @param measure `net`, `profit` or `orders`
    List<Bought> bought(SqlScope scope, LocalDate start, LocalDate end, String measure) {
        var sql = scope.sale() + """
                , document as (
                    select invoice, customer, sum(net) as net, sum(cost) as cost, sum(cost is null) as unknown
                    from sale where day >= :start and day < :end group by invoice),
                total as (
                    select customer, sum(net) as net, case when sum(unknown) = 0 then sum(net) - sum(cost) end as profit,
                        sum(net > 0) as orders
                    from document group by customer),
                relationship as (
                    select customer, min(day) as since
                    from (select customer, day from sale group by customer, day having sum(net) > 0) group by customer)
                select coalesce(c.number, '') as id, coalesce(nullif(c.name, ''), c.number, '') as name, t.net, t.profit, t.orders
                from total t left join customer c on c.id = t.customer left join relationship r on r.customer = t.customer
                order by t.%s desc, r.since nulls last, c.number""".formatted(measure);
        return handle.createQuery(sql).bind("start", start.toEpochDay()).bind("end", end.toEpochDay())
                .map((row, context) -> new Bought(row.getString(1), row.getString(2), row.getLong(3), number(row, 4), row.getLong(5)))
                .list();
    }

    /// A customer in a step: who, what became of them, and the net revenue of both windows.
    record Moved(String id, String name, String status, long openingNet, long closingNet, LocalDate firstPurchase,
            LocalDate lastPurchase) {}

    /// Every customer in the step `[start, end)`, by id.
    ///
    /// @param window the activity window W in months
    List<Moved> moved(SqlScope scope, LocalDate start, LocalDate end, int window) {
        gatherDays(scope);
        var sql = """
                with windows as (
                    select customer,
                        sum(net) filter (where day >= :openingFrom and day < :start) as opening_net,
                        sum(net) filter (where day >= :closingFrom and day < :end) as closing_net,
                        count(*) filter (where net > 0 and day >= :openingFrom and day < :start) > 0 as opening,
                        count(*) filter (where net > 0 and day >= :closingFrom and day < :end) > 0 as closing,
                        min(day) filter (where net > 0) as first_purchase,
                        max(day) filter (where net > 0 and day < :end) as last_purchase
                    from customer_day group by customer)
                select c.number, coalesce(nullif(c.name, ''), c.number),
                    case when opening and closing then 'retained'
                        when closing and first_purchase >= :start then 'new'
                        when closing and first_purchase < :start then 'regained'
                        when opening and not closing then 'lost'
                        else 'inactive' end,
                    coalesce(opening_net, 0), coalesce(closing_net, 0), coalesce(first_purchase, 0), coalesce(last_purchase, 0)
                from windows w join customer c on c.id = w.customer order by c.number""";
        return handle.createQuery(sql).bind("start", start.toEpochDay()).bind("end", end.toEpochDay())
                .bind("openingFrom", start.minusMonths(window).toEpochDay()).bind("closingFrom", end.minusMonths(window).toEpochDay())
                .map((row, context) -> new Moved(row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5),
                        LocalDate.ofEpochDay(row.getLong(6)), LocalDate.ofEpochDay(row.getLong(7))))
                .list();
    }

    /// Rows of numbers of a query on `customer_day`: customer, day and net revenue, up to the as-of day.
    List<List<Double>> ofDays(SqlScope scope, String sql) {
        gatherDays(scope);
        return handle.createQuery(sql).map((row, context) -> {
            var numbers = new ArrayList<Double>();
            for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                numbers.add(row.getDouble(column));
            }
            return List.copyOf(numbers);
        }).list();
    }

    /// The names of a dimension of customers, the empty one of those without any first.
    List<String> groups(Dimension dimension) {
        var sql = "select distinct " + dimension.word() + " as name from customer order by name";
        return handle.createQuery(sql).mapTo(String.class).list();
    }

    /// Keeps what each customer bought on each day for the questions that follow: a chain asks for it step by step.
    private void gatherDays(SqlScope scope) {
        if (!scope.equals(gathered)) {
            handle.execute("drop table if exists temp.customer_day");
            handle.execute("create temp table customer_day as " + scope.sale()
                    + "select customer, day, sum(net) as net from sale where customer is not null group by customer, day");
            gathered = scope;
        }
    }

    /// The rows of any other question.
    <T> List<T> rows(String sql, RowMapper<T> row) {
        return handle.createQuery(sql).map(row).list();
    }

    /// The first and the last day with a document; empty for a store without one.
    Optional<Span> daysWithData() {
        return handle.createQuery("select min(day), max(day) from invoice having count(*) > 0")
                .map((row, context) -> Span.days(LocalDate.ofEpochDay(row.getLong(1)), LocalDate.ofEpochDay(row.getLong(2)))).findOne();
    }

    /// From which day on the data is whole: the first of the month of the first document where that lies in the month's first seven
    /// days, else its day. What began before has nothing to compare with.
    LocalDate dataStart() {
        return handle.createQuery("""
                with first as (select date(min(day) * 86400, 'unixepoch') as day from invoice)
                select case when strftime('%d', day) <= '07' then date(day, 'start of month') else day end from first""")
                .mapTo(String.class).map(LocalDate::parse).one();
    }

    /// The tier of every active customer by id, whatever the filters, by the scheme that holds.
    Map<String, String> tiers(SqlScope scope) {
        var all = new SqlScope(Map.of(), scope.asOf(), scope.window());
        var sql = all.sale(scope.tiers().tables("of_all", scope.asOf(), scope.window(), currency))
                + "select c.number, t.tier from of_all t join customer c on c.id = t.customer";
        return handle.createQuery(sql).map((row, context) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// For questions of one oracle alone.
    Handle handle() {
        return handle;
    }

    /// Whether every line has a cost, its own or one by a margin.
    boolean isCosted() {
        return costed;
    }

    private boolean readCosted() {
        var sql = new SqlScope(Map.of(), LocalDate.of(9999, 1, 1), 12).sale()
                + "select count(*) > 0 and count(*) = count(cost) from sale where exists (select 1 from line where cost is not null)";
        return handle.createQuery(sql).mapTo(Boolean.class).one();
    }

    Currency currency() {
        return currency;
    }

    long dataVersion() {
        return handle.createQuery("select coalesce(max(data_version), 0) from batch").mapTo(Long.class).one();
    }

    /// The names of a dimension that are in use, none empty.
    List<String> names(Dimension dimension) {
        if (dimension == Dimension.TIER) {
            return List.of("Bronze", "Class A", "Class B", "Class C", "Gold", "Platinum", "Silver");
        }
        var sql = switch (dimension) {
            case COUNTRY, SEGMENT, INDUSTRY, OWNER -> "select distinct " + dimension.word() + " from customer";
            case CHANNEL -> "select distinct name from channel";
            case PRODUCT -> "select distinct coalesce(nullif(name, ''), number) from product";
            case CATEGORY -> "select distinct category from product";
            case TIER -> throw new IllegalArgumentException("tiers are computed");
        };
        return handle.createQuery(sql).mapTo(String.class).list().stream().filter(name -> !name.isEmpty())
                .sorted().toList();
    }

    @Override
    public void close() {
        handle.close();
    }

    private static OptionalLong number(ResultSet row, int column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
