package dev.clientele.store.action;

import dev.clientele.model.Note.Author;
import dev.clientele.model.action.Action;
import dev.clientele.model.action.Entry;
import dev.clientele.model.action.Entry.What;
import dev.clientele.model.action.Field;
import dev.clientele.model.action.Origin;
import dev.clientele.model.action.Target;
import dev.clientele.model.action.Target.Part;
import dev.clientele.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/// Actions with their histories. Rows are added and never changed. An action changes no figure and does not raise the data version.
/// Safe for use by many threads and processes.
public final class ActionStore {

    private static final String ENTRY = """
            insert into action_entry (action_id, field, about, value, detail, author_platform, author_id, author_name, written_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Jdbi jdbi;

    public ActionStore(Database database) {
        this.jdbi = database.jdbi();
    }

    /// Keeps a new action.
    ///
    /// @param found the customers its question found, in its order
    /// @param first what is said of it from the beginning
    /// @throws IllegalArgumentException without an entry: an action of which nothing is said is none
    public Action add(Origin origin, List<Target> found, List<Entry> first) {
        if (first.isEmpty()) {
            throw new IllegalArgumentException("an action from \"" + origin.question() + "\" of which nothing is said");
        }
        var id = jdbi.inTransaction(handle -> {
            var number = insert(handle, origin);
            insert(handle, number, found);
            first.forEach(entry -> insert(handle, number, entry));
            return number;
        });
        return find(id).orElseThrow();
    }

    /// Goes on with the history of an action: all entries or none, and only if nobody else did since it was read.
    ///
    /// @return the action with them; empty where somebody was faster
    public Optional<Action> append(Action known, List<Entry> more) {
        var first = ENTRY.substring(0, ENTRY.indexOf("values"))
                + "select ?, ?, ?, ?, ?, ?, ?, ?, ? where (select coalesce(max(id), 0) from action_entry where action_id = ?) = ?";
        var added = jdbi.inTransaction(handle -> {
            var begun = handle.createUpdate(first);
            bind(begun, known.id(), more.getFirst());
            if (begun.bind(9, known.id()).bind(10, known.revision()).execute() == 0) {
                return false;
            }
            more.stream().skip(1).forEach(entry -> insert(handle, known.id(), entry));
            return true;
        });
        return added ? find(known.id()) : Optional.empty();
    }

    public Optional<Action> find(long id) {
        return jdbi.inTransaction(handle -> read(handle, "where id = ?", id).stream().findFirst());
    }

    /// All actions, whatever became of them, oldest first.
    public List<Action> all() {
        return jdbi.inTransaction(handle -> read(handle, "where id > ?", 0));
    }

    private static long insert(Handle handle, Origin origin) {
        return handle.createQuery("insert into action (question, asked_on, data_version) values (?, ?, ?) returning id")
                .bind(0, origin.question()).bind(1, origin.day().toEpochDay()).bind(2, origin.dataVersion()).mapTo(Long.class).one();
    }

    private static void insert(Handle handle, long action, List<Target> found) {
        var batch = handle.prepareBatch("insert into action_customer (action_id, place, customer, name, part) values (?, ?, ?, ?, ?)");
        var place = 0;
        for (var target : found) {
            batch.add(action, place, target.customer(), target.name(), target.part().name().toLowerCase(Locale.ROOT));
            place++;
        }
        if (place > 0) {
            batch.execute();
        }
    }

    private static void insert(Handle handle, long action, Entry entry) {
        bind(handle.createUpdate(ENTRY), action, entry).execute();
    }

    private static Update bind(Update update, long action, Entry entry) {
        var what = entry.what();
        return update.bind(0, action).bind(1, what.field().name().toLowerCase(Locale.ROOT)).bind(2, what.about()).bind(3, what.value())
                .bind(4, what.detail()).bind(5, entry.author().platform()).bind(6, entry.author().id()).bind(7, entry.author().name())
                .bind(8, entry.at().getEpochSecond());
    }

    private static List<Action> read(Handle handle, String condition, long value) {
        return handle.createQuery("select * from action " + condition + " order by id").bind(0, value)
                .map((row, context) -> action(handle, row)).list();
    }

    private static Action action(Handle handle, ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var origin = new Origin(row.getString("question"), LocalDate.ofEpochDay(row.getLong("asked_on")), row.getLong("data_version"));
        var found = handle.createQuery("select * from action_customer where action_id = ? order by place").bind(0, id)
                .map(ActionStore::target).list();
        var history = handle.createQuery("select * from action_entry where action_id = ? order by id").bind(0, id)
                .map(ActionStore::entry).list();
        return new Action(id, origin, found, history);
    }

    private static Target target(ResultSet row, StatementContext context) throws SQLException {
        return new Target(row.getString("customer"), row.getString("name"), Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)));
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        var what = new What(Field.valueOf(row.getString("field").toUpperCase(Locale.ROOT)), row.getString("about"), row.getString("value"),
                row.getString("detail"));
        var author = new Author(row.getString("author_platform"), row.getString("author_id"), row.getString("author_name"));
        return new Entry(row.getLong("id"), what, author, Instant.ofEpochSecond(row.getLong("written_at")));
    }
}
