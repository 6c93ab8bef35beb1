package dev.clientele.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.command.Asker;
import dev.clientele.command.Response;
import dev.clientele.model.ValueFormatter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkdownReplyTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2011-12-10T09:30:00Z"));
    private static final MarkdownReply MARKDOWN = new MarkdownReply(new ValueFormatter(Locale.UK), 2);

    @Test
    void anAnswerIsAHeadlineAPictureATableAndSmallPrint() {
        assertThat(MARKDOWN.of(ask("ranking 3"), List.of("images/1.png"))).isEqualTo("""
                **3 customers made 49 % of the net revenue**

                ![Bar chart: 3 customers made 49 % of the net revenue](images/1.png)

                | \\# | Customer | Net revenue | Share |
                | ---: | --- | ---: | ---: |
                | 1 | Customer 1 | €279,489.02 | 30.0 % |
                | 2 | Customer 2 | €139,744.51 | 15.0 % |
                | **3** | **Total** | **€975,275.31** | **49.0 %** |

                ... and 1 row more.

                - Net revenue: after credit notes, without tax.
                """);
    }

    @Test
    void markupInDataIsInert() {
        assertThat(MARKDOWN.of(ask("hostile"), List.of())).doesNotContain("<script>").contains("\\<script\\>").contains("\\*b\\*");
    }

    @Test
    void aRefusalIsItsMessage() {
        assertThat(MARKDOWN.of(ask("rankin 4"), List.of())).startsWith("I know no command \"rankin\".");
    }

    private static Response ask(String question) {
        return StandIns.router(CLOCK).ask(question, new Asker("test", "1"));
    }
}
