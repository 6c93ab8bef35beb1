package dev.clientele.data.check;

import dev.clientele.portfolio.Portfolio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// How many documents each month has, unassigned ones too, from the first to the last.
///
/// @param documents one for each month
public record Months(YearMonth first, int[] documents) {

    private static final int YEAR = 12;
    /// With fewer documents in the months around, few in one say nothing.
    private static final int LEAST = 10;

    /// A month with far fewer documents than those around it and than the same month a year before.
    ///
    /// @param before documents of the month before
    /// @param after those of the month after; empty where the data may not hold it whole
    /// @param yearBefore empty where the data does not reach so far back
    public record Gap(YearMonth month, int documents, int before, OptionalInt after, OptionalInt yearBefore) {}

    /// A run of months without any document between months that have some.
    public record Missing(YearMonth first, YearMonth last) {

        public long count() {
            return first.until(last, ChronoUnit.MONTHS) + 1;
        }
    }

    /// The months of all documents up to a day; none where there is no document.
    public static Months of(Portfolio portfolio, LocalDate today) {
        var until = today.toEpochDay();
        var days = Arrays.stream(portfolio.orders().day()).filter(day -> day <= until).toArray();
        if (days.length == 0) {
            return new Months(YearMonth.from(today), new int[0]);
        }
        var first = ofDay(Arrays.stream(days).min().getAsInt());
        var last = ofDay(Arrays.stream(days).max().getAsInt());
        var documents = new int[Math.toIntExact(first.until(last, ChronoUnit.MONTHS)) + 1];
        Arrays.stream(days).forEach(day -> documents[Math.toIntExact(first.until(ofDay(day), ChronoUnit.MONTHS))]++);
        return new Months(first, documents);
    }

    private static YearMonth ofDay(int day) {
        return YearMonth.from(LocalDate.ofEpochDay(day));
    }

    public YearMonth month(int index) {
        return first.plusMonths(index);
    }

    /// The months without a document, those that follow each other together.
    public List<Missing> missing() {
        var missing = new ArrayList<Missing>();
        for (var i = 0; i < documents.length; i++) {
            if (documents[i] == 0) {
                var from = i;
                while (documents[i + 1] == 0) { // the last month has documents
                    i++;
                }
                missing.add(new Missing(month(from), month(i)));
            }
        }
        return List.copyOf(missing);
    }

    /// The months with less than half of the documents of the thinner of the two around them, and of the same month a year before; of the
    /// last whole month the two before it. The first and the last month, which the data may not hold whole, are none, and nothing is
    /// held against them.
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (var i = 2; i < documents.length - 1; i++) {
            var before = documents[i - 1];
            var after = i < documents.length - 2 ? OptionalInt.of(documents[i + 1]) : OptionalInt.empty();
            var yearBefore = i > YEAR ? OptionalInt.of(documents[i - YEAR]) : OptionalInt.empty();
            var around = Math.min(before, after.orElse(documents[i - 2]));
            var isThin = documents[i] > 0 && around >= LEAST && 2 * documents[i] < around;
            if (isThin && (yearBefore.isEmpty() || 2 * documents[i] < yearBefore.getAsInt())) {
                gaps.add(new Gap(month(i), documents[i], before, after, yearBefore));
            }
        }
        return List.copyOf(gaps);
    }
}
