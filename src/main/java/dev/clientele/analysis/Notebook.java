package dev.clientele.analysis;

import dev.clientele.model.Note;
import java.util.List;
import java.util.function.Function;

/// Where notes on customers are kept, as far as questions need to know.
///
/// @param read the notes on the customer with an id, newest first
/// @param pen writes one more
public record Notebook(Function<String, List<Note>> read, Pen pen) {

    /// Writes notes.
    @FunctionalInterface
    public interface Pen {

        /// Writes a note on the customer with the id; the text is not blank.
        ///
        /// @throws IllegalArgumentException when there is no such customer
        Note write(String customerId, Note.Author author, String text);
    }

    /// The notes on the customer with an id, newest first; none for one that is not known.
    public List<Note> on(String customerId) {
        return read.apply(customerId);
    }
}
