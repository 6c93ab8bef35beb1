package dev.clientele.chat.terminal;

import dev.clientele.command.Button;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.model.ValueFormatter;
import java.util.ArrayList;
import java.util.List;

/// A response as text for a screen.
public record TextReply(ValueFormatter wording, Screen screen) {

    /// The response's lines, each ended.
    public String of(Response response) {
        var lines = switch (response) {
            case Reply reply -> reply(reply);
            case Response.Refused refused -> refused(refused);
            case Response.Failed failed -> painted(Screen.Ink.ERROR, WrappedProse.lines(failed.message(), screen.proseWidth()));
        };
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    private List<String> reply(Reply reply) {
        var lines = new ArrayList<>(painted(Screen.Ink.HEADLINE, WrappedProse.lines(reply.headline(), screen.proseWidth())));
        for (var table : reply.tables()) {
            lines.add("");
            lines.addAll(new PlainTable(table, wording, screen).lines());
        }
        if (!reply.smallPrint().isEmpty()) {
            lines.add("");
            reply.smallPrint().forEach(note -> lines.addAll(painted(Screen.Ink.FAINT, WrappedProse.lines(note, screen.proseWidth()))));
        }
        if (!reply.buttons().isEmpty()) {
            lines.add("");
            lines.add("Ask next");
            lines.addAll(buttons(reply.buttons()));
        }
        return lines;
    }

    private List<String> refused(Response.Refused refused) {
        var lines = new ArrayList<>(painted(Screen.Ink.WARNING, WrappedProse.lines(refused.message(), screen.proseWidth())));
        if (!refused.suggestions().isEmpty()) {
            lines.add("Try");
            var asked = refused.suggestions().stream().map(suggestion -> new Button(suggestion, suggestion)).toList();
            lines.addAll(buttons(asked));
        }
        return lines;
    }

    /// The label behind its number, and the question where that says more: beside the label or, without room, under it.
    private List<String> buttons(List<Button> buttons) {
        var widest = buttons.stream().filter(button -> !button.label().equals(button.question()))
                .mapToInt(button -> DisplayText.width(DisplayText.printable(button.label()))).max().orElse(0);
        var indent = buttons.size() > 9 ? 6 : 5;
        var lines = new ArrayList<String>();
        for (var i = 0; i < buttons.size(); i++) {
            var label = DisplayText.printable(buttons.get(i).label());
            var question = DisplayText.printable(buttons.get(i).question());
            var mark = DisplayText.padded(Integer.toString(i + 1), indent - 2, true) + "  ";
            if (label.equals(question)) {
                lines.add(mark + label);
            } else if (indent + widest + 2 + DisplayText.width(question) <= screen.width()) {
                lines.add(mark + DisplayText.padded(label, widest, false) + "  " + screen.paint(Screen.Ink.FAINT, question));
            } else {
                lines.add(mark + label);
                lines.add(" ".repeat(indent) + screen.paint(Screen.Ink.FAINT, question));
            }
        }
        return lines;
    }

    private List<String> painted(Screen.Ink ink, List<String> lines) {
        return lines.stream().map(line -> screen.paint(ink, line)).toList();
    }
}
