package dev.clientele.app.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/// Writes the same invoices in each format as programs write it.
enum InvoiceFiles {
    CSV {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            var text = new StringBuilder(String.join(";", HEADER)).append('\n');
            invoices.forEach(invoice -> invoice.lines().forEach(line -> text.append(String.join(";", invoice.number(),
                    invoice.day().toString(), invoice.customer(), quoted(invoice.name()), invoice.country(), line.product(), line.name(),
                    String.valueOf(line.quantity() * invoice.sign()), SampleInvoice.amount(line.cents() * invoice.sign()), "EUR"))
                    .append('\n')));
            Files.writeString(file, text);
        }
    },
    XLSX {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            try (var out = Files.newOutputStream(file); var workbook = new Workbook(out, "Test", "1.0")) {
                workbook.newWorksheet("About").value(0, 0, "Sales journal");
                var sheet = workbook.newWorksheet("Invoices");
                sheet.value(0, 0, "Sales journal, all amounts without tax");
                for (var i = 0; i < HEADER.size(); i++) {
                    sheet.value(2, i, HEADER.get(i));
                }
                var row = 3;
                for (var invoice : invoices) {
                    for (var line : invoice.lines()) {
                        sheet.value(row, 0, invoice.number());
                        sheet.value(row, 1, invoice.day());
                        sheet.style(row, 1).format("dd/mm/yyyy").set();
                        sheet.value(row, 2, Integer.parseInt(invoice.customer()));
                        sheet.value(row, 3, invoice.name());
                        sheet.value(row, 4, invoice.country());
                        sheet.value(row, 5, line.product());
                        sheet.value(row, 6, line.name());
                        sheet.value(row, 7, line.quantity() * invoice.sign());
                        sheet.value(row, 8, new BigDecimal(SampleInvoice.amount(line.cents() * invoice.sign())));
                        sheet.value(row, 9, "EUR");
                        row++;
                    }
                }
                sheet.value(row, 0, "Total");
                sheet.value(row, 8, new BigDecimal(SampleInvoice.amount(total(invoices))));
            }
        }
    },
    ODS {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            var rows = new StringBuilder("<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>")
                    .append("<table:table-row>");
            HEADER.forEach(name -> rows.append(text(name)));
            rows.append("</table:table-row>\n");
            for (var invoice : invoices) {
                for (var line : invoice.lines()) {
                    rows.append("<table:table-row>").append(text(invoice.number()))
                            .append("<table:table-cell office:value-type=\"date\" office:date-value=\"").append(invoice.day())
                            .append("\"><text:p>").append(invoice.day().getDayOfMonth()).append(". Januar</text:p></table:table-cell>")
                            .append(number(invoice.customer())).append(text(invoice.name())).append(text(invoice.country()))
                            .append(text(line.product())).append(text(line.name()))
                            .append(number(String.valueOf(line.quantity() * invoice.sign())))
                            .append(number(SampleInvoice.amount(line.cents() * invoice.sign()))).append(text("EUR"))
                            .append("<table:table-cell table:number-columns-repeated=\"16374\"/></table:table-row>\n");
                }
            }
            rows.append("<table:table-row table:number-rows-repeated=\"1048000\">"
                    + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
            ods(file, "<table:table table:name=\"Invoices\">" + rows + "</table:table>");
        }
    },
    UBL {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            zip(file, invoices.stream().flatMap(invoice -> Stream.of(invoice.number() + ".xml", EInvoiceText.ubl(invoice)))
                    .toArray(String[]::new));
        }
    },
    SAFT {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            Files.write(file, AuditFileText.of(invoices).getBytes(Charset.forName("windows-1252")));
        }
    },
    JSON {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            Files.writeString(file, invoices.stream().map(JsonText::of).collect(Collectors.joining(",\n", "{\"invoices\": [", "]}")));
        }
    },
    JSON_LINES {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            Files.writeString(file, invoices.stream().map(JsonText::of).collect(Collectors.joining("\n")));
        }
    },
    SIE {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            Files.write(file, VoucherText.of(invoices).getBytes(Charset.forName("IBM437")));
        }

        @Override
        boolean isWithoutProducts() {
            return true;
        }
    },
    FEC {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            Files.write(file, LedgerText.of(invoices).getBytes(Charset.forName("windows-1252")));
        }

        @Override
        boolean isWithoutProducts() {
            return true;
        }
    },
    JPK {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            Files.writeString(file, JpkText.of(invoices));
        }

        @Override
        boolean isWithoutProducts() {
            return true;
        }
    },
    CII {
        @Override
        void write(List<SampleInvoice> invoices, Path file) throws IOException {
            zip(file, invoices.stream().flatMap(invoice -> Stream.of(invoice.number() + ".xml", EInvoiceText.cii(invoice)))
                    .toArray(String[]::new));
        }
    };

    static final List<String> HEADER = List.of("Invoice No", "Invoice date", "Customer No", "Customer name", "Country", "Item No",
            "Item name", "Quantity", "Net amount", "Currency");

    /// Writes all of the invoices.
    abstract void write(List<SampleInvoice> invoices, Path file) throws IOException;

    /// True for a format that numbers no products, as one of vouchers does not.
    boolean isWithoutProducts() {
        return false;
    }

    static long total(List<SampleInvoice> invoices) {
        return invoices.stream().mapToLong(invoice -> invoice.cents() * invoice.sign()).sum();
    }

    /// Writes a spreadsheet with these tables.
    static void ods(Path file, String tables) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            entry(zip, "content.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                     xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                     xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:automatic-styles><style:style style:name="ta2"
                     style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
                    <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>
                    """.formatted(tables));
        }
    }

    /// Writes a zip file with one entry after the other: name, text, name, text.
    static void zip(Path file, String... namesAndTexts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                entry(zip, namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            ((OutputStream) zip).write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String words) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + xml(words) + "</text:p></table:table-cell>";
    }

    static String number(String value) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"><text:p>about " + value
                + "</text:p></table:table-cell>";
    }

    static String xml(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
