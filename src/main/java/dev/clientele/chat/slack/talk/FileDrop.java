package dev.clientele.chat.slack.talk;

import com.slack.api.model.File;
import com.slack.api.model.view.View;
import dev.clientele.chat.FileImporter.Question;
import dev.clientele.chat.FileImporter.Taken;
import dev.clientele.chat.SafeName;
import dev.clientele.chat.slack.posting.CallFailed;
import dev.clientele.chat.slack.posting.Downloads;
import dev.clientele.chat.slack.render.AnswerContext;
import dev.clientele.chat.slack.render.ImportForm;
import dev.clientele.chat.slack.render.Message;
import dev.clientele.command.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files sent to the bot: with the word `import` they go to the importer, where an administrator sent them.
final class FileDrop {

    private static final String NONE = "-";
    private static final Logger LOG = LoggerFactory.getLogger(FileDrop.class);

    private final AccessGate doors;
    private final Answerer answerer;
    private final Dialogs dialogs;
    private final Talk talk;

    /// @param talk fetches files and takes them
    FileDrop(AccessGate doors, Answerer answerer, Dialogs dialogs, Talk talk) {
        this.doors = doors;
        this.answerer = answerer;
        this.dialogs = dialogs;
        this.talk = talk;
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
        files.forEach(file -> take(origin, file, Map.of()));
    }

    private void take(Origin origin, File file, Map<Question, String> answers) {
        var taken = imported(file, answers);
        if (!taken.open().isEmpty() && taken.response() instanceof Response.Refused refused) {
            answerer.say(origin, new ImportForm(file.getId(), answers, taken.open()).message(refused.message()));
        } else {
            answerer.respond(origin, AnswerContext.once("import", origin.audience()), taken.response());
        }
    }

    /// Opens the dialog that asks what is missing.
    ///
    /// @param asked the file and what is asked, as its button carries them
    void ask(Origin origin, String asked, String trigger) {
        var metadata = String.join(" ", origin.channel(), origin.thread().orElse(NONE), asked);
        dialogs.open(origin, trigger, ImportForm.read(asked).view(metadata));
    }

    /// Imports a file with what was said about it.
    void submit(String user, View view) {
        var parts = view.getPrivateMetadata().split(" ", 3);
        var thread = Optional.of(parts[1]).filter(given -> !given.equals(NONE));
        var origin = new Origin(user, "", parts[0], thread, Optional.empty(), Origin.Kind.DIRECT);
        var denied = doors.toChange(origin);
        if (denied.isPresent()) {
            answerer.say(origin, denied.get());
            return;
        }
        try {
            var asked = ImportForm.read(parts[2]);
            var file = talk.slack().call("files.info", methods -> methods.filesInfo(info -> info.file(asked.file()))).getFile();
            take(origin, file, asked.with(ImportForm.answers(view.getState())));
        } catch (CallFailed failed) {
            LOG.warn("a file is not found again: {}", failed.getMessage());
            answerer.say(origin, Message.of("That file is no longer in Slack. Please send it again."));
        }
    }

    private Taken imported(File file, Map<Question, String> answers) {
        try {
            var folder = Files.createTempDirectory("clientele-import-" + ProcessHandle.current().pid() + "-");
            var path = folder.resolve(SafeName.of(String.valueOf(file.getName())));
            try {
                talk.downloads().fetch(file.getUrlPrivateDownload(), path);
                return talk.importer().take(path, answers);
            } finally {
                Files.deleteIfExists(path);
                Files.deleteIfExists(folder);
            }
        } catch (CallFailed failed) {
            LOG.warn("a file is not fetched: {}", failed.getMessage());
            return refused(failed.error().equals(Downloads.TOO_LARGE)
                    ? "That file is larger than what I fetch from Slack, " + (talk.downloads().largest() >> 20)
                            + " MB. Ask whoever runs me to import it."
                    : "I could not fetch that file from Slack. Please send it again.");
        } catch (IOException full) {
            LOG.error("a file cannot be kept", full);
            return refused("I have no room for that file on my machine.");
        }
    }

    private static Taken refused(String why) {
        return new Taken(new Response.Refused(why, List.of()), List.of());
    }
}
