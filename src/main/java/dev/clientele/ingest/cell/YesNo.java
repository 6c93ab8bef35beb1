package dev.clientele.ingest.cell;

import java.util.Optional;
import java.util.Set;

/// Yes and no as programs and people write them in a cell; a count is yes from one on.
public final class YesNo {

    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "x", "ja", "j", "oui", "o", "si", "s", "sim", "wahr", "vrai",
            "verdadero", "verdadeiro", "vero", "waar", "sant", "sand", "sann", "tak", "prawda", "\u2713", "\u2714");
    private static final Set<String> NO =
            Set.of("no", "n", "false", "f", "nein", "non", "nao", "nee", "nej", "nie", "falsch", "faux", "falso",
                    "onwaar", "falskt", "falsk", "usann", "falsz");

    private YesNo() {}

    /// Empty where it is neither.
    public static Optional<Boolean> of(String text) {
        var word = Folded.of(text);
        if (word.matches("\\d{1,9}")) {
            return Optional.of(Integer.parseInt(word) > 0);
        }
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
