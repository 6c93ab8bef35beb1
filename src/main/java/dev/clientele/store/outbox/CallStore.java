package dev.clientele.store.outbox;

import dev.clientele.model.subscription.Address;
import dev.clientele.store.Database;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/// Who said that a customer was called. Rows are added and never changed. Safe for use by many threads and processes.
public final class CallStore {

    private final Jdbi jdbi;

    public CallStore(Database database) {
        this.jdbi = database.jdbi();
    }

    /// That somebody spoke to a customer.
    ///
    /// @param customer the customer's id
    /// @param at when it was said
    public record Call(String customer, Instant at) {}

    /// Keeps that the customer of a case was called.
    public void add(long about, Address author, Instant now) {
        jdbi.useHandle(handle -> handle.execute("insert into alert_call (case_id, platform, author, said_at) values (?, ?, ?, ?)", about,
                author.platform(), author.place(), now.getEpochSecond()));
    }

    /// All calls: those said of the call list, and what came of actions with single customers.
    public List<Call> all() {
        var query = """
                select c.customer, l.said_at from alert_call l join alert_case c on c.id = l.case_id where c.customer <> ''
                union all select about, written_at from action_entry where field = 'outcome'""";
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .map((row, context) -> new Call(row.getString(1), Instant.ofEpochSecond(row.getLong(2)))).list());
    }
}
