package dev.clientele.store;

import dev.clientele.model.Note;
import dev.clientele.model.Note.Author;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/// What people wrote down about customers. A note changes no figure and does not raise the data version. Safe for use by
/// many threads.
public final class NoteStore {

    private final Jdbi jdbi;
    private final InstantSource clock;

    public NoteStore(Database database, InstantSource clock) {
        this.jdbi = database.jdbi();
        this.clock = clock;
    }

    /// Keeps a note on the customer with the number, written now.
    ///
    /// @throws IllegalArgumentException when the store has no such customer, or the text is blank
    public Note add(String customerNumber, Author author, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note without text on customer " + customerNumber);
        }
        var note = new Note(clock.instant(), author, text.strip());
        var insert = """
                insert into note (customer_id, written_at, author_platform, author_id, author_name, text)
                select id, ?, ?, ?, ?, ? from customer where number = ?""";
        var added = jdbi.withHandle(handle -> handle.execute(insert, note.writtenAt().toString(), author.platform(), author.id(),
                author.name(), note.text(), customerNumber));
        if (added != 1) {
            throw new IllegalArgumentException("there is no customer with the number " + customerNumber);
        }
        return note;
    }

    /// The notes on the customer with the number, and on those merged into it, newest first; none for a customer who is not known.
    public List<Note> list(String customerNumber) {
        var query = """
                with recursive one (number) as (
                    select ?
                    union
                    select l.customer from customer_link l join one on l.other = one.number
                    where l.kind = 'merge' and l.id = (select max(id) from customer_link where customer = l.customer and kind <> 'apart'))
                select n.written_at, n.author_platform, n.author_id, n.author_name, n.text
                from note n join customer c on c.id = n.customer_id where c.number in (select number from one) order by n.id desc""";
        return jdbi.withHandle(handle -> handle.createQuery(query).bind(0, customerNumber)
                .map((row, context) -> new Note(Instant.parse(row.getString(1)),
                        new Author(row.getString(2), row.getString(3), row.getString(4)), row.getString(5)))
                .list());
    }
}
