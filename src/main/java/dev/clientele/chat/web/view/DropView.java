package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;
import static dev.clientele.chat.web.html.Html.when;

import dev.clientele.chat.FileImporter.Open;
import dev.clientele.chat.FileImporter.Question;
import dev.clientele.chat.FileImporter.Taken;
import dev.clientele.chat.FileQuestions;
import dev.clientele.chat.web.html.Html;
import dev.clientele.chat.web.html.Tag;
import dev.clientele.chat.web.session.Drop;
import dev.clientele.chat.web.session.FileDesk;
import dev.clientele.chat.web.session.FileDesk.Read;
import dev.clientele.command.Reply;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Files that were brought to the page: what they would become, what is asked about them, and the buttons to go on.
public record DropView(MessageView messages) {

    /// Between a question's name and what it is about.
    public static final String ABOUT = "?";

    /// The person's message with the files' names, and the bot's, which fetches itself.
    public Html brought(Drop drop, Instant at) {
        return tag("section").at("class", "exchange").with(
                messages.person(at, Html.nothing()).with(tag("div").at("class", "body")
                        .with(tag("p").at("class", "brought").at("dir", "auto").with(Icon.of("file"), text(FileDesk.names(drop))))),
                waiting(drop, at));
    }

    /// The place of what they were read as.
    public Html waiting(Drop drop, Instant at) {
        return MessageView.waiting(messages.bot(at).at("id", "drop-" + drop.id()), address(drop, ""),
                MessageView.typing("Clientele is reading the files"));
    }

    /// What they were read as.
    public Html read(Drop drop, List<Read> reads, Instant at) {
        var all = reads.stream().flatMap(read -> read.taken().stream()).toList();
        var form = form(drop, reads);
        var body = tag("div").at("class", "body");
        body = all.size() == 1
                ? body.with(replies().head(all.getFirst().response()), form, replies().rest(all.getFirst().response()))
                : body.with(each(all, this::folded), form);
        return Html.all(messages.bot(at).at("id", "drop-" + drop.id()).at("tabindex", "-1").with(body),
                tag("p").at("id", "announcement").at("hx-swap-oob", "innerHTML").with(spoken(reads)));
    }

    /// In the place of the form, once there is no more to be said.
    public Html closed(Drop drop, String words) {
        return tag("p").at("id", formId(drop)).at("class", "rest").at("hx-swap-oob", "true").with(words);
    }

    private static String spoken(List<Read> reads) {
        return reads.stream().flatMap(read -> read.taken().stream()).map(taken -> taken.response().summary()).findFirst().orElse("");
    }

    /// One of several.
    private Html folded(Taken taken) {
        return tag("details").at("class", "brought-one").with(tag("summary").with(taken.response().summary()),
                replies().rest(taken.response()));
    }

    private ReplyView replies() {
        return new ReplyView(messages.wording(), messages.token());
    }

    private Html form(Drop drop, List<Read> reads) {
        var isAsked = reads.stream().anyMatch(Read::isAsked);
        var isTaken = reads.stream().anyMatch(Read::isTaken);
        return tag("form").at("id", formId(drop)).at("class", "drop-form").at("data-drop", drop.id()).at("hx-post", address(drop, "/read"))
                .at("hx-target", "closest .message").at("hx-swap", "outerHTML").with(messages.token().field(),
                        each(reads, read -> each(questions(read).entrySet(), asked -> field(asked.getKey(), asked.getValue()))),
                        tag("div").at("class", "choices").with(
                                when(isAsked, tag("button").at("class", "primary").with("Read it so")),
                                when(isTaken && !isAsked, tag("button").at("type", "button").at("class", "primary")
                                        .at("hx-post", address(drop, "/import")).at("hx-target", "#thread").at("hx-swap", "beforeend")
                                        .with(isWhole(reads) ? "Import" : "Import what can be")),
                                tag("button").at("type", "button").at("class", "secondary").at("hx-post", address(drop, "/discard"))
                                        .at("hx-swap", "none").with(isTaken || isAsked ? "Do not import" : "Done")));
    }

    private static boolean isWhole(List<Read> reads) {
        return reads.stream().flatMap(read -> read.taken().stream()).allMatch(taken -> taken.response() instanceof Reply);
    }

    /// What is asked about an item, by the names of the fields; once, where several of its files ask the same.
    private static Map<String, Open> questions(Read read) {
        var questions = new LinkedHashMap<String, Open>();
        read.taken().stream().flatMap(taken -> taken.open().stream()).forEach(open -> questions.putIfAbsent(name(read.item(), open), open));
        return questions;
    }

    private static String name(int item, Open open) {
        var about = FileQuestions.isColumnTyped(open) ? open.options().getFirst() : "";
        var word = open.question() == Question.STANDING ? FileQuestions.word(open) : about;
        return item + "." + open.question().name() + (word.isEmpty() ? "" : ABOUT + word);
    }

    private static Html field(String name, Open open) {
        if (open.options().isEmpty() || FileQuestions.isColumnTyped(open)) {
            var input = tag("input").at("name", name).at("required").at("autocomplete", "off").at("maxlength", "200");
            return tag("label").with(text(FileQuestions.question(open)), open.question() == Question.CURRENCY
                    ? input.at("placeholder", "EUR").at("pattern", "\\s*[A-Za-z]{3}\\s*").at("title", "The code of a currency: EUR")
                    : input.at("placeholder", "The name at the head of the column"));
        }
        return tag("fieldset").with(tag("legend").with(FileQuestions.question(open)),
                each(IntStream.range(0, open.options().size()).boxed().toList(), index -> choice(name, open, index)));
    }

    private static Tag choice(String name, Open open, int index) {
        return tag("label").with(tag("input").at("type", "radio").at("name", name).at("value", open.options().get(index)).at("required"),
                tag("span").with(FileQuestions.answer(open, index)));
    }

    private static String formId(Drop drop) {
        return "form-" + drop.id();
    }

    private static String address(Drop drop, String step) {
        return "/files/" + drop.id() + step;
    }
}
