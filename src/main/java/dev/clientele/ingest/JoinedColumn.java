package dev.clientele.ingest;

/// A column made of two: a person's first and last name.
///
/// @param index its place, behind the file's own columns
/// @param name its name, made of both of theirs
/// @param first the place of the column whose text comes first
/// @param last the place of the other
public record JoinedColumn(int index, String name, int first, int last) {

    /// The two texts with a blank between them.
    public static String join(String first, String last) {
        return (first.strip() + " " + last.strip()).strip();
    }
}
