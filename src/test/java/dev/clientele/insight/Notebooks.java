package dev.clientele.insight;

import dev.clientele.analysis.Notebook;
import dev.clientele.store.Database;
import dev.clientele.store.NoteStore;
import java.time.InstantSource;

/// Notebooks over real stores, as the program makes them.
public final class Notebooks {

    private Notebooks() {}

    public static Notebook of(Database database, InstantSource clock) {
        var notes = new NoteStore(database, clock);
        return new Notebook(notes::list, notes::add);
    }
}
