package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Electronic invoices: their declared amounts are stored to the cent, or the invoice is a problem that names the term.
final class EInvoicesTest {

    private static final Pattern DECLARED = Pattern.compile("<\\w+:(?:TaxExclusiveAmount|TaxBasisTotalAmount)[^>]*>([-\\d.]+)<");
    private static final SampleInvoice SAMPLE = new SampleInvoice("R-1", LocalDate.of(2024, 1, 31), "10001", "Acme", "DE", false,
            List.of(new SampleInvoice.Line("P1", "Bolt", 2, 10_000), new SampleInvoice.Line("P2", "Nut", 1, 5_001)));

    @TempDir
    private Path folder;
    private ImportTranscript transcript;

    @BeforeEach
    void begin() {
        transcript = new ImportTranscript(folder);
    }

    /// The examples of CEN/TC 434 and of KoSIT: what is stored of each is what it declares (BT-109).
    @ParameterizedTest
    @ValueSource(strings = {"ubl", "cii", "xrechnung"})
    void storesWhatEachExampleDeclares(String examples) throws IOException {
        try (var files = Files.list(SharedFiles.path(examples, "."))) {
            for (var file : files.filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".xml")).sorted().toList()) {
                Files.deleteIfExists(transcript.store());
                assertThat(transcript.type(file)).as("%s: %s", file, transcript.complained()).isZero();
                var text = Files.readString(file);
                var declared = DECLARED.matcher(text);
                assertThat(declared.find()).isTrue();
                var net = new BigDecimal(declared.group(1)).movePointRight(2).longValueExact();
                assertThat(transcript.rows("select sum(net) from line")).as(file.toString())
                        .containsExactly(String.valueOf(text.contains("CreditNote-2") ? -net : net));
            }
        }
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                arguments("TaxExclusiveAmount currencyID=\"EUR\">150.01", "TaxExclusiveAmount currencyID=\"EUR\">151.01",
                        "BT-109", "differs by 1.00"),
                arguments("50.01</cbc:LineExtensionAmount><cac:Item", "50.02</cbc:LineExtensionAmount><cac:Item", "BT-131",
                        "differs by -0.01"),
                arguments("TaxInclusiveAmount currencyID=\"EUR\">180.01", "TaxInclusiveAmount currencyID=\"EUR\">180.03", "BT-112",
                        "differs by 0.02"),
                arguments("PayableAmount currencyID=\"EUR\">180.01", "PayableAmount currencyID=\"EUR\">0", "BT-115", "differs by -180.01"),
                arguments("<cbc:TaxExclusiveAmount currencyID=\"EUR\">150.01</cbc:TaxExclusiveAmount>", "", "BT-109", "found nothing"),
                arguments("TypeCode>380", "TypeCode>999", "BT-3", "type 999"),
                arguments("2024-01-31", "31.01.2024", "BT-2", "2025-01-31"),
                arguments("Code>EUR<", "Code>QQQ<", "BT-5", "\"QQQ\""),
                arguments("Quantity unitCode=\"C62\">2", "Quantity unitCode=\"C62\">two", "BT-129", "found two"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void namesTheTermThatDoesNotAddUp(String before, String after, String term, String difference) throws IOException {
        var text = EInvoiceText.ubl(SAMPLE);
        assertThat(text).contains(before);
        assertThat(transcript.type(transcript.write("invoice.xml", text.replace(before, after)))).isOne();
        assertThat(transcript.complained()).contains(term).contains(difference);
        assertThat(transcript.sums()).isEmpty();
    }

    @Test
    void namesTheTermWhereNoCurrencyIsDeclared() throws IOException {
        for (var text : List.of(EInvoiceText.ubl(SAMPLE), EInvoiceText.cii(SAMPLE))) {
            assertThat(text).contains("CurrencyCode>EUR<");
            assertRefused(transcript.write("invoice.xml", text.replace("CurrencyCode>EUR<", "CurrencyCode><")), "BT-5");
        }
    }

    /// An allowance of 10.00 and a charge of 4.99 on 150.01: 145.00 in all, two thirds of the difference on the first line.
    @Test
    void spreadsAllowancesAndChargesOnceByNet() throws IOException {
        var text = EInvoiceText.ubl(SAMPLE)
                .replace("<cac:TaxTotal>", charge(false, "10.00") + charge(true, "4.99") + "<cac:TaxTotal>")
                .replace("TaxExclusiveAmount currencyID=\"EUR\">150.01", "TaxExclusiveAmount currencyID=\"EUR\">145.00")
                .replaceAll("180\\.01", "175.00").replace("<cbc:PayableAmount",
                        "<cbc:AllowanceTotalAmount currencyID=\"EUR\">10.00</cbc:AllowanceTotalAmount><cbc:ChargeTotalAmount currencyID=\"EUR\">4.99"
                                + "</cbc:ChargeTotalAmount><cbc:PayableAmount");
        assertThat(transcript.type(transcript.write("invoice.xml", text))).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select net from line order by line_no")).containsExactly("9666", "4834");
    }

    /// What was paid before and what is rounded change what is due, and nothing of what was sold.
    @Test
    void prepaidAndRoundingChangeNoRevenue() throws IOException {
        var text = EInvoiceText.ubl(SAMPLE).replace("<cbc:PayableAmount currencyID=\"EUR\">180.01",
                "<cbc:PrepaidAmount currencyID=\"EUR\">100.00</cbc:PrepaidAmount><cbc:PayableRoundingAmount currencyID=\"EUR\">-0.01"
                        + "</cbc:PayableRoundingAmount><cbc:PayableAmount currencyID=\"EUR\">80.00");
        assertThat(transcript.type(transcript.write("invoice.xml", text))).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("10001 150.01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"384", "389", "326"})
    void correctedSelfBilledAndPartialInvoicesAreRevenue(String type) throws IOException {
        assertThat(transcript.type(transcript.write("invoice.xml", EInvoiceText.cii(SAMPLE).replace(">380<", ">" + type + "<")))).isZero();
        assertThat(transcript.sums()).containsExactly("10001 150.01");
    }

    @Test
    void aCorrectedInvoiceTakesThePlaceOfTheOneItNames() throws IOException {
        var correction = EInvoiceText.ubl(SAMPLE).replace("<cbc:ID>R-1<", "<cbc:ID>R-2<").replace(">380<", ">384<").replace(
                "<cac:AccountingSupplierParty>", "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>R-1</cbc:ID>"
                        + "</cac:InvoiceDocumentReference></cac:BillingReference><cac:AccountingSupplierParty>");
        var invoices = Files.createDirectory(folder.resolve("invoices"));
        Files.writeString(invoices.resolve("1.xml"), EInvoiceText.ubl(SAMPLE));
        Files.writeString(invoices.resolve("2.xml"), correction);
        assertThat(transcript.type(invoices)).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select number from invoice")).containsExactly("R-2");
        assertThat(transcript.said()).contains("R-1 (by R-2)");
    }

    @Test
    void aProformaInvoiceIsLeftOutAndANegativeCreditNoteAskedAbout() throws IOException {
        var proforma = EInvoiceText.ubl(SAMPLE).replace(">380<", ">325<");
        transcript.type(transcript.write("proforma.xml", proforma));
        assertThat(transcript.sums()).isEmpty();
        assertThat(transcript.said()).contains("proforma invoice");
        var negative = EInvoiceText.cii(SAMPLE).replace(">380<", ">381<").replaceAll("Amount([^>]*)>(\\d)", "Amount$1>-$2");
        assertThat(transcript.type(transcript.write("credit.xml", negative))).isOne();
        assertThat(transcript.complained()).contains("BT-3").contains("credit note R-1");
    }

    /// A folder with an invoice in a PDF and the same as XML, another invoice, a table and a text.
    @Test
    void takesAFolderApartByWhatIsInItsFiles() throws IOException {
        var inbox = Files.createDirectory(folder.resolve("inbox"));
        Files.createDirectory(inbox.resolve("old"));
        Files.writeString(inbox.resolve("LICENSE"), "Free to use.\nAs is, without a warranty.\n");
        Files.writeString(inbox.resolve("old/a.dat"), EInvoiceText.cii(SAMPLE));
        pdf(inbox.resolve("b.dat"), EInvoiceText.cii(SAMPLE));
        Files.writeString(inbox.resolve("c.dat"), EInvoiceText.ubl(SAMPLE).replace("R-1", "R-2").replace("10001", "10002"));
        Files.writeString(inbox.resolve("d.dat"), "Invoice No;Date;Customer No;Net\nX1;2024-02-01;10003;7.00\n");
        assertThat(transcript.type(inbox, "--currency", "EUR")).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("10001 150.01", "10002 150.01", "10003 7.00");
        assertThat(transcript.said()).contains("LICENSE (no table)").contains("the same invoice is there twice: R-1");
    }

    @Test
    void readsAnInvoiceInsideOfAPdfAndSaysWhereThereIsNone() throws IOException {
        var file = pdf(folder.resolve("invoice.pdf"), EInvoiceText.cii(SAMPLE));
        assertThat(transcript.type(file)).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("10001 150.01");
        assertRefused(pdf(folder.resolve("bare.pdf"), ""), "a PDF without an electronic invoice inside");
        assertRefused(Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(Files.readAllBytes(file), 700)), "PDF");
    }

    @Test
    void refusesWhatAnAttackerSends() throws IOException {
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>";
        assertRefused(transcript.write("bomb.xml", EInvoiceText.ubl(SAMPLE).replaceFirst("<\\?xml[^>]*>", bomb).replace("Acme", "&c;")),
                "document type");
        assertRefused(transcript.write("deep.xml", EInvoiceText.ubl(SAMPLE).replace("Acme", "<a>".repeat(5_000))), "more than 50 deep");
        assertRefused(transcript.write("cut.xml", EInvoiceText.ubl(SAMPLE).substring(0, 900)), "cut off or damaged");
        assertRefused(transcript.write("nul.xml", EInvoiceText.ubl(SAMPLE).replace("Acme", "Ac\0me")), "cut off or damaged");
        assertRefused(transcript.write("long.xml", EInvoiceText.ubl(SAMPLE).replace("Acme", "a".repeat(3 << 20))), "more than 1048576");
        assertRefused(transcript.write("order.xml", "<?xml version=\"1.0\"?><Order><ID>1</ID></Order>"), "no invoice that is known");
        var outside = folder.resolve("outside.zip");
        InvoiceFiles.zip(outside, "../../evil.xml", EInvoiceText.ubl(SAMPLE));
        assertRefused(outside, "outside of its folder");
        assertThat(transcript.sums()).isEmpty();
    }

    private void assertRefused(Path file, String reason) {
        assertThat(transcript.type(file)).as(file.toString()).isOne();
        assertThat(transcript.complained()).contains(reason).doesNotContain("Exception");
    }

    private static String charge(boolean isCharge, String amount) {
        return "<cac:AllowanceCharge><cbc:ChargeIndicator>%s</cbc:ChargeIndicator><cbc:Amount currencyID=\"EUR\">%s</cbc:Amount></cac:AllowanceCharge>"
                .formatted(isCharge, amount);
    }

    /// A PDF with an XML attached, or none where that is empty.
    private static Path pdf(Path file, String xml) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!xml.isEmpty()) {
                var attached = new PDComplexFileSpecification();
                attached.setFile("factur-x.xml");
                attached.setEmbeddedFile(
                        new PDEmbeddedFile(document, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
                var tree = new PDEmbeddedFilesNameTreeNode();
                tree.setNames(Map.of("factur-x.xml", attached));
                var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                names.setEmbeddedFiles(tree);
                document.getDocumentCatalog().setNames(names);
            }
            document.save(file.toFile());
        }
        return file;
    }
}
