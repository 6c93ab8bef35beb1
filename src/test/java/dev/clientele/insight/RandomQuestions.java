package dev.clientele.insight;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.model.Dimension;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Questions about a store that hit the borders of its data.
final class RandomQuestions {

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    private final SplittableRandom random;
    private final SqlBooks books;
    private final AnalysisSettings terms;
    private final LocalDate today;
    private final Span data;

    /// @param today the day on which they are asked
    RandomQuestions(SplittableRandom random, SqlBooks books, AnalysisSettings terms, LocalDate today) {
        this.random = random;
        this.books = books;
        this.terms = terms;
        this.today = today;
        this.data = books.daysWithData().orElseThrow();
    }

    Question next() {
        var named = random.nextInt(3) == 0;
        var asOf = named ? asOf() : data.end().minusDays(1).isAfter(today) ? today : data.end().minusDays(1);
        var spans = new RandomSpans(random, terms, data, asOf);
        var span = random.nextInt(5) == 0 ? Optional.<Span>empty() : Optional.of(spans.next());
        return new Question(span, new SqlScope(filters(), asOf, terms.activityWindowMonths()), named ? " as of " + asOf : "");
    }

    private LocalDate asOf() {
        var first = data.start().minusDays(5);
        var day = first.isBefore(today) ? first.plusDays(random.nextLong(ChronoUnit.DAYS.between(first, today) + 1)) : today;
        var end = day.withDayOfMonth(day.lengthOfMonth());
        return random.nextBoolean() && !end.isAfter(today) ? end : day;
    }

    private Map<Dimension, List<String>> filters() {
        var filters = new TreeMap<Dimension, List<String>>();
        for (var count = random.nextInt(3); count > 0; count--) {
            var dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            var names = books.names(dimension);
            if (!names.isEmpty()) {
                var first = names.get(random.nextInt(names.size()));
                var second = names.get(random.nextInt(names.size()));
                filters.put(dimension, random.nextBoolean() || first.equals(second) ? List.of(first) : List.of(first, second));
            }
        }
        return filters;
    }
}
