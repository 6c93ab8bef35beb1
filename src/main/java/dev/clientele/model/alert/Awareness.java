package dev.clientele.model.alert;

/// How far people know of a case.
///
/// @param level the level that they know
/// @param times how often they were told; 0 for what was there when its rule was made
public record Awareness(long level, int times) {

    /// Once more, at another level.
    public Awareness again(long now) {
        return new Awareness(now, times + 1);
    }
}
