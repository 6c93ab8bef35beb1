package dev.clientele.chat.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.chat.StandIns;
import dev.clientele.command.Asker;
import dev.clientele.command.Change;
import dev.clientele.command.CommandSpec;
import dev.clientele.command.Invocation;
import dev.clientele.command.Parameter;
import dev.clientele.command.Reply;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page knows nobody: from where else than its own machine nothing is changed, unless the settings allow it.
class WebChangesTest {

    private final List<String> noted = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void onItsOwnMachineThePageChangesData(String host) {
        assertThat(headline("note hello", host, false)).isEqualTo("Noted");
        assertThat(noted).containsExactly("hello");
    }

    @Test
    void pageThatIsOpenToTheNetworkAnswersAndChangesNothing() {
        assertThat(headline("note hello", "0.0.0.0", false)).contains("changes nothing").contains("clientele chat")
                .contains("access.pageChanges");
        assertThat(noted).isEmpty();
        assertThat(headline("ranking 2", "0.0.0.0", false)).startsWith("2 customers");
    }

    @Test
    void settingsOpenItToChanges() {
        assertThat(headline("note hello", "0.0.0.0", true)).isEqualTo("Noted");
        assertThat(noted).containsExactly("hello");
    }

    private String headline(String question, String host, boolean openToChanges) {
        var clock = InstantSource.system();
        var settings = new WebSettings(host, 0, ZoneOffset.UTC, openToChanges);
        var router = StandIns.router(clock, new Note(noted));
        try (var window = new WebWindow(Platforms.started(router, clock, settings))) {
            return window.say(question).headline();
        }
    }

    /// A command that changes something.
    private record Note(List<String> noted) implements Change {

        @Override
        public CommandSpec spec() {
            return new CommandSpec("note", "Writes a note", "Writes a note.", List.of(new Parameter.Text("TEXT")), List.of("note hello"));
        }

        @Override
        public Reply carryOut(Invocation invocation, Asker asker) {
            noted.add(invocation.text());
            return new Reply("note", "Note", "Noted", Optional.empty(), Map.of(), List.of(), List.of(), List.of(), List.of(), 0);
        }
    }
}
