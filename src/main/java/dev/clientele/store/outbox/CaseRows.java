package dev.clientele.store.outbox;

import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.AlertSubject;
import dev.clientele.model.alert.Awareness;
import dev.clientele.model.alert.Handling;
import dev.clientele.model.alert.Observation;
import dev.clientele.model.alert.Verdict;
import dev.clientele.model.subscription.Address;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/// Cases as rows.
final class CaseRows {

    /// Every case with its last verdict; conditions go behind it.
    static final String SELECT = """
            select c.*, (select v.verdict from alert_verdict v where v.case_id = c.id order by v.id desc limit 1) as verdict
            from alert_case c\s""";

    private CaseRows() {}

    /// Writes a new case, unless the rule has an open one of that subject.
    ///
    /// @return its number; empty where there was one
    static Optional<Long> insert(Handle handle, long rule, AlertCase found) {
        var insert = """
                insert into alert_case (rule_id, subject, customer, name, owner, state, opened_on, seen_on, level, money, why,
                    told_level, told_times, ended_on, assignee_platform, assignee, snoozed_until)
                values (:rule, :subject, :customer, :name, :owner, :state, :opened, :seen, :level, :money, :why, :toldLevel, :toldTimes,
                    :ended, null, null, null)
                on conflict do nothing returning id""";
        var subject = found.subject();
        return bound(handle.createQuery(insert), found).bind("rule", rule).bind("subject", subject.key())
                .bind("customer", subject.customer()).bind("opened", found.course().openedOn().toEpochDay()).mapTo(Long.class).findOne();
    }

    /// Writes what is new of a case that is kept; what people did with it stays, but for a snooze that is over.
    static void update(Handle handle, AlertCase found) {
        var update = """
                update alert_case set name = :name, owner = :owner, state = :state, seen_on = :seen, level = :level, money = :money,
                    why = :why, told_level = :toldLevel, told_times = :toldTimes, ended_on = :ended,
                    snoozed_until = case when :awake then null else snoozed_until end
                where id = :id""";
        bound(handle.createUpdate(update), found).bind("awake", found.handling().snoozedUntil().isEmpty()).bind("id", found.id()).execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, AlertCase found) {
        var sight = found.sight();
        return statement.bind("name", found.subject().name()).bind("owner", found.subject().owner())
                .bind("state", found.course().state().name().toLowerCase(Locale.ROOT)).bind("seen", sight.day().toEpochDay())
                .bind("level", sight.level()).bind("money", sight.money()).bind("why", sight.why())
                .bind("toldLevel", found.told().level()).bind("toldTimes", found.told().times())
                .bind("ended", found.course().endedOn().map(LocalDate::toEpochDay).orElse(null));
    }

    static AlertCase read(ResultSet row, StatementContext context) throws SQLException {
        var subject =
                new AlertSubject(row.getString("subject"), row.getString("customer"), row.getString("name"), row.getString("owner"));
        var course = new AlertCase.Course(AlertCase.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                LocalDate.ofEpochDay(row.getLong("opened_on")), day(row, "ended_on"));
        var sight = new Observation(LocalDate.ofEpochDay(row.getLong("seen_on")), row.getLong("level"), row.getLong("money"),
                row.getString("why"));
        return new AlertCase(row.getLong("id"), row.getLong("rule_id"), subject, course, sight,
                new Awareness(row.getLong("told_level"), row.getInt("told_times")), handling(row));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        var assignee = Optional.ofNullable(row.getString("assignee"));
        var platform = Optional.ofNullable(row.getString("assignee_platform")).orElse("");
        return new Handling(assignee.map(place -> new Address(platform, place)), day(row, "snoozed_until"),
                Optional.ofNullable(row.getString("verdict")).map(Verdict::of));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        var day = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
