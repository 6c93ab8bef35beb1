package dev.clientele.language.period;

import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Understands the words for a stretch of time: `2025`, `2025-Q3`, `q3 2025`, `2025-11`, `nov 2025`, `2025-W07`, `fy2025`,
/// `this year`, `last quarter`, `ytd`, `last 90 days`, `2025-01-01..2025-06-30`, `2019 to 2021`, `since 2024`, `summer 2019`,
/// `last winter`.
///
/// Relative words count from the as-of day. A period named by its calendar (`2025`) is the whole of it, even where the
/// as-of day lies inside; `ytd` and `last 90 days` end with the as-of day. Where the year is left open (`nov`), the last one
/// that has begun is meant. The last day named counts in.
public final class PeriodParser {

    private static final int MOST_WORDS = 12;

    private final BusinessCalendar calendar;

    /// A period found, and how many words it took.
    public record Match(Period period, int words) {}

    public PeriodParser(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    /// By which times are named.
    public BusinessCalendar calendar() {
        return calendar;
    }

    /// The longest period that begins at the first word.
    ///
    /// @param words lower case
    /// @param asOf the day relative words count from
    /// @throws DateTimeException when the words name a time that does not exist (`2025-13`, `2025-06-30..2025-01-01`); its
    ///     message is a sentence for the person who typed them
    public Optional<Match> match(List<String> words, LocalDate asOf) {
        var atoms = Atoms.of(words.subList(0, Math.min(MOST_WORDS, words.size())));
        return new PeriodRange(new NamedTimes(calendar, atoms, asOf), new RelativeTimes(calendar, atoms, asOf),
                new Seasons(calendar, atoms, asOf), atoms, asOf).match();
    }
}
