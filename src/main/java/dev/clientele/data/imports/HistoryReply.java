package dev.clientele.data.imports;

import dev.clientele.command.Reply;
import dev.clientele.command.TableBuilder;
import dev.clientele.model.ValueFormatter;
import dev.clientele.store.ImportHistory.Entry;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/// The imports of a store, as an answer.
///
/// @param zone whose days are business days
public record HistoryReply(ValueFormatter wording, ZoneId zone) {

    /// The imports in a table.
    ///
    /// @param entries the newest first
    public Reply of(List<Entry> entries) {
        var table = TableBuilder.of(entries).count("import", "Import", Entry::number)
                .text("day", "Day", entry -> wording.day(entry.at().atZone(zone).toLocalDate()))
                .text("file", "File", entry -> String.valueOf(Path.of(entry.file()).getFileName())).text("subject", "What", Entry::subject)
                .text("source", "Source", Entry::source).count("lines", "Rows", Entry::lines).count("invoices", "Invoices", Entry::invoices)
                .count("replaced", "Replaced earlier ones", Entry::replaced).count("standing", "Stand today", Entry::standing)
                .count("rejected", "Rejected rows", Entry::rejected)
                .text("undo", "Can be undone", entry -> entry.isUndoable() ? "yes" : "no").table("Imports");
        var reply = Reply.to("import", "Imports");
        if (entries.isEmpty()) {
            return reply.headline("Nothing has been imported yet").reply();
        }
        if (entries.stream().anyMatch(Entry::isUndoable)) {
            reply.footnote("`import undo N` takes import N back; you are told what that changes before it is done");
        }
        return reply.headline(wording.counted(entries.size(), "import", "imports") + ", the newest first").table(table).reply();
    }
}
