package dev.clientele.app;

import dev.clientele.model.Note.Author;
import dev.clientele.model.action.Entry;
import dev.clientele.model.action.Entry.What;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.Origin;
import dev.clientele.model.action.State;
import dev.clientele.model.action.Target;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.action.ActionStore;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The sample company's spring calls as an action that is done, with the customers who were left alone by lot.
record SampleActions(ActionStore actions, SampleCompany company) {

    private static final Author AUTHOR = new Author("sample", "", "The sample company");
    private static final String TITLE = "Spring calls";
    private static final int PLANNED_DAYS_BEFORE = 14;
    private static final int DONE_DAYS_AFTER = 20;

    /// Keeps them, unless there are actions already.
    void add() {
        if (!actions.all().isEmpty()) {
            return;
        }
        var calls = company.springCalls();
        var planned = calls.start().minusDays(PLANNED_DAYS_BEFORE);
        var targets = Stream.concat(calls.called().stream(), calls.leftAlone().stream())
                .map(party -> new Target(party.id(), party.name(), Target.Part.CHOSEN)).toList();
        var history = new ArrayList<>(signed(planned, List.of(What.of(Field.TITLE, TITLE), state(State.IDEA),
                What.of(Field.POTENTIAL, "3"), What.of(Field.SIMPLICITY, "4"), state(State.PLANNED))));
        history.addAll(signed(planned,
                calls.leftAlone().stream().map(party -> new What(Field.HOLDOUT, party.id(), "held out", "")).toList()));
        history.addAll(signed(calls.start(), List.of(state(State.RUNNING), What.of(Field.START, calls.start().toString()))));
        history.addAll(signed(calls.start().plusDays(DONE_DAYS_AFTER), List.of(state(State.DONE))));
        actions.add(new Origin("", planned, 0), targets, history);
    }

    private static What state(State state) {
        return What.of(Field.STATE, state.word());
    }

    private static List<Entry> signed(LocalDate day, List<What> said) {
        var at = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return said.stream().map(what -> Entry.of(what, AUTHOR, at)).toList();
    }
}
