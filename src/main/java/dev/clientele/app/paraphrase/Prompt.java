package dev.clientele.app.paraphrase;

import dev.clientele.command.CommandSpec;
import dev.clientele.command.Paraphraser;
import java.io.StringWriter;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What a language model is told: the commands, the names that fit, the question. Never a figure.
///
/// @param rules what to do
/// @param question what to do it with
record Prompt(String rules, String question) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_TOKENS = 200;

    static Prompt of(Paraphraser.Request request) {
        var commands = request.commands().stream().map(Prompt::command).collect(Collectors.joining("\n"));
        var names = request.names().isEmpty() ? "none" : String.join("\n", request.names());
        var before = request.before().map(question -> "The question before it was: " + question + "\n").orElse("");
        return new Prompt("""
                You translate what a salesperson asks about invoices into a command language. Answer with one to three lines, each a
                command that means the same as the question, the best first, and nothing else. Use no word that is not in the commands, no
                name that is not listed, and leave nothing of the question out. If no command means the same, answer NONE.

                Commands, with examples:
                %s

                Names of the data that the question may mean, as they are written in a command:
                %s""".formatted(commands, names), before + "The question: " + request.question());
    }

    private static String command(CommandSpec spec) {
        return spec.usage() + " (" + String.join("; ", spec.examples()) + ")";
    }

    /// As the body of a request for a chat completion.
    String json(String model) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("model", model);
            json.writeNumberProperty("temperature", 0);
            json.writeNumberProperty("max_tokens", MOST_TOKENS);
            json.writeArrayPropertyStart("messages");
            message(json, "system", rules);
            message(json, "user", question);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void message(JsonGenerator json, String role, String content) {
        json.writeStartObject();
        json.writeStringProperty("role", role);
        json.writeStringProperty("content", content);
        json.writeEndObject();
    }
}
