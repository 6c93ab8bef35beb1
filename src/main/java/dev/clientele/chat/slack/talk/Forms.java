package dev.clientele.chat.slack.talk;

import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.view.View;
import dev.clientele.chat.slack.render.FilledForm;
import dev.clientele.chat.slack.render.Form;
import dev.clientele.chat.slack.render.Limits;
import dev.clientele.chat.slack.render.Literal;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Router;
import dev.clientele.model.Dimension;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Commands filled in and not typed.
final class Forms {

    private final Router router;
    private final AccessGate doors;
    private final Answerer answerer;
    private final Dialogs dialogs;
    private final SheetDialogs sheets;

    Forms(Router router, AccessGate doors, Answerer answerer, Dialogs dialogs, SheetDialogs sheets) {
        this.router = router;
        this.doors = doors;
        this.answerer = answerer;
        this.dialogs = dialogs;
        this.sheets = sheets;
    }

    /// Opens the form of a question's command, with the question's words in it.
    ///
    /// @param trigger Slack's leave to open one, good for three seconds
    void open(Origin origin, String question, String trigger) {
        var entry = doors.enter(origin);
        if (entry.denied().isPresent()) {
            answerer.say(origin, entry.denied().get());
            return;
        }
        if (sheets.open(origin, question, entry.asker(), trigger)) {
            return;
        }
        var before = router.understand(question);
        var spec = before.map(invocation -> invocation.spec()).or(() -> spec(question.split(" ", 2)[0]))
                .orElseGet(() -> router.specs().getFirst());
        var view = new Form(spec, before).view(new FormOrigin(spec.name(), origin).text());
        dialogs.open(origin, trigger, view);
    }

    /// Shows the fields that belong to what should be done, in place of those that the form has.
    ///
    /// @param chosen what should be done
    void choose(String user, String team, View view, String chosen) {
        var metadata = FormOrigin.read(view.getPrivateMetadata(), user, team);
        spec(metadata.about()).ifPresent(spec -> dialogs.change(view,
                new Form(spec, Optional.empty(), Optional.of(chosen)).view(view.getPrivateMetadata())));
    }

    /// What is wrong with what was filled in, by the field where it stands; empty where nothing is.
    Map<String, String> faults(String user, String team, View view) {
        var metadata = FormOrigin.read(view.getPrivateMetadata(), user, team);
        var faults = new HashMap<String, String>();
        spec(metadata.about()).ifPresent(spec -> new FilledForm(spec, FormValues.of(view.getState())).typedAlone()
                .forEach((field, question) -> router.misunderstanding(question)
                        .ifPresent(why -> faults.put(field, Literal.sentence(why, Limits.FAULT)))));
        return faults;
    }

    /// Asks what was filled in.
    void submit(String user, String team, View view) {
        var metadata = FormOrigin.read(view.getPrivateMetadata(), user, team);
        spec(metadata.about()).ifPresent(
                spec -> answerer.answer(metadata.origin(), new FilledForm(spec, FormValues.of(view.getState())).question()));
    }

    /// The names a menu offers, for those who may ask.
    ///
    /// @param which the menu's: `country`, `customers`
    List<Option> names(String user, String team, View view, String which, String typed) {
        var origin = FormOrigin.read(view.getPrivateMetadata(), user, team).origin();
        if (doors.enter(origin).denied().isPresent()) {
            return List.of();
        }
        var options = which.equals("customers")
                ? router.search().customers(typed, Limits.OPTIONS).stream().map(Form::option)
                : dimension(which).flatMap(dimension -> router.search().values(dimension, typed, Limits.OPTIONS).stream())
                        .map(value -> Form.option(value, value));
        return options.filter(option -> option.getValue().length() <= Limits.OPTION_VALUE && !option.getValue().isBlank())
                .map(option -> new Option(option.getText(), option.getValue())).toList();
    }

    private static Stream<Dimension> dimension(String word) {
        return Arrays.stream(Dimension.values()).filter(dimension -> dimension.word().equals(word));
    }

    private Optional<CommandSpec> spec(String name) {
        return router.specs().stream().filter(spec -> spec.name().equals(name)).findFirst();
    }
}
