package dev.clientele.chat.web.session;

import dev.clientele.chat.FileIntake;

/// How far an import is, for whoever looks. Safe for use by many threads.
public final class Advance implements FileIntake.Watcher {

    private static final int WHOLE = 100;

    private volatile Stage stage = new Stage("The import begins", 0);

    /// What goes on at a moment.
    ///
    /// @param words in words
    /// @param percent how much of it is done
    public record Stage(String words, int percent) {}

    public Stage stage() {
        return stage;
    }

    @Override
    public void waits() {
        stage = new Stage("Another import is being written, and this one comes after it", 0);
    }

    @Override
    public void reads(String file, double share) {
        stage = new Stage("Importing " + file, (int) (share * WHOLE));
    }
}
