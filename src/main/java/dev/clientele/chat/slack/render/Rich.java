package dev.clientele.chat.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rich text: literal text with its style beside it, and people and channels of Slack as Slack names them.
final class Rich {

    /// As an address of Slack is told in answers: `slack:C0123456`.
    private static final Pattern ADDRESS = Pattern.compile("\\bslack:([CGDUW][A-Z0-9]+)\\b");
    /// The shortest clause that says something by itself; a name with a comma in it does not.
    private static final int SHORTEST_CLAUSE = 24;
    private static final Pattern CLAUSE_END = Pattern.compile("(?:[;:]|,(?! \\d{4}\\b))(?= )|(?<=\\p{L}{4}|[\\d%)])\\.(?= )");
    private static final String DAY_AND_TIME = "{date_short_pretty} at {time}";

    private Rich() {}

    /// A sentence, in which backticks mark what is to be typed.
    static RichTextBlock sentence(String sentence, boolean bold) {
        return of(elements(sentence, bold));
    }

    /// What stands over a table; nothing where it has no name.
    static List<LayoutBlock> title(String title) {
        return title.isEmpty() ? List.of() : List.of(sentence(title, true));
    }

    /// A sentence whose first clause, which says the most, stands out.
    static RichTextBlock headline(String sentence) {
        var whole = Literal.of(sentence, Limits.TEXT);
        var end = CLAUSE_END.matcher(whole).results().mapToInt(found -> found.start())
                .filter(index -> index >= SHORTEST_CLAUSE && isBetweenCodes(whole, index)).findFirst().orElse(whole.length());
        var elements = new ArrayList<>(elements(whole.substring(0, end), true));
        if (end < whole.length()) {
            elements.addAll(elements(whole.substring(end), false));
        }
        return of(elements);
    }

    private static boolean isBetweenCodes(String text, int index) {
        return text.substring(0, index).chars().filter(letter -> letter == '`').count() % 2 == 0;
    }

    private static List<RichTextElement> elements(String sentence, boolean bold) {
        var text = sentence.isBlank() ? Literal.of(sentence, Limits.TEXT) : cut(sentence);
        var pieces = List.of(text.split("`", -1));
        if (pieces.size() % 2 == 0) {
            return named(text, bold);
        }
        var elements = new ArrayList<RichTextElement>();
        for (var index = 0; index < pieces.size(); index++) {
            if (!pieces.get(index).isEmpty()) {
                elements.addAll(index % 2 == 1 ? List.of(text(pieces.get(index), bold, true)) : named(pieces.get(index), bold));
            }
        }
        return elements.isEmpty() ? named(Literal.of("", 1), bold) : elements;
    }

    /// On one line, with the blanks at its ends, where another style may follow.
    private static String cut(String sentence) {
        var start = sentence.startsWith(" ") ? " " : "";
        var end = sentence.endsWith(" ") ? " " : "";
        return start + Literal.of(sentence, Limits.TEXT - 2) + end;
    }

    /// The text with people and channels as Slack names them.
    static List<RichTextElement> named(String text, boolean bold) {
        var elements = new ArrayList<RichTextElement>();
        var from = 0;
        for (var found : ADDRESS.matcher(text).results().toList()) {
            if (found.start() > from) {
                elements.add(text(text.substring(from, found.start()), bold, false));
            }
            elements.add(place(found.group(1)));
            from = found.end();
        }
        if (from < text.length()) {
            elements.add(text(text.substring(from), bold, false));
        }
        return elements;
    }

    /// Whether a text names people or channels by their ids.
    static boolean names(String text) {
        return ADDRESS.matcher(text).find();
    }

    /// The text for where Slack names nobody, such as a notification.
    static String unnamed(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> isPerson(found.group(1)) ? "a colleague" : "a channel");
    }

    private static RichTextElement place(String id) {
        return isPerson(id)
                ? RichTextSectionElement.User.builder().userId(id).build()
                : RichTextSectionElement.Channel.builder().channelId(id).build();
    }

    private static boolean isPerson(String id) {
        return id.startsWith("U") || id.startsWith("W");
    }

    /// A bold text as a table's cell.
    static RichTextBlock bold(String text) {
        return of(List.of(text(text, true, false)));
    }

    /// A person's name, as Slack knows it, and what is said of them.
    static RichTextBlock about(String user, String said) {
        return of(List.of(place(user), text(" " + said, false, false)));
    }

    /// What a person did and when, by each reader's own clock.
    static BlockElement done(String user, String what, Instant when) {
        var seconds = Math.toIntExact(when.getEpochSecond());
        var date = RichTextSectionElement.Date.builder().timestamp(seconds).format(DAY_AND_TIME).fallback(when.toString()).build();
        return RichTextSectionElement.builder().elements(List.of(place(user), text(": " + what + ", ", false, false), date)).build();
    }

    static RichTextElement plain(String text) {
        return text(text, false, false);
    }

    private static RichTextElement text(String text, boolean bold, boolean code) {
        var style = RichTextSectionElement.TextStyle.builder().bold(bold).code(code).build();
        return RichTextSectionElement.Text.builder().text(text).style(bold || code ? style : null).build();
    }

    static RichTextBlock of(List<RichTextElement> elements) {
        return lines("", List.of(RichTextSectionElement.builder().elements(elements).build()));
    }

    /// Lines, each a section, under an id that is empty for none.
    static RichTextBlock lines(String blockId, List<BlockElement> sections) {
        return RichTextBlock.builder().blockId(blockId.isEmpty() ? null : blockId).elements(sections).build();
    }
}
