package dev.clientele.command;

import java.util.List;

/// The customers that an answer lists, by their ids in its order, so that something can be done about them.
///
/// @param shown those in its table
/// @param left those that its question found as well, and for which the table had no room
public record Listed(List<String> shown, List<String> left) {

    /// An answer that lists nobody.
    public static final Listed NOBODY = new Listed(List.of(), List.of());

    public Listed {
        shown = List.copyOf(shown);
        left = List.copyOf(left);
    }

    /// The first so many of all that were found.
    public static Listed first(int shown, List<String> found) {
        var most = Math.min(shown, found.size());
        return new Listed(found.subList(0, most), found.subList(most, found.size()));
    }
}
