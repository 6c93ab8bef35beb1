package dev.clientele.ingest.saft;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.document.DocumentFile;
import dev.clientele.ingest.document.DocumentLayout;
import dev.clientele.ingest.ledger.LedgerEntry;
import dev.clientele.ingest.ledger.LedgerLine;
import dev.clientele.ingest.ledger.LedgerRows;
import dev.clientele.ingest.ledger.LedgerSurvey;
import dev.clientele.ingest.ledger.LedgerTaker;
import dev.clientele.ingest.xml.XmlElement;
import dev.clientele.ingest.xml.XmlText;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The entries of a file that has the ledger and no invoices, as those of Norway: sales by the accounts of the country's standard chart,
/// customers by the lines that name one.
final class SaftLedger {

    private static final String NOBODY = "0";

    private final XmlText text;
    private final SaftChart chart;

    private SaftLedger(XmlText text, SaftChart chart) {
        this.text = text;
        this.chart = chart;
    }

    /// Opens a file whose header was read.
    ///
    /// @param currency what all amounts are in
    /// @throws ImportRefusal where the country's accounts of sales are not known, or none of its sales names a customer
    static TableFile open(XmlText text, SaftHeader header, String currency, ImportOptions options, ZoneId businessZone) {
        var file = text.file();
        var chart = SaftChart.of(header.country()).orElseThrow(() -> new ImportRefusal(file.name()
                + ": a SAF-T file without sales invoices (SalesInvoices); export one for invoicing, or with source documents"));
        var ledger = new SaftLedger(text, chart);
        var survey = new LedgerSurvey();
        ledger.read(survey);
        if (survey.sales() == 0) {
            throw new ImportRefusal(file.name() + " has no sales: neither invoices nor entries on accounts " + chart.words());
        }
        if (!survey.hasCustomers() && !options.columns().isIgnored(Field.CUSTOMER)) {
            throw new ImportRefusal(file.name() + ": none of its sales names a customer (CustomerID). Export it with the sub-ledger, or"
                    + " import the invoices of your invoicing program; --map customer=- takes it without customers");
        }
        var layout = new DocumentLayout(file.name(), ("SAF-T " + header.version()).strip()).trait("Encoding", text.charset().name())
                .trait("Sales", "entries on accounts " + chart.words() + ", as the file has no invoices")
                .field(Field.INVOICE, "SourceDocumentID, else TransactionID").field(Field.DATE, "TransactionDate")
                .field(Field.CUSTOMER, "CustomerID").field(Field.CUSTOMER_NAME, "Customer/Name").field(Field.PRODUCT, "AccountID")
                .field(Field.PRODUCT_NAME, "AccountDescription").field(Field.NET, "CreditAmount - DebitAmount")
                .field(Field.CURRENCY, "DefaultCurrencyCode");
        survey.remarks().forEach(layout::remark);
        return new DocumentFile(file, layout.layout(businessZone, options.standings()), currency, survey.sales(),
                receiver -> ledger.read(new LedgerRows(receiver, currency)));
    }

    private void read(LedgerTaker taker) {
        var reader = new SaftReader(text);
        reader.readLedger((row, journal, transaction) -> {
            try {
                taker.entry(new LedgerEntry(lines(reader, row, journal, transaction)));
            } catch (NumberFormatException bad) {
                taker.bad(row, transaction.text("TransactionID") + ": " + bad.getMessage(), "numbers with a decimal point");
            }
        });
    }

    private List<LedgerLine> lines(SaftReader reader, long row, String journal, XmlElement transaction) {
        return transaction.all("Line").map(line -> {
            var account = line.text("AccountID");
            var known = Optional.ofNullable(reader.accounts().get(account));
            var customer = line.text("CustomerID").equals(NOBODY) ? "" : line.text("CustomerID");
            var name = Optional.ofNullable(reader.customers().get(customer)).map(SaftReader.Party::name).orElse("");
            return new LedgerLine(row, journal, transaction.text("TransactionID"), transaction.text("TransactionDate"), account,
                    known.map(SaftReader.Account::name).orElse(""), customer, name, line.text("SourceDocumentID", "ReferenceNumber"),
                    amount(line, "DebitAmount").subtract(amount(line, "CreditAmount")),
                    chart.isSale(known.map(SaftReader.Account::standard).filter(standard -> !standard.isEmpty()).orElse(account)),
                    !customer.isEmpty());
        }).toList();
    }

    private static BigDecimal amount(XmlElement line, String name) {
        return SaftInvoice.amount(line, name, name + "/Amount").orElse(BigDecimal.ZERO);
    }
}
