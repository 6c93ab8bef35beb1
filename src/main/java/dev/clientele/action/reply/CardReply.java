package dev.clientele.action.reply;

import dev.clientele.command.Button;
import dev.clientele.command.Quotes;
import dev.clientele.command.Reply;
import dev.clientele.model.Phrase;
import dev.clientele.model.Value;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Person;
import dev.clientele.model.action.State;
import java.util.ArrayList;
import java.util.List;

/// The card of an action: what it is about, who sees to it, its steps, its customers and its history.
public record CardReply(Desk desk, Action action) {

    /// The card.
    ///
    /// @param done what has just been done about it that its state does not say; empty for nothing
    public Reply reply(String done) {
        var tables = new CardTables(desk, action);
        var reply = Reply.to("action", "Action " + action.id() + ": " + action.title()).headline((done + " " + headline()).strip())
                .figure("state", new Value.Text(action.state().word())).figure("customers", action.treated().size())
                .figure("ticked", action.ticked()).figure("heldOut", action.heldOut().size()).figure("potential", action.potential())
                .figure("simplicity", action.simplicity()).figure("priority", action.priority()).tables(tables.all())
                .footnotes(footnotes()).buttons(buttons());
        return reply.reply();
    }

    /// `Action 4, "Call the silent", is planned, for 12 customers. Anna sees to it. Due on 30 Jun 2025.`
    private String headline() {
        return desk.wording()
                .phrase("Action {id}, \u201c{title}\u201d, is {state}[{any}, for {customers customer}][{held}, {left} held out].[ {owner}"
                        + " sees to it.][ {begun}][ {due}][{some} Ticked off: {ticked} of {customers}.][{gone} All that was said of it stays.]")
                .with("id", Long.toString(action.id()))
                .with("title", action.title()).with("state", action.state().told())
                .with("any", !action.treated().isEmpty()).with("customers", action.treated().size())
                .with("held", !action.heldOut().isEmpty()).with("left", action.heldOut().size())
                .with("owner", action.owner().map(Person::name).map(Phrase::capitalised)).with("begun", begun()).with("due", due())
                .with("some", action.ticked() > 0).with("ticked", action.ticked())
                .with("gone", action.state() == State.DROPPED).words();
    }

    private String begun() {
        return action.start().map(day -> "Begun on " + desk.day(day) + ".").orElse("");
    }

    private String due() {
        if (!action.state().isOpen()) {
            return "";
        }
        return action.due().map(day -> (desk.isOverdue(action) ? "It was due on " : "Due on ") + desk.day(day) + ".").orElse("");
    }

    private List<String> footnotes() {
        var notes = new ArrayList<String>();
        if (!action.origin().question().isEmpty()) {
            notes.add(desk.wording()
                    .phrase("Its customers are those that `{question}` found on {day}[{some}; {left} more that it found were left "
                            + "out]. They stay as they were then.")
                    .with("question", action.origin().question()).with("day", action.origin().day())
                    .with("some", leftOut() > 0).with("left", leftOut()).words());
        }
        notes.add("Priority = potential (1 to 5) x simplicity (1 to 5): " + action.potential() + " x " + action.simplicity() + " = "
                + action.priority() + ".");
        return notes;
    }

    private long leftOut() {
        return (long) action.found().size() - action.treated().size() - action.heldOut().size();
    }

    private List<Button> buttons() {
        var id = action.id();
        var buttons = new ArrayList<Button>();
        switch (action.state()) {
            case IDEA -> {
                buttons.add(new Button("Mine, due in 2 weeks", "action plan " + id + " owner me due in 2 weeks"));
                buttons.add(plan());
                buttons.add(new Button("Start", "action start " + id));
            }
            case PLANNED -> {
                buttons.add(new Button("Start", "action start " + id));
                buttons.add(plan());
            }
            case RUNNING -> {
                nextToCall().forEach(buttons::add);
                buttons.add(new Button("Done", "action done " + id));
                buttons.add(new Button("Effect", "action effect " + id));
                buttons.add(plan());
            }
            case DONE, MEASURED -> buttons.add(new Button("Effect", "action effect " + id));
            case DROPPED -> {
            }
        }
        if (action.state().isOpen()) {
            buttons.add(new Button("Drop", "action drop " + id));
        }
        buttons.add(new Button("All actions", "action list"));
        return buttons;
    }

    private Button plan() {
        return Button.form("Plan \u2026", "action plan " + action.id());
    }

    /// The first customer with whom nothing has come of it yet, to be ticked off.
    private List<Button> nextToCall() {
        return action.treated().stream().filter(target -> action.outcome(target.customer()).isEmpty()).limit(1)
                .map(target -> new Button("Called " + target.name(),
                        "action tick " + action.id() + " " + Quotes.around(target.customer()) + " called"))
                .toList();
    }

}
