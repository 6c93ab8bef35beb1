package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;
import static dev.clientele.chat.web.html.Html.when;

import dev.clientele.chat.web.html.Html;
import dev.clientele.chat.web.html.Tag;
import dev.clientele.command.Sheet;
import java.util.Map;

/// A sheet as a form of the page, in the place of a message.
///
/// @param filled what stands in its lines, by their ids; what is so now where nothing was filled in yet
/// @param faults what is wrong with it, by the ids of its lines
public record SheetView(Sheet sheet, String version, Map<String, String> filled, Map<String, String> faults, PageToken token) {

    /// What stands before a line's id in the name of its field.
    public static final String FIELD = "line-";
    /// The name of the field with the sheet's version.
    public static final String VERSION = "version";
    /// The name of the field with the question that opened it.
    public static final String QUESTION = "sheet";

    public SheetView {
        filled = Map.copyOf(filled);
        faults = Map.copyOf(faults);
    }

    /// One that is not filled in yet.
    public static SheetView opened(Sheet sheet, PageToken token) {
        return new SheetView(sheet, sheet.version(), Map.of(), Map.of(), token);
    }

    /// The form.
    public Html form() {
        return tag("form").at("class", "body sheet").at("method", "post").at("action", "/fill").at("hx-post", "/fill")
                .at("hx-target", "closest .exchange").at("hx-swap", "outerHTML").with(
                        tag("p").at("class", "headline plain").with(sheet.title()), token.field(), hidden(QUESTION, sheet.question()),
                        hidden(VERSION, version), each(sheet.lines(), this::line),
                        tag("button").at("class", "primary").with(sheet.submit()));
    }

    private static Html hidden(String name, String value) {
        return tag("input").at("type", "hidden").at("name", name).at("value", value);
    }

    private Html line(Sheet.Line line) {
        var fault = faults.getOrDefault(line.id(), "");
        return all(tag("label").with(text(line.label()), field(line, fault)),
                when(!fault.isEmpty(), tag("p").at("class", "fault").at("id", "fault-" + line.id()).at("role", "alert").with(fault)));
    }

    private Html field(Sheet.Line line, String fault) {
        var value = filled.getOrDefault(line.id(), line.shown());
        var field = switch (line.kind()) {
            case WORDS, AMOUNT, PERSON -> tag("input").at("value", value).at("placeholder", line.example());
            case DAY -> tag("input").at("type", "date").at("value", value);
            case PROSE -> tag("textarea").at("rows", "2").with(text(value));
            case CHOICE -> tag("select").with(each(line.choices(), choice -> option(choice, value)));
        };
        var named = field.at("name", FIELD + line.id()).at("autocomplete", "off");
        return fault.isEmpty() ? named : named.at("aria-invalid", "true").at("aria-describedby", "fault-" + line.id());
    }

    private static Tag option(String choice, String chosen) {
        var option = tag("option").at("value", choice).with(choice);
        return choice.equals(chosen) ? option.at("selected") : option;
    }
}
