package dev.clientele.app;

import dev.clientele.app.console.ExitStatus;
import dev.clientele.app.log.Logs;
import dev.clientele.chat.terminal.AttachedFiles;
import dev.clientele.chat.terminal.ChartFiles;
import dev.clientele.chat.terminal.TextReply;
import dev.clientele.command.Asker;
import dev.clientele.command.Refusal;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.render.json.JsonReply;
import dev.clientele.render.json.JsonReply.Written;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Asks a question and prints the response: an answer to the output, and why there is none to where errors go. In JSON
/// everything goes to the output.
///
/// @param text how responses are put into text; empty for JSON
/// @param charts where charts are written, if anywhere
/// @param folder where an answer's files are written
record AnswerPrinter(Optional<TextReply> text, Optional<ChartFiles> charts, AttachedFiles folder, PrintWriter out, PrintWriter err) {

    /// Asks, prints, and returns the exit status.
    ///
    /// @param router answers, or throws a [Refusal]
    int ask(String question, BiFunction<String, Asker, Response> router) {
        var response = response(question, router);
        try {
            return print(response, written(response));
        } catch (IOException unwritable) {
            var file = unwritable instanceof FileSystemException known ? known.getFile() : String.valueOf(unwritable.getMessage());
            return print(new Response.Refused("The answer cannot be written to " + file
                    + ". Is the folder there, and may you write into it?", List.of()), Written.NOTHING);
        }
    }

    private Written written(Response response) throws IOException {
        if (!(response instanceof Reply reply)) {
            return Written.NOTHING;
        }
        var pictures = charts.isPresent() ? charts.get().write(reply.charts()) : List.<String>of();
        return new Written(pictures, folder.write(reply.files()));
    }

    private static Response response(String question, BiFunction<String, Asker, Response> router) {
        try {
            return router.apply(question, new Asker("terminal", System.getProperty("user.name", "")));
        } catch (Refusal refusal) {
            return refusal.toResponse();
        }
    }

    private int print(Response response, Written written) {
        if (text.isEmpty()) {
            out.println(JsonReply.of(response, written));
        } else {
            print(text.get(), response, written);
        }
        out.flush();
        err.flush();
        return ExitStatus.of(response);
    }

    private void print(TextReply words, Response response, Written written) {
        switch (response) {
            case Reply reply -> {
                out.print(words.of(reply));
                written.charts().forEach(file -> out.println("Chart: " + file));
                written.files().forEach(file -> out.println("File: " + file));
                if (charts.isPresent() && written.charts().isEmpty()) {
                    out.println("This answer has no chart; nothing was written.");
                }
            }
            case Response.Refused refused -> err.print(words.of(refused));
            case Response.Failed failed -> {
                err.print(words.of(failed));
                err.println("Log: " + Logs.file());
            }
        }
    }
}
