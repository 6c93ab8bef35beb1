package dev.clientele.action.reply;

import dev.clientele.command.Table;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.Note;
import dev.clientele.model.Phrase;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Entry;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.Step;
import dev.clientele.model.action.Target;
import dev.clientele.portfolio.LastYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The tables of an action's card: its customers, its plan, its steps and its history.
record CardTables(Desk desk, Action action) {

    private static final int MOST_ENTRIES = 20;
    private static final List<Field> PLAN = List.of(Field.OWNER, Field.RESPONSIBLE, Field.ACCOUNTABLE, Field.CONSULTED, Field.INFORMED,
            Field.CHALLENGE, Field.RESULT, Field.STAKEHOLDERS, Field.BARRIERS);

    List<Table> all() {
        var tables = new ArrayList<Table>();
        var treated = action.treated();
        if (!treated.isEmpty()) {
            tables.add(customers(treated));
        }
        if (!action.steps().isEmpty()) {
            tables.add(steps(action.steps()));
        }
        var said = PLAN.stream().filter(field -> action.last(field).isPresent()).toList();
        if (!said.isEmpty()) {
            tables.add(TableBuilder.ranked(said.size()).text("what", "Plan", row -> Phrase.capitalised(said.get(row).word()))
                    .text("said", "", row -> action.said(said.get(row))).table("Plan"));
        }
        tables.add(history());
        return tables;
    }

    private Table customers(List<Target> treated) {
        var table = TableBuilder.ranked(treated.size()).text("customer", "Customer", row -> treated.get(row).name())
                .column("lastYear", "Brought in its last year", desk.money(), row -> lastYear(treated.get(row)))
                .column("lastPurchase", "Last order", Unit.Plain.DAY, row -> lastOrder(treated.get(row)))
                .text("outcome", "Outcome", row -> action.outcome(treated.get(row).customer()).map(CardTables::outcome).orElse(""));
        said(table, "contact", "Contact", treated.stream().map(this::contact).toList());
        said(table, "note", "Last note", treated.stream().map(this::note).toList());
        return table.table("Customers");
    }

    /// A column where anything is to be said in it.
    private static void said(TableBuilder<Integer> table, String name, String head, List<String> texts) {
        if (texts.stream().anyMatch(text -> !text.isEmpty())) {
            table.text(name, head, texts::get);
        }
    }

    private static String outcome(Entry entry) {
        return entry.what().detail().isEmpty() ? entry.what().value() : entry.what().value() + ": " + entry.what().detail();
    }

    private Value lastYear(Target target) {
        var customer = desk.customer(target.customer());
        return customer.isEmpty()
                ? new Value.Undefined("not in the data any more")
                : desk.money(LastYears.net(desk.portfolio().days(), customer.getAsInt(), desk.end()));
    }

    private Value lastOrder(Target target) {
        return desk.customer(target.customer()).stream().map(customer -> desk.portfolio().days().lastPurchase(customer, desk.end()))
                .filter(day -> day != Integer.MIN_VALUE).<Value>mapToObj(day -> new Value.Day(LocalDate.ofEpochDay(day))).findFirst()
                .orElseGet(() -> new Value.Undefined("no purchase"));
    }

    private String contact(Target target) {
        return desk.customer(target.customer()).stream().mapToObj(desk.portfolio().customers().profiles()::reachedBy).findFirst()
                .orElse("");
    }

    private String note(Target target) {
        return desk.notebook().on(target.customer()).stream().map(Note::text).findFirst().orElse("");
    }

    private Table steps(List<Step> steps) {
        return TableBuilder.ranked(steps.size()).text("step", "#", row -> Integer.toString(steps.get(row).number()))
                .text("text", "Step", row -> steps.get(row).text())
                .column("due", "Due", Unit.Plain.DAY,
                        row -> steps.get(row).due().<Value>map(Value.Day::new).orElseGet(() -> new Value.Undefined("no day is set")))
                .text("done", "Done", row -> Stream.of("done").filter(word -> steps.get(row).done()).findFirst().orElse("")).table("Steps");
    }

    /// Who said what and when, the newest first; customers held out are told by how many they are.
    private Table history() {
        var told = action.history().stream().filter(entry -> entry.what().field() != Field.HOLDOUT).toList().reversed();
        var shown = told.stream().limit(MOST_ENTRIES).toList();
        var title = desk.wording().phrase("History[{cut}, the last {shown} of {all}]").with("cut", shown.size() < told.size())
                .with("shown", shown.size()).with("all", told.size()).words();
        return TableBuilder.ranked(shown.size()).column("on", "On", Unit.Plain.DAY, row -> new Value.Day(desk.dayOf(shown.get(row).at())))
                .text("by", "By", row -> shown.get(row).author().name())
                .text("what", "What", row -> Phrase.capitalised(shown.get(row).what().field().word()))
                .text("said", "Said", row -> said(shown.get(row).what())).table(title);
    }

    private String said(Entry.What what) {
        var value = isDay(what.field()) ? desk.day(LocalDate.parse(what.value())) : what.value();
        var about = what.field() == Field.OUTCOME ? name(what.about()) + ": " : "";
        var more = what.field() == Field.OUTCOME && !what.detail().isEmpty() ? ": " + what.detail() : "";
        return about + value + more;
    }

    private static boolean isDay(Field field) {
        return field == Field.DUE || field == Field.START;
    }

    private String name(String customer) {
        return action.found().stream().filter(target -> target.customer().equals(customer)).map(Target::name).findFirst().orElse(customer);
    }
}
