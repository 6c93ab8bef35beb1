package dev.clientele.app.importing;

import dev.clientele.command.Reply;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.ImportHistory.Entry;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The imports of a store, as an answer.
///
/// @param zone whose days are business days
record HistoryReply(ValueFormatter wording, ZoneId zone) {

    /// @param entries the newest first
    Reply of(List<Entry> entries) {
        var table = TableBuilder.of(entries).count("import", "Import", Entry::number)
                .text("day", "Day", entry -> wording.day(entry.at().atZone(zone).toLocalDate()))
                .text("file", "File", entry -> String.valueOf(Path.of(entry.file()).getFileName())).text("subject", "What", Entry::subject)
                .text("source", "Source", Entry::source).count("lines", "Rows", Entry::lines).count("invoices", "Invoices", Entry::invoices)
                .count("replaced", "Replaced earlier ones", Entry::replaced).count("standing", "Stand today", Entry::standing)
                .count("rejected", "Rejected rows", Entry::rejected)
                .text("undo", "Can be undone", entry -> entry.isUndoable() ? "yes" : "no").table("Imports");
        var isUndoable = entries.stream().anyMatch(Entry::isUndoable);
        return new Reply("import", "Imports", wording.counted(entries.size(), "import", "imports") + ", the newest first", Optional.empty(),
                Map.of(), entries.isEmpty() ? List.of() : List.of(table), List.of(),
                isUndoable ? List.of("`import undo N` takes import N back; you are told what that changes before it is done") : List.of(),
                List.of(), 0);
    }
}
