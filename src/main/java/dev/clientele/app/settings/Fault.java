package dev.clientele.app.settings;

import java.util.Comparator;

/// One thing wrong with the settings.
///
/// @param message what was found and what was expected
public record Fault(Place place, String message) {

    /// In the order in which a person reads: down the file, then the environment.
    static final Comparator<Fault> IN_ORDER = Comparator.comparingInt(fault -> fault.place().line() == 0
            ? Integer.MAX_VALUE
            : fault.place().line());

    /// Where a setting is given.
    ///
    /// @param source the file or the environment variable
    /// @param line 1-based; 0 for a variable or the file as a whole
    public record Place(String source, int line) {
        @Override
        public String toString() {
            return line > 0 ? source + ":" + line : source;
        }
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
