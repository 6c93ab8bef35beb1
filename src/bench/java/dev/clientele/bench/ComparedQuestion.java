package dev.clientele.bench;

import java.util.Optional;
import java.util.function.Supplier;

/// A question asked of the portfolio and in SQL.
///
/// @param kernel answers it from the portfolio's columns
/// @param words the question as a person types it; empty where no single question has this answer alone
/// @param sql the same in SQL over the tables `{rows}`, or `{days}` where it needs what a customer bought on
///     a day, `{order_days}` with its orders
/// @param exact so many columns of its rows are exact, the others shares
/// @param target so many times as fast as SQL the kernel shall be
record ComparedQuestion(String name, Supplier<Answer> kernel, Optional<String> words, String sql, int exact, int target) {

    private static final String DAYS_OF_LINES = """
            select customer, day, sum(net)::bigint as net, sum(cost)::bigint as cost from invoice_line group by customer, day""";
    private static final String ORDER_DAYS_OF_LINES = """
            select customer, day, sum(net)::bigint as net, sum(cost)::bigint as cost, count(*) filter (net > 0) as orders
            from (select customer, day, sum(net) as net, sum(cost) as cost from invoice_line group by document, customer, day)
            group by customer, day""";
    private static final String SUMMED_UP = "select * from customer_day";

    /// The same with the words for it.
    ComparedQuestion asked(String inWords) {
        return new ComparedQuestion(name, kernel, Optional.of(inWords), sql, exact, target);
    }

    /// The SQL over the lines as they were imported.
    String overLines() {
        return sql.replace("{rows}", "invoice_line").replace("{days}", DAYS_OF_LINES).replace("{order_days}", ORDER_DAYS_OF_LINES);
    }

    /// The SQL over the rows that are summed up by customer and day, as the portfolio's are.
    String overDays() {
        return sql.replace("{rows}", "customer_day").replace("{days}", SUMMED_UP).replace("{order_days}", SUMMED_UP);
    }
}
