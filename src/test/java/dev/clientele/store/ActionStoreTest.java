package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.model.Note.Author;
import dev.clientele.model.action.Entry;
import dev.clientele.model.action.Entry.What;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.Origin;
import dev.clientele.model.action.State;
import dev.clientele.model.action.Target;
import dev.clientele.model.action.Target.Part;
import dev.clientele.store.action.ActionStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActionStoreTest {

    private static final Author ANNA = new Author("slack", "U1", "Anna");
    private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");
    private static final Origin ORIGIN = new Origin("at-risk 2", LocalDate.of(2025, 2, 28), 7);

    @TempDir
    Path folder;
    private TestStore store;
    private ActionStore actions;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        actions = new ActionStore(store.database());
    }

    private static Entry said(Field field, String value) {
        return Entry.of(What.of(field, value), ANNA, NOW);
    }

    @Test
    void actionIsReadAsItWasKept() {
        var found = List.of(new Target("C9", "Nine", Part.CHOSEN), new Target("C1", "One", Part.LEFT));
        var added = actions.add(ORIGIN, found, List.of(said(Field.TITLE, "Call \"them\"; 5 %"), said(Field.STATE, "idea")));
        var again = new ActionStore(store.database()).find(added.id()).orElseThrow();
        assertThat(again).isEqualTo(added);
        assertThat(again.origin()).isEqualTo(ORIGIN);
        assertThat(again.found()).isEqualTo(found);
        assertThat(again.title()).isEqualTo("Call \"them\"; 5 %");
        assertThat(again.history()).extracting(Entry::author).containsOnly(ANNA);
        assertThat(again.history()).extracting(Entry::at).containsOnly(NOW);
        assertThat(actions.find(99)).isEmpty();
        assertThat(store.sales().dataVersion()).isZero();
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondIsToldAndWritesNothing() {
        var known = actions.add(ORIGIN, List.of(), List.of(said(Field.TITLE, "A"), said(Field.STATE, "idea")));
        actions.add(ORIGIN, List.of(), List.of(said(Field.TITLE, "B"), said(Field.STATE, "idea")));
        var first = actions.append(known, List.of(said(Field.STATE, "planned"), said(Field.OWNER, "Anna"))).orElseThrow();
        assertThat(first.state()).isEqualTo(State.PLANNED);
        assertThat(actions.append(known, List.of(said(Field.STATE, "dropped"), said(Field.NOTE, "no"))).isPresent()).isFalse();
        assertThat(actions.find(known.id()).orElseThrow()).isEqualTo(first);
        assertThat(actions.append(first, List.of(said(Field.STATE, "running"))).orElseThrow().state()).isEqualTo(State.RUNNING);
        assertThat(store.rows("select count(*) from action_entry")).containsExactly("7");
    }

    @Test
    void actionOfWhichNothingIsSaidIsACallersMistake() {
        assertThatThrownBy(() -> actions.add(ORIGIN, List.of(), List.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at-risk 2");
        assertThat(store.rows("select count(*) from action")).containsExactly("0");
    }
}
