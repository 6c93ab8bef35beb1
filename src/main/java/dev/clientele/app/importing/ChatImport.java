package dev.clientele.app.importing;

import dev.clientele.command.Button;
import dev.clientele.command.Response;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.StoreException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/// Imports files that people send in a chat, one after the other, as the command line does without options.
public final class ChatImport implements Function<Path, Response> {

    private final Supplier<ImportDefaults> defaults;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    public ChatImport(Supplier<ImportDefaults> defaults) {
        this.defaults = defaults;
    }

    @Override
    public Response apply(Path file) {
        oneAtATime.lock();
        try {
            return store(file, defaults.get());
        } catch (ImportRefusal | StoreException refusal) {
            return refused(file, String.valueOf(refusal.getMessage()));
        } finally {
            oneAtATime.unlock();
        }
    }

    /// A chat knows the file by its name alone, and takes no options.
    private static Response refused(Path file, String words) {
        var text = words.replace(file.toString(), String.valueOf(file.getFileName()));
        var hint = text.contains(" --") ? " Options such as these are for `clientele import` where the bot runs." : "";
        return new Response.Refused(text + hint, List.of());
    }

    private static Response store(Path file, ImportDefaults known) {
        var request = new ImportRequest(known.store(), ImportRequest.USUAL_SOURCE, ImportOptions.none(), Optional.empty(),
                known.maxRejects(), problem -> {});
        var outcome = new ImportRun(known, request).store(file, ImportProgress.silent());
        var wording = new ValueFormatter(known.locale());
        return outcome.stored()
                .<Response>map(summary -> new InvoiceReply(wording).stored(outcome, summary, List.of(new Button("top 5", "top 5"))))
                .orElseGet(() -> refused(file,
                        Rejection.of(outcome.file().layout(), outcome.intake(), known.maxRejects(), wording).message()));
    }
}
