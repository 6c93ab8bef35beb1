package dev.clientele.app.paraphrase;

import java.io.IOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What a language model answered, as a chat completion holds it: `choices[0].message.content`.
final class Completion {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_LETTERS = 300;
    /// Where the text lies: in the object of the answer the array of choices, in the first of which the object of the message.
    private static final String PATH = "/choices/0/message/content";

    private Completion() {}

    /// Its lines; none that is longer than a question.
    ///
    /// @throws IOException where it is no chat completion
    static List<String> lines(String body) throws IOException {
        return content(body).lines().map(line -> line.strip().replaceAll("^[-*`\\s]+|[`\\s]+$", ""))
                .filter(line -> !line.isEmpty() && line.length() <= MOST_LETTERS).toList();
    }

    private static String content(String body) throws IOException {
        try (var json = JSON.createParser(ObjectReadContext.empty(), body)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING && json.streamReadContext().pathAsPointer().toString().equals(PATH)) {
                    return json.getString();
                }
            }
        } catch (JacksonException garbled) {
            throw new IOException("no JSON", garbled);
        }
        throw new IOException("no chat completion");
    }
}
