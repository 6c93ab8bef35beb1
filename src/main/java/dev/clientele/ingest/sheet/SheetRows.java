package dev.clientele.ingest.sheet;

import java.util.List;

/// Takes the rows of a sheet one after the other.
public interface SheetRows {

    /// Rows and columns past which no spreadsheet goes.
    int MOST_ROWS = 1 << 20;
    int MOST_COLUMNS = 1 << 14;

    /// Takes a row that has any text.
    ///
    /// @param number its number in the sheet, the first being 1; greater than that of the row before
    /// @param cells their texts from the first column on; changed after the call
    /// @return false where no further rows are wanted
    boolean row(int number, List<String> cells);
}
