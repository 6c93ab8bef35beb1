package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.FileLayout;
import dev.clientele.ingest.ImportOptions;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.RowReceiver;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.TableFile;
import dev.clientele.ingest.document.DocumentLayout;
import dev.clientele.ingest.document.DocumentRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;

/// The electronic invoices of one file, or of a folder or archive, as one table: a row for each line, whose number is that of the document
/// among them.
///
/// Nothing of their content is kept but who sold what for how much: every reading reads them anew.
public final class EInvoiceFile implements TableFile {

    private final List<SourceFile> files;
    private final EInvoiceSurvey survey;
    private final FileLayout layout;
    private final AtomicLong bytesRead = new AtomicLong();

    private EInvoiceFile(List<SourceFile> files, EInvoiceSurvey survey, FileLayout layout) {
        this.files = List.copyOf(files);
        this.survey = survey;
        this.layout = layout;
    }

    /// True where the file has an electronic invoice.
    ///
    /// @throws ImportRefusal where it is XML or a PDF that cannot be read
    public static boolean isOne(SourceFile file) {
        return EInvoiceDocument.isOne(file);
    }

    /// Opens invoices.
    ///
    /// @param name what the person named
    /// @param files a file for each of them
    /// @throws ImportRefusal where there is only one, and it cannot be read
    public static EInvoiceFile open(String name, List<SourceFile> files, ImportOptions options, ZoneId businessZone) {
        var survey = EInvoiceSurvey.of(files);
        var layout = new DocumentLayout(name, survey.format()).field(Field.INVOICE, "BT-1 Invoice number")
                .field(Field.DATE, "BT-2 Issue date").field(Field.KIND, "BT-3 Type").field(Field.CURRENCY, "BT-5 Currency")
                .field(Field.CUSTOMER, "BT-46 Buyer identifier").field(Field.CUSTOMER_NAME, "BT-44 Buyer name")
                .field(Field.COUNTRY, "BT-55 Buyer country").field(Field.PRODUCT, "BT-155 Item identifier")
                .field(Field.PRODUCT_NAME, "BT-153 Item name").field(Field.QUANTITY, "BT-129 Quantity").field(Field.NET, "BT-131 Line net")
                .unused("BT-112 Total with VAT", "revenue is counted without VAT")
                .unused("BT-113 Paid before", "what was paid does not change what was sold");
        survey.remarks().forEach(layout::remark);
        return new EInvoiceFile(files, survey, layout.layout(businessZone, options.standings()));
    }

    @Override
    public FileLayout layout() {
        return layout;
    }

    @Override
    public SortedMap<String, Long> currencies(LocalDate today) {
        return survey.currencies();
    }

    @Override
    public void read(RowReceiver receiver) {
        bytesRead.set(0);
        var rows = new DocumentRows(receiver);
        for (var i = 0; i < files.size(); i++) {
            hand(i, files.get(i), rows, receiver);
            bytesRead.addAndGet(files.get(i).size());
        }
    }

    @Override
    public long size() {
        return files.stream().mapToLong(SourceFile::size).sum();
    }

    @Override
    public long bytesRead() {
        return bytesRead.get();
    }

    private void hand(int index, SourceFile file, DocumentRows rows, RowReceiver receiver) {
        if (survey.isLeftOut(index)) {
            return;
        }
        try {
            survey.refuseConflict(index);
            hand(index + 1, CheckedInvoice.of(file), rows);
        } catch (UnreadableInvoice unreadable) {
            receiver.fault(index + 1, unreadable.found(), unreadable.expected() + in(file), unreadable.kind());
        } catch (ImportRefusal refusal) {
            if (files.size() == 1) {
                throw refusal;
            }
            receiver.fault(index + 1, String.valueOf(refusal.getMessage()), "an electronic invoice" + in(file), "unreadable invoice");
        }
    }

    private String in(SourceFile file) {
        return files.size() == 1 ? "" : " (" + file.name() + ")";
    }

    private static void hand(int number, CheckedInvoice checked, DocumentRows rows) {
        var invoice = checked.invoice();
        var nets = checked.nets();
        for (var i = 0; i < nets.size(); i++) {
            var line = Optional.of(i).filter(at -> at < invoice.lines().size()).map(invoice.lines()::get);
            rows.begin(number).put(Field.INVOICE, invoice.number()).put(Field.DATE, invoice.issued())
                    .put(Field.KIND, checked.kind().words()).put(Field.CURRENCY, invoice.currency())
                    .put(Field.CUSTOMER, invoice.buyer().id()).put(Field.CUSTOMER_NAME, invoice.buyer().name())
                    .put(Field.COUNTRY, invoice.buyer().country()).put(Field.NET, nets.get(i));
            line.ifPresent(known -> rows.put(Field.PRODUCT, known.itemNumber().isEmpty() ? known.itemName() : known.itemNumber())
                    .put(Field.PRODUCT_NAME, known.itemName())
                    .put(Field.QUANTITY, known.quantity().map(quantity -> signed(quantity, checked.kind()))));
            rows.send();
        }
    }

    private static BigDecimal signed(BigDecimal quantity, InvoiceKind kind) {
        return quantity.multiply(BigDecimal.valueOf(kind.sign()));
    }
}
