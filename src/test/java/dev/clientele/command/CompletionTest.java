package dev.clientele.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.model.BusinessCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private final Router router = Transcript.standardRouter();

    @Test
    void commandsComeFirst() {
        assertThat(router.complete("")).containsExactly("top", "flows", "help");
        assertThat(router.complete("T")).containsExactly("top");
        assertThat(router.complete("/clientele f")).containsExactly("flows");
        assertThat(router.complete("/f")).containsExactly("flows");
        assertThat(router.complete("x")).isEmpty();
        assertThat(router.complete("xyz 5 ")).isEmpty();
    }

    @Test
    void aCommandOffersWhatItTakes() {
        assertThat(router.complete("top ")).startsWith("top by", "top this year", "top last year").hasSize(12);
        assertThat(router.complete("help ")).containsExactly("help top", "help flows", "help help");
        assertThat(router.complete("top 5 by ")).containsExactly("top 5 by revenue", "top 5 by profit", "top 5 by orders");
        assertThat(router.complete("top 5 in ")).startsWith("top 5 in by", "top 5 in this year");
        assertThat(router.complete("top 5 by P")).containsExactly("top 5 by profit");
        assertThat(router.complete("flows list l")).containsExactly("flows list lost");
        assertThat(router.complete("flows as")).containsExactly("flows as of");
        assertThat(router.complete("flows 202")).startsWith("flows 2025", "flows 2024");
    }

    @Test
    void periodsOfTwoWordsAreFinished() {
        assertThat(router.complete("top 5 last q")).containsExactly("top 5 last quarter");
        assertThat(router.complete("top 5 last ")).contains("top 5 last year", "top 5 last 90 days")
                .allMatch(line -> line.startsWith("top 5 last "));
        assertThat(router.complete("top 5 la")).startsWith("top 5 last year");
    }

    @Test
    void namesAreFinishedAndQuotedWhereNeeded() {
        assertThat(router.complete("top country ")).startsWith("top country \"United Kingdom\"", "top country Germany");
        assertThat(router.complete("top country uni")).containsExactly("top country \"United Kingdom\"");
        assertThat(router.complete("top country united k")).containsExactly("top country \"United Kingdom\"");
        assertThat(router.complete("top country=uni")).containsExactly("top country=\"United Kingdom\"");
        assertThat(router.complete("top country Germany, fr")).containsExactly("top country Germany, France");
        assertThat(router.complete("top \"key")).containsExactly("top \"Key account\"");
        assertThat(router.complete("top “united k")).containsExactly("top \"United Kingdom\"");
        assertThat(router.complete("top product \"jum")).containsExactly("top product \"Jumbo Bag\"");
        assertThat(router.complete("top10 ost")).containsExactly("top10 Österreich");
        assertThat(router.complete("top ÖST")).containsExactly("top Österreich");
        assertThat(router.complete("show me the top 5 ger")).containsExactly("show me the top 5 Germany");
    }

    @Test
    void aNameThatIsAlsoAWordIsOfferedSoThatItIsReadAsMeant() {
        assertThat(router.complete("top ma")).containsExactly("top march", "top may", "top \"May\"");
        assertThat(router.complete("top nor")).containsExactly("top country Norway", "top owner Norway");
        assertThat(router.complete("top segment m")).containsExactly("top segment Mid-market", "top segment May");
    }

    @Test
    void everyOfferedNameIsUnderstood() {
        for (var letter = 'a'; letter <= 'z'; letter++) {
            for (var unfinished : List.of("top " + letter, "top \"" + letter, "top product " + letter)) {
                for (var finished : router.complete(unfinished)) {
                    var isName = finished.contains("\"") || Character.isUpperCase(finished.charAt(finished.lastIndexOf(' ') + 1));
                    assertThat(!isName || router.ask(finished, Transcript.ASKER) instanceof Reply).as(finished).isTrue();
                }
            }
        }
    }

    @Test
    void noPrefixOfAnExampleBreaks() {
        var examples = Stream.concat(router.specs().stream().flatMap(spec -> spec.examples().stream()),
                Stream.of("top 5 country \"United Kingdom\", 'Key account' as of 2024-12-31", "flows = : , \"", "top “17\" Rack” "));
        examples.forEach(example -> {
            for (var length = 0; length <= example.length(); length++) {
                assertThat(router.complete(example.substring(0, length))).as(example.substring(0, length)).hasSizeLessThanOrEqualTo(12);
            }
        });
    }

    @Test
    void namesThatCannotBeReadCompleteNothing() {
        var router = new Router(List.of(EchoCommand.TOP), () -> {
            throw new IllegalStateException("no store");
        }, BusinessCalendar.standard(), Transcript.MID_JUNE_2025);
        assertThat(router.complete("top c")).isEmpty();
    }
}
