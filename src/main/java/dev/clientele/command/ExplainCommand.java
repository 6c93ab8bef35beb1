package dev.clientele.command;

import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `explain QUESTION`: how an answer comes about: its definitions, filters and window, what was counted and what was not.
final class ExplainCommand implements Question {

    static final String NAME = "explain";

    private static final CommandSpec SPEC = new CommandSpec(NAME, "How an answer is counted",
            "Says for any question which definitions and formulas stand behind its answer, which filters and days it counts, and how many "
                    + "documents were counted or left out, and why.",
            List.of(new Parameter.WholeQuestion()), List.of("explain top 10", "explain flows last year"));
    private static final List<Column> TERMS =
            List.of(new Column("word", "Word", Unit.Plain.TEXT), new Column("meaning", "What it means", Unit.Plain.TEXT));

    private final Commands commands;
    private final ValueFormatter wording;

    /// @param commands those whose answers can be explained
    ExplainCommand(Commands commands, ValueFormatter wording) {
        this.commands = commands;
        this.wording = wording;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply answer(Invocation invocation) {
        var asked = invocation.about().orElseThrow();
        var question = commands.question(asked);
        var explanation = question.explain(asked);
        var answered = question.answer(asked);
        var counted = explanation.rows().stream().filter(Explanation.Rows::isCounted).mapToLong(Explanation.Rows::documents).sum();
        var all = explanation.rows().stream().mapToLong(Explanation.Rows::documents).sum();
        var headline = answered.title() + ": counts " + documents(counted, all) + ".";
        var filters = explanation.filters().isEmpty() ? "none: the whole portfolio" : explanation.filters();
        return new Reply(NAME, "How it is counted", headline, answered.asOf(), figures(counted, all - counted),
                List.of(terms(explanation), rows(explanation)), List.of(),
                List.of("Filters: " + filters + ".", "Days: " + explanation.window() + "."),
                List.of(new Button("The answer", asked.question()), new Button("All definitions", "definitions")),
                answered.dataVersion());
    }

    private String documents(long counted, long all) {
        var documents = wording.counted(all, "document", "documents");
        return counted == all ? "all " + documents : wording.count(counted) + " of " + documents;
    }

    private static Map<String, Value> figures(long counted, long leftOut) {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("documentsCounted", new Value.Count(counted));
        figures.put("documentsLeftOut", new Value.Count(leftOut));
        return figures;
    }

    private static Table terms(Explanation explanation) {
        var rows = explanation.terms().stream()
                .map(term -> List.<Value>of(new Value.Text(term.word()), new Value.Text(term.meaning()))).toList();
        return new Table("Definitions", TERMS, rows, List.of());
    }

    private static Table rows(Explanation explanation) {
        var money = explanation.rows().stream().findFirst().<Unit>map(rows -> new Unit.MoneyIn(rows.net().currency()))
                .orElse(Unit.Plain.NUMBER);
        var columns = List.of(new Column("which", "Documents that are", Unit.Plain.TEXT),
                new Column("documents", "Documents", Unit.Plain.COUNT), new Column("netRevenue", "Net revenue", money),
                new Column("why", "Why", Unit.Plain.TEXT));
        var rows = new ArrayList<List<Value>>();
        for (var row : explanation.rows()) {
            rows.add(List.of(new Value.Text(row.what()), new Value.Count(row.documents()), row.net(), new Value.Text(row.why())));
        }
        return new Table("What is counted and what is not", columns, rows, List.of());
    }
}
