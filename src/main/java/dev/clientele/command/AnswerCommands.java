package dev.clientele.command;

import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;

/// The commands that take any other's answer: `explain` and `export`.
public final class AnswerCommands {

    private AnswerCommands() {}

    /// The commands, and behind them `explain` and `export` for their answers.
    ///
    /// @param formats the files an answer can be taken along in, the default first; none for no `export`
    public static List<Command> with(List<Command> commands, ValueFormatter wording, List<FileFormat> formats) {
        var all = new ArrayList<>(commands);
        all.add(new ExplainCommand(new Commands(commands), wording));
        if (!formats.isEmpty()) {
            all.add(new ExportCommand(new Commands(commands), wording, formats));
        }
        return List.copyOf(all);
    }
}
