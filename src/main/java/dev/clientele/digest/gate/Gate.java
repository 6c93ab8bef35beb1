package dev.clientele.digest.gate;

import dev.clientele.model.ValueFormatter;
import dev.clientele.portfolio.DocumentWeeks;
import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Says why data is not fit for a digest. The last week is that of the seven days before the day on which it is due, so that no day
/// counts that is not over. The data is unfit when
///
/// 1. there is none, or the newest document is older than the limit;
/// 2. the last import turned down too many rows;
/// 3. the last week has no document, though each of the weeks before had net revenue;
/// 4. the last week has far fewer documents than the middle one of the weeks before, and than the thinnest seven days around the same week a
///    year before: what is usual at that time of the year is no fault, and holidays fall on other days of the week.
///
/// @param lastImport what became of it; empty where there was none
public record Gate(GateLimits limits, ValueFormatter wording, Supplier<Optional<LastImport>> lastImport) {

    private static final int WEEK = 7;
    private static final int YEAR = 52;
    private static final int DAYS_HOLIDAYS_MOVE = 3;

    /// What speaks against a digest, as the end of a sentence; empty where nothing does.
    ///
    /// @param day the business day on which it is due
    public Optional<String> objection(Portfolio portfolio, LocalDate day) {
        var last = portfolio.lastDay(day);
        if (last.isEmpty()) {
            return Optional.of("there is no data yet");
        }
        return stale(last.get(), day).or(this::rejected).or(() -> thin(portfolio, day));
    }

    private Optional<String> stale(LocalDate last, LocalDate day) {
        var age = ChronoUnit.DAYS.between(last, day);
        return age > limits.staleDays()
                ? Optional.of("the newest document is of " + wording.day(last) + ", " + wording.count(age) + " days ago, and "
                        + wording.count(limits.staleDays()) + " is the limit")
                : Optional.empty();
    }

    private Optional<String> rejected() {
        return lastImport.get().filter(batch -> 100 * batch.rejected() > limits.rejectedPercent() * (batch.lines() + batch.rejected()))
                .map(batch -> "the last import (" + batch.file() + ") turned down " + wording.count(batch.rejected()) + " of "
                        + wording.counted(batch.lines() + batch.rejected(), "row", "rows"));
    }

    private Optional<String> thin(Portfolio portfolio, LocalDate day) {
        var end = Math.toIntExact(day.toEpochDay());
        var weeks = DocumentWeeks.before(portfolio.orders(), end, limits.weeks() + 1);
        var now = weeks.documents()[0];
        var days = "the 7 days to " + wording.day(day.minusDays(1));
        if (now == 0 && Arrays.stream(weeks.net()).skip(1).allMatch(net -> net > 0)) {
            return Optional.of("there is no document of " + days + ", though each of the " + limits.weeks() + " weeks before has some");
        }
        var usual = Arrays.stream(weeks.documents()).skip(1).sorted().skip(limits.weeks() / 2).findFirst().orElse(0);
        if (usual >= limits.leastDocuments() && isDrop(now, usual) && !isUsualThen(portfolio, end, now)) {
            return Optional.of(wording.counted(now, "document is", "documents are") + " of " + days + ", where "
                    + wording.count(usual) + " a week are usual");
        }
        return Optional.empty();
    }

    /// Whether so few documents are no drop against the thinnest seven days around the same week a year before.
    private boolean isUsualThen(Portfolio portfolio, int end, int now) {
        var yearBefore = IntStream.rangeClosed(-DAYS_HOLIDAYS_MOVE, DAYS_HOLIDAYS_MOVE)
                .map(shift -> DocumentWeeks.before(portfolio.orders(), end - YEAR * WEEK + shift, 1).documents()[0]).summaryStatistics();
        return yearBefore.getMax() > 0 && !isDrop(now, yearBefore.getMin());
    }

    private boolean isDrop(int now, int usual) {
        return 100L * now < (100L - limits.dropPercent()) * usual;
    }
}
