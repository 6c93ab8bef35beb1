package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Thoroughness;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OddInputTest {

    private static final List<String> PIECES = List.of("top", "flows", "help", "5", "by", "profit", "as", "of", "2024", "2025-13", "last",
            "to",
            "from", "..", "-", ",", "=", "\"", "'", "“", "country", "Germany", "may", "q5", "w07", "since", "between", "and", "1/2/3",
            "\u0000",
            "\u202e", "😀", "ß", "''", "31.", "of", "quarter", "first", "99999999999", "fy", "year", "..2024", "2024..", "is", "top5", "/");

    private final Router router = Transcript.standardRouter();

    @Test
    void longInputIsRefusedShortly() {
        var refused = (Response.Refused) router.ask("top " + "x".repeat(5_000), Transcript.ASKER);
        assertThat(refused.message()).isEqualTo("That question has 5004 letters; I read up to 1000.");
    }

    @Test
    void aLongWordIsNotEchoedWhole() {
        var refused = (Response.Refused) router.ask("top " + "x".repeat(900), Transcript.ASKER);
        assertThat(refused.message()).startsWith("I don't understand \"xxx").contains("...\"").hasSizeLessThan(300);
    }

    @Test
    void controlCharactersSeparateAndInvisibleOnesFallAway() {
        Transcript.play(router, """
                > top\t5\u00a02024
                top 5 2024
                > t\u200bop\u0007 5 \u202e2024\u202c
                top 5 2024
                > top 5 😀
                top 5
                > top 5 שלום
                I don't understand "שלום" in `top`. It takes: `%s`.
                -> top 5
                """.formatted(EchoCommand.TOP.spec().usage()));
    }

    @Test
    void noInputBreaksAsking() {
        var seed = 20250615L;
        var random = new Random(seed);
        for (var round = 0; round < Thoroughness.times(5_000, 20_000); round++) {
            var question = new StringBuilder();
            for (var words = random.nextInt(9); words >= 0; words--) {
                question.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            var response = router.ask(question.toString(), Transcript.ASKER);
            assertThat(response).as("seed %d, question [%s]", seed, question).isNotInstanceOf(Response.Failed.class);
            if (response instanceof Response.Refused(String message, List<String> suggestions)) {
                assertThat(message).as("question [%s]", question).doesNotContain("Exception", "java.", "dev.clientele", "Optional", "null");
                assertThat(suggestions).as("question [%s]", question)
                        .allSatisfy(suggestion -> assertThat(router.ask(suggestion, Transcript.ASKER)).isInstanceOf(Reply.class));
            }
            assertThat(router.complete(question.toString())).as("seed %d, unfinished [%s]", seed, question).hasSizeLessThanOrEqualTo(12);
        }
    }
}
