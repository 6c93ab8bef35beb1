package dev.clientele.command;

import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `export QUESTION`: all rows of an answer as a file, not only those shown.
final class ExportCommand implements Question {

    static final String NAME = "export";

    private static final int LONGEST_NAME = 60;
    private static final Column FILE = new Column("file", "File", Unit.Plain.TEXT);
    private static final Column ROWS = new Column("rows", "Rows", Unit.Plain.COUNT);

    private final CommandSpec spec;
    private final List<FileFormat> formats;
    private final Commands commands;
    private final ValueFormatter wording;

    /// @param commands those whose answers can be taken along
    /// @param formats at least one; the first is the default
    ExportCommand(Commands commands, ValueFormatter wording, List<FileFormat> formats) {
        this.commands = commands;
        this.wording = wording;
        this.formats = List.copyOf(formats);
        this.spec = new CommandSpec(NAME, "All rows of an answer as a file",
                "Answers a question and gives every row of its tables as a file, also those too many to be shown. A number you name, "
                        + "as in `export top 100`, is obeyed.",
                List.of(new Parameter.Choice("as", "as", formats.stream().map(FileFormat::word).toList(), true),
                        new Parameter.WholeQuestion()),
                List.of("export top", "export xlsx flows last year list lost"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Reply answer(Invocation invocation) {
        var asked = invocation.about().orElseThrow();
        var question = commands.question(asked);
        var shown = question.answer(asked);
        var whole = question.answer(unlimited(asked));
        var word = invocation.choice("as").orElseThrow();
        var format = formats.stream().filter(known -> known.word().equals(word)).findFirst().orElseThrow();
        var files = format.files(fileName(asked), shown.title(), whole.tables());
        if (files.isEmpty()) {
            throw new Refusal("That answer has no table to take along.", List.of(asked.question()));
        }
        var rows = whole.tables().stream().mapToLong(table -> table.rows().size()).sum();
        var headline = shown.title() + ": " + wording.counted(rows, "row in ", "rows in ")
                + (files.size() == 1 ? files.getFirst().name() : files.size() + " files") + ".";
        return Reply.to(NAME, "Export").headline(headline).asOf(whole.asOf()).dataVersion(whole.dataVersion()).figures(figures(rows, files))
                .table(list(files, whole.tables())).files(files)
                .footnote("Amounts are plain numbers in the reporting currency, shares fractions of 1, days as 2025-12-31.")
                .button("The answer", asked.question()).reply();
    }

    /// The question with as many rows as there are, unless the person named a number.
    private static Invocation unlimited(Invocation asked) {
        var counts = asked.spec().parameter(Parameter.Count.class).isPresent();
        return counts && asked.count().isEmpty() ? asked.withCount(Integer.MAX_VALUE) : asked;
    }

    private static Map<String, Value> figures(long rows, List<Attachment> files) {
        var figures = new LinkedHashMap<String, Value>();
        figures.put("rows", new Value.Count(rows));
        figures.put("files", new Value.Count(files.size()));
        return figures;
    }

    private static Table list(List<Attachment> files, List<Table> tables) {
        var rows = tables.stream().mapToLong(table -> table.rows().size()).toArray();
        var cells = new ArrayList<List<Value>>();
        for (var i = 0; i < files.size(); i++) {
            var count = files.size() == rows.length ? rows[i] : Arrays.stream(rows).sum();
            cells.add(List.of(new Value.Text(files.get(i).name()), new Value.Count(count)));
        }
        return new Table("", List.of(FILE, ROWS), cells, List.of());
    }

    /// The question in letters that every file system takes: `top-by-profit-2025`.
    static String fileName(Invocation asked) {
        var letters = PlainLetters.of(asked.question()).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
        var name = letters.length() > LONGEST_NAME ? letters.substring(0, LONGEST_NAME) : letters;
        return Optional.of(name).filter(some -> !some.isEmpty()).orElse(asked.spec().name());
    }
}
