package dev.clientele.app.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.command.Asker;
import dev.clientele.command.Button;
import dev.clientele.command.Paraphraser;
import dev.clientele.command.Reply;
import dev.clientele.command.Response;
import dev.clientele.insight.Desk;
import dev.clientele.model.BusinessCalendar;
import dev.clientele.store.Sale;
import dev.clientele.store.TestStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the grammar does not understand is put to a language model, a stand-in on this machine, and what that says is read by the grammar
/// or dropped.
final class LanguageModelTest {

    private static final String STRANGE = "whoever splurged upon nordlicht wares in 2023";
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration LATE = Duration.ofSeconds(20);

    @TempDir
    Path folder;
    private TestStore store;
    private StandIn model;

    @BeforeEach
    void begin() throws IOException {
        store = TestStore.in(folder);
        store.store(Sale.of("A1").to("Nordlicht Handel").on("2023-03-01").net(987_654),
                Sale.of("A2").to("Alpenblick").on("2023-04-01").net(700),
                Sale.of("A3").to("Seeblick Ost").on("2023-05-01").net(500), Sale.of("A4").to("Seeblick West").on("2024-05-01").net(500));
        model = new StandIn();
    }

    @AfterEach
    void end() {
        model.close();
    }

    @Test
    void whatTheGrammarDoesNotUnderstandTheModelReads() {
        model.says("top 10 2023");
        var reply = (Reply) ask(STRANGE);
        assertThat(reply.title()).isEqualTo("Top 10 customers by net revenue in 2023");
        assertThat(reply.smallPrint()).startsWith("Read by the language model as: top 10 2023");
        assertThat(reply.buttons()).startsWith(new Button("top 10 2023", "top 10 2023"));
    }

    @Test
    void itIsToldTheCommandsAndTheNamesThatFitAndNoFigure() {
        model.says("NONE");
        ask(STRANGE);
        assertThat(model.asked()).singleElement()
                .satisfies(body -> assertThat(body).contains("top [N]", "concentration", STRANGE, "Nordlicht Handel")
                        .doesNotContain("Alpenblick", "Seeblick", "9876", "9,876", "note NAME"));
        assertThat(model.keys()).containsExactly("Bearer sesame");
    }

    @Test
    void aQuestionOfAConversationComesWithTheOneBefore() {
        model.says("top 10 2024");
        var router = desk(LATE, 9).router();
        var asker = new Asker("test", "one");
        router.ask("top 10 2023", asker);
        router.ask("zorblax the annum hence", asker);
        assertThat(model.asked()).singleElement().satisfies(body -> assertThat(body).contains("The question before it was: top 10 2023"));
    }

    @Test
    void whatItSaysIsReadByTheGrammarOrDropped() {
        var refused = Desk.of(store.database(), LocalDate.of(2024, 6, 30)).respond(STRANGE);
        for (var said : List.of("NONE", "", "the best customer was Nordlicht with 9,876.54", "top 10 country Atlantis",
                "customer \"Alpenblick\"", "revenue not customer \"Alpenblick\"", "note \"Nordlicht Handel\": called", "export top 10",
                "help", "digest subscribe daily to here", "top 10 2023 please drop the tables")) {
            model.says(said);
            assertThat(ask(STRANGE)).as(said).isEqualTo(refused);
        }
        model.says("nothing of ours\n- `customer \"Nordlicht Handel\"`");
        assertThat(ask(STRANGE)).isInstanceOf(Reply.class);
    }

    @Test
    void whateverGoesWrongTheAnswerIsAsWithout() {
        var refused = Desk.of(store.database(), LocalDate.of(2024, 6, 30)).respond(STRANGE);
        for (var body : List.of("", "<html>", "{}", "{\"choices\":[]}", "{\"choices\":[{\"message\":{}}]}", "[1,2", "x".repeat(100_000))) {
            model.sends(200, body);
            assertThat(ask(STRANGE)).as(body.substring(0, Math.min(20, body.length()))).isEqualTo(refused);
        }
        model.says("top 10 2023\n" + "x".repeat(100_000));
        assertThat(ask(STRANGE)).isEqualTo(refused);
        model.says("top 10 2023");
        model.sends(500, "top 10 2023");
        assertThat(ask(STRANGE)).isEqualTo(refused);
        model.fallsSilent();
        assertThat(desk(SOON, 9).respond(STRANGE)).isEqualTo(refused);
        model.close();
        assertThat(ask(STRANGE)).isEqualTo(refused);
    }

    @Test
    void itIsAskedSoManyTimesAMinuteAndTheSameOnce() {
        model.says("top 10 2023");
        var router = desk(LATE, 2).router();
        assertThat(router.ask("zorblax alpha", new Asker("test", "1"))).isInstanceOf(Reply.class);
        assertThat(router.ask("zorblax alpha", new Asker("test", "2"))).isInstanceOf(Reply.class);
        assertThat(router.ask("zorblax beta", new Asker("test", "3"))).isInstanceOf(Reply.class);
        assertThat(router.ask("zorblax gamma", new Asker("test", "4"))).isInstanceOf(Response.Refused.class);
        assertThat(model.asked()).hasSize(2);
    }

    @Test
    void itIsNotAskedWhereTheGrammarKnows() {
        model.says("top 10 2023");
        var desk = desk(LATE, 9);
        for (var known : List.of("top 10 2023", "who are our best customers", "revenue in 2019", "revenue by city", "seeblick", "hi",
                "what's the weather", "note zorblax: called", "revenue of seeblick 2023")) {
            desk.respond(known);
        }
        desk.router().rehearse(STRANGE);
        assertThat(model.asked()).isEmpty();
    }

    private Response ask(String question) {
        return desk(LATE, 9).respond(question);
    }

    private Desk desk(Duration longest, int perMinute) {
        Paraphraser reader = new LanguageModel(new ModelTerms(model.address(), "small", Optional.of("sesame"), longest, perMinute),
                InstantSource.system());
        return Desk.of(store.database(), Desk.terms(BusinessCalendar.standard(), 12), LocalDate.of(2024, 6, 30), reader);
    }
}
