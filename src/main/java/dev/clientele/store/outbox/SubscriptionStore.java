package dev.clientele.store.outbox;

import dev.clientele.model.schedule.ScheduleParser;
import dev.clientele.model.schedule.Timetable;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.Subscription;
import dev.clientele.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/// Subscriptions. Those that have ended are kept for what was sent for them. Safe for use by many threads and processes.
public final class SubscriptionStore {

    private static final ScheduleParser PARSER = new ScheduleParser(ZoneOffset.UTC, LocalTime.MIDNIGHT);

    private final Jdbi jdbi;
    /// Read once: each round asks for all subscriptions.
    private final Map<String, Timetable> timetables = new ConcurrentHashMap<>();

    public SubscriptionStore(Database database) {
        this.jdbi = database.jdbi();
    }

    /// Takes an order; its times after `now` are to come.
    public Subscription add(Subscription.Order order, Instant now) {
        var insert = """
                insert into subscription (platform, place, creator_platform, creator, timetable, content, state, paused_because,
                    claimed_until)
                values (?, ?, ?, ?, ?, ?, 'active', '', ?) returning id""";
        var id = jdbi.withHandle(handle -> handle.createQuery(insert).bind(0, order.to().platform()).bind(1, order.to().place())
                .bind(2, order.creator().platform()).bind(3, order.creator().place()).bind(4, order.timetable().words())
                .bind(5, order.content()).bind(6, now.getEpochSecond()).mapTo(Long.class).one());
        return find(id).orElseThrow();
    }

    /// One that has not ended.
    public Optional<Subscription> find(long id) {
        return all().stream().filter(subscription -> subscription.id() == id).findFirst();
    }

    /// All that have not ended, by number.
    public List<Subscription> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from subscription where state <> 'ended' order by id")
                .map(this::subscription).list());
    }

    /// Changes what was ordered; what is already in the outbox stays there.
    public void change(long id, Subscription.Order order, Instant now) {
        var update = """
                update subscription set platform = ?, place = ?, timetable = ?, content = ?, claimed_until = ? where id = ?""";
        jdbi.useHandle(handle -> handle.execute(update, order.to().platform(), order.to().place(), order.timetable().words(),
                order.content(), now.getEpochSecond(), id));
    }

    /// Lets it rest; what waits in the outbox for it is not sent.
    public void pause(long id, String because) {
        jdbi.useTransaction(handle -> {
            handle.execute("update subscription set state = 'paused', paused_because = ? where id = ? and state <> 'ended'", because, id);
            handle.execute("update delivery set state = 'lapsed', problem = 'paused' where subscription_id = ? and state = 'waiting'", id);
        });
    }

    /// Lets it come again, from the next of its times after `now`.
    public void resume(long id, Instant now) {
        jdbi.useHandle(handle -> handle.execute("""
                update subscription set state = 'active', paused_because = '', claimed_until = ? where id = ? and state <> 'ended'""",
                now.getEpochSecond(), id));
    }

    /// Ends it; what waits in the outbox for it is not sent.
    public void end(long id) {
        jdbi.useTransaction(handle -> {
            handle.execute("update subscription set state = 'ended' where id = ?", id);
            handle.execute("update delivery set state = 'lapsed', problem = 'ended' where subscription_id = ? and state = 'waiting'", id);
        });
    }

    /// Says that all times up to `until` are dealt with, and puts what is to be sent for them into the outbox: both or neither, and
    /// only for one of those who try. A message whose name was used before is left out.
    ///
    /// @return whether it was us
    public boolean claim(Subscription seen, Instant until, List<OutboxMessage> drafts) {
        return jdbi.inTransaction(handle -> {
            var claimed =
                    handle.execute("update subscription set claimed_until = ? where id = ? and claimed_until = ? and state = 'active'",
                            until.getEpochSecond(), seen.id(), seen.claimedUntil().getEpochSecond());
            if (claimed == 1) {
                drafts.forEach(draft -> Outbox.insert(handle, draft));
            }
            return claimed == 1;
        });
    }

    private Subscription subscription(ResultSet row, StatementContext context) throws SQLException {
        var order = new Subscription.Order(new Address(row.getString("platform"), row.getString("place")),
                new Address(row.getString("creator_platform"), row.getString("creator")), timetable(row.getString("timetable")),
                row.getString("content"));
        return new Subscription(row.getLong("id"), order, Subscription.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("paused_because"), Instant.ofEpochSecond(row.getLong("claimed_until")));
    }

    private Timetable timetable(String words) {
        return timetables.computeIfAbsent(words, PARSER::parse);
    }
}
