package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.clientele.analysis.PortfolioNames;
import dev.clientele.command.CustomerName;
import dev.clientele.command.Reply;
import dev.clientele.command.Table;
import dev.clientele.digest.content.Content;
import dev.clientele.digest.content.Digest;
import dev.clientele.digest.content.DigestRequest;
import dev.clientele.digest.content.DueActions;
import dev.clientele.model.Money;
import dev.clientele.model.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same figure asked every way it can be asked is the same figure.
final class OneAnswerTest {

    private static final int CUSTOMERS = 8;
    private static final Value NONE = new Value.Undefined("none");
    private static final CustomerName NOBODY = new CustomerName("", "", true);

    @TempDir
    Path folder;

    static LongStream seeds() {
        return OracleStores.seeds().limit(12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void netRevenueOfTheLastTwelveMonthsIsOneFigure(long seed) {
        try (var asked = OracleStores.of(seed, folder)) {
            if (asked.isEmpty()) {
                return;
            }
            var desk = asked.desk();
            var top = rows(desk.ask("top 1000 last 12 months").tables().getFirst(), "netRevenue");
            var exported = exported(desk.ask("export top last 12 months"));
            var tiers = tiers(desk);
            var names = names(asked);
            top.entrySet().stream().filter(row -> names.containsKey(row.getKey())).limit(CUSTOMERS).forEach(row -> {
                var name = names.getOrDefault(row.getKey(), NOBODY);
                assertThat(desk.ask("customer " + name.question()).figures().get("netRevenueLast12Months")).as("customer %s", name)
                        .isEqualTo(row.getValue());
                assertThat(exported.get(row.getKey())).as("export %s", name).isEqualTo(((Money) row.getValue()).major().toPlainString());
                if (tiers.containsKey(row.getKey())) {
                    assertThat(tiers.get(row.getKey())).as("tiers %s", name).isEqualTo(row.getValue());
                }
            });
            checkCompare(desk, top, names);
        }
    }

    /// Neighbours of the list, two by two.
    private static void checkCompare(Desk desk, Map<String, Value> top, Map<String, CustomerName> names) {
        var told = top.keySet().stream().filter(names::containsKey).limit(CUSTOMERS).toList();
        for (var i = 1; i < told.size(); i++) {
            var pair = List.of(told.get(i - 1), told.get(i));
            var words = pair.stream().map(name -> names.getOrDefault(name, NOBODY).question()).collect(Collectors.joining(","));
            var figures = desk.ask("compare customer " + words + " last 12 months").figures();
            assertThat(List.of(figures.getOrDefault("netRevenue1", NONE), figures.getOrDefault("netRevenue2", NONE)))
                    .as("compare %s", words)
                    .isEqualTo(pair.stream().map(name -> top.getOrDefault(name, NONE)).toList());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void riskAndLifetimeValueOnACardAreThoseOfTheirQuestions(long seed) {
        try (var asked = OracleStores.of(seed, folder)) {
            if (asked.isEmpty()) {
                return;
            }
            var desk = asked.desk();
            var risk = desk.ask("at-risk 1000").tables().getFirst();
            var atRisk = rows(risk, "valueAtRisk");
            var alive = rows(risk, "pAlive");
            names(asked).forEach((label, name) -> {
                var card = desk.ask("customer " + name.question()).figures();
                assertThat(atRisk.containsKey(label)).as("at-risk %s", name)
                        .isEqualTo(card.get("reasons") instanceof Value.Text(String reasons) && !reasons.equals("none"));
                if (atRisk.containsKey(label)) {
                    Expect.same("at-risk " + name, card.getOrDefault("valueAtRisk", NONE), atRisk.getOrDefault(label, NONE));
                    Expect.same("P(alive) of " + name, card.getOrDefault("pAlive", NONE), alive.getOrDefault(label, NONE));
                }
                var worth = desk.ask("clv customer " + name.question()).figures();
                for (var method : List.of("simple", "npv")) {
                    Expect.same("clv " + method + " of " + name,
                            card.getOrDefault("clv" + Character.toUpperCase(method.charAt(0)) + method.substring(1), NONE),
                            worth.getOrDefault(method, NONE));
                }
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void activeCustomersAreOneNumber(long seed) {
        try (var asked = OracleStores.of(seed, folder)) {
            if (asked.isEmpty()) {
                return;
            }
            var desk = asked.desk();
            var day = desk.ask("top 1").asOf().orElseThrow();
            var active = desk.ask("flows " + day).figures().getOrDefault("closing", NONE);
            var tiers = desk.ask("tiers").tables().getFirst();
            assertThat(tiers.totals().get(index(tiers, "customers"))).as("tiers").isEqualTo(active);
            assertThat(desk.ask("customers").figures()).as("customers").containsEntry("customers", active);
            var window = asked.terms().activityWindowMonths();
            assertThat(desk.ask("overview last " + window + " months").figures()).as("overview").containsEntry("customers", active);
            assertThat(desk.ask("revenue customers last " + window + " months").figures()).as("revenue").containsEntry("customers", active);
            var start = day.plusDays(1).minusMonths(window).minusDays(1);
            if (!start.isBefore(asked.books().daysWithData().orElseThrow().start())) {
                assertThat(desk.ask("customers as of " + start).figures()).as("customers as of %s, and retention from then on", start)
                        .containsEntry("customers", desk.ask("retention").figures().getOrDefault("opening", NONE));
            }
            var digest = Digest.of(asked.desk().portfolio().get(), asked.terms().patient(),
                    new DigestRequest(Content.USUAL, "", asked.today(), Optional.empty()), DueActions.NONE);
            assertThat(digest.figures().active()).as("digest").isEqualTo(((Value.Count) active).count());
        }
    }

    /// The customers whose names tell them apart in every answer.
    private static Map<String, CustomerName> names(OracleStores asked) {
        return new PortfolioNames(asked.desk().portfolio()).get().customers().stream().filter(CustomerName::isUnique)
                .collect(Collectors.toMap(CustomerName::name, Function.identity()));
    }

    /// Every active customer's value, by label, from the members of each tier.
    private static Map<String, Value> tiers(Desk desk) {
        return List.of("Platinum", "Gold", "Silver", "Bronze").stream()
                .map(tier -> rows(desk.ask("tiers 1000 tier " + tier).tables().getFirst(), "value"))
                .flatMap(rows -> rows.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static Map<String, Value> rows(Table table, String column) {
        var customer = index(table, "customer");
        var value = index(table, column);
        return table.rows().stream().collect(Collectors.toMap(row -> ((Value.Text) row.get(customer)).text(), row -> row.get(value),
                (first, second) -> first, LinkedHashMap::new));
    }

    private static int index(Table table, String column) {
        return Expect.columns(table).indexOf(column);
    }

    private static Map<String, String> exported(Reply reply) {
        var text = new String(reply.files().getFirst().content().get(), StandardCharsets.UTF_8).substring(1);
        try (var records = CsvReader.builder().ofNamedCsvRecord(text)) {
            return records.stream().collect(Collectors.toMap(OneAnswerTest::customer, row -> row.getField("Net revenue"), (a, b) -> a));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String customer(NamedCsvRecord row) {
        return row.getField("Customer").replaceFirst("^'", "");
    }
}
