package dev.clientele.chat.web;

import dev.clientele.chat.web.view.MessageView;
import dev.clientele.chat.web.view.SheetView;
import dev.clientele.command.Asker;
import dev.clientele.command.ProcessorThreads;
import dev.clientele.command.Router;
import dev.clientele.command.Sheet;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The sheets of commands: opened by a button, and sent off as the command that they make.
///
/// @param answers what the command is handed to, as if it had been typed
record SheetHandlers(Router router, MessageView messages, AnswerHandlers answers, ProcessorThreads threads) {

    /// `POST /fill`: the sheet of a `question`, or, filled in, what is wrong with it; where nothing is, the command is asked. A question
    /// that has no sheet is asked as it stands.
    void fill(Context request) {
        var sent = Optional.ofNullable(request.formParam(SheetView.QUESTION));
        var question = sent.or(() -> Optional.ofNullable(request.formParam("question"))).orElse("");
        var asker = answers.asker(request);
        var sheet = threads.run(() -> router.sheets().of(question, asker));
        if (sheet.isEmpty()) {
            answers.ask(request, question);
        } else if (sent.isEmpty()) {
            request.html(messages.sheet(SheetView.opened(sheet.get(), messages.token())).markup());
        } else {
            take(request, sheet.get(), asker);
        }
    }

    private void take(Context request, Sheet sheet, Asker asker) {
        var version = Optional.ofNullable(request.formParam(SheetView.VERSION)).orElse("");
        var filled = filled(request, sheet);
        var faults = threads.run(() -> router.sheets().faults(sheet, version, filled, asker));
        if (faults.isEmpty()) {
            answers.ask(request, sheet.command(filled));
        } else {
            request.html(messages.sheet(new SheetView(sheet, version, filled, faults, messages.token())).markup());
        }
    }

    private static Map<String, String> filled(Context request, Sheet sheet) {
        var filled = new HashMap<String, String>();
        sheet.lines().forEach(line -> Optional.ofNullable(request.formParam(SheetView.FIELD + line.id()))
                .ifPresent(text -> filled.put(line.id(), text)));
        return filled;
    }
}
