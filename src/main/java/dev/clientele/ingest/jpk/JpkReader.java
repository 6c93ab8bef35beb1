package dev.clientele.ingest.jpk;

import dev.clientele.ingest.xml.XmlCursor;
import dev.clientele.ingest.xml.XmlElement;
import dev.clientele.ingest.xml.XmlText;
import java.io.IOException;
import java.util.Set;

/// Goes through a file once.
record JpkReader(XmlText text) {

    /// Takes what stands in the file.
    interface Taker {

        void invoice(long line, XmlElement invoice);

        /// Takes a line of an invoice, or the control sums of invoices or lines: anything else than an invoice.
        void other(XmlElement element);
    }

    /// @throws dev.clientele.ingest.ImportRefusal where it cannot be read to its end
    void read(Taker taker) {
        try (var in = text.open(); var cursor = XmlCursor.of(text.file().name(), in)) {
            while (cursor.next(0)) {
                switch (cursor.name()) {
                    case "Faktura" -> taker.invoice(cursor.line(), whole(cursor));
                    case "FakturaWiersz", "FakturaCtrl", "FakturaWierszCtrl", "Naglowek", "Podmiot1" -> taker.other(whole(cursor));
                    case "Zamowienie", "ZamowienieCtrl" -> cursor.skip();
                    default -> {
                        // what groups others
                    }
                }
            }
        } catch (IOException e) {
            throw text.file().failure(e);
        }
    }

    private XmlElement whole(XmlCursor cursor) {
        return XmlElement.read(text.file().name(), cursor, Set.of());
    }
}
