package dev.clientele.insight.definitions;

import dev.clientele.analysis.Definition;
import dev.clientele.command.Button;
import dev.clientele.command.Column;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Question;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Spelling;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `definitions [WORD]`: what the words of the answers mean, all of them or those that fit a word.
public final class DefinitionsQuestion implements Question {

    private static final CommandSpec SPEC = new CommandSpec("definitions", "What the figures mean",
            "Lists the definitions behind all answers, with their formulas, or those that match a word.",
            List.of(new Parameter.Text("[WORD]")), List.of("definitions", "definitions retention", "definitions tier"));
    private static final List<Column> COLUMNS =
            List.of(new Column("word", "Word", Unit.Plain.TEXT), new Column("meaning", "What it means", Unit.Plain.TEXT));

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation) {
        var found = found(invocation.text());
        var headline = found.size() == 1 ? found.getFirst().sentence() : found.size() + " definitions.";
        var rows = found.stream().map(DefinitionsQuestion::row).toList();
        var tables = found.size() == 1 ? List.<Table>of() : List.of(new Table("", COLUMNS, rows, List.of()));
        var all = invocation.text().isEmpty() ? List.<Button>of() : List.of(new Button("All definitions", SPEC.name()));
        return new Reply(SPEC.name(), "Definitions", headline, Optional.empty(), Map.of(), tables, List.of(), List.of(), all, 0);
    }

    /// Those of the word typed, or of each of the two that `and` joins.
    private static List<Definition> found(String typed) {
        var joined = typed.split("(?i)\\s+and\\s+", -1);
        var whole = Arrays.stream(Definition.values()).anyMatch(known -> known.word().equalsIgnoreCase(typed.strip()));
        return joined.length == 2 && !whole
                ? Stream.of(joined).flatMap(word -> foundOne(word).stream()).distinct().toList()
                : foundOne(typed);
    }

    /// Those whose word is the one typed, else those that have it in word or meaning.
    private static List<Definition> foundOne(String typed) {
        var wanted = typed.toLowerCase(Locale.ROOT).strip().replaceFirst("^((of|for|the|a|an)\\s+)+(?=\\S)", "");
        var words = Arrays.stream(Definition.values()).filter(known -> known.word().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        var exact = words.stream().filter(known -> known.word().equalsIgnoreCase(wanted)).toList();
        if (!words.isEmpty()) {
            return exact.isEmpty() ? words : exact;
        }
        var meant = Arrays.stream(Definition.values()).filter(known -> known.meaning().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        if (meant.isEmpty()) {
            throw unknown(typed);
        }
        return meant;
    }

    private static Refusal unknown(String typed) {
        var closest = Spelling.closest(typed, Arrays.stream(Definition.values()).map(Definition::word).toList());
        var hint = closest.isEmpty() ? " Type `definitions` for all." : Spelling.didYouMean(closest);
        return new Refusal("I have no definition of \"" + typed + "\"." + hint,
                closest.isEmpty() ? List.of("definitions") : closest.stream().map(word -> "definitions " + word).toList());
    }

    private static List<Value> row(Definition definition) {
        return List.of(new Value.Text(definition.word()), new Value.Text(definition.meaning()));
    }
}
