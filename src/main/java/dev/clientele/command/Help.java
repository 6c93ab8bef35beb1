package dev.clientele.command;

import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `help`: what the bot can answer, made from the commands' specs.
final class Help implements Question {

    private static final Column COMMAND = new Column("command", "Command", Unit.Plain.TEXT);
    private static final Column MEANING = new Column("meaning", "What it answers", Unit.Plain.TEXT);
    private static final Column EXAMPLE = new Column("example", "Try", Unit.Plain.TEXT);

    private final List<CommandSpec> specs;
    private final CommandSpec spec;

    Help(List<CommandSpec> specs) {
        this.specs = List.copyOf(specs);
        var names = Stream.concat(specs.stream().map(CommandSpec::name), Stream.of("help")).toList();
        this.spec = new CommandSpec("help", "What I can answer", "Lists the commands, or explains one.",
                List.of(new Parameter.Word("command", names)), List.of("help"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Reply answer(Invocation invocation) {
        var asked = invocation.choice("command");
        return asked.flatMap(name -> specs.stream().filter(known -> known.name().equals(name)).findFirst()).map(this::explain)
                .orElseGet(this::list);
    }

    private Reply list() {
        var rows = specs.stream().map(known -> row(known.name(), known.summary(), example(known))).toList();
        var table = new Table("", List.of(COMMAND, MEANING, EXAMPLE), rows, List.of());
        var buttons = new ArrayList<Button>();
        specs.forEach(known -> buttons.add(new Button(example(known), example(known))));
        return reply("Help", "Ask me about your customers. Type `help COMMAND` for what a command takes.", List.of(table), buttons,
                List.of("Periods: 2025, 2025-Q3, nov 2025, last quarter, ytd, last 90 days, since 2024, 2025-01-01..2025-06-30.",
                        "A name may stand by itself or behind what it is: Germany, country Germany. Quote one that is a word of the question, "
                                + "too: segment \"May\"."));
    }

    private Reply explain(CommandSpec known) {
        var rows = known.examples().stream().map(example -> List.<Value>of(new Value.Text(example))).toList();
        var table = new Table("", List.of(EXAMPLE), rows, List.of());
        var buttons = known.examples().stream().limit(5).map(example -> new Button(example, example)).toList();
        return reply("Help on " + known.name(), known.explanation(), List.of(table), buttons, List.of("Usage: " + known.usage()));
    }

    private Reply reply(String title, String headline, List<Table> tables, List<Button> buttons, List<String> footnotes) {
        return new Reply("help", title, headline, Optional.empty(), Map.of(), tables, List.of(), footnotes, buttons, 0);
    }

    private static List<Value> row(String... texts) {
        return Stream.of(texts).<Value>map(Value.Text::new).toList();
    }

    private static String example(CommandSpec known) {
        return known.examples().isEmpty() ? known.name() : known.examples().getFirst();
    }
}
