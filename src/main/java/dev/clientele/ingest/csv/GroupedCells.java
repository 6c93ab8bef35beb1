package dev.clientele.ingest.csv;

import dev.clientele.ingest.evidence.SumWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives the cells of a report's rows the headings that they stand under. Not for use by several threads.
final class GroupedCells {

    private final int column;
    private final OpenGroups groups = new OpenGroups();

    /// @param column the index of the column with the headings
    GroupedCells(int column) {
        this.column = column;
    }

    /// Takes in a row that nobody asks for.
    ///
    /// @param text what it has in the column of headings
    void pass(String text) {
        groups.take(text);
    }

    /// The cells with their heading; nothing where they are a heading, or the sum of a group.
    Optional<List<String>> complete(List<String> cells) {
        var text = cells.size() > column ? cells.get(column).strip() : "";
        groups.take(text);
        if (SumWords.isSum(text) || cells.stream().filter(cell -> !cell.isBlank()).count() <= 1) {
            return Optional.empty();
        }
        var complete = new ArrayList<>(cells);
        if (text.isEmpty() && cells.size() > column) {
            complete.set(column, groups.current());
        }
        return Optional.of(complete);
    }
}
