package dev.clientele.model;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// For whom something is put into words: how they write numbers and days, and by which clock they live. It holds for a piece of work, and
/// in another thread where the work is carried there.
///
/// @param locale empty for the company's own
/// @param zone empty for the company's own
public record Reader(Optional<Locale> locale, Optional<ZoneId> zone) {

    /// Several people, or someone of whom nothing is known.
    public static final Reader ANYBODY = new Reader(Optional.empty(), Optional.empty());

    private static final ScopedValue<Reader> CURRENT = ScopedValue.newInstance();

    /// The one for whom the present piece of work is done.
    public static Reader current() {
        return CURRENT.orElse(ANYBODY);
    }

    /// Does a piece of work for this reader.
    public <T> T during(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /// The same for work without an outcome.
    public void during(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /// A piece of work that is done for the present reader, in whatever thread.
    public static <T> Supplier<T> carried(Supplier<T> work) {
        var reader = current();
        return () -> reader.during(work);
    }

    /// The same reader in the company of others, who write otherwise.
    public Reader amongOthers() {
        return new Reader(Optional.empty(), zone);
    }
}
