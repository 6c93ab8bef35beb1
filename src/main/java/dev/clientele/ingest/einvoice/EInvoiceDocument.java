package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.FileKind;
import dev.clientele.ingest.ImportRefusal;
import dev.clientele.ingest.SourceFile;
import dev.clientele.ingest.xml.XmlCursor;
import dev.clientele.ingest.xml.XmlElement;
import dev.clientele.ingest.xml.XmlText;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// One file with one electronic invoice.
final class EInvoiceDocument {

    private static final Set<String> ATTACHED = Set.of("EmbeddedDocumentBinaryObject", "AttachmentBinaryObject", "UBLExtensions");
    private static final String UBL = "urn:oasis:names:specification:ubl:schema:xsd:";
    private static final String CII = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:";
    private static final int DEEPEST_ROOT = 3;

    private EInvoiceDocument() {}

    /// True where the file is an XML document of an electronic invoice, or a PDF with one attached.
    static boolean isOne(SourceFile file) {
        try (var in = xml(file).orElse(null)) {
            if (in == null) {
                return false;
            }
            try (var cursor = XmlCursor.of(file.name(), in)) {
                return toInvoice(cursor);
            }
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    /// The invoice.
    ///
    /// @throws ImportRefusal where the file cannot be read or has none
    /// @throws UnreadableInvoice where what it says cannot be taken
    static EInvoice read(SourceFile file) {
        try (var in = xml(file).orElseThrow(() -> new ImportRefusal(file.name()
                + ": a PDF without an electronic invoice inside (Factur-X, ZUGFeRD); export the figures as CSV, or ask for the electronic one"))) {
            try (var cursor = XmlCursor.of(file.name(), in)) {
                if (!toInvoice(cursor)) {
                    throw new ImportRefusal(file.name() + ": XML, but no invoice that is known");
                }
                return read(XmlElement.read(file.name(), cursor, ATTACHED));
            }
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private static EInvoice read(XmlElement root) {
        return root.namespace().startsWith(UBL) ? UblReader.read(root) : CiiReader.read(root);
    }

    private static Optional<Reader> xml(SourceFile file) throws IOException {
        if (file.kind() != FileKind.PDF) {
            return Optional.of(XmlText.of(file, Optional.empty()).open());
        }
        var attached = PdfAttachment.of(file.name(), file.onDisk());
        return attached.isEmpty() ? Optional.empty() : Optional.of(XmlText.reader(attached.get(), StandardCharsets.UTF_8));
    }

    /// Goes to the element with the invoice: the outermost, or one in an envelope.
    private static boolean toInvoice(XmlCursor cursor) {
        while (cursor.next(0) && cursor.depth() <= DEEPEST_ROOT) {
            var namespace = cursor.namespace();
            var isUbl = namespace.equals(UBL + "Invoice-2") || namespace.equals(UBL + "CreditNote-2");
            if (isUbl || namespace.startsWith(CII)) {
                return Set.of("Invoice", "CreditNote", "CrossIndustryInvoice").contains(cursor.name());
            }
        }
        return false;
    }
}
