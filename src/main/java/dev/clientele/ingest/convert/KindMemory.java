package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Row;
import java.util.Arrays;
import java.util.function.Predicate;

/// Asks a question of a cell's text once, and again only when the text is another one than in the row before.
final class KindMemory {

    private final Predicate<String> question;
    private char[] lastText = {};
    private boolean lastAnswer;

    KindMemory(Predicate<String> question) {
        this.question = question;
    }

    /// The answer for the cell; false for a missing one.
    boolean matches(Row row, Field field) {
        if (row.isMissing(field)) {
            return false;
        }
        if (!Arrays.equals(lastText, 0, lastText.length, row.buffer(), row.start(field), row.end(field))) {
            lastText = Arrays.copyOfRange(row.buffer(), row.start(field), row.end(field));
            lastAnswer = question.test(row.text(field));
        }
        return lastAnswer;
    }
}
