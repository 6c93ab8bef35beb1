package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;
import static dev.clientele.chat.web.html.Html.when;

import dev.clientele.chat.web.html.Html;
import dev.clientele.chat.web.html.Prose;
import dev.clientele.chat.web.session.Exchange;
import dev.clientele.chat.web.session.Gallery;
import dev.clientele.command.Attachment;
import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.model.ValueFormatter;
import java.util.List;
import java.util.stream.IntStream;

/// What the bot says to one question.
///
/// @param token for the buttons
public record ReplyView(ValueFormatter wording, PageToken token) {

    /// @param exchange the question's, which its charts and tables are addressed by
    Html of(String exchange, Exchange.Answer answer) {
        return switch (answer.response()) {
            case Reply reply -> reply(exchange, reply, answer.pictures());
            case Response.Refused(String message, List<String> suggestions) -> all(
                    tag("p").at("class", "headline plain").with(Prose.of(message)),
                    buttons(token, "Did you mean", suggestions.stream().map(suggestion -> new Button(suggestion, suggestion)).toList()));
            case Response.Failed failed -> tag("p").at("class", "headline plain failed").at("data-reference", failed.reference())
                    .with(failed.message());
        };
    }

    /// The sentence of a response that is no answer to a question yet.
    Html head(Response response) {
        return response instanceof Reply reply
                ? tag("p").at("class", "headline").with(tag("strong").with(Prose.of(reply.headline())))
                : tag("p").at("class", "headline plain").with(Prose.of(response.summary()));
    }

    /// The tables and words below its sentence, all of them at once, without pictures, files and buttons.
    Html rest(Response response) {
        return response instanceof Reply reply
                ? all(each(reply.tables(), table -> new TableView(wording).whole(table, reply.title())),
                        tag("ul").at("class", "footnotes").with(each(reply.smallPrint(), note -> tag("li").with(Prose.of(note)))))
                : Html.nothing();
    }

    /// The one sentence that is read out when the answer arrives.
    public static String spoken(Response response) {
        return switch (response) {
            case Reply reply -> reply.headline();
            case Response.Refused refused -> refused.message();
            case Response.Failed failed -> failed.message();
        };
    }

    private Html reply(String exchange, Reply reply, List<Gallery.Picture> pictures) {
        return all(tag("p").at("class", "title").with(reply.title()),
                tag("p").at("class", "headline").with(tag("strong").with(Prose.of(reply.headline()))),
                when(!pictures.isEmpty(), tag("div").at("class", "charts")
                        .with(each(numbers(pictures), index -> picture("/charts/" + exchange + "/" + index, pictures.get(index))))),
                each(numbers(reply.tables()), index -> new TableView(wording)
                        .shortened(reply.tables().get(index), reply.title(), "/answers/" + exchange + "/tables/" + index)),
                when(!reply.files().isEmpty(), tag("ul").at("class", "files").with(each(numbers(reply.files()),
                        index -> file("/answers/" + exchange + "/files/" + index, reply.files().get(index))))),
                each(reply.remarks(), remark -> tag("p").at("class", "remark").with(remark(remark, reply.buttons()))),
                when(!reply.footnotes().isEmpty(), counted(reply)),
                buttons(token, "Ask next", reply.buttons()));
    }

    /// A remark; where it ends in a question that may be asked, as one that is read from the person's words does, that can be taken into
    /// the composer to be changed.
    private static Html remark(String remark, List<Button> buttons) {
        return buttons.stream().map(Button::question).filter(question -> remark.endsWith(": " + question)).findFirst()
                .map(question -> all(text(remark.substring(0, remark.length() - question.length())),
                        tag("button").at("type", "button").at("class", "read-as").at("data-insert", question).at("title", "Change it")
                                .with(question)))
                .orElseGet(() -> Prose.of(remark));
    }

    private Html counted(Reply reply) {
        var asOf = reply.asOf().map(day -> "As of " + wording.day(day) + ". ").orElse("");
        return tag("details").at("class", "counted").with(tag("summary").with(text(asOf), tag("span").with("How this is counted")),
                tag("ul").at("class", "footnotes").with(each(reply.footnotes(), note -> tag("li").with(Prose.of(note)))));
    }

    private static Html file(String address, Attachment file) {
        return tag("li").with(tag("a").at("class", "file").at("href", address).at("download", file.name())
                .with(Icon.of("download"), text(file.name())));
    }

    private static Html picture(String address, Gallery.Picture picture) {
        var heading = picture.spec().heading();
        if (!picture.drawable()) {
            return tag("p").at("class", "undrawn").with("The chart could not be drawn. It would show: " + heading.altText());
        }
        var dark = address + "-dark.png";
        return tag("a").at("class", "chart").at("href", address + "-light.png").at("target", "_blank")
                .at("title", "Enlarge").with(tag("picture").with(
                        tag("source").at("class", "dark").at("srcset", dark).at("media", "(prefers-color-scheme: dark)"),
                        tag("img").at("src", address + "-light.png").at("alt", heading.altText())
                                .at("width", String.valueOf(picture.width())).at("height", String.valueOf(picture.height()))));
    }

    /// Buttons ask in the person's name.
    static Html buttons(PageToken token, String label, List<Button> buttons) {
        return when(!buttons.isEmpty(), tag("form").at("class", "buttons").at("method", "post")
                .at("action", "/ask").at("hx-post", "/ask").at("hx-target", "#thread").at("hx-swap", "beforeend")
                .with(token.field(), tag("span").at("class", "unseen").with(label + ":"), each(buttons,
                        ReplyView::button)));
    }

    private static Html button(Button button) {
        var asking = tag("button").at("name", "question").at("value", button.question());
        var pressed = switch (button.press()) {
            case ASK -> asking;
            case FILL_IN -> asking.at("hx-post", "/fill");
        };
        return pressed.with(text(button.label()));
    }

    private static List<Integer> numbers(List<?> items) {
        return IntStream.range(0, items.size()).boxed().toList();
    }
}
