package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.model.Note;
import dev.clientele.model.Note.Author;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoteStoreTest {

    private static final Author ANNA = new Author("slack", "U1", "Anna");
    private static final Author BEN = new Author("web", "7", "Ben");

    @TempDir
    Path folder;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-03-01T10:00:00Z"));
    private TestStore store;
    private NoteStore notes;

    @BeforeEach
    void makeStore() {
        store = TestStore.in(folder);
        store.store(Sale.of("A1").to("C1"), Sale.of("A2").to("C2"));
        InstantSource clock = now::get;
        notes = new NoteStore(store.database(), clock);
    }

    @Test
    void notesComeNewestFirst() {
        notes.add("C1", ANNA, "Calls back in May");
        notes.add("C2", ANNA, "Moves to Graz");
        now.set(Instant.parse("2025-03-01T10:00:00.5Z"));
        notes.add("C1", BEN, "  Wants the \"new\" price list; 5 % off\n");
        assertThat(notes.list("C1")).containsExactly(
                new Note(Instant.parse("2025-03-01T10:00:00.5Z"), BEN, "Wants the \"new\" price list; 5 % off"),
                new Note(Instant.parse("2025-03-01T10:00:00Z"), ANNA, "Calls back in May"));
        assertThat(notes.list("C2")).extracting(Note::text).containsExactly("Moves to Graz");
        assertThat(notes.list("C3")).isEmpty();
    }

    @Test
    void noteDoesNotRaiseTheDataVersion() {
        notes.add("C1", ANNA, "Calls back in May");
        assertThat(store.sales().dataVersion()).isEqualTo(1);
    }

    @Test
    void noteSurvivesTheImportsThatFollow() {
        notes.add("C1", ANNA, "Calls back in May");
        store.store(Sale.of("A1").to("C2"));
        Described.store(store).store(Described.customers("name", "C1 Huber"));
        assertThat(notes.list("C1")).hasSize(1);
    }

    @Test
    void noteOnNobodyOrWithoutTextIsACallersMistake() {
        assertThatThrownBy(() -> notes.add("C9", ANNA, "Hello")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("C9");
        assertThatThrownBy(() -> notes.add("C1", ANNA, " ")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("C1");
    }
}
