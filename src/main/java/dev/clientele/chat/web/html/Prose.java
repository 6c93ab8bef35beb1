package dev.clientele.chat.web.html;

import java.util.ArrayList;
import java.util.List;

/// A sentence of the bot, in which backticks mark what is to be typed.
public final class Prose {

    private Prose() {}

    /// The sentence with `code` elements for what stands between backticks.
    public static Html of(String sentence) {
        var pieces = List.of(sentence.split("`", -1));
        if (pieces.size() % 2 == 0) {
            return Html.text(sentence);
        }
        var parts = new ArrayList<Html>();
        for (var index = 0; index < pieces.size(); index++) {
            parts.add(index % 2 == 0 ? Html.text(pieces.get(index)) : Html.tag("code").with(pieces.get(index)));
        }
        return new Html.Fragment(parts);
    }
}
