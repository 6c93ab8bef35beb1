package dev.clientele.chat.web.view;

import static dev.clientele.chat.web.html.Html.all;
import static dev.clientele.chat.web.html.Html.tag;
import static dev.clientele.chat.web.html.Html.text;

import dev.clientele.chat.web.html.Html;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Parameter;
import java.util.List;
import java.util.stream.IntStream;

/// The list over the composer: how the unfinished question could go on.
public record Suggestions(List<CommandSpec> specs) {

    /// The options of the list, likeliest first.
    ///
    /// @param typed the unfinished question
    /// @param completions whole questions that begin with it
    public Html of(String typed, List<String> completions) {
        var already = already(typed);
        return new Html.Fragment(IntStream.range(0, completions.size())
                .mapToObj(index -> option(index, already, completions.get(index))).toList());
    }

    private Html option(int index, String already, String completion) {
        var repeated = completion.startsWith(already) ? already : "";
        var added = completion.substring(repeated.length());
        return tag("li").at("role", "option").at("id", "suggestion-" + index).at("aria-selected", "false").at("data-question", completion)
                .with(
                        tag("span").at("class", "completion").with(tag("span").at("class", "already").with(repeated), tag("b").with(added)),
                        tag("span").at("class", "meaning").with(meaning(completion, added)));
    }

    private Html meaning(String completion, String added) {
        for (var spec : specs) {
            if (spec.name().equals(completion)) {
                return text(spec.summary());
            }
            var choice = spec.parameters(Parameter.Choice.class).stream().filter(known -> known.lead().equals(added)).findFirst();
            if (completion.startsWith(spec.name() + " ") && choice.isPresent()) {
                return text(String.join(", ", choice.get().options()));
            }
        }
        return all();
    }

    /// What stands before the word that is being typed.
    private static String already(String typed) {
        var question = typed.stripLeading();
        var quoted = question.chars().filter(character -> character == '"').count() % 2 == 1;
        return question.substring(0, quoted ? question.lastIndexOf('"') : question.lastIndexOf(' ') + 1);
    }
}
