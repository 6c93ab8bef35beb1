package dev.clientele.alert.check;

/// What becomes of an open case that is not found any more.
public enum Ending {
    /// it is not over: only just missed, or not for long enough
    STAYS,
    /// all is well again
    RECOVERED,
    /// it is not well, but no longer watched
    LAPSED
}
