package dev.clientele.store.outbox;

import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.Verdict;
import dev.clientele.model.subscription.Address;
import dev.clientele.store.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/// What rules found, and what people made of it. Safe for use by many threads and processes.
public final class AlertCaseStore {

    /// Of the same data only a later day is worth another look; of older data none.
    private static final String CLAIM = """
            insert into alert_check (data_version, day, checked_at)
            select :version, :day, :now where not exists (
                select 1 from alert_check where data_version > :version or (data_version = :version and day >= :day))""";

    private final Jdbi jdbi;

    public AlertCaseStore(Database database) {
        this.jdbi = database.jdbi();
    }

    /// Which data is looked at on which day.
    public record Look(long dataVersion, LocalDate day) {}

    /// How often a rule told something, and what became of it.
    ///
    /// @param real how many turned out right
    /// @param known for how many there was a known reason
    /// @param wrong how many were false alarms
    public record Tally(long fired, long real, long known, long wrong) {}

    /// Whether somebody has looked at that data on that day already, or at newer data, or later.
    public boolean isDone(Look look) {
        var query = "select count(*) from alert_check where data_version > ? or (data_version = ? and day >= ?)";
        return jdbi.withHandle(handle -> handle.createQuery(query).bind(0, look.dataVersion()).bind(1, look.dataVersion())
                .bind(2, look.day().toEpochDay()).mapTo(Long.class).one()) > 0;
    }

    /// Claims a look and writes what comes of it: all or nothing, and only for one of those who try.
    ///
    /// @return whether it was us
    public boolean claim(Look look, Instant now, Consumer<AlertCheck> work) {
        return jdbi.inTransaction(handle -> {
            var claimed = handle.createUpdate(CLAIM).bind("version", look.dataVersion()).bind("day", look.day().toEpochDay())
                    .bind("now", now.getEpochSecond()).execute();
            if (claimed == 1) {
                work.accept(new AlertCheck(handle, now));
            }
            return claimed == 1;
        });
    }

    public Optional<AlertCase> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(CaseRows.SELECT + "where c.id = ?").bind(0, id).map(CaseRows::read).findOne());
    }

    /// The open cases of rules that are not removed, most money first.
    public List<AlertCase> open() {
        var query = CaseRows.SELECT + """
                join alert_rule r on r.id = c.rule_id where c.state = 'open' and r.state <> 'removed' order by c.money desc, c.id""";
        return jdbi.withHandle(handle -> handle.createQuery(query).map(CaseRows::read).list());
    }

    /// Keeps a case that a person found, unless its rule has an open one of that subject; then that one.
    public AlertCase open(AlertCase found) {
        return jdbi.inTransaction(handle -> {
            CaseRows.insert(handle, found.rule(), found);
            return handle.createQuery(CaseRows.SELECT + "where c.rule_id = ? and c.subject = ? and c.state = 'open'").bind(0, found.rule())
                    .bind(1, found.subject().key()).map(CaseRows::read).one();
        });
    }

    /// Gives a case to someone.
    public void assign(long id, Address assignee) {
        jdbi.useHandle(handle -> handle.execute("update alert_case set assignee_platform = ?, assignee = ? where id = ?",
                assignee.platform(), assignee.place(), id));
    }

    /// Has a case told no more before a day.
    public void snooze(long id, LocalDate until) {
        jdbi.useHandle(handle -> handle.execute("update alert_case set snoozed_until = ? where id = ?", until.toEpochDay(), id));
    }

    /// Keeps what someone makes of a case.
    public void judge(long id, Verdict verdict, Address author, Instant now) {
        jdbi.useHandle(handle -> AlertCheck.insertVerdict(handle, id, verdict, author, now));
    }

    /// The cases of customers at risk that people were told of and that were opened from one day to another, whatever became of their rules.
    public List<AlertCase> toldOfRisk(LocalDate from, LocalDate until) {
        var query = CaseRows.SELECT + """
                join alert_rule r on r.id = c.rule_id
                where r.words like 'at-risk%' and c.told_times > 0 and c.customer <> '' and c.opened_on between ? and ? order by c.id""";
        return jdbi.withHandle(handle -> handle.createQuery(query).bind(0, from.toEpochDay()).bind(1, until.toEpochDay())
                .map(CaseRows::read).list());
    }

    /// What a rule told from a day on, and what was made of it.
    public Tally tally(long rule, LocalDate since) {
        var query = """
                select count(*), coalesce(sum(verdict = 'real'), 0), coalesce(sum(verdict = 'known'), 0), coalesce(sum(verdict = 'false'), 0)
                from (%s where c.rule_id = ? and c.opened_on >= ? and c.told_times > 0)""".formatted(CaseRows.SELECT);
        return jdbi.withHandle(handle -> handle.createQuery(query).bind(0, rule).bind(1, since.toEpochDay())
                .map((row, context) -> new Tally(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4))).one());
    }
}
