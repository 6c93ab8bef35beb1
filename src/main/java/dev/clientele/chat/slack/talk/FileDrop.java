package dev.clientele.chat.slack.talk;

import com.slack.api.model.File;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.Downloads;
import dev.clientele.chat.slack.render.AnswerContext;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.command.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files sent to the bot: with the word `import` they go to the importer, where an administrator sent them.
final class FileDrop {

    private static final Logger LOG = LoggerFactory.getLogger(FileDrop.class);

    private final AccessGate doors;
    private final Answerer answerer;
    private final Downloads downloads;
    private final Function<Path, Response> importer;

    /// @param importer takes a file, which is gone when it returns, and says what became of it
    FileDrop(AccessGate doors, Answerer answerer, Downloads downloads, Function<Path, Response> importer) {
        this.doors = doors;
        this.answerer = answerer;
        this.downloads = downloads;
        this.importer = importer;
    }

    /// What a person sent.
    void take(Origin origin, String text, List<File> files) {
        if (answerer.mayNot(origin)) {
            return;
        }
        if (!text.toLowerCase(Locale.ROOT).matches("(?s)(.*\\W)?import(\\W.*)?")) {
            answerer.say(origin, Message.of("I read a file only when you send it with the word `import`."));
            return;
        }
        var denied = doors.toChange(origin);
        if (denied.isPresent()) {
            answerer.say(origin, denied.get());
            return;
        }
        files.forEach(file -> answerer.respond(origin, AnswerContext.once("import", origin.audience()), imported(file)));
    }

    private Response imported(File file) {
        try {
            var folder = Files.createTempDirectory("clientele-import-" + ProcessHandle.current().pid() + "-");
            var path = folder.resolve(safe(String.valueOf(file.getName())));
            try {
                downloads.fetch(file.getUrlPrivateDownload(), path);
                return importer.apply(path);
            } finally {
                Files.deleteIfExists(path);
                Files.deleteIfExists(folder);
            }
        } catch (CallFailed failed) {
            LOG.warn("a file is not fetched: {}", failed.getMessage());
            return new Response.Refused(failed.error().equals(Downloads.TOO_LARGE)
                    ? "That file is larger than what I fetch from Slack, " + (downloads.largest() >> 20)
                            + " MB. Import it where I run, with "
                            + "`./clientele import FILE`."
                    : "I could not fetch that file from Slack. Please send it again.", List.of());
        } catch (IOException full) {
            LOG.error("a file cannot be kept", full);
            return new Response.Refused("I have no room for that file on my machine.", List.of());
        }
    }

    /// The file's name, without what a name of a file must not hold.
    private static String safe(String name) {
        var clean = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^\\.+", "_");
        return clean.isBlank() ? "file" : clean.substring(Math.max(0, clean.length() - 100));
    }
}
