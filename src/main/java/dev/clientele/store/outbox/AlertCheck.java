package dev.clientele.store.outbox;

import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.Verdict;
import dev.clientele.model.subscription.Address;
import dev.clientele.model.subscription.OutboxMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// One look at the data, in one transaction: the cases there are, what becomes of them, and what is to be said about it.
public final class AlertCheck {

    private final Handle handle;
    private final Instant now;

    AlertCheck(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    /// Whether the rule is still watched for.
    public boolean isActive(long rule) {
        return handle.createQuery("select count(*) from alert_rule where id = ? and state = 'active'").bind(0, rule).mapTo(Long.class)
                .one() == 1;
    }

    /// The rule's open cases.
    public List<AlertCase> open(long rule) {
        return handle.createQuery(CaseRows.SELECT + "where c.rule_id = ? and c.state = 'open' order by c.id").bind(0, rule)
                .map(CaseRows::read).list();
    }

    /// The rule's cases of customers, open or lapsed, that were opened from a day on and nobody has judged.
    public List<AlertCase> unjudged(long rule, LocalDate since) {
        var query = """
                select * from (%s where c.rule_id = ? and c.opened_on >= ? and c.state <> 'recovered' and c.customer <> '')
                where verdict is null order by id""".formatted(CaseRows.SELECT);
        return handle.createQuery(query).bind(0, rule).bind(1, since.toEpochDay()).map(CaseRows::read).list();
    }

    /// Writes a case.
    ///
    /// @return the same with its number
    public AlertCase put(AlertCase changed) {
        if (changed.id() == 0) {
            return changed.numbered(CaseRows.insert(handle, changed.rule(), changed).orElseThrow());
        }
        CaseRows.update(handle, changed);
        return changed;
    }

    /// Keeps what someone makes of a case.
    public void judge(long id, Verdict verdict, Address author) {
        insertVerdict(handle, id, verdict, author, now);
    }

    /// How many alerts a place got on a day.
    public int used(LocalDate day, Address place) {
        return handle.createQuery("select used from alert_budget where day = ? and platform = ? and place = ?").bind(0, day.toEpochDay())
                .bind(1, place.platform()).bind(2, place.place()).mapTo(Integer.class).findOne().orElse(0);
    }

    /// Counts one more alert for a place on a day.
    public void use(LocalDate day, Address place) {
        handle.execute("""
                insert into alert_budget (day, platform, place, used) values (?, ?, ?, 1)
                on conflict (day, platform, place) do update set used = used + 1""", day.toEpochDay(), place.platform(), place.place());
    }

    /// Puts a message into the outbox.
    public void put(OutboxMessage draft) {
        Outbox.insert(handle, draft);
    }

    static void insertVerdict(Handle handle, long id, Verdict verdict, Address author, Instant now) {
        handle.execute("insert into alert_verdict (case_id, verdict, platform, author, given_at) values (?, ?, ?, ?, ?)", id,
                verdict.word(), author.platform(), author.place(), now.getEpochSecond());
    }
}
