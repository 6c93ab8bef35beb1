package dev.clientele.chat.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Questions from a file, a pipe or a terminal that can do nothing but type. Each is printed again before its answer, so
/// that the output reads as a conversation.
public record PipedLines(BufferedReader in, PrintWriter out, Screen screen) implements ConversationLines {

    @Override
    public Optional<String> next() {
        try {
            var line = Optional.ofNullable(in.readLine());
            line.filter(text -> !text.isBlank()).ifPresent(text -> out.println("> " + DisplayText.printable(text)));
            return line;
        } catch (IOException cause) {
            throw new UncheckedIOException("the questions cannot be read", cause);
        }
    }

    @Override
    public void clear() {
        // there is no screen
    }

    @Override
    public void close() {
        out.flush();
    }
}
