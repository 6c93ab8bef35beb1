package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.alert.check.AlertFinding;
import dev.clientele.alert.check.Checks;
import dev.clientele.alert.rule.Rule;
import dev.clientele.analysis.AnalysisSettings;
import dev.clientele.btyd.company.ModelCache;
import dev.clientele.chat.SampleQuestions;
import dev.clientele.command.Reply;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import dev.clientele.portfolio.Portfolio;
import dev.clientele.portfolio.risk.Reason;
import dev.clientele.sample.SampleCompany;
import dev.clientele.store.Database;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is at risk, and with how much money, is the same whoever speaks of it: `at-risk`, the digest, the alerts, and the customer's card.
final class OneRiskTest {

    private static final int CARDS = 3;
    private static final Rule ANY = new Rule.AtRisk(Rule.Bar.NONE, EnumSet.allOf(Reason.class));

    @TempDir
    Path folder;

    @Test
    void ofTheSampleCompany() {
        var company = SampleCompany.usual();
        var database = SampleQuestions.store(folder, InstantSource.system());
        var methods = agree(database, company.end(), company.end().minusWeeks(2), company.end().minusYears(3));
        assertThat(methods).contains("bgnbd");
        var desk = Desk.of(database, terms(), company.end());
        Stream.iterate(company.end().minusDays(8), day -> day.minusDays(9)).limit(5)
                .forEach(day -> changesAreThoseOfTheLists(desk, day));
    }

    @Test
    void ofAdventureWorks() {
        var database = RealStore.of(folder, "adventureworks/reseller_FactResellerSales.csv").database();
        var methods = agree(database, LocalDate.of(2020, 5, 31), LocalDate.of(2020, 5, 17), LocalDate.of(2019, 6, 30));
        assertThat(methods).contains("simple", "none");
    }

    /// @return the methods that the days are told by
    private static List<String> agree(Database database, LocalDate... days) {
        var fitted = terms();
        return List.of(days).stream().map(day -> agree(Desk.of(database, fitted, day), fitted, day)).toList();
    }

    private static AnalysisSettings terms() {
        var terms = Desk.terms(BusinessCalendar.standard(), 12);
        return terms.with(new ModelCache(Runnable::run, Duration.ofMinutes(1), terms.lifetime(), terms.activityWindowMonths()));
    }

    private static String agree(Desk desk, AnalysisSettings terms, LocalDate day) {
        var portfolio = desk.portfolio().get();
        var listed = desk.ask("at-risk 1000 as of " + day);
        var money = stakes(listed, ids(portfolio));
        assertThat(money).as("at-risk as of %s", day).hasSizeBetween(1, 60);
        var withReasons = stakes(desk.ask("at-risk all 1000 as of " + day), ids(portfolio));
        assertThat(withReasons.entrySet()).as("at-risk all as of %s", day).hasSizeGreaterThan(money.size()).containsAll(money.entrySet());
        withReasons.keySet().stream().filter(id -> !money.containsKey(id)).limit(CARDS)
                .forEach(id -> assertThat(desk.ask("customer \"" + id + "\" as of " + day).headline()).as("customer %s as of %s", id, day)
                        .contains(" Below the floor of `at-risk`").doesNotContain(" At risk"));
        assertThat(found(ANY, portfolio, terms, day)).as("alerts as of %s", day).isEqualTo(money);
        var middle = money.values().stream().sorted().skip(money.size() / 2).findFirst().orElseThrow() / 100;
        var over = new Rule.AtRisk(new Rule.Bar(BigDecimal.valueOf(middle), List.of()), EnumSet.allOf(Reason.class));
        assertThat(stakes(desk.ask("at-risk 1000 over " + middle + " as of " + day), ids(portfolio))).as("over %s as of %s", middle, day)
                .isEqualTo(found(over, portfolio, terms, day)).hasSizeBetween(1, money.size());
        var digest = Digest.of(portfolio, terms.patient(), new DigestRequest(Content.USUAL, "", day, Optional.empty()), DueActions.NONE);
        assertThat(told(digest).entrySet()).as("newly at risk as of %s", day).isSubsetOf(money.entrySet());
        assertThat(digest.risks().all()).as("digest as of %s", day).isEqualTo(money.size());
        money.keySet().stream().limit(CARDS).forEach(id -> {
            var card = desk.ask("customer \"" + id + "\" as of " + day);
            assertThat(card.headline()).as("customer %s as of %s", id, day).contains(" At risk");
            assertThat(card.figures().get(isTold(listed) ? "valueAtRisk" : "expected")).as("customer %s as of %s", id, day)
                    .isEqualTo(new Money(money.getOrDefault(id, 0L), portfolio.currency()));
        });
        return ((Value.Text) listed.figures().getOrDefault("method", new Value.Text("missing"))).text();
    }

    /// What is new or worse is so against the list of a week before.
    private static void changesAreThoseOfTheLists(Desk desk, LocalDate day) {
        var portfolio = desk.portfolio().get();
        var now = desk.ask("at-risk 1000 as of " + day);
        var before = stakes(desk.ask("at-risk 1000 as of " + day.minusWeeks(1)), ids(portfolio));
        var column = Expect.columns(now.tables().getFirst()).indexOf("inAWeek");
        var stakes = stakes(now, ids(portfolio));
        now.tables().getFirst().rows().forEach(row -> {
            var id = ids(portfolio).getOrDefault(((Value.Text) row.get(1)).text(), "");
            var then = before.getOrDefault(id, 0L);
            var said = ((Value.Text) row.get(column)).text();
            assertThat(said).as("%s on %s: %s, before %s", id, day, stakes.get(id), then)
                    .matches(then == 0 ? "new" : 2 * stakes.getOrDefault(id, 0L) >= 3 * then ? "worse, was .+" : "");
        });
    }

    private static boolean isTold(Reply listed) {
        return listed.figures().get("valueAtRisk") instanceof Money;
    }

    /// By customer number what `at-risk` says is at stake.
    private static Map<String, Long> stakes(Reply listed, Map<String, String> ids) {
        var table = listed.tables().getFirst();
        var stake = Expect.columns(table).indexOf(isTold(listed) ? "valueAtRisk" : "expected");
        var stakes = new TreeMap<String, Long>();
        table.rows().forEach(row -> stakes.put(ids.getOrDefault(((Value.Text) row.get(1)).text(), ""),
                row.get(stake) instanceof Money money ? money.minor() : Long.valueOf(0)));
        assertThat(stakes).hasSameSizeAs(table.rows());
        return stakes;
    }

    /// Customer numbers by name; no two customers of these companies have the same.
    private static Map<String, String> ids(Portfolio portfolio) {
        var customers = portfolio.customers();
        return IntStream.range(0, customers.ids().length).boxed()
                .collect(Collectors.toMap(customer -> customers.names()[customer], customer -> customers.ids()[customer]));
    }

    private static Map<String, Long> found(Rule rule, Portfolio portfolio, AnalysisSettings terms, LocalDate day) {
        return Checks.of(rule, portfolio, terms, day).findings().stream()
                .collect(Collectors.toMap(AlertFinding::key, AlertFinding::money, Long::sum, TreeMap::new));
    }

    /// What a digest says is at stake with those newly at risk.
    private static Map<String, Long> told(Digest digest) {
        var risks = digest.risks();
        return IntStream.of(risks.customers()).boxed()
                .collect(Collectors.toMap(customer -> digest.asked().portfolio().customers().ids()[customer], risks.of()::stake));
    }
}
