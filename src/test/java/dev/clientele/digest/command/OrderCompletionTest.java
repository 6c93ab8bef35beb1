package dev.clientele.digest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An order is completed word by word, and what is offered is understood.
class OrderCompletionTest {

    @TempDir
    private Path folder;
    private OrderDesk desk;

    @BeforeEach
    void open() {
        desk = OrderDesk.in(folder, "2026-03-25T10:00:00Z");
    }

    @Test
    void anOrderIsCompletedWordByWord() {
        assertThat(complete("dig")).containsExactly("digest");
        assertThat(complete("digest su")).containsExactly("digest subscribe");
        assertThat(complete("digest ")).startsWith("digest subscribe", "digest list", "digest preview", "digest send", "digest pause");
        assertThat(complete("digest subscribe ")).startsWith("digest subscribe weekly").contains("digest subscribe daily");
        assertThat(complete("digest subscribe w")).startsWith("digest subscribe weekly", "digest subscribe weekdays");
        assertThat(complete("digest subscribe weekly ")).startsWith("digest subscribe weekly monday", "digest subscribe weekly tuesday");
        assertThat(complete("digest subscribe weekly th")).startsWith("digest subscribe weekly thursday");
        assertThat(complete("digest subscribe monthly ")).startsWith("digest subscribe monthly first");
        assertThat(complete("digest subscribe monthly first ")).startsWith("digest subscribe monthly first weekday");
        assertThat(complete("digest subscribe weekly monday ")).startsWith("digest subscribe weekly monday 08:00");
        assertThat(complete("digest subscribe weekly monday 08:00 Europe/Ber")).containsExactly(
                "digest subscribe weekly monday 08:00 Europe/Berlin");
        assertThat(complete("digest subscribe daily 08:00 lisb")).containsExactly("digest subscribe daily 08:00 Lisbon");
        assertThat(complete("digest subscribe daily 08:00 ")).startsWith("digest subscribe daily 08:00 revenue")
                .contains("digest subscribe daily 08:00 risk").doesNotContain("digest subscribe daily 08:00 weekly");
        assertThat(complete("digest subscribe daily 08:00 risk ")).doesNotContain("digest subscribe daily 08:00 risk risk");
        assertThat(complete("digest subscribe daily 08:00 country ")).contains("digest subscribe daily 08:00 country Germany");
        assertThat(complete("digest subscribe daily 08:00 to ")).containsExactly("digest subscribe daily 08:00 to me",
                "digest subscribe daily 08:00 to here");
        assertThat(complete("digest subscribe daily 08:00 quiet ")).containsExactly("digest subscribe daily 08:00 quiet line",
                "digest subscribe daily 08:00 quiet skip");
    }

    @Test
    void helpHasExamplesAndSaysWhatIsTaken() {
        var help = desk.ask("help digest");
        assertThat(help.footnotes()).first().asString().contains("subscribe|list|preview|send|pause|resume|edit|unsubscribe",
                "daily|weekly DAY", "[risk]", "[to me|here|PLACE]");
    }

    private List<String> complete(String unfinished) {
        return desk.router().complete(unfinished);
    }
}
