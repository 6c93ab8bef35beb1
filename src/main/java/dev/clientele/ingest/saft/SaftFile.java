package dev.clientele.ingest.saft;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.cell.CurrencySigns;
import dev.clientele.ingest.document.DocumentFile;
import dev.clientele.ingest.document.DocumentLayout;
import dev.clientele.ingest.document.DocumentRows;
import dev.clientele.ingest.xml.XmlText;
import java.time.ZoneId;
import java.util.Currency;

/// Opens a Standard Audit File for Tax with sales invoices: a row for each line, whose number is that of the file's line where its invoice begins.
public final class SaftFile {

    private SaftFile() {}

    /// Opens a file and reads it once, for its master files and control sums.
    ///
    /// @throws ImportRefusal where it cannot be read or has no sales invoices
    public static TableFile open(SourceFile file, ImportOptions options, ZoneId businessZone) {
        var text = XmlText.of(file, options.encoding());
        var reader = new SaftReader(text);
        var sums = new SaftSums();
        reader.read((line, invoice) -> {
            sums.count();
            SaftDocument.countIn(sums, invoice);
        });
        var header = reader.header();
        if (!header.isWithInvoices()) {
            return SaftLedger.open(text, header, known(options.currency().map(Currency::getCurrencyCode).orElse(header.currency())),
                    options, businessZone);
        }
        var currency = options.currency().map(Currency::getCurrencyCode).orElse(header.currency());
        var layout = layout(file, text, header);
        sums.differences(header).forEach(layout::remark);
        var known = known(currency);
        return new DocumentFile(file, layout.layout(businessZone, options.standings()), known,
                header.entries().map(Number::longValue).orElse(1L), receiver -> read(text, receiver, known));
    }

    private static String known(String currency) {
        return CurrencySigns.currency(currency).map(Currency::getCurrencyCode).orElse("");
    }

    private static void read(XmlText text, RowReceiver receiver, String currency) {
        var reader = new SaftReader(text);
        reader.read(new SaftDocument(reader, new DocumentRows(receiver), receiver, currency)::hand);
    }

    private static DocumentLayout layout(SourceFile file, XmlText text, SaftHeader header) {
        var layout = new DocumentLayout(file.name(), ("SAF-T " + header.version()).strip())
                .trait("Encoding", text.charset().name() + (text.isOther() ? ", though the file says " + text.declared() : ""));
        if (!header.company().isEmpty()) {
            layout.trait("Company", header.company());
        }
        return layout.field(Field.INVOICE, "InvoiceNo").field(Field.DATE, "InvoiceDate").field(Field.STATUS, "InvoiceStatus")
                .field(Field.KIND, "InvoiceType").field(Field.CUSTOMER, "CustomerID").field(Field.CUSTOMER_NAME, "CompanyName")
                .field(Field.COUNTRY, "BillingAddress/Country").field(Field.PRODUCT, "ProductCode")
                .field(Field.PRODUCT_NAME, "ProductDescription").field(Field.CATEGORY, "ProductGroup").field(Field.QUANTITY, "Quantity")
                .field(Field.NET, "CreditAmount - DebitAmount").field(Field.CURRENCY, "CurrencyCode")
                .unused("GrossTotal", "revenue is counted without tax").unused("TaxPayable", "revenue is counted without tax")
                .unused("UnitPrice", "the line's amount is there");
    }
}
