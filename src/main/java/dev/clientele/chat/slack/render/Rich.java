package dev.clientele.chat.slack.render;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;

/// Rich text: literal text with its style beside it.
final class Rich {

    private Rich() {}

    /// A sentence, in which backticks mark what is to be typed.
    static RichTextBlock sentence(String sentence, boolean bold) {
        var pieces = List.of(Literal.of(sentence, Limits.TEXT).split("`", -1));
        if (pieces.size() % 2 == 0) {
            return of(List.of(text(Literal.of(sentence, Limits.TEXT), bold, false)));
        }
        var elements = new ArrayList<RichTextElement>();
        for (var index = 0; index < pieces.size(); index++) {
            if (!pieces.get(index).isEmpty()) {
                elements.add(text(pieces.get(index), bold, index % 2 == 1));
            }
        }
        return of(elements);
    }

    /// A bold text as a table's cell.
    static RichTextBlock bold(String text) {
        return of(List.of(text(text, true, false)));
    }

    /// A person's name, as Slack knows it, and what is said of them.
    static RichTextBlock about(String user, String said) {
        return of(List.of(RichTextSectionElement.User.builder().userId(user).build(), text(" " + said, false, false)));
    }

    static RichTextElement plain(String text) {
        return text(text, false, false);
    }

    private static RichTextElement text(String text, boolean bold, boolean code) {
        var style = RichTextSectionElement.TextStyle.builder().bold(bold).code(code).build();
        return RichTextSectionElement.Text.builder().text(text).style(bold || code ? style : null).build();
    }

    static RichTextBlock of(List<RichTextElement> elements) {
        return RichTextBlock.builder().elements(List.of(RichTextSectionElement.builder().elements(elements).build())).build();
    }
}
