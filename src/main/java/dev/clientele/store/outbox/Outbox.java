package dev.clientele.store.outbox;

import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.LeasedMessage;
import dev.clientele.model.subscription.OutboxMessage;
import dev.clientele.model.subscription.SentMessage;
import dev.clientele.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/// The messages that are to be sent, and what became of them. A message is sent once it is recorded as such, and that only after the
/// platform has accepted it. Safe for use by many threads and processes.
public final class Outbox {

    /// Nobody has it and its time has come, or it was put off by a clock that was ahead.
    private static final String FREE = "((leased_until <= :now or leased_until > :far) and (try_at <= :now or try_at > :never))";
    private static final Duration LONGEST_WAIT = Duration.ofDays(8);

    private final Jdbi jdbi;
    private final Duration lease;

    /// @param lease how long a process may take to send a message before another takes it for dead
    public Outbox(Database database, Duration lease) {
        this.jdbi = database.jdbi();
        this.lease = lease;
    }

    /// Does a piece of work during which this thread uses the store again and again: all of that goes over one connection, because to
    /// open one takes longer than most questions to it, and to close the last one writes the store's file.
    public void duringWork(Runnable work) {
        jdbi.useHandle(handle -> work.run());
    }

    /// Puts a message in, unless one of its name was there before.
    public void put(OutboxMessage draft) {
        jdbi.useHandle(handle -> insert(handle, draft));
    }

    static void insert(Handle handle, OutboxMessage draft) {
        var insert = """
                insert into delivery (name, kind, subscription_id, platform, place, owner, thread, body, due_at, useful_until, state,
                    attempt, try_at, leased_until, problem, receipt, figures)
                values (:name, :kind, :subscription, :platform, :place, :owner, :thread, :body, :due, :useful, 'waiting', 0, :due, 0, '', '', '')
                on conflict (name) do nothing""";
        handle.createUpdate(insert).bind("name", draft.name()).bind("kind", draft.kind().name().toLowerCase(Locale.ROOT))
                .bind("subscription", draft.subscription().isPresent() ? draft.subscription().getAsLong() : null)
                .bind("platform", draft.to().platform()).bind("place", draft.to().place()).bind("owner", draft.owner())
                .bind("thread", draft.thread()).bind("body", draft.body()).bind("due", draft.dueAt().getEpochSecond())
                .bind("useful", draft.usefulUntil().getEpochSecond()).execute();
    }

    /// Takes on the message that should be there first, for as long as the lease; nobody else gets it meanwhile.
    public Optional<LeasedMessage> take(Instant now) {
        var update = """
                update delivery set attempt = attempt + 1, leased_until = :until
                where id = (select id from delivery where state = 'waiting' and %1$s order by due_at, id limit 1)
                    and state = 'waiting' and %1$s
                returning *""".formatted(FREE);
        return jdbi.withHandle(handle -> handle.createQuery(update).bind("now", now.getEpochSecond())
                .bind("until", now.plus(lease).getEpochSecond()).bind("far", now.plus(lease.multipliedBy(2)).getEpochSecond())
                .bind("never", now.plus(LONGEST_WAIT).getEpochSecond())
                .map(Outbox::delivery).findOne());
    }

    /// Records what the platform has accepted, and puts in what follows from it.
    ///
    /// @return whether it was still ours
    public boolean sent(LeasedMessage delivery, SentMessage sent, List<OutboxMessage> following) {
        return jdbi.inTransaction(handle -> {
            var recorded = handle.execute("""
                    update delivery set state = 'sent', sent_at = ?, receipt = ?, figures = ?, leased_until = 0, problem = ''
                    where id = ? and attempt = ? and state = 'waiting'""", sent.at().getEpochSecond(), sent.receipt(), sent.figures(),
                    delivery.id(), delivery.attempt());
            if (recorded == 1) {
                following.forEach(draft -> insert(handle, draft));
            }
            return recorded == 1;
        });
    }

    /// Gives it back to be tried again.
    public void retry(LeasedMessage delivery, Instant at, String problem) {
        jdbi.useHandle(handle -> handle.execute("""
                update delivery set try_at = ?, leased_until = 0, problem = ? where id = ? and attempt = ? and state = 'waiting'""",
                at.getEpochSecond(), problem, delivery.id(), delivery.attempt()));
    }

    /// Records that it will not be sent: nobody will ever take it there. The subscription it comes from rests until a person resumes
    /// it, unless it was only for the owner of some accounts; `following` goes out to tell.
    public void refused(LeasedMessage delivery, String problem, List<OutboxMessage> following) {
        jdbi.useTransaction(handle -> {
            var recorded = handle.execute(
                    """
                    update delivery set state = 'refused', leased_until = 0, problem = ? where id = ? and attempt = ? and state = 'waiting'""",
                    problem, delivery.id(), delivery.attempt());
            if (recorded == 1) {
                following.forEach(draft -> insert(handle, draft));
            }
            if (recorded == 1 && delivery.draft().owner().isEmpty()) {
                delivery.draft().subscription().ifPresent(id -> {
                    handle.execute("update subscription set state = 'paused', paused_because = ? where id = ? and state = 'active'",
                            problem,
                            id);
                    handle.execute(
                            "update delivery set state = 'lapsed', problem = 'paused' where subscription_id = ? and state = 'waiting'",
                            id);
                });
            }
        });
    }

    /// Records that it is too late for it.
    public void lapsed(LeasedMessage delivery, String problem) {
        jdbi.useHandle(handle -> handle.execute("""
                update delivery set state = 'lapsed', leased_until = 0, problem = ? where id = ? and attempt = ? and state = 'waiting'""",
                problem, delivery.id(), delivery.attempt()));
    }

    /// What the last digest of a subscription said that was sent and due before an instant.
    public Optional<SentMessage> lastSent(long subscription, String owner, Instant before) {
        var query =
                """
                select receipt, figures, sent_at from delivery
                where subscription_id = ? and owner = ? and kind = 'digest' and state = 'sent' and due_at < ? order by due_at desc limit 1""";
        return jdbi.withHandle(handle -> handle.createQuery(query).bind(0, subscription).bind(1, owner).bind(2, before.getEpochSecond())
                .map((row, context) -> new SentMessage(row.getString(1), row.getString(2), Instant.ofEpochSecond(row.getLong(3))))
                .findOne());
    }

    /// How many messages are in a state: `waiting`, `sent`, `refused`, `lapsed`.
    public long count(String state) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from delivery where state = ?").bind(0, state)
                .mapTo(Long.class).one());
    }

    private static LeasedMessage delivery(ResultSet row, StatementContext context) throws SQLException {
        var subscription = row.getLong("subscription_id");
        var from = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(subscription);
        var draft = new OutboxMessage(row.getString("name"), OutboxMessage.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                from,
                new Address(row.getString("platform"), row.getString("place")), row.getString("owner"), row.getString("thread"),
                row.getString("body"), Instant.ofEpochSecond(row.getLong("due_at")), Instant.ofEpochSecond(row.getLong("useful_until")));
        return new LeasedMessage(row.getLong("id"), draft, row.getInt("attempt"));
    }
}
