package dev.clientele.ingest.fec;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.document.DocumentFile;
import dev.clientele.ingest.document.DocumentLayout;
import dev.clientele.ingest.ledger.LedgerLine;
import dev.clientele.ingest.ledger.LedgerRows;
import dev.clientele.ingest.ledger.LedgerSurvey;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Currency;
import java.util.function.Function;

/// Opens a FEC: a row for each line on an account of sales, which has the number of its line in the file.
public final class FecFile {

    private static final String FRENCH_CURRENCY = "EUR";
    private static final int SOME = 10;

    private FecFile() {}

    /// True where a file begins with the columns of a FEC.
    public static boolean isOne(SourceFile file) {
        var head = new String(file.head(), StandardCharsets.ISO_8859_1);
        var start = head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        var end = head.indexOf('\n');
        return FecColumns.isHeader(head.substring(start, end < start ? head.length() : end));
    }

    /// Opens a file and reads it once; twice where its numbers are not those of entries.
    ///
    /// @throws ImportRefusal where it cannot be read, or none of its sales has a customer
    public static TableFile open(SourceFile file, ImportOptions options, ZoneId businessZone) {
        var reader = FecReader.of(file, options.encoding());
        Function<LedgerLine, String> key = line -> line.journal() + '\t' + line.number();
        var survey = survey(reader, key);
        if (survey.unbalanced() * SOME > survey.entries()) {
            Function<LedgerLine, String> byPiece = line -> line.journal() + '\t' + line.piece() + '\t' + line.day();
            var other = survey(reader, byPiece);
            if (other.unbalanced() < survey.unbalanced()) {
                survey = other;
                key = byPiece;
            }
        }
        refuseUseless(file, survey, options);
        var currency = options.currency().map(Currency::getCurrencyCode).orElse(FRENCH_CURRENCY);
        var layout = layout(file, reader);
        survey.remarks().forEach(layout::remark);
        var chosen = key;
        return new DocumentFile(file, layout.layout(businessZone, options.standings()), currency, survey.sales(),
                receiver -> reader.read(chosen, new LedgerRows(receiver, currency)));
    }

    private static LedgerSurvey survey(FecReader reader, Function<LedgerLine, String> key) {
        var survey = new LedgerSurvey();
        reader.read(key, survey);
        return survey;
    }

    private static DocumentLayout layout(SourceFile file, FecReader reader) {
        return new DocumentLayout(file.name(), "FEC").trait("Encoding", reader.charset().name()).trait("Sales", "accounts 70")
                .trait("Customers", "the sub-ledger of accounts 411, 413 and 416").field(Field.INVOICE, "PieceRef, else entry")
                .field(Field.DATE, "PieceDate, else EcritureDate").field(Field.CUSTOMER, "CompAuxNum")
                .field(Field.CUSTOMER_NAME, "CompAuxLib")
                .field(Field.PRODUCT, "CompteNum").field(Field.PRODUCT_NAME, "CompteLib").field(Field.NET, "Credit - Debit")
                .field(Field.CURRENCY, "euros").unused("Montantdevise", "the amount in euros is there");
    }

    private static void refuseUseless(SourceFile file, LedgerSurvey survey, ImportOptions options) {
        if (survey.sales() == 0) {
            throw new ImportRefusal(file.name() + " has no sales: none of its entries is on an account of class 70");
        }
        if (!survey.hasCustomers() && !options.columns().isIgnored(Field.CUSTOMER)) {
            throw new ImportRefusal(file.name() + ": none of its sales names a customer (CompAuxNum of accounts 411). Export it with the"
                    + " sub-ledger, or import the invoices of your invoicing program; --map customer=- takes it without customers");
        }
    }
}
