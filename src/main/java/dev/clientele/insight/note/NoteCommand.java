package dev.clientele.insight.note;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.Notebook;
import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Change;
import dev.clientele.command.Column;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Note;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `note NAME text`: writes down something about a customer, for the next one who looks at its card.
public final class NoteCommand implements Change {

    private static final int MOST_LETTERS = 2_000;
    private static final int MOST_SHOWN = 5;
    private static final CommandSpec SPEC = new CommandSpec("note", "Write down something about a customer",
            "Keeps a note on a customer as you typed it, with your name and the day. `customer NAME` shows the latest ones.",
            List.of(new Parameter.Customers(1, 1), new Parameter.Text("TEXT")), List.of("note NAME: asks for the new price list in May"));
    private static final List<Column> COLUMNS = List.of(new Column("writtenOn", "On", Unit.Plain.DAY),
            new Column("author", "By", Unit.Plain.TEXT), new Column("text", "Note", Unit.Plain.TEXT));

    private final AnalysisSettings terms;
    private final Notebook notebook;

    public NoteCommand(AnalysisSettings terms, Notebook notebook) {
        this.terms = terms;
        this.notebook = notebook;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply carryOut(Invocation invocation, Asker asker) {
        var customer = invocation.customer().orElseThrow();
        notebook.pen().write(customer.id(), new Note.Author(asker.platform(), asker.id(), asker.name()), text(invocation, customer));
        var notes = notebook.on(customer.id());
        var headline = "Noted on " + customer.label() + (notes.size() == 1 ? ", the first note." : "; " + notes.size() + " notes now.");
        var table = new Table("", COLUMNS, notes.stream().limit(MOST_SHOWN).map(this::row).toList(), List.of());
        return new Reply(SPEC.name(), "Note on " + customer.label(), headline, Optional.empty(),
                Map.of("notes", new Value.Count(notes.size())), List.of(table), List.of(), List.of(),
                List.of(new Button("The customer's card", "customer " + customer.question())), 0);
    }

    private String text(Invocation invocation, CustomerName customer) {
        var text = invocation.text().strip();
        if (text.isEmpty()) {
            throw new Refusal("What should I note about " + customer.label() + "? Type it after the name, such as `note "
                    + customer.question() + ": asks for the new price list`.");
        }
        var letters = text.codePointCount(0, text.length());
        if (letters > MOST_LETTERS) {
            throw new Refusal("That note has " + terms.wording().count(letters) + " letters; I keep up to "
                    + terms.wording().count(MOST_LETTERS) + ". Shorten it, or write two.");
        }
        return text;
    }

    private List<Value> row(Note note) {
        return List.of(new Value.Day(terms.calendar().dayOf(note.writtenAt())), new Value.Text(note.author().name()),
                new Value.Text(note.text()));
    }
}
