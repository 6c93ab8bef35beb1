package dev.clientele.app;

import dev.clientele.action.reminder.DueWork;
import dev.clientele.alert.call.Decisions;
import dev.clientele.alert.record.RecordReply;
import dev.clientele.alert.record.TrackRecord;
import dev.clientele.analysis.Scope;
import dev.clientele.digest.content.DueActions;
import dev.clientele.model.action.Person;
import dev.clientele.model.action.Target;
import dev.clientele.store.Database;
import dev.clientele.store.action.ActionStore;
import dev.clientele.store.outbox.AlertCaseStore;
import dev.clientele.store.outbox.AlertRuleStore;
import dev.clientele.store.outbox.CallStore;
import java.util.List;
import java.util.Set;

/// What is planned about customers and due, for digests; and about whom somebody has decided.
record PlannedWork(ActionStore actions, Decisions settled, TrackRecord.Shelf warnings) implements DueActions {

    static PlannedWork of(Database database) {
        return new PlannedWork(new ActionStore(database), new Decisions(new AlertRuleStore(database), new AlertCaseStore(database)),
                new TrackRecord.Shelf(new AlertCaseStore(database), new CallStore(database)));
    }

    @Override
    public List<DueAction> dueFor(Scope asked) {
        return DueWork.by(asked.day().today(), actions.all()).stream().filter(work -> isAbout(work, asked)).map(PlannedWork::told).toList();
    }

    private static DueAction told(DueWork work) {
        var treated = work.action().treated();
        var customer = treated.size() == 1 ? treated.getFirst().name() : "";
        return new DueAction(work.words(), customer, work.action().owner().map(Person::name).orElse(""), work.due());
    }

    /// Whether it is about any of the customers asked for; one about nobody in particular is for everybody.
    private static boolean isAbout(DueWork work, Scope asked) {
        var treated = work.action().treated();
        var customers = asked.portfolio().customers();
        return treated.isEmpty() || treated.stream().map(Target::customer).flatMapToInt(id -> customers.indexOf(id).stream())
                .anyMatch(customer -> asked.selection().includes()[customer]);
    }

    @Override
    public String record(Scope asked) {
        var found = TrackRecord.of(asked, warnings);
        return found.warned() == 0 ? "" : new RecordReply(asked, found).headline();
    }

    @Override
    public Set<String> settled(Scope asked) {
        return settled.settled(asked);
    }
}
