package dev.clientele.ingest.jpk;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.document.DocumentFile;
import dev.clientele.ingest.document.DocumentLayout;
import dev.clientele.ingest.document.DocumentRows;
import dev.clientele.ingest.xml.XmlElement;
import dev.clientele.ingest.xml.XmlText;
import java.time.ZoneId;

/// Opens a JPK_FA: a row for each line of an invoice whose lines come to its net amount, else one for the invoice.
public final class JpkFile {

    private static final String WANTED = "JPK_FA";

    private JpkFile() {}

    /// Opens a file and reads it once, for its lines and control sums.
    ///
    /// @throws ImportRefusal where it cannot be read or has no invoices
    public static TableFile open(SourceFile file, ImportOptions options, ZoneId businessZone) {
        var text = XmlText.of(file, options.encoding());
        var reader = new JpkReader(text);
        var survey = new JpkSurvey();
        reader.read(survey);
        if (survey.invoices() == 0) {
            throw new ImportRefusal("%s is a %s without invoices; export the invoices of the period as JPK_FA".formatted(file.name(),
                    survey.version().isEmpty() ? "JPK" : survey.version()));
        }
        return new DocumentFile(file, layout(file, text, survey).layout(businessZone, options.standings()), survey.currencies(),
                receiver -> reader.read(new Rows(survey.lines(), receiver)));
    }

    private static DocumentLayout layout(SourceFile file, XmlText text, JpkSurvey survey) {
        var layout = new DocumentLayout(file.name(), survey.version().isEmpty() ? WANTED : survey.version())
                .trait("Encoding", text.charset().name() + (text.isOther() ? ", though the file says " + text.declared() : ""));
        if (!survey.company().isEmpty()) {
            layout.trait("Company", survey.company());
        }
        survey.differences().forEach(layout::remark);
        return layout.field(Field.INVOICE, "P_2A").field(Field.DATE, "P_1").field(Field.CUSTOMER, "P_5B, else P_3A")
                .field(Field.CUSTOMER_NAME, "P_3A").field(Field.COUNTRY, "P_5A").field(Field.PRODUCT, "P_7")
                .field(Field.QUANTITY, "P_8B").field(Field.NET, "P_13 of all rates, P_11 of a line").field(Field.CURRENCY, "KodWaluty")
                .unused("P_14", "revenue is counted without tax").unused("P_15", "revenue is counted without tax");
    }

    /// Makes rows of invoices.
    private static final class Rows implements JpkReader.Taker {

        private final JpkLines lines;
        private final RowReceiver receiver;
        private final DocumentRows rows;

        Rows(JpkLines lines, RowReceiver receiver) {
            this.lines = lines;
            this.receiver = receiver;
            this.rows = new DocumentRows(receiver);
        }

        @Override
        public void invoice(long line, XmlElement element) {
            try {
                hand(line, JpkInvoice.read(element));
            } catch (NumberFormatException unreadable) {
                receiver.fault(line, element.text("P_2A") + ": " + unreadable.getMessage(), "numbers with a decimal point", "bad amount");
            }
        }

        @Override
        public void other(XmlElement element) {
            // read before
        }

        private void hand(long line, JpkInvoice invoice) {
            if (invoice.isOnMargin()) {
                receiver.fault(line, invoice.number() + " is taxed on its margin",
                        "an invoice whose bases (P_13) are what was sold; this one tells the total alone", "margin scheme");
            } else if (invoice.difference().signum() != 0) {
                receiver.fault(line, "P_15 " + invoice.gross().toPlainString() + " in " + invoice.number(),
                        invoice.net().add(invoice.tax()).toPlainString() + ", the sum of P_13 and P_14; it differs by "
                                + invoice.difference().toPlainString(),
                        "P_15 (declared total)");
            } else {
                handLines(line, invoice);
            }
        }

        private void handLines(long line, JpkInvoice invoice) {
            var known = lines.of(invoice);
            if (known.isEmpty()) {
                begin(line, invoice).put(Field.NET, invoice.net()).send();
            }
            known.forEach(each -> begin(line, invoice).put(Field.PRODUCT, each.name()).put(Field.QUANTITY, each.quantity())
                    .put(Field.NET, each.net()).send());
        }

        private DocumentRows begin(long line, JpkInvoice invoice) {
            return rows.begin(line).put(Field.INVOICE, invoice.number()).put(Field.DATE, invoice.day())
                    .put(Field.CUSTOMER, invoice.customer()).put(Field.CUSTOMER_NAME, invoice.customerName())
                    .put(Field.COUNTRY, invoice.country()).put(Field.CURRENCY, invoice.currency());
        }
    }
}
