package dev.clientele.action.command;

import dev.clientele.command.Sheet;
import dev.clientele.command.Sheet.Kind;
import dev.clientele.command.Sheet.Line;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Person;
import dev.clientele.model.action.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form by which an action is planned, with what is planned already.
record PlanSheet(Action action) {

    /// How many steps can be added at once.
    private static final int STEPS = 3;
    private static final String SOMEBODY = "me, or a name";

    Sheet sheet() {
        var lines = new ArrayList<Line>();
        lines.add(person(Key.OWNER, "Owner: who sees to it?"));
        lines.add(Line.of(Key.DUE.word(), "Due on", Kind.DAY, action.due().map(LocalDate::toString).orElse(""), ""));
        steps(lines);
        lines.add(person(Key.RESPONSIBLE, "Responsible: who does it?"));
        lines.add(person(Key.ACCOUNTABLE, "Accountable: who answers for it?"));
        lines.add(person(Key.CONSULTED, "Consulted: who is asked before?"));
        lines.add(person(Key.INFORMED, "Informed: who is told?"));
        lines.add(prose(Key.CHALLENGE, "Challenge: what is the matter?"));
        lines.add(prose(Key.RESULT, "Desired result: what is to be reached?"));
        lines.add(prose(Key.STAKEHOLDERS, "Stakeholders: whom does it concern?"));
        lines.add(prose(Key.BARRIERS, "Barriers: what may stand in the way?"));
        if (canHoldOut()) {
            lines.add(Line.of(Key.HOLDOUT.word(), "Holdout: which share is left alone, to compare with?", Kind.AMOUNT, "", "20%"));
        }
        return new Sheet("action plan " + action.id(), "", "Plan of action " + action.id(), "Save", Long.toString(action.revision()),
                lines);
    }

    private void steps(List<Line> lines) {
        var known = action.steps().size();
        for (var number = known + 1; number <= known + STEPS; number++) {
            var id = "step" + number;
            lines.add(new Line(id, "Step " + number, Kind.WORDS, Key.STEP.word(), "", "Write the letter", List.of(), Optional.empty()));
            lines.add(new Line("by" + number, "Step " + number + " is due on", Kind.DAY, "by", "", "", List.of(), Optional.of(id)));
        }
    }

    private Line person(Key key, String label) {
        return Line.of(key.word(), label, Kind.PERSON, action.person(key.field()).map(PlanSheet::typed).orElse(""), SOMEBODY);
    }

    private static String typed(Person person) {
        return person.address()
                .map(address -> address.words().equals(person.name()) ? person.name() : person.name() + " " + address.words())
                .orElse(person.name());
    }

    private Line prose(Key key, String label) {
        return Line.of(key.word(), label, Kind.PROSE, action.said(key.field()), "");
    }

    private boolean canHoldOut() {
        return action.state() != State.RUNNING && action.heldOut().isEmpty() && !action.treated().isEmpty();
    }
}
