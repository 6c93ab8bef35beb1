package dev.clientele.ingest;

/// A column of a file.
///
/// @param index its place, the first being 0
/// @param name its name in the header; `column 3` where the file has none
public record Column(int index, String name) {

    /// A column that no field takes, and why.
    public record Unused(Column column, String reason) {

        private static final String UNKNOWN = "not known";
        private static final String EMPTY = "it is empty";

        /// One whose name says nothing that an import wants.
        public static Unused unknown(Column column) {
            return new Unused(column, UNKNOWN);
        }

        /// True where it could have been taken for something and was not, rather than being empty or nothing that an import wants.
        public boolean wasPassedOver() {
            return !reason.equals(UNKNOWN) && !reason.equals(EMPTY);
        }
    }
}
