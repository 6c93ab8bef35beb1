package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.insight.CompareOracle.Subject;
import dev.clientele.model.Dimension;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `compare` answers as SQL does, over random stores: customers, groups by every dimension, each against all others, and periods.
final class CompareSqlTest extends AnswersAsSqlDoes {

    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());

    CompareSqlTest() {
        super("compare 2020 2021", 10);
    }

    @Override
    void check(OracleStores asked, Question question) {
        switch (asked.random().nextInt(4)) {
            case 0 -> customers(asked, question);
            case 1 -> groups(asked, question);
            case 2 -> rest(asked, question);
            default -> periods(asked, question);
        }
    }

    /// Two to four customers; only conditions on documents make sense beside them.
    private static void customers(OracleStores asked, Question question) {
        var ids = new ArrayList<>(Arrays.asList(asked.desk().portfolio().get().customers().ids()));
        if (ids.size() < 2) {
            return;
        }
        var chosen = IntStream.range(0, Math.min(ids.size(), 2 + asked.random().nextInt(3)))
                .mapToObj(i -> ids.remove(asked.random().nextInt(ids.size()))).toList();
        var scope = scope(question, question.scope().filters().entrySet().stream().filter(filter -> isOfDocuments(filter.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, filter -> List.of(filter.getValue().getFirst()))));
        var words = "compare customers " + chosen.stream().map(id -> '"' + id + '"').collect(Collectors.joining(", "))
                + question.span().map(span -> " " + span.words()).orElse("") + scope.words() + question.asOfWords();
        check(asked, words, chosen.stream().map(id -> new Subject(scope, scope, span(question), id)).toList(), false);
    }

    private static boolean isOfDocuments(Dimension dimension) {
        return dimension == Dimension.CHANNEL || dimension == Dimension.PRODUCT || dimension == Dimension.CATEGORY;
    }

    private static void groups(OracleStores asked, Question question) {
        var dimension = DIMENSIONS.get(asked.random().nextInt(DIMENSIONS.size()));
        var names = new ArrayList<>(asked.books().names(dimension));
        if (names.size() < 2) {
            return;
        }
        var chosen = IntStream.range(0, Math.min(names.size(), 2 + asked.random().nextInt(3)))
                .mapToObj(i -> names.remove(asked.random().nextInt(names.size()))).toList();
        var others = others(question, dimension);
        var all = with(others, dimension, chosen);
        var words = "compare" + question.span().map(span -> " " + span.words()).orElse("") + scope(question, all).words()
                + question.asOfWords();
        check(asked, words, chosen.stream().map(name -> new Subject(scope(question, with(others, dimension, List.of(name))),
                scope(question, others), span(question), "")).toList(), false);
    }

    /// One to three groups and all others of their kind, among them those that have no name.
    private static void rest(OracleStores asked, Question question) {
        var dimension = DIMENSIONS.get(asked.random().nextInt(DIMENSIONS.size()));
        var names = new ArrayList<>(asked.books().names(dimension));
        if (names.size() < 2 || dimension == Dimension.TIER) {
            return;
        }
        var chosen = IntStream.range(0, Math.min(names.size() - 1, 1 + asked.random().nextInt(3)))
                .mapToObj(i -> names.remove(asked.random().nextInt(names.size()))).toList();
        names.add("");
        var words = "compare rest" + question.span().map(span -> " " + span.words()).orElse("")
                + scope(question, Map.of(dimension, chosen)).words() + question.asOfWords();
        var subjects = Stream.concat(chosen.stream().map(List::of), Stream.of(List.copyOf(names))).map(group -> new Subject(
                scope(question, Map.of(dimension, group)), scope(question, Map.of()), span(question), "")).toList();
        check(asked, words, subjects, false);
    }

    private static void periods(OracleStores asked, Question question) {
        var spans = Stream.generate(() -> asked.questions().next()).limit(12)
                .filter(other -> other.scope().asOf().equals(question.scope().asOf()) && other.asOfWords().equals(question.asOfWords()))
                .flatMap(other -> other.span().stream()).limit(2 + asked.random().nextInt(2)).toList();
        if (spans.stream().map(span -> span.start() + " " + span.end()).distinct().count() < Math.max(2, spans.size())) {
            return;
        }
        var ids = asked.desk().portfolio().get().customers().ids();
        var id = ids.length > 0 && asked.random().nextInt(3) == 0 ? ids[asked.random().nextInt(ids.length)] : "";
        var scope = scope(question, id.isEmpty() ? others(question, Dimension.PRODUCT) : Map.of());
        var words = "compare " + (id.isEmpty() ? "" : "customer \"" + id + "\" ")
                + spans.stream().map(Span::words).collect(Collectors.joining(" vs ")) + scope.words() + question.asOfWords();
        var whole = scope(question, Map.of());
        var sorted = spans.stream().sorted(Comparator.comparing(Span::start).thenComparing(Span::end)).toList();
        check(asked, words, sorted.stream().map(span -> new Subject(scope, whole, alike(span, sorted.getLast(), question), id)).toList(),
                true);
    }

    /// As many days of a span as the last one has of like length that is not over.
    private static Span alike(Span span, Span last, Question question) {
        var end = question.scope().asOf().plusDays(1);
        var months = ChronoUnit.MONTHS.between(last.start(), last.end());
        var isAsLong = ChronoUnit.MONTHS.between(span.start(), span.end()) == months
                && (months > 0 || ChronoUnit.DAYS.between(span.start(), span.end()) == ChronoUnit.DAYS.between(last.start(), last.end()));
        if (!last.end().isAfter(end) || !last.start().isBefore(end) || !isAsLong) {
            return span;
        }
        var sameDay = span.start().plus(Period.between(last.start(), end));
        return sameDay.isBefore(span.end()) ? Span.of(span.words(), span.start(), sameDay) : span;
    }

    private static void check(OracleStores asked, String words, List<Subject> subjects, boolean arePeriods) {
        var first = asked.books().daysWithData().orElseThrow().start();
        if (subjects.stream().anyMatch(of -> of.span().start().isAfter(of.scope().asOf()) || !of.span().end().isAfter(first))) {
            assertThat(asked.desk().refusal(words)).containsPattern("The data (ends|begins) on ");
        } else {
            new CompareOracle(asked.books(), words, subjects, arePeriods).check(asked.desk().ask(words));
        }
    }

    /// One value of each dimension but one.
    private static Map<Dimension, List<String>> others(Question question, Dimension without) {
        return question.scope().filters().entrySet().stream().filter(filter -> filter.getKey() != without)
                .collect(Collectors.toMap(Map.Entry::getKey, filter -> List.of(filter.getValue().getFirst()), (a, b) -> a, TreeMap::new));
    }

    private static Map<Dimension, List<String>> with(Map<Dimension, List<String>> others, Dimension dimension, List<String> names) {
        var all = new TreeMap<>(others);
        all.put(dimension, names);
        return all;
    }

    private static SqlScope scope(Question question, Map<Dimension, List<String>> filters) {
        return new SqlScope(new TreeMap<>(filters), question.scope().asOf(), question.scope().window());
    }

    /// The last twelve months where no period is named.
    private static Span span(Question question) {
        return question.spanOrYear();
    }
}
