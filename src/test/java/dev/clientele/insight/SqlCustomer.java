package dev.clientele.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.statement.Query;

/// One customer in SQL, word by word from DEFINITIONS.
///
/// @param id its number in the source
record SqlCustomer(SqlBooks books, SqlScope scope, String id) {

    /// @param profit empty where no cost is known
    record Bought(long net, OptionalLong profit, long orders, long purchaseDays) {}

    /// What it bought in a stretch of days.
    Bought bought(LocalDate start, LocalDate end) {
        var sql = scope.sale() + """
                , own as (select s.* from sale s join customer c on c.id = s.customer where c.number = :id and day >= :start and day < :end)
                select (select coalesce(sum(net), 0) from own), (select coalesce(sum(net - cost), 0) from own),
                    (select count(*) from (select 1 from own group by invoice having sum(net) > 0)),
                    (select count(*) from (select 1 from own group by day having sum(net) > 0))""";
        return query(sql).bind("start", start.toEpochDay()).bind("end", end.toEpochDay())
                .map((row, context) -> new Bought(row.getLong(1), books.isCosted() ? OptionalLong.of(row.getLong(2)) : OptionalLong.empty(),
                        row.getLong(3), row.getLong(4)))
                .one();
    }

    /// Its purchase days, ascending.
    List<LocalDate> purchaseDays() {
        var sql = scope.sale() + """
                select day from sale s join customer c on c.id = s.customer where c.number = :id
                group by day having sum(net) > 0 order by day""";
        return query(sql).map((row, context) -> LocalDate.ofEpochDay(row.getLong(1))).list();
    }

    /// Its first day with a document.
    Optional<LocalDate> firstDay() {
        var sql = scope.sale() + """
                select min(day) from sale s join customer c on c.id = s.customer where c.number = :id having count(*) > 0""";
        return query(sql).map((row, context) -> LocalDate.ofEpochDay(row.getLong(1))).findOne();
    }

    /// @param rank from 1
    record Ranked(String tier, long rank) {}

    /// Its tier and rank; empty for a customer that is not active.
    Optional<Ranked> ranked() {
        var sql = tiers() + """
                select t.tier, t.rank from tier t join customer c on c.id = t.customer where c.number = :id""";
        return query(sql).map((row, context) -> new Ranked(row.getString(1), row.getLong(2))).findOne();
    }

    long activeCustomers() {
        return books.handle().createQuery(tiers() + "select count(*) from tier").mapTo(Long.class).one();
    }

    private String tiers() {
        return scope.sale(scope.tiers().tables("tier", scope.asOf(), scope.window(), scope.currency()));
    }

    /// All net revenue of a stretch of days, the unassigned included.
    long total(LocalDate start, LocalDate end) {
        return books.bought(scope, start, end, "net").stream().mapToLong(row -> row.net()).sum();
    }

    record Product(String name, long net) {}

    /// The products above zero, greatest first.
    List<Product> products(LocalDate start, LocalDate end) {
        var sql = """
                select coalesce(nullif(p.name, ''), p.number) as product, sum(l.net) as net
                from line l join invoice i on i.id = l.invoice_id join customer c on c.id = i.customer_id join product p on p.id = l.product_id
                where c.number = :id and i.day >= :start and i.day < :end and coalesce(nullif(p.name, ''), p.number) <> ''
                group by product having sum(l.net) > 0 order by net desc, product""";
        return query(sql).bind("start", start.toEpochDay()).bind("end", end.toEpochDay())
                .map((row, context) -> new Product(row.getString(1), row.getLong(2))).list();
    }

    record Document(LocalDate day, long net, String channel) {}

    /// The last documents, last first.
    List<Document> documents(int most) {
        var sql = """
                select i.day, sum(l.net), coalesce(h.name, '')
                from invoice i join line l on l.invoice_id = i.id join customer c on c.id = i.customer_id
                left join channel h on h.id = i.channel_id
                where c.number = :id and i.day <= :asOf group by i.id order by i.day desc, i.id desc limit :most""";
        return query(sql).bind("asOf", scope.asOf().toEpochDay()).bind("most", most)
                .map((row, context) -> new Document(LocalDate.ofEpochDay(row.getLong(1)), row.getLong(2), row.getString(3))).list();
    }

    /// `new`, `retained`, `regained`, `lost` or `inactive` in a stretch of days.
    String status(LocalDate start, LocalDate end) {
        return books.moved(scope, start, end, scope.window()).stream().filter(row -> row.id().equals(id)).map(row -> row.status())
                .findFirst().orElse("inactive");
    }

    private Query query(String sql) {
        return books.handle().createQuery(sql).bind("id", id);
    }
}
