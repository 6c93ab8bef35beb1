package dev.clientele.model;

/// What is wrong with one row of a file: where, what was found there and what was expected instead.
///
/// @param file the file's name as the person gave it
/// @param row the 1-based row, the header being row 1; 0 for the file as a whole
/// @param field the column's name in the file, empty for the whole row
/// @param found the text found, shortened by the reader of the file if it is long
/// @param expected what would have been right, in words that tell what to do
/// @param kind a short name by which problems are counted: `no rate`, `bad date`, ...
public record Problem(String file, long row, String field, String found, String expected, String kind) {

    @Override
    public String toString() {
        var where = row == 0 ? file : file + ":" + row;
        var what = field.isEmpty() ? "" : " " + field + ":";
        return where + ":" + what + " found \"" + found + "\", expected " + expected;
    }
}
