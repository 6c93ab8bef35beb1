package dev.clientele.ingest.column;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.cell.Folded;
import dev.clientele.ingest.evidence.CellTable;
import dev.clientele.ingest.evidence.NumberColumn;
import dev.clientele.ingest.evidence.TextColumn;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Asks about credit notes that only their numbers tell: `CN-3` and `GS-7` among `INV-1` and `RE-2`, with amounts that have no minus.
final class CreditNumbers {

    private static final Pattern PREFIX = Pattern.compile("([a-z]+)[-_/ .]?\\d.*");
    private static final Set<String> CREDITS =
            Set.of("cn", "crn", "cm", "cr", "crm", "cred", "credit", "gs", "gu", "gut", "rk", "storno", "av", "avo", "avoir", "nc", "ncr",
                    "nca",
                    "ab", "abo", "kr", "kre", "kor", "korr");
    private static final Set<String> INVOICES =
            Set.of("inv", "invoice", "in", "i", "si", "re", "rg", "rec", "rech", "r", "ar", "f", "fa", "fac",
                    "fact", "fc", "ft", "fv", "fak", "fakt", "vf");

    private final String file;
    private final CellTable cells;
    private final Candidates candidates;

    CreditNumbers(String file, CellTable cells, Candidates candidates) {
        this.file = file;
        this.cells = cells;
        this.candidates = candidates;
    }

    /// @throws ImportRefusal where such numbers stand beside amounts without a minus, and no column says what the documents are
    void ask(TextColumn invoice) {
        var amount = number(Field.NET).or(() -> number(Field.QUANTITY));
        if (!candidates.of(Field.KIND).isEmpty() || amount.isEmpty() || !hasPrefix(invoice, INVOICES)) {
            return;
        }
        var credits = IntStream.range(0, invoice.size()).filter(row -> CREDITS.contains(prefix(invoice.text(row)))).toArray();
        var hasMinus = IntStream.of(credits).anyMatch(row -> amount.get().value(row) < 0);
        if (credits.length > 0 && !hasMinus) {
            throw new ImportRefusal(
                    ("%s: numbers such as \"%s\" in \"%s\" look like credit notes, and their amounts have no minus. If they are"
                            + " sales, say so: --map kind=-. If they are credit notes, give them a minus, or export the column that says what each"
                            + " document is").formatted(file, invoice.text(credits[0]), invoice.name()));
        }
    }

    private static boolean hasPrefix(TextColumn invoice, Set<String> prefixes) {
        return invoice.different().stream().anyMatch(text -> prefixes.contains(prefix(text)));
    }

    private static String prefix(String number) {
        var matcher = PREFIX.matcher(Folded.of(number));
        return matcher.matches() ? matcher.group(1) : "";
    }

    private Optional<NumberColumn> number(Field field) {
        return candidates.bestNumber(field, cells);
    }
}
