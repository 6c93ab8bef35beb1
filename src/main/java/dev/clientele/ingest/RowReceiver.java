package dev.clientele.ingest;

/// Takes the rows of a file one after the other, in the file's order.
public interface RowReceiver {

    /// A row with its cells under the ordinals of their [Field]s; refilled after the call.
    void row(Row row);

    /// A row that could not be cut into its cells.
    void fault(long row, String found, String expected, String kind);

    /// The heading of a group of rows, which the rows below it bear.
    default void heading() {}

    /// A line of text below the last row of the table.
    default void footnote() {}
}
