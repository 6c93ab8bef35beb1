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
/// @param profile the profile by which it was read
/// @param namedCurrency the currency that the amount's column names in its header ("Net EUR")
public record FileLayout(List<Trait> traits, Optional<String> doubt, String dayExample, boolean hasSigns, Optional<Currency> namedCurrency,
        Layout layout, Optional<MappingProfile> profile) {

    /// A file that was recognised without a profile.
    public FileLayout(List<Trait> traits, Optional<String> doubt, String dayExample, boolean hasSigns, Optional<Currency> namedCurrency,
            Layout layout) {
        this(traits, doubt, dayExample, hasSigns, namedCurrency, layout, Optional.empty());
    }

    public FileLayout {
        traits = List.copyOf(traits);
    }

    /// The same with the currency that a profile names, and the profile.
    public FileLayout readBy(MappingProfile known) {
        return new FileLayout(traits, doubt, dayExample, hasSigns, known.currency().or(() -> namedCurrency), layout, Optional.of(known));
    }

    /// One thing about a format: `Encoding`, `UTF-8 (byte order mark)`.
    public record Trait(String what, String how) {}
}
