package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.analysis.TierTerms;
import dev.clientele.analysis.TierTerms.Bounds;
import dev.clientele.analysis.TierTerms.By;
import dev.clientele.analysis.TierTerms.Scheme;
import dev.clientele.model.Dimension;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `tiers` answers as SQL does, over random stores: by every scheme, measure and hysteresis.
final class TiersSqlTest extends AnswersAsSqlDoes {

    private static final List<Scheme> SCHEMES = List.of(Scheme.values());
    private static final int LASTING = 6;

    TiersSqlTest() {
        super("tiers", 16);
    }

    @Override
    void check(OracleStores asked, Question question) {
        var terms = terms(asked);
        var desk = Desk.of(asked.store().database(), asked.terms().with(terms), asked.today());
        var days = asked.books().rows("select day from invoice", (row, context) -> LocalDate.ofEpochDay(row.getLong(1)));
        new Asking(asked, terms, desk, days).ask(question);
    }

    /// Over all customers, who stay active for two years, so that many are in a tier on either day.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void movesOfLastingCustomersAreThoseOfSql(long seed) {
        try (var asked = OracleStores.of(seed, folder)) {
            for (var i = 0; i < LASTING && !asked.isEmpty(); i++) {
                var rules = terms(asked);
                var terms =
                        new AnalysisSettings(asked.terms().calendar(), asked.terms().wording(), 24, rules, asked.terms().lifetime(),
                                asked.terms().risk(), asked.terms().matrix(), Optional.empty());
                var desk = Desk.of(asked.store().database(), terms, asked.today());
                var to = desk.portfolio().get().lastDay().filter(day -> day.isBefore(asked.today())).orElse(asked.today());
                var from = to.minusDays(1 + asked.random().nextInt(500));
                var scope = new SqlScope(Map.of(), to, 24).with(SqlTiers.of(rules), asked.books().currency());
                var oracle = new MovesOracle(asked.books(), scope, "tiers moves " + from + " " + to, rules.hysteresis(), 10);
                oracle.check(desk.ask(oracle.words()), from, to);
            }
        }
    }

    /// Profit only where it can be had: nothing else could be asked then.
    private static TierTerms terms(OracleStores asked) {
        var random = asked.random();
        var byProfit = asked.books().isCosted() && random.nextBoolean();
        var bounds = random.nextBoolean()
                ? new Bounds(List.of(500, 2_000, 7_000), List.of(8_000, 9_500), amounts(20, 5, 1))
                : new Bounds(List.of(1_000, 1_000, 3_333), List.of(1 + random.nextInt(9_999), 10_000), amounts(300, 7, 0));
        return new TierTerms(SCHEMES.get(random.nextInt(3)), byProfit ? By.PROFIT : By.REVENUE, bounds,
                List.of(0, 100, 2_500, 10_000).get(random.nextInt(4)));
    }

    private static List<BigDecimal> amounts(long... amounts) {
        return LongStream.of(amounts).mapToObj(BigDecimal::valueOf).toList();
    }

    /// Asks one store on its terms.
    private record Asking(OracleStores asked, TierTerms terms, Desk desk, List<LocalDate> bought) {

        void ask(Question question) {
            var own = scheme();
            var measure = random().nextInt(3) == 0 ? (random().nextBoolean() ? "profit" : "revenue") : "";
            var rules = measure.isEmpty() ? own : new SqlTiers(own.scheme(), measure, own.customers(), own.values(), own.thresholds());
            var scheme = random().nextBoolean() || !rules.scheme().equals(terms.scheme().word()) ? " scheme " + rules.scheme() : "";
            var scope = fitting(question.scope(), rules);
            var said = (measure.isEmpty() ? "" : " by " + measure) + scheme + scope.words() + question.asOfWords();
            if (measure.equals("profit") && !asked.books().isCosted()) {
                assertThat(desk.refusal("tiers" + said)).contains("no costs");
            } else if (random().nextBoolean()) {
                moves(scope, said);
            } else {
                standing(scope, said);
            }
        }

        private void standing(SqlScope scope, String said) {
            var most = 1 + random().nextInt(12);
            if (scope.filters().containsKey(Dimension.TIER)) {
                var oracle = new TiersOracle(asked.books(), scope, "tiers " + most + said);
                oracle.checkMembers(desk.ask(oracle.words()), most);
            } else {
                var all = new TiersOracle(asked.books(), scope, "tiers list " + most + said);
                all.checkMembers(desk.ask(all.words()), most);
                var composition = new TiersOracle(asked.books(), scope, "tiers" + said);
                composition.checkComposition(desk.ask(composition.words()));
            }
        }

        private void moves(SqlScope scope, String said) {
            var from = day(scope);
            var to = day(scope);
            var first = from.isBefore(to) ? from : to;
            var last = from.isBefore(to) ? to : from;
            var named = random().nextInt(3) > 0;
            var words = "tiers moves 7" + said + (named ? " " + from + " " + to : "");
            if (List.of(Dimension.CHANNEL, Dimension.PRODUCT, Dimension.CATEGORY).stream().anyMatch(scope.filters()::containsKey)) {
                assertThat(desk.refusal(words)).contains("cannot be broken down by channel");
            } else if (named && !first.isBefore(last.isAfter(scope.asOf()) ? scope.asOf() : last)) {
                assertThat(first.equals(last) ? "" : desk.refusal(words)).as(words).matches("|.*The data ends on .*");
            } else {
                var oracle = new MovesOracle(asked.books(), scope, words, terms.hysteresis(), 7);
                var end = last.isAfter(scope.asOf()) ? scope.asOf() : last;
                oracle.check(desk.ask(words), named ? first : scope.asOf().minusYears(1), named ? end : scope.asOf());
            }
        }

        /// The as-of day, a day on which somebody bought or the day before, or any.
        private LocalDate day(SqlScope scope) {
            var data = asked.books().daysWithData().orElseThrow();
            var from = data.start().minusDays(20);
            return switch (random().nextInt(4)) {
                case 0 -> scope.asOf();
                case 1 -> from.plusDays(random().nextLong(ChronoUnit.DAYS.between(from, data.end()) + 30));
                default -> bought.get(random().nextInt(bought.size())).minusDays(random().nextInt(2));
            };
        }

        /// The scheme of the settings, or sometimes another.
        private SqlTiers scheme() {
            var set = SqlTiers.of(terms);
            return random().nextInt(3) == 0 ? set.by(SCHEMES.get(random().nextInt(3)).word()) : set;
        }

        /// The same scope with no tier that the scheme does not have.
        private SqlScope fitting(SqlScope scope, SqlTiers rules) {
            var filters = new TreeMap<>(scope.filters());
            var named = filters.getOrDefault(Dimension.TIER, List.of());
            if (!rules.names().containsAll(named)) {
                var other = new ArrayList<>(rules.names());
                filters.put(Dimension.TIER, List.of(other.get(random().nextInt(other.size()))));
            }
            return new SqlScope(filters, scope.asOf(), scope.window(), rules, asked.books().currency());
        }

        private SplittableRandom random() {
            return asked.random();
        }
    }
}
