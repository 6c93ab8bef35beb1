package dev.clientele.ingest.sheet;

import java.util.List;

/// A file with one sheet of rows or several, whose cells are handed over as text.
public interface Workbook extends AutoCloseable {

    /// One of its sheets.
    ///
    /// @param isHidden true where a person who opens the file does not see it
    record Tab(String name, boolean isHidden) {}

    /// What it is, for the person: `Excel workbook (.xlsx)`.
    String format();

    /// Its sheets in their order.
    List<Tab> sheets();

    /// What of a sheet is not in its rows, as sentences for the person.
    default List<String> leftOut(int sheet) {
        return List.of();
    }

    /// Hands over the rows of a sheet until the receiver has enough.
    ///
    /// @param sheet its place in [#sheets()]
    /// @param words how typed cells become text
    /// @throws dev.clientele.ingest.ImportRefusal where the sheet cannot be read to its end
    void read(int sheet, CellWords words, SheetRows rows);

    @Override
    void close();
}
