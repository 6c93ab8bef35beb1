package dev.clientele.store.outbox;

import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertRule;
import dev.clientele.model.alert.AlertRule.State;
import dev.clientele.model.subscription.Address;
import dev.clientele.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/// What is watched for. Rules that are removed are kept for the cases they found. Safe for use by many threads and processes.
public final class AlertRuleStore {

    private final Jdbi jdbi;

    public AlertRuleStore(Database database) {
        this.jdbi = database.jdbi();
    }

    /// Takes an order. What it finds already is known and is not told as new.
    ///
    /// @param known those cases; their rule is the new one
    public AlertRule add(AlertRule.Order order, List<AlertCase> known, Instant now) {
        var insert = """
                insert into alert_rule (words, platform, place, creator_platform, creator, state, created_at)
                values (?, ?, ?, ?, ?, 'active', ?) returning id""";
        var id = jdbi.inTransaction(handle -> {
            var number = handle.createQuery(insert).bind(0, order.words()).bind(1, order.to().platform()).bind(2, order.to().place())
                    .bind(3, order.creator().platform()).bind(4, order.creator().place()).bind(5, now.getEpochSecond())
                    .mapTo(Long.class).one();
            known.forEach(found -> CaseRows.insert(handle, number, found));
            return number;
        });
        return find(id).orElseThrow();
    }

    /// One that is not removed.
    public Optional<AlertRule> find(long id) {
        return all().stream().filter(rule -> rule.id() == id).findFirst();
    }

    /// All that are not removed, by number.
    public List<AlertRule> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from alert_rule where state <> 'removed' order by id")
                .map(AlertRuleStore::rule).list());
    }

    /// One that found cases, removed or not.
    public Optional<AlertRule> ever(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from alert_rule where id = ?").bind(0, id)
                .map(AlertRuleStore::rule).findOne());
    }

    /// Lets a rule rest, or ends it.
    public void change(long id, State state) {
        jdbi.useHandle(handle -> handle.execute("update alert_rule set state = ? where id = ? and state <> 'removed'",
                state.name().toLowerCase(Locale.ROOT), id));
    }

    /// Lets a rule watch again. What it finds already is known and is not told as new.
    ///
    /// @param known those cases; one that is open stays as it is
    public void resume(long id, List<AlertCase> known) {
        jdbi.useTransaction(handle -> {
            handle.execute("update alert_rule set state = 'active' where id = ? and state = 'paused'", id);
            known.forEach(found -> CaseRows.insert(handle, id, found));
        });
    }

    private static AlertRule rule(ResultSet row, StatementContext context) throws SQLException {
        var order = new AlertRule.Order(row.getString("words"), new Address(row.getString("platform"), row.getString("place")),
                new Address(row.getString("creator_platform"), row.getString("creator")));
        return new AlertRule(row.getLong("id"), order, State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Instant.ofEpochSecond(row.getLong("created_at")));
    }
}
