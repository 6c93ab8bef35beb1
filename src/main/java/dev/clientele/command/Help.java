package dev.clientele.command;

import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `help`: what the bot can answer, made from the commands' specs.
final class Help implements Question {

    private static final Column COMMAND = new Column("command", "Command", Unit.Plain.TEXT);
    private static final Column MEANING = new Column("meaning", "What it answers", Unit.Plain.TEXT);
    private static final Column EXAMPLE = new Column("example", "Try", Unit.Plain.TEXT);

    private final List<Command> commands;
    private final Supplier<Vocabulary> vocabulary;
    private final CommandSpec spec;

    /// @param vocabulary the names of the current data, of which examples are made
    Help(List<Command> commands, Supplier<Vocabulary> vocabulary) {
        this.commands = List.copyOf(commands);
        this.vocabulary = vocabulary;
        var names = Stream.concat(commands.stream().map(command -> command.spec().name()), Stream.of("help")).toList();
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
        return asked.flatMap(name -> commands.stream().filter(known -> known.spec().name().equals(name)).findFirst()).map(this::explain)
                .orElseGet(this::list);
    }

    private Reply list() {
        var rows = commands.stream().map(this::named).map(known -> row(known.name(), known.summary(), example(known))).toList();
        var table = new Table("", List.of(COMMAND, MEANING, EXAMPLE), rows, List.of());
        var buttons = new ArrayList<Button>();
        commands.stream().filter(Question.class::isInstance).map(this::named)
                .forEach(known -> buttons.add(new Button(example(known), example(known))));
        return reply("Help", "Ask me about your customers. Type `help COMMAND` for what a command takes.", List.of(table), buttons,
                List.of("Periods: 2025, 2025-Q3, nov 2025, summer 2025, last quarter, ytd, last 90 days, since 2024, 2025-01-01..2025-06-30.",
                        "A name may stand by itself or behind what it is: Germany, country Germany. Quote one that is a word of the question, "
                                + "too: segment \"May\"."));
    }

    private Reply explain(Command command) {
        var known = named(command);
        var rows = known.examples().stream().map(example -> List.<Value>of(new Value.Text(example))).toList();
        var table = new Table("", List.of(EXAMPLE), rows, List.of());
        var pressed = command instanceof Question ? known.examples() : List.<String>of();
        var buttons = pressed.stream().limit(5).map(example -> new Button(example, example)).toList();
        return reply("Help on " + known.name(), known.explanation(), List.of(table), buttons, List.of("Usage: " + known.usage()));
    }

    private CommandSpec named(Command command) {
        return command.spec().withNames(vocabulary.get().customers());
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
