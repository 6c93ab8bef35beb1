package dev.clientele.chat;

import java.util.List;
import java.util.Map;

/// A person at a platform: says something and sees the answer, with the platform's markup read as the platform shows it.
public interface Window extends AutoCloseable {

    /// Asks, and waits for the answer.
    Heard say(String question);

    /// Presses a button under the last answer, and waits for what it brings.
    Heard press(String label);

    /// All rows of the last answer's tables, having asked for those that come only when wanted.
    List<List<String>> allRows();

    /// The files of the last answer by name, as the person has them.
    Map<String, byte[]> files();

    @Override
    void close();
}
