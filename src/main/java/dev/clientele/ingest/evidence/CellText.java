package dev.clientele.ingest.evidence;

import dev.clientele.ingest.CellRange;

/// A cell's text as it is read: without the blanks and the spreadsheet's signs around it.
final class CellText {

    private CellText() {}

    static String of(String cell) {
        var range = CellRange.of(cell.toCharArray(), 0, cell.length());
        return cell.substring(range.start(), range.end());
    }
}
