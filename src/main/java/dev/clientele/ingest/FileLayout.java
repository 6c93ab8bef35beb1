package dev.clientele.ingest;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Everything that was understood about a file with a table.
///
/// @param traits how its format is written, for the person
/// @param doubt what of that is only a guess, as a sentence
/// @param dayExample a date of the file that its format reads
/// @param hasSigns true where currencies stand beside the amounts
/// @param namedCurrency the currency that the amount's column names in its header ("Net EUR")
public record FileLayout(List<Trait> traits, Optional<String> doubt, String dayExample, boolean hasSigns, Optional<Currency> namedCurrency,
        Layout layout) {

    public FileLayout {
        traits = List.copyOf(traits);
    }

    /// One thing about a format: `Encoding`, `UTF-8 (byte order mark)`.
    public record Trait(String what, String how) {}
}
