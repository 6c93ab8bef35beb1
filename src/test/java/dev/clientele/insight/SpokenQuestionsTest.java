package dev.clientele.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Invocation;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenQuestionsTest {

    private static final List<String> QUESTIONS = List.of("revenue this year", "who are our biggest customers", "bottom 5 customers",
            "sales by month last year", "how many customers did we lose last year", "who grew the most this year", "what's our churn rate",
            "umsatz dieses jahr", "meilleurs clients", "ventas del mes pasado", "nya kunder förra året", "80/20?", "hi", "thanks!",
            "what does NRR mean?", "lifetime value", "who's at risk");
    private static final List<String> WORDS =
            List.of("top", "revenue", "not", "over", "80%", "customers", "q3", "since", "by", "the", "\"", "2019",
                    "-5", "1e9", "and", "vs", "how many", "make", "fy2025-Q9", "\u0000", "\u00bf", "99999999999999999999", "least",
                    "without", "each");

    @TempDir
    Path folder;
    private Desk desk;

    @BeforeEach
    void makeDesk() {
        var store = SmallStore.endingOn(LocalDate.of(2024, 6, 30), folder);
        store.store(SmallStore.sale("Nordlicht Handel", "2022-03-01", 9_000), SmallStore.sale("Nordlicht Handel", "2023-03-01", 10_000),
                SmallStore.sale("Nordlicht Handel", "2024-05-02", 12_000), SmallStore.sale("Alpenblick", "2023-04-01", 7_000),
                SmallStore.sale("Alpenblick", "2024-06-01", 2_000), SmallStore.sale("Seeblick", "2022-05-01", 500));
        desk = store.desk();
    }

    @Test
    void noWordThatIsNoFillerIsIgnored() {
        for (var question : QUESTIONS) {
            assertThat(ask(question)).as(question).isInstanceOf(Reply.class);
            assertThat(ask(question + " zorblaxed")).as(question).isInstanceOf(Response.Refused.class);
            assertThat(ask("zorblaxed " + question)).as(question).isInstanceOf(Response.Refused.class);
        }
    }

    @Test
    void theSameIsAskedInManyWords() {
        Map.ofEntries(Map.entry("how profitable were we in 2023", "revenue profit 2023"),
                Map.entry("biggest 5 orders this year", "orders 5 2024"),
                Map.entry("largest single invoice last year", "orders 1 2023"), Map.entry("top 10 by lifetime value", "clv 10"),
                Map.entry("orders by month this yr", "revenue orders by month 2024"), Map.entry("top 20% of customers", "top 20%"),
                Map.entry("how many customers make 75% of sales", "concentration making 75%"),
                Map.entry("what share do the top 20% make", "concentration 20%"),
                Map.entry("which customers are unprofitable", "whale"), Map.entry("who do we lose money on this year", "whale 2024"),
                Map.entry("who moved up a tier", "tiers moves"), Map.entry("which customers were downgraded", "tiers moves"),
                Map.entry("revenue per salesperson", "revenue by owner"), Map.entry("who grew fastest", "growers percent"),
                Map.entry("profit whale 2020", "whale 2020"), Map.entry("p&l 2023", "profit 2023"),
                Map.entry("our profit and loss last year", "profit 2023"), Map.entry("profit by country 2023", "profit by country 2023"),
                Map.entry("what did we earn in 2023", "revenue profit 2023"),
                Map.entry("gross profit by month 2023", "revenue profit by month 2023"), Map.entry("cac", "profit cac"),
                Map.entry("what does it cost to win a customer", "profit cac"),
                Map.entry("top 5 customers by contribution", "profit 5 by customer"),
                Map.entry("contribution by touch-point", "profit by touchpoint"),
                Map.entry("what could alpenblick also buy", "products customer \"Alpenblick\""),
                Map.entry("cross selling for alpenblick", "products customer \"Alpenblick\""),
                Map.entry("share of wallet", "products"), Map.entry("top 5 unprofitable customers", "whale 5"),
                Map.entry("where does alpenblick stand in the portfolio", "matrix customer \"Alpenblick\""),
                Map.entry("show me the portfolio matrix", "matrix"), Map.entry("which customers should we invest in", "matrix"),
                Map.entry("expected revenue next year", "forecast 2025"),
                Map.entry("how much will we sell next quarter", "forecast 2024-Q3"),
                Map.entry("what happens if we lose nordlicht handel", "what-if customer \"Nordlicht Handel\" losing"),
                Map.entry("what if retention rises 5 points", "what-if retention +5%"),
                Map.entry("if retention rises 5 points", "what-if retention +5%"),
                Map.entry("what if churn falls by 3 points", "what-if retention +3%"),
                Map.entry("what if churn rises 3 points", "what-if retention -3%"),
                Map.entry("what if margin drops by 2 points", "what-if margin -2%"), Map.entry("which lever matters most", "what-if"),
                Map.entry("what if the acquisition cost rises 10%", "what-if acquisition-cost +10%"),
                Map.entry("what if the average order value grows 3%", "what-if order-value +3%"),
                Map.entry("what if we shift 10% of acquisition costs to retention", "what-if shift +10%"),
                Map.entry("how should we split our budget between acquisition and retention", "what-if split"),
                Map.entry("acquire or retain", "what-if split"),
                Map.entry("should we spend more on winning or keeping customers", "what-if split"),
                Map.entry("sales forecast by month", "forecast months"), Map.entry("what revenue can we expect this year", "forecast 2024"),
                Map.entry("summary of the business", "overview"),
                Map.entry("an overview of sales last year", "revenue 2023"), Map.entry("revenue on 25 november 2023", "revenue 2023-11-25"),
                Map.entry("who is buying less than in q1", "decliners 2024-Q2 vs 2024-Q1"), Map.entry("bottom 10", "top 10 lowest"),
                Map.entry("how dependent are we on alpenblick", "customer \"Alpenblick\""),
                Map.entry("spent over 5000 in 2023", "customers revenue over 5000 2023"),
                Map.entry("which months are our best customer in each", "?"),
                Map.entry("best customer in each month of 2023", "top 1 each month 2023"))
                .forEach((question, canonical) -> assertThat(desk.router().understand(question).map(Invocation::question).orElse("?"))
                        .as(question).isEqualTo(canonical));
    }

    @Test
    void whatAnAnswerWasReadAsIsSaidAndCanBeAsked() {
        var reply = (Reply) ask("who are our biggest customers this year");
        assertThat(reply.smallPrint()).startsWith("Read as: top 2024");
        assertThat(reply.buttons()).startsWith(new Button("top 2024", "top 2024"));
        assertThat(((Reply) ask("top 2024")).smallPrint()).noneMatch(note -> note.startsWith("Read as"));
    }

    @Test
    void whatTheQuestionBeforeDoesNotTellIsToldOfTheSame() {
        var asker = new Asker("test", "same");
        var router = desk.router();
        var read = Stream
                .of("Nordlicht Handel", "how much last year", "and orders?", "q1 vs q2", "by month", "biggest orders 2023",
                        "average order value")
                .map(turn -> ((Reply) router.ask(turn, asker)).title()).toList();
        assertThat(read).containsExactly("Nordlicht Handel", "Net revenue from Nordlicht Handel in 2023",
                "Orders from Nordlicht Handel in 2023",
                "Q1 2024 against Q2 2024", "Net revenue by month in Q2 2024", "Biggest orders in 2023", "Average order in 2023");
    }

    @Test
    void whoWasLostIsAskedOfAllWhateverCustomerWasSpokenOf() {
        var asker = new Asker("test", "lost");
        desk.router().ask("Nordlicht Handel", asker);
        assertThat(((Reply) desk.router().ask("who did we lose last quarter?", asker)).title()).contains("ost").doesNotContain("Nordlicht");
    }

    @Test
    void aFileOfAFileIsRefusedAndNothingBreaks() {
        for (var question : List.of("export xlsx xlsx top 5 last quarter", "export xlst quarter", "explain csv top",
                "export xlsx top as csv")) {
            assertThat(ask(question)).as(question).isNotInstanceOf(Response.Failed.class);
        }
        assertThat(ask("export xlst quarter")).isInstanceOf(Response.Refused.class);
    }

    @Test
    void whatIsOfferedInsteadIsAnswered() {
        for (var question : QUESTIONS) {
            if (ask(question + " zorblaxed") instanceof Response.Refused refused) {
                refused.suggestions().forEach(offered -> assertThat(ask(offered)).as(offered).isInstanceOf(Reply.class));
            }
        }
    }

    @Test
    void nothingThatIsTypedBreaksAnything() {
        var random = new Random(14);
        for (var i = 0; i < 2_000; i++) {
            var line = String.join(" ",
                    IntStream.range(0, 1 + random.nextInt(6)).mapToObj(any -> WORDS.get(random.nextInt(WORDS.size()))).toList());
            assertThat(ask(line)).as(line).isNotInstanceOf(Response.Failed.class);
        }
        assertThat(ask("how many customers do 80% of the sales")).isNotInstanceOf(Response.Failed.class);
    }

    @Test
    void aSignThatStandsForSomethingIsNotPassedOver() {
        assertThat(ask("customer %")).isInstanceOfSatisfying(Response.Refused.class,
                refused -> assertThat(refused.message()).startsWith("`customer` needs a customer"));
        assertThat(ask("growers in %")).isInstanceOf(Reply.class);
    }

    @Test
    void aQuestionWithoutACommandChangesTheOneBefore() {
        assertThat(titles("top 10 2023", "only the best 1", "2024 instead", "not Nordlicht Handel", "why?", "thanks", "more"))
                .containsExactly("Top 10 customers by net revenue in 2023", "Top 1 customers by net revenue in 2023",
                        "Top 1 customers by net revenue in 2024 to 30 Jun",
                        "Top 1 customers by net revenue in 2024 to 30 Jun, without Nordlicht Handel",
                        "How it is counted", "", "Top 2 customers by net revenue in 2024 to 30 Jun, without Nordlicht Handel");
    }

    private List<String> titles(String... turns) {
        var asker = new Asker("test", "one and the same");
        return Stream.of(turns).map(turn -> ((Reply) desk.router().ask(turn, asker)).title()).toList();
    }

    private Response ask(String question) {
        return desk.router().ask(question, new Asker("test", question));
    }
}
