package dev.clientele.insight;

import dev.clientele.Thoroughness;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.store.RandomStore;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/// A random store, the terms on which it is asked, and both that answer: the bot and SQL.
record OracleStores(RandomStore store, AnalysisSettings terms, LocalDate today, SqlBooks books, Desk desk, SplittableRandom random)
        implements
            AutoCloseable {

    private static final List<Integer> WINDOWS = List.of(12, 1, 3, 6, 24);

    /// The seeds to try: 0 to 15, with which every kind of store comes; to 31 in the full mode; or as `-Dclientele.seeds=100-999` says.
    static LongStream seeds() {
        var bounds = System.getProperty("clientele.seeds", "0-" + Thoroughness.times(15, 31)).split("-", -1);
        return LongStream.rangeClosed(Long.parseLong(bounds[0]), Long.parseLong(bounds[1]));
    }

    static OracleStores of(long seed, Path folder) {
        var store = RandomStore.write(seed, folder);
        var random = new SplittableRandom(~seed);
        var fiscalYearStart = random.nextBoolean() ? Month.JANUARY : Month.of(1 + random.nextInt(12));
        var calendar = new BusinessCalendar(ZoneId.of("UTC"), fiscalYearStart, DayOfWeek.MONDAY);
        var terms = Desk.terms(calendar, WINDOWS.get(Math.toIntExact(seed % WINDOWS.size())));
        var books = new SqlBooks(store.database());
        var last = books.daysWithData().map(days -> days.end().minusDays(1)).orElse(LocalDate.of(2021, 3, 4));
        var today = last.plusDays(random.nextInt(4) == 0 ? -random.nextInt(60) : random.nextInt(400));
        System.out
                .println(store + ", today " + today + ", " + terms.activityWindowMonths() + " months, fiscal year from " + fiscalYearStart);
        return new OracleStores(store, terms, today, books, Desk.of(store.database(), terms, today), random);
    }

    RandomQuestions questions() {
        return new RandomQuestions(random, books, terms, today);
    }

    boolean isEmpty() {
        return books.daysWithData().isEmpty();
    }

    @Override
    public void close() {
        books.close();
    }
}
