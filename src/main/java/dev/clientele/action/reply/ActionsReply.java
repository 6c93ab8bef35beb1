package dev.clientele.action.reply;

import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Person;
import dev.clientele.model.action.PriorityField;
import dev.clientele.model.action.State;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// `action list`: the actions, ranked by potential times simplicity, and the picture of the four fields.
///
/// @param all whatever became of them
public record ActionsReply(Desk desk, List<Action> all) {

    private static final String NAME = "action";
    private static final int MOST_BUTTONS = 3;

    /// The list, with the picture.
    ///
    /// @param which `all`, a state, or nothing for those that somebody still has something to do about, or has to measure
    /// @throws Refusal where it is none of these
    public Reply reply(String which) {
        var wanted = which.strip().toLowerCase(Locale.ROOT);
        var shown = shown(wanted);
        var reply = Reply.to(NAME, "Actions").headline(headline(shown, wanted)).dataVersion(0).figure("actions", shown.size())
                .figure("overdue", shown.stream().filter(desk::isOverdue).count())
                .footnote("Priority = potential (1 to 5) x simplicity (1 to 5). From 3 on a degree is high.");
        if (!shown.isEmpty()) {
            reply.table(table(shown));
        }
        if (shown.stream().anyMatch(action -> action.state().isOpen())) {
            reply.chart(new FieldsChart(shown.stream().filter(action -> action.state().isOpen()).toList()).chart());
        }
        shown.stream().limit(MOST_BUTTONS).forEach(action -> reply.button("Action " + action.id(), "action show " + action.id()));
        if (shown.size() < all.size()) {
            reply.button("All", "action list all");
        }
        reply.button("Who is at risk?", "at-risk");
        return reply.reply();
    }

    private List<Action> shown(String which) {
        var ranked = all.stream()
                .sorted(Comparator.comparingInt(Action::priority).reversed().thenComparingInt(action -> -action.potential())
                        .thenComparingLong(Action::id))
                .toList();
        if (which.equals("all")) {
            return ranked;
        }
        if (which.isEmpty()) {
            return ranked.stream().filter(action -> action.state().isOpen() || action.state() == State.DONE).toList();
        }
        var state = state(which);
        return ranked.stream().filter(action -> action.state() == state).toList();
    }

    private static State state(String which) {
        return Arrays.stream(State.values()).filter(known -> known.word().equals(which)).findFirst()
                .orElseThrow(() -> new Refusal("\"" + which + "\" is no state of an action.",
                        Arrays.stream(State.values()).map(known -> "action list " + known.word()).toList()));
    }

    private String headline(List<Action> shown, String which) {
        if (shown.isEmpty()) {
            return which.isEmpty() || all.isEmpty()
                    ? "There is nothing to do yet. `action add \"TITLE\"` keeps an idea, and so does the button under each list of customers."
                    : "No action is " + state(which).told() + ".";
        }
        var first = shown.getFirst();
        return desk.wording().phrase("{all action}[, {overdue} overdue]. First of all: {title}, a {field}.").with("all", shown.size())
                .with("overdue", overdue(shown)).with("title", first.title())
                .with("field", PriorityField.of(first.potential(), first.simplicity()).word()).words();
    }

    private String overdue(List<Action> shown) {
        var count = shown.stream().filter(desk::isOverdue).count();
        return count == 0 ? "" : desk.wording().count(count);
    }

    private Table table(List<Action> shown) {
        return TableBuilder.ranked(shown.size()).text("action", "#", row -> Long.toString(shown.get(row).id()))
                .text("title", "What", row -> shown.get(row).title()).text("state", "State", row -> shown.get(row).state().word())
                .text("owner", "Owner", row -> shown.get(row).owner().map(Person::name).orElse(""))
                .column("due", "Due", Unit.Plain.DAY, row -> due(shown.get(row)))
                .count("customers", "Customers", row -> shown.get(row).treated().size())
                .count("potential", "Potential", row -> shown.get(row).potential())
                .count("simplicity", "Simplicity", row -> shown.get(row).simplicity())
                .count("priority", "Priority", row -> shown.get(row).priority())
                .text("field", "Field", row -> PriorityField.of(shown.get(row).potential(), shown.get(row).simplicity()).word()).table("");
    }

    private static Value due(Action action) {
        return action.due().<Value>map(Value.Day::new).orElseGet(() -> new Value.Undefined("no day is set"));
    }
}
