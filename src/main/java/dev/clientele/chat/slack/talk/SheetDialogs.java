package dev.clientele.chat.slack.talk;

import com.slack.api.model.view.View;
import dev.clientele.chat.slack.render.Limits;
import dev.clientele.chat.slack.render.Literal;
import dev.clientele.chat.slack.render.SheetForm;
import dev.clientele.command.Asker;
import dev.clientele.command.Router;
import dev.clientele.command.Sheet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The sheets of commands, filled in and sent off as the commands they make.
record SheetDialogs(Router router, AccessGate doors, PersonNames names, Answerer answerer, Dialogs dialogs) {

    private static final String GONE = "That cannot be filled in any more: it is over, or you may not change it.";

    /// Opens the sheet of a question.
    ///
    /// @param asker who may ask, as the door told
    /// @return whether the question has one
    boolean open(Origin origin, String question, Asker asker, String trigger) {
        var sheet = router.sheets().of(question, asker);
        sheet.ifPresent(found -> dialogs.open(origin, trigger,
                new SheetForm(found).view(new FormOrigin(found.version() + " " + found.question(), origin).text())));
        return sheet.isPresent();
    }

    /// What is wrong with what was filled in, by the field where it stands; empty where nothing is.
    Map<String, String> faults(String user, String team, View view) {
        var sent = Sent.of(user, team, view);
        var asker = doors.enter(sent.origin()).asker();
        var faults = router.sheets().of(sent.question(), asker).map(sheet -> router.sheets()
                .faults(sheet, sent.version(), filled(sheet, view), asker)).orElseGet(() -> gone(view));
        return faults.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fault -> Literal.sentence(fault.getValue(), Limits.FAULT)));
    }

    private static Map<String, String> gone(View view) {
        return view.getState().getValues().keySet().stream().findFirst().map(field -> Map.of(field, GONE)).orElse(Map.of());
    }

    /// Has the command carried out.
    void submit(String user, String team, View view) {
        var sent = Sent.of(user, team, view);
        var command = router.sheets().of(sent.question(), doors.enter(sent.origin()).asker())
                .map(sheet -> sheet.command(filled(sheet, view)));
        answerer.answer(sent.origin(), command.orElse(sent.question()));
    }

    private Map<String, String> filled(Sheet sheet, View view) {
        return new SheetForm(sheet).filled(FormValues.of(view.getState()), names::of);
    }

    /// A sheet as it comes back.
    private record Sent(String version, String question, Origin origin) {

        static Sent of(String user, String team, View view) {
            var opened = FormOrigin.read(view.getPrivateMetadata(), user, team);
            var about = Optional.of(opened.about().split(" ", 2)).filter(parts -> parts.length == 2);
            return new Sent(about.map(parts -> parts[0]).orElse(""), about.map(parts -> parts[1]).orElse(""), opened.origin());
        }
    }
}
