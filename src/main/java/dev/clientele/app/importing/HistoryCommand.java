package dev.clientele.app.importing;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.command.Column;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.model.Unit;
import dev.clientele.model.Value;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Database;
import dev.clientele.store.ImportHistory;
import dev.clientele.store.ImportHistory.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `clientele import history`: which files of invoices came into the store when, and what became of their invoices since.
@Command(name = "history", description = "List the imports of invoices, the newest first.")
final class HistoryCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable ImportCommand parent;

    @Option(names = {"-n", "--most"}, paramLabel = "N", defaultValue = "20", description = "How many (default: ${DEFAULT-VALUE}).")
    private int most = 20;

    @Option(names = "--store", paramLabel = "FILE", description = "The store's file (default: CLIENTELE_STORE, else the settings').")
    private @Nullable Path store;

    @Override
    public Integer call() {
        var command = requireNonNull(parent, "parent is null");
        var known = command.known();
        var file = Optional.ofNullable(store).orElse(known.store());
        var terminal = requireNonNull(spec, "spec is null").commandLine();
        if (!Files.exists(file)) {
            terminal.getErr().println("There is no store yet: " + file + ". The first import makes one: clientele import invoices.csv");
            return ExitStatus.REFUSED;
        }
        var wording = new ValueFormatter(known.locale());
        terminal.getOut()
                .print(new TextReply(wording, command.screen()).of(reply(new ImportHistory(Database.open(file)).newest(most), known,
                        wording)));
        terminal.getOut().flush();
        return ExitStatus.ANSWERED;
    }

    private static Reply reply(List<Entry> entries, ImportDefaults known, ValueFormatter wording) {
        var columns = List.of(new Column("batch", "Batch", Unit.Plain.COUNT), FileTables.text("day", "Day"),
                FileTables.text("file", "File"),
                FileTables.text("source", "Source"), new Column("lines", "Rows", Unit.Plain.COUNT),
                new Column("invoices", "Invoices", Unit.Plain.COUNT), new Column("replaced", "Replaced earlier ones", Unit.Plain.COUNT),
                new Column("standing", "Stand today", Unit.Plain.COUNT), new Column("rejected", "Rejected rows", Unit.Plain.COUNT));
        var rows = entries.stream().map(entry -> List.<Value>of(new Value.Count(entry.batch()),
                new Value.Text(wording.day(entry.at().atZone(known.businessZone()).toLocalDate())),
                new Value.Text(String.valueOf(Path.of(entry.file()).getFileName())), new Value.Text(entry.source()),
                new Value.Count(entry.lines()), new Value.Count(entry.invoices()), new Value.Count(entry.replaced()),
                new Value.Count(entry.standing()), new Value.Count(entry.rejected()))).toList();
        var table = new Table("Imports of invoices", columns, rows, List.of());
        return new Reply("import", "Imports", wording.counted(entries.size(), "import", "imports") + ", the newest first", Optional.empty(),
                Map.of(), entries.isEmpty() ? List.of() : List.of(table), List.of(), List.of(), List.of(), 0);
    }
}
