package dev.clientele.app.importing;

import static java.util.Objects.requireNonNull;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.console.Standard;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.command.Reply;
import dev.clientele.data.imports.UndoReply;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.Database;
import dev.clientele.store.ImportUndo;
import dev.clientele.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `clientele import undo N`: takes an import back, once the person has seen what that changes and said yes.
///
/// Exit code 0 when it was undone, 1 when it was not.
@Command(name = "undo", description = {"Take an import back: what it added goes, and what it replaced comes back.",
        "You are shown what that changes and asked before anything is done. `import history` lists the imports."})
final class UndoCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable ImportCommand parent;

    @Parameters(paramLabel = "N", description = "The import's number, as `import history` has it.")
    private long number;

    @Option(names = "--with-later", description = "Undo all later imports, too, which build on it.")
    private boolean isWithLater;

    @Option(names = "--yes", description = "Do it without asking.")
    private boolean isSure;

    @Option(names = "--store", paramLabel = "FILE", description = "The store's file (default: CLIENTELE_STORE, else the settings').")
    private @Nullable Path store;

    @Override
    public Integer call() {
        var known = requireNonNull(parent, "parent is null").known();
        var file = Optional.ofNullable(store).orElse(known.store());
        if (!Files.exists(file)) {
            return refused("There is no store yet: " + file + ", and nothing to undo.");
        }
        try {
            return undo(new ImportUndo(Database.open(file)), new ValueFormatter(known.locale()));
        } catch (StoreException refusal) {
            var words = String.valueOf(refusal.getMessage());
            return refused(words.endsWith(ImportUndo.WITH_LATER) ? words + " (--with-later)" : words);
        }
    }

    private int undo(ImportUndo imports, ValueFormatter wording) {
        var reply = new UndoReply(wording);
        if (!isSure) {
            print(reply.planned(imports.rehearse(number, isWithLater), List.of()), wording);
            if (!Standard.inputIsTerminal()) {
                return refused("Nothing was undone, as nobody can be asked here. To do it, say so: --yes");
            }
            if (!saidYes()) {
                return refused("Nothing was undone.");
            }
        }
        print(reply.done(imports.undo(number, isWithLater)), wording);
        return ExitStatus.ANSWERED;
    }

    private static boolean saidYes() {
        return Optional.ofNullable(System.console()).map(console -> console.readLine("Undo it? [y/N] "))
                .filter(answer -> answer.strip().toLowerCase(Locale.ROOT).matches("y|yes")).isPresent();
    }

    private int refused(String words) {
        requireNonNull(spec, "spec is null").commandLine().getErr().println(words);
        return ExitStatus.REFUSED;
    }

    private void print(Reply reply, ValueFormatter wording) {
        var out = requireNonNull(spec, "spec is null").commandLine().getOut();
        out.print(new TextReply(wording, requireNonNull(parent, "parent is null").screen()).of(reply));
        out.flush();
    }
}
