package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Asker;
import dev.clientele.command.Invocation;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.language.Fillers;
import dev.clientele.model.SalesRecord.Party;
import dev.clientele.model.SalesRecord.Product;
import dev.clientele.store.Sale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No word of a question is passed over that is not in the list of fillers: one that nobody knows is asked about wherever it stands, and a
/// phrase that means something changes the question or is asked about. Those that may say nothing more stand here, each with its question.
/// Whatever a refusal offers is answered.
final class NoWordIgnoredTest {

    /// What says how something is asked, and not what; and comparisons, which stand in every answer that can have one.
    private static final Set<String> MANNERS = Set.of("who", "how-many", "how-much", "greeting", "thanks", "help", "overview", "follow",
            "them", "rest", "chart", "buy", "by", "each", "between", "than", "compare", "same-before", "so-far", "person", "customers",
            "filler", "add");

    /// Questions, and beside each what it says already in other words.
    private static final Map<String, String> QUESTIONS = Map.ofEntries(Map.entry("revenue this year", "revenue grow fall"),
            Map.entry("sales by month last year", "revenue share month"),
            Map.entry("profit by country", "revenue profit profit-and-loss top share country"),
            Map.entry("average order value by segment", "revenue average-order top share segment"),
            Map.entry("how many customers do we have", "revenue active still-active"),
            Map.entry("who are our biggest customers", "revenue top"),
            Map.entry("bottom 5 customers by profit", "revenue profit profitable top bottom"),
            Map.entry("top 3 in each country", "revenue top country"), Map.entry("who grew the most this year", "revenue top grow"),
            Map.entry("which products declined", "revenue top fall shrinking product"),
            Map.entry("lost customers 2023", "revenue top lost active flows makes"),
            Map.entry("how many new customers last year", "revenue top new active flows makes"),
            Map.entry("who's at risk", "revenue top risk value-at-risk praise"),
            Map.entry("retention by segment", "churn retention nrr grr quick-ratio share makes segment"),
            Map.entry("what's our churn rate", "churn retention nrr grr quick-ratio share makes"),
            Map.entry("how concentrated are we", "revenue top concentration share makes half"),
            Map.entry("lifetime value", "top clv worth"), Map.entry("tiers", "tier"),
            Map.entry("customers over 1000", "revenue only active still-active worth"),
            Map.entry("no order since march", "revenue only active still-active never-bought but-not not-since"),
            Map.entry("biggest order this year", "revenue orders top single-order"),
            Map.entry("best selling products", "revenue product top"),
            Map.entry("compare france and germany", "revenue country top"),
            Map.entry("Nordlicht Handel", "country segment industry owner tier risk overdue shrinking fading narrowing value-at-risk "
                    + "concentration still-active last-order first-order how-often often define explain why"),
            Map.entry("how much did Nordlicht Handel buy last year", "revenue"),
            Map.entry("what does Nordlicht Handel buy", "product top often what-buys"), Map.entry("overview", "overview"),
            Map.entry("gold customers", "tier"));

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void makeDesk() {
        var store = SmallStore.endingOn(LocalDate.of(2024, 6, 30), folder);
        IntStream.range(0, 12).forEach(i -> Stream.of(2022, 2023, 2024).forEach(year -> store.store(
                Sale.of("A" + i + year).to(party(i)).on(LocalDate.of(year, 1 + i % 6, 1 + i)).net(10_000L * (i + 1) * (year - 2020))
                        .cost(5_000)
                        .of(new Product("P" + i % 3, List.of("Bolt", "Nut", "Saw").get(i % 3),
                                List.of("Tools", "Fasteners").get(i % 2))))));
        desk = store.desk();
    }

    private static Party party(int i) {
        var name = i == 0 ? "Nordlicht Handel" : "Company " + (char) ('A' + i);
        return new Party("C" + i, name, List.of("Germany", "France").get(i % 2), List.of("Key account", "Small").get(i / 6), "Metal",
                "Ann Lee");
    }

    @Test
    void aWordThatNobodyKnowsIsAskedAboutWhereverItStands() {
        for (var question : QUESTIONS.keySet()) {
            assertThat(ask(question)).as(question).isInstanceOf(Reply.class);
            var words = List.of(question.split(" "));
            for (var at = 0; at <= words.size(); at++) {
                var typed = String.join(" ",
                        Stream.of(words.subList(0, at).stream(), Stream.of("zorblaxed"), words.subList(at, words.size()).stream())
                                .flatMap(some -> some).toList());
                assertThat(ask(typed)).as(typed).isInstanceOf(Response.Refused.class);
            }
        }
    }

    @Test
    void aPhraseThatMeansSomethingChangesTheQuestionOrIsAskedAbout() throws IOException {
        var phrases = phrases();
        var ignored = new TreeSet<String>();
        QUESTIONS.forEach((question, said) -> {
            var read = read(question);
            phrases.forEach((meaning, phrase) -> {
                var mayBe = MANNERS.contains(meaning) || List.of(said.split(" ")).contains(meaning);
                Stream.of(phrase + " " + question, question + " " + phrase)
                        .filter(typed -> !mayBe && read.isPresent() && read(typed).equals(read)).forEach(ignored::add);
            });
        });
        assertThat(ignored).isEmpty();
    }

    @Test
    void whatARefusalOffersIsAnswered() throws IOException {
        var random = new java.util.SplittableRandom(dev.clientele.Thoroughness.seed());
        var phrases = List.copyOf(phrases().values());
        var questions = List.copyOf(QUESTIONS.keySet());
        for (var i = 0; i < dev.clientele.Thoroughness.times(600, 6_000); i++) {
            var typed = questions.get(random.nextInt(questions.size())) + " " + phrases.get(random.nextInt(phrases.size()))
                    + (random.nextInt(3) == 0 ? " zorblaxed" : random.nextInt(3) == 0 ? " frnace" : "");
            if (ask(typed) instanceof Response.Refused refused) {
                assertThat(refused.suggestions()).as(typed)
                        .allSatisfy(offered -> assertThat(ask(offered)).as(offered).isInstanceOf(Reply.class));
            }
        }
    }

    @Test
    void theFillersAreOneListAndNoneOfThemIsAMeasureOrAName() {
        assertThat(Fillers.all()).contains("the", "please", "show me").doesNotContain("revenue", "not", "without", "top", "last", "except",
                "lost");
    }

    private Optional<String> read(String question) {
        return desk.router().understand(question).map(Invocation::question);
    }

    private Response ask(String question) {
        return desk.router().ask(question, new Asker("test", question));
    }

    /// A phrase of each meaning there is.
    private static Map<String, String> phrases() throws IOException {
        try (InputStream in = Fillers.class.getResourceAsStream("english.words")) {
            var phrases = new LinkedHashMap<String, String>();
            new String(Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> phrases.put(line.substring(0, line.indexOf(':')),
                            line.substring(line.indexOf(':') + 1).split("[|]", -1)[0].strip()));
            return phrases;
        }
    }
}
