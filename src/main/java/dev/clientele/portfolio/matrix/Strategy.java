package dev.clientele.portfolio.matrix;

/// What is to be done with customers of a kind.
///
/// @param name in a few words
/// @param advice what it asks for, in a sentence without its full stop; may be empty
public record Strategy(String name, String advice) {

    /// Reads `name = advice`, or a name alone.
    ///
    /// @throws IllegalArgumentException for one without a name
    public static Strategy of(String text) {
        var sign = text.indexOf('=');
        var strategy = sign < 0
                ? new Strategy(text.strip(), "")
                : new Strategy(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
        if (strategy.name.isEmpty()) {
            throw new IllegalArgumentException("a strategy without a name: " + text);
        }
        return strategy;
    }
}
