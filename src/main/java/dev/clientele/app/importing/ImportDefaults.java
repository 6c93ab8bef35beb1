package dev.clientele.app.importing;

import dev.clientele.ingest.profile.ProfileFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// What an import takes from the settings where the command line says nothing.
///
/// @param store the store's file
/// @param reportingCurrency the currency of all figures, where the settings name one
/// @param maxRejects the share of rejected rows past which a file is refused: 0.01 is one of a hundred
/// @param profiles the profiles of exports
/// @param businessZone the zone whose days are business days
public record ImportDefaults(Path store, Optional<Currency> reportingCurrency, double maxRejects, ZoneId businessZone, Locale locale,
        InstantSource clock, ProfileFolder profiles) {

    /// The same without profiles of the company's own.
    public ImportDefaults(Path store, Optional<Currency> reportingCurrency, double maxRejects, ZoneId businessZone, Locale locale,
            InstantSource clock) {
        this(store, reportingCurrency, maxRejects, businessZone, locale, clock, ProfileFolder.none());
    }

    /// The business day that it is now.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), businessZone);
    }
}
