package dev.clientele.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// Undoes imports: what one added goes, and what it replaced comes back, to the last row. Safe for use by many threads; one batch is
/// written at a time.
public final class ImportUndo {

    /// How the refusal of an import on which later ones build ends.
    public static final String WITH_LATER = "or this one with all later ones.";

    private final Database database;

    public ImportUndo(Database database) {
        this.database = database;
    }

    /// What was undone, or would be.
    ///
    /// @param imports the numbers of the imports, the newest first
    /// @param files the files they came from, in the same order
    /// @param dataVersion the store's data version after it
    /// @param invoicesGone invoices that the store has no longer
    /// @param invoicesBack invoices that are again as they were before
    /// @param customersGone customers whom the store knows no longer
    /// @param customersKept customers whom it would know no longer, were there not notes on them
    /// @param productsGone products that it knows no longer
    /// @param costsGone rows of costs that it has no longer
    /// @param costsBack rows of costs that it has again
    /// @param months by how much each month's net becomes more or less, in minor units of the reporting currency
    /// @param currency the reporting currency's code; empty where nothing has fixed one
    public record Undone(List<Long> imports, List<String> files, long dataVersion, long invoicesGone, long invoicesBack, long customersGone,
            long customersKept, long productsGone, long costsGone, long costsBack, SortedMap<YearMonth, Long> months, String currency) {

        public Undone {
            imports = List.copyOf(imports);
            files = List.copyOf(files);
        }
    }

    /// What [#undo(long, boolean)] would do; nothing is written.
    ///
    /// @throws StoreException as there
    public Undone rehearse(long number, boolean withLater) {
        return database.rehearse("What undoing import " + number + " does", connection -> undo(connection, number, withLater));
    }

    /// Undoes an import, all of it or nothing, and raises the data version.
    ///
    /// @param number the data version that the import made
    /// @param withLater whether all imports after it are undone before it
    /// @throws StoreException where there is no such import, what it changed is not kept any more, or later imports build on it and are to
    ///     stay
    public Undone undo(long number, boolean withLater) {
        return database.write("The undoing of import " + number, connection -> undo(connection, number, withLater));
    }

    private static Undone undo(Connection connection, long number, boolean withLater) throws SQLException {
        var version = Meta.raiseVersion(connection); // before anything is read, so that no other writer comes between
        var records = ImportRecord.from(connection, number);
        if (records.isEmpty() || records.getFirst().version() != number) {
            throw new StoreException(notKept(connection, number), null);
        }
        var currency = Meta.get(connection, Meta.REPORTING_CURRENCY).orElse("");
        var rows = new UndoneRows(connection);
        var undone = withLater ? records.reversed() : List.of(records.getFirst());
        var last = withLater ? Optional.<ImportRecord.Next>empty() : records.getFirst().next();
        var files = new ArrayList<String>();
        for (var each : undone) {
            var one = new ImportRecord(each.version(), each.subject(), each.id(), each.largest(), last);
            refuse(connection, one);
            files.add(ImportHistory.file(connection, one.version()));
            rows.undo(one);
        }
        new PortfolioReader(connection).tryWithoutLines();
        return rows.told(undone.stream().map(ImportRecord::version).toList(), files, version, currency);
    }

    private static void refuse(Connection connection, ImportRecord undone) throws SQLException {
        var obstacles = UndoObstacles.of(connection, undone);
        if (!obstacles.isEmpty()) {
            throw new StoreException(words(connection, undone, obstacles), null);
        }
    }

    private static String words(Connection connection, ImportRecord undone, Map<Long, List<String>> obstacles) throws SQLException {
        var later = new StringBuilder();
        for (var obstacle : obstacles.entrySet()) {
            later.append("\n  import ").append(obstacle.getKey()).append(" (").append(ImportHistory.file(connection, obstacle.getKey()))
                    .append(") ").append(String.join(", and ", obstacle.getValue()));
        }
        var them = obstacles.size() == 1 ? "that one" : "those";
        return "Import " + undone.version() + " (" + ImportHistory.file(connection, undone.version())
                + ") cannot be undone by itself, since later ones build on it:"
                + later + "\nUndo " + them + " first, " + WITH_LATER;
    }

    private static String notKept(Connection connection, long number) throws SQLException {
        var file = ImportHistory.file(connection, number);
        return file.isEmpty()
                ? "There is no import " + number + "; the history of imports lists those there are."
                : "Import " + number + " (" + file + ") cannot be undone: what an import changed is kept of the last " + UndoJournal.KEPT
                        + " alone.";
    }
}
