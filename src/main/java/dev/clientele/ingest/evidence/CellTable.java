package dev.clientele.ingest.evidence;

import dev.clientele.ingest.JoinedColumn;
import java.util.ArrayList;
import java.util.List;

/// The rows of a file, or its first ones, column by column. Not for use by several threads while rows are added.
public final class CellTable {

    private final List<TextColumn> columns = new ArrayList<>();
    private final int own;
    private final List<JoinedColumn> joined;
    private int rows;

    /// @param names the names of the file's columns
    /// @param joined columns made of two of them
    public CellTable(List<String> names, List<JoinedColumn> joined) {
        this.own = names.size();
        this.joined = List.copyOf(joined);
        for (var i = 0; i < names.size(); i++) {
            columns.add(new TextColumn(i, names.get(i)));
        }
        joined.forEach(pair -> columns.add(new TextColumn(pair.index(), pair.name())));
    }

    /// Adds a row. One with too few or too many cells is no row of the table and tells nothing.
    public void add(List<String> cells) {
        if (cells.size() < own || cells.stream().skip(own).anyMatch(cell -> !cell.isBlank())) {
            return;
        }
        for (var column : columns.subList(0, own)) {
            column.add(CellText.of(cells.get(column.index())));
        }
        joined.forEach(pair -> columns.get(pair.index())
                .add(JoinedColumn.join(CellText.of(cells.get(pair.first())), CellText.of(cells.get(pair.last())))));
        rows++;
    }

    /// How many columns the file itself has.
    public int width() {
        return own;
    }

    public int rows() {
        return rows;
    }

    public List<TextColumn> columns() {
        return List.copyOf(columns);
    }

    public TextColumn column(int index) {
        return columns.get(index);
    }
}
