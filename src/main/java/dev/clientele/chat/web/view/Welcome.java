package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.each;
import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;

import dev.clientele.chat.web.html.Html;
import dev.clientele.command.Button;
import dev.clientele.command.CommandSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The bot's first words to someone new: what it can answer, and three questions to begin with.
///
/// @param takesFiles whether files can be brought to the page
public record Welcome(Company company, List<CommandSpec> specs, PageToken token, boolean takesFiles) {

    private static final int SUGGESTED = 3;

    public Html body() {
        return company.lastDay().isEmpty() ? empty() : greeting();
    }

    private Html greeting() {
        return all(
                tag("p").at("class", "headline").with(tag("strong").with("Ask me about your customers.")),
                tag("p").with("I answer from your invoices, with a sentence, a chart and a table."),
                tag("dl").at("class", "abilities").with(each(questions(), spec -> all(
                        tag("dt").with(tag("code").with(spec.name())), tag("dd").with(spec.summary())))),
                ReplyView.buttons(token, "Questions to begin with", suggestions()));
    }

    private Html empty() {
        return all(
                tag("p").at("class", "headline").with(tag("strong").with("There are no invoices yet.")),
                tag("p").with(text(takesFiles ? "Drop a file here, or give me some with " : "Give me some with "),
                        tag("code").with("./clientele import FILE"),
                        text(", and I answer questions about your customers.")));
    }

    /// The first examples of all commands, then the second ones.
    List<Button> suggestions() {
        var examples = new LinkedHashSet<String>();
        for (var rank = 0; rank < SUGGESTED; rank++) {
            for (var spec : questions()) {
                examples.addAll(spec.examples().stream().skip(rank).limit(1).toList());
            }
        }
        return examples.stream().limit(SUGGESTED).map(example -> new Button(example, example)).toList();
    }

    private List<CommandSpec> questions() {
        var questions = new ArrayList<>(specs);
        questions.removeIf(spec -> spec.name().equals("help"));
        return questions;
    }
}
