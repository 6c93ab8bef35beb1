package dev.clientele.alert.command;

import dev.clientele.alert.reply.CaseReply;
import dev.clientele.alert.reply.CasesReply;
import dev.clientele.alert.reply.CasesReply.Line;
import dev.clientele.alert.rule.Rule;
import dev.clientele.alert.rule.RuleParser;
import dev.clientele.command.Asker;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.model.alert.AlertCase;
import dev.clientele.model.alert.Verdict;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.Rhythm;
import dev.clientele.portfolio.Selection;
import dev.clientele.portfolio.risk.UsualGap;
import java.time.LocalDate;
import java.util.List;

/// What people do with what was found.
record Casework(AlertDependencies means) {

    private static final int USUAL_WAIT_DAYS = 30;

    /// The open cases, of one rule or of all.
    Reply open(AlertVerb.Asked asked) {
        var of = asked.rest().isEmpty() ? 0 : asked.number();
        var lines = means.cases().open().stream().filter(found -> of == 0 || found.rule() == of).map(found -> new Line(found, rule(found)))
                .toList();
        return new CasesReply(lines, means.ground()).open(of == 0 ? "" : " of alert " + of);
    }

    Reply show(long id) {
        return reply(id, "");
    }

    /// Gives a case to the asker, unless somebody else looks after it already.
    Reply assign(long id, Asker asker) {
        var taken = find(id).handling().assignee().filter(other -> !other.equals(AlertDependencies.self(asker)));
        if (taken.isPresent()) {
            throw new Refusal("Case " + id + " is taken: " + taken.get().words() + " looks after it. `alerts take " + id
                    + "` makes it yours all the same.", List.of("alerts take " + id));
        }
        return take(id, asker);
    }

    /// Gives a case to the asker, whoever looks after it.
    Reply take(long id, Asker asker) {
        find(id);
        means.cases().assign(id, AlertDependencies.self(asker));
        return reply(id, "It is yours.");
    }

    /// Puts a case off until the customer's next order is expected.
    Reply snooze(long id) {
        var found = find(id);
        if (found.subject().customer().isEmpty()) {
            throw new Refusal("Case " + id + " is about no single customer, whose next order could be awaited.",
                    List.of("alerts case " + id));
        }
        var until = nextOrder(means.data().portfolio().get(), found);
        if (found.handling().snoozedUntil().filter(until::equals).isPresent()) {
            throw new Refusal("Case " + id + " is put off until " + means.data().terms().wording().day(until) + " already.",
                    List.of("alerts case " + id));
        }
        means.cases().snooze(id, until);
        return reply(id, "You hear of it again if no order comes by " + means.data().terms().wording().day(until) + ".");
    }

    Reply judge(long id, Verdict verdict, Asker asker) {
        if (find(id).handling().verdict().filter(verdict::equals).isPresent()) {
            throw new Refusal("Somebody has said that of case " + id + " already.", List.of("alerts case " + id));
        }
        means.cases().judge(id, verdict, AlertDependencies.self(asker), means.now());
        return reply(id, switch (verdict) {
            case REAL -> "Noted: it was right to tell.";
            case KNOWN -> "Noted: there is a reason, and you hear of it no more.";
            case FALSE -> "Noted: a false alarm, and you hear of it no more.";
        });
    }

    /// The last purchase day and the usual gap behind it; where that is over, another gap from the last day with data on.
    private static LocalDate nextOrder(Portfolio portfolio, AlertCase found) {
        var last = portfolio.lastDay().orElse(found.sight().day());
        var rhythm = Rhythm.of(Selection.all(portfolio), Math.toIntExact(last.plusDays(1).toEpochDay()));
        var customer = portfolio.customers().indexOf(found.subject().customer());
        var gap = customer.isEmpty() ? Double.NaN : UsualGap.of(rhythm).of(rhythm, customer.getAsInt());
        if (Double.isNaN(gap) || rhythm.purchaseDays()[customer.getAsInt()] == 0) {
            return last.plusDays(USUAL_WAIT_DAYS);
        }
        var wait = (long) Math.ceil(gap);
        var expected = LocalDate.ofEpochDay(rhythm.last()[customer.getAsInt()]).plusDays(wait);
        return expected.isAfter(last) ? expected : last.plusDays(wait);
    }

    private Reply reply(long id, String done) {
        var found = find(id);
        return new CaseReply(found, rule(found), means.ground()).reply(done);
    }

    private AlertCase find(long id) {
        return means.cases().find(id)
                .orElseThrow(() -> new Refusal("There is no case " + id + ". `alerts cases` shows those that are open.",
                        List.of("alerts cases")));
    }

    private Rule rule(AlertCase found) {
        return RuleParser.kept().parse(means.rules().ever(found.rule()).orElseThrow().order().words());
    }
}
