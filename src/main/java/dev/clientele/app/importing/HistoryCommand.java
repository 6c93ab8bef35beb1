package dev.clientele.app.importing;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.data.imports.HistoryReply;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Database;
import dev.clientele.store.ImportHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `clientele import history`: which files came into the store when, what became of their invoices since, and which can be undone.
@Command(name = "history", description = "List the imports, the newest first.")
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
        terminal.getOut().print(new TextReply(wording, command.screen())
                .of(new HistoryReply(wording, known.businessZone()).of(new ImportHistory(Database.open(file)).newest(most))));
        terminal.getOut().flush();
        return ExitStatus.ANSWERED;
    }
}
