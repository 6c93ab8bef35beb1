package dev.clientele.app.importing;

import dev.clientele.ingest.Contents;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.opening.TableFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The sheets of customers, products and costs that lie beside those of invoices in the workbooks of an import.
final class OtherSheets {

    private final Map<Path, Set<Contents>> contents = new LinkedHashMap<>();

    /// @param files files of invoices
    /// @param areTaken false where the person said which sheet or which columns to read
    OtherSheets(List<Path> files, boolean areTaken) {
        if (areTaken) {
            files.forEach(file -> contents.put(file, besidesInvoices(file)));
        }
    }

    /// Files that the person named, and the workbooks with such sheets.
    List<Path> with(List<Path> named, Contents wanted) {
        var books = contents.keySet().stream().filter(file -> contents.getOrDefault(file, Set.of()).contains(wanted));
        return Stream.concat(named.stream(), books).distinct().toList();
    }

    private static Set<Contents> besidesInvoices(Path file) {
        try {
            return TableFiles.besidesInvoices(file);
        } catch (ImportRefusal unreadable) {
            return Set.of(); // told when its invoices are read
        }
    }
}
