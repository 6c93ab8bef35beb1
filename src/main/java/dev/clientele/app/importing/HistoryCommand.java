package dev.clientele.app.importing;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.command.Reply;
import dev.clientele.command.TableBuilder;
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
        var table = TableBuilder.of(entries).count("batch", "Batch", Entry::batch)
                .text("day", "Day", entry -> wording.day(entry.at().atZone(known.businessZone()).toLocalDate()))
                .text("file", "File", entry -> String.valueOf(Path.of(entry.file()).getFileName())).text("source", "Source", Entry::source)
                .count("lines", "Rows", Entry::lines).count("invoices", "Invoices", Entry::invoices)
                .count("replaced", "Replaced earlier ones", Entry::replaced).count("standing", "Stand today", Entry::standing)
                .count("rejected", "Rejected rows", Entry::rejected).table("Imports of invoices");
        return new Reply("import", "Imports", wording.counted(entries.size(), "import", "imports") + ", the newest first", Optional.empty(),
                Map.of(), entries.isEmpty() ? List.of() : List.of(table), List.of(), List.of(), List.of(), 0);
    }
}
