package dev.clientele.chat.terminal;

import java.util.ArrayList;
import java.util.List;

/// Breaks sentences into lines of a width.
final class WrappedProse {

    private WrappedProse() {}

    /// The text's lines; a word longer than a line stays whole.
    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : DisplayText.printable(text).strip().split(" +", -1)) {
            if (!line.isEmpty() && DisplayText.width(line.toString()) + 1 + DisplayText.width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// The text behind a mark, its further lines indented by the mark's width.
    static List<String> lines(String mark, String text, int width) {
        var indent = DisplayText.width(mark);
        var lines = new ArrayList<String>();
        for (var line : lines(text, Math.max(1, width - indent))) {
            lines.add((lines.isEmpty() ? mark : " ".repeat(indent)) + line);
        }
        return lines;
    }
}
