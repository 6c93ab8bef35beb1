package dev.clientele.action.command;

import dev.clientele.command.Sheet;
import dev.clientele.command.Sheet.Kind;
import dev.clientele.command.Sheet.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The form by which an answer becomes an action.
final class IdeaSheet {

    private static final List<String> DEGREES = IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).toList();

    private IdeaSheet() {}

    /// @param after the question that finds its customers, behind `from`; empty for none
    static Sheet of(String after, String title, int potential, int simplicity) {
        return new Sheet("action add", after, "A new action", "Keep it", "",
                List.of(new Line("title", "What is to be done?", Kind.WORDS, "", title, "Call the silent platinum accounts", List.of(),
                        Optional.empty()),
                        degree("potential", "Potential: how much may it bring, 1 to 5?", potential),
                        degree("simplicity", "Simplicity: how easy is it, 1 to 5?", simplicity)));
    }

    static Line degree(String lead, String label, int value) {
        return new Line(lead, label, Kind.CHOICE, lead, Integer.toString(value), "", DEGREES, Optional.empty());
    }
}
