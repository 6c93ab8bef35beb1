package dev.clientele.ingest.sie;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.document.DocumentFile;
import dev.clientele.ingest.document.DocumentLayout;
import dev.clientele.ingest.document.DocumentRows;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;

/// Opens a SIE 4 file: a row for each posting on an account of sales, whose number is that of the file's line where its voucher begins.
public final class SieFile {

    private static final Set<String> WITHOUT_VOUCHERS = Set.of("1", "2", "3");

    private SieFile() {}

    /// Opens a file and reads it once.
    ///
    /// @throws ImportRefusal where it cannot be read, or none of its sales names a customer
    public static TableFile open(SourceFile file, ImportOptions options, ZoneId businessZone) {
        var text = SieText.of(file, options.encoding());
        var reader = new SieReader(text);
        var survey = new SieSurvey();
        reader.read(survey::look);
        refuseUseless(file, reader, survey, options);
        var currency = options.currency().map(Currency::getCurrencyCode).orElse(reader.currency());
        var layout = new DocumentLayout(file.name(), "SIE 4" + (reader.program().isEmpty() ? "" : " by " + reader.program()))
                .trait("Encoding", text.charset().name()).trait("Company", reader.company())
                .trait("Sales", "accounts 3000 to 3699").trait("Customers", "dimension 8, of the sale or of accounts 1500 to 1599")
                .field(Field.INVOICE, "dimension 10, else voucher").field(Field.DATE, "#VER date").field(Field.CUSTOMER, "dimension 8")
                .field(Field.CUSTOMER_NAME, "#OBJEKT 8 name").field(Field.PRODUCT, "account").field(Field.PRODUCT_NAME, "#KONTO name")
                .field(Field.NET, "#TRANS amount").field(Field.CURRENCY, "#VALUTA");
        survey.remarks(reader.customers()).forEach(layout::remark);
        return new DocumentFile(file, layout.layout(businessZone, options.standings()), currency, survey.sales(),
                receiver -> read(text, receiver, currency));
    }

    private static void read(SieText text, RowReceiver receiver, String currency) {
        var reader = new SieReader(text);
        reader.read(new SieRows(reader, new DocumentRows(receiver), receiver, currency)::hand);
    }

    private static void refuseUseless(SourceFile file, SieReader reader, SieSurvey survey, ImportOptions options) {
        if (survey.vouchers() == 0) {
            var type = WITHOUT_VOUCHERS.contains(reader.type()) ? "SIE type " + reader.type() : "a SIE file without vouchers";
            throw new ImportRefusal(file.name() + ": " + type + " has balances alone and no sales by customer; export SIE type 4");
        }
        var besides = survey.unbalanced().map(found -> ". Besides, " + found).orElse("");
        if (survey.sales() == 0) {
            throw new ImportRefusal(file.name() + " has no sales: none of its vouchers is on an account from 3000 to 3699" + besides);
        }
        if (!survey.hasCustomers() && !options.columns().isIgnored(Field.CUSTOMER)) {
            throw new ImportRefusal(
                    file.name() + ": none of its sales names a customer (dimension 8). Export it with objects for customers, or"
                            + " import the invoices of your invoicing program; --map customer=- takes it without customers" + besides);
        }
    }
}
