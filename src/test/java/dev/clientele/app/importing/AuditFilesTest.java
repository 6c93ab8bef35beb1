package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Standard Audit Files for Tax.
final class AuditFilesTest {

    private static final List<SampleInvoice> SAMPLES = SampleInvoice.some(3);

    @TempDir
    private Path folder;
    private ImportTranscript transcript;

    @BeforeEach
    void begin() {
        transcript = new ImportTranscript(folder);
    }

    /// 24 documents: the control sums that the file declares are those of what is read, and its six cancelled ones do not count.
    @Test
    void readsTheDemoCompanyOfTheTaxAuthority() {
        assertThat(transcript.type(SharedFiles.path("saft-pt", "saft_idemo599999999.xml"))).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select count(*) || ' ' || sum(net) from (select sum(net) as net from line group by invoice_id)"))
                .containsExactly("18 1271691");
        assertThat(transcript.rows("select sum(l.net) from line l join invoice i on i.id = l.invoice_id where i.number like '2T %'"))
                .containsExactly("-220178");
        assertThat(transcript.said()).doesNotContain("is declared as").contains("Left out: invoice, cancelled");
    }

    @Test
    void readsAFileThatLiesAboutItsEncoding() throws IOException {
        var text = AuditFileText.of(SAMPLES);
        var isUtf8 = Files.writeString(folder.resolve("a.xml"), text);
        assertThat(transcript.type(isUtf8, "--dry-run")).as(transcript.complained()).isZero();
        assertThat(transcript.said()).contains("UTF-8, though the file says Windows-1252");
        var isWestern = Files.write(folder.resolve("b.xml"),
                text.replace("Windows-1252", "UTF-8").getBytes(Charset.forName("windows-1252")));
        assertThat(transcript.type(isWestern)).as(transcript.complained()).isZero();
        assertThat(transcript.lines()).isEqualTo(SampleInvoice.stored(SAMPLES));
    }

    @Test
    void saysWhereDeclaredTotalsDiffer() throws IOException {
        var text = AuditFileText.of(SAMPLES);
        var first = "<NetTotal>" + SampleInvoice.amount(SAMPLES.getFirst().cents());
        assertThat(transcript.type(transcript.write("a.xml", text.replace(first, "<NetTotal>1")), "--max-rejects", "50%")).isZero();
        assertThat(transcript.said()).contains("NetTotal");
        assertThat(transcript.rows("select count(*) from invoice")).containsExactly(String.valueOf(SAMPLES.size() - 1));
        assertThat(transcript.type(transcript.write("b.xml", text.replaceFirst("<TotalCredit>", "<TotalCredit>9")), "--dry-run")).isZero();
        assertThat(transcript.said()).contains("TotalCredit is declared as 9");
    }

    /// The OECD shape, as Romania writes it: amounts with a currency, sides by a letter, the final consumer nobody in particular.
    @Test
    void readsTheShapeOfTheOecd() throws IOException {
        var file = transcript.write("d406.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <n1:AuditFile xmlns:n1="mfp:anaf:dgti:d406:declaratie:v1"><n1:Header><n1:AuditFileVersion>2.0</n1:AuditFileVersion>
                <n1:DefaultCurrencyCode>RON</n1:DefaultCurrencyCode></n1:Header><n1:MasterFiles><n1:Customers><n1:Customer><n1:CompanyStructure>
                <n1:Name>Acme SRL</n1:Name><n1:Address><n1:Country>RO</n1:Country></n1:Address></n1:CompanyStructure>
                <n1:CustomerID>C1</n1:CustomerID></n1:Customer></n1:Customers></n1:MasterFiles><n1:SourceDocuments><n1:SalesInvoices>
                <n1:Invoice><n1:InvoiceNo>1</n1:InvoiceNo><n1:CustomerInfo><n1:CustomerID>C1</n1:CustomerID></n1:CustomerInfo>
                <n1:InvoiceDate>2024-02-03</n1:InvoiceDate><n1:InvoiceType>380</n1:InvoiceType><n1:InvoiceLine><n1:Quantity>2</n1:Quantity>
                <n1:ProductCode>P</n1:ProductCode><n1:InvoiceLineAmount><n1:Amount>100.50</n1:Amount><n1:CurrencyCode>RON</n1:CurrencyCode>
                </n1:InvoiceLineAmount><n1:DebitCreditIndicator>C</n1:DebitCreditIndicator></n1:InvoiceLine><n1:InvoiceDocumentTotals>
                <n1:NetTotal>100.50</n1:NetTotal></n1:InvoiceDocumentTotals></n1:Invoice>
                <n1:Invoice><n1:InvoiceNo>2</n1:InvoiceNo><n1:CustomerInfo><n1:CustomerID>C1</n1:CustomerID></n1:CustomerInfo>
                <n1:InvoiceDate>2024-02-05</n1:InvoiceDate><n1:InvoiceType>381</n1:InvoiceType><n1:InvoiceLine><n1:Quantity>1</n1:Quantity>
                <n1:ProductCode>P</n1:ProductCode><n1:InvoiceLineAmount><n1:Amount>20.25</n1:Amount></n1:InvoiceLineAmount>
                <n1:DebitCreditIndicator>D</n1:DebitCreditIndicator></n1:InvoiceLine></n1:Invoice>
                </n1:SalesInvoices></n1:SourceDocuments></n1:AuditFile>
                """);
        assertThat(transcript.type(file)).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("C1 80.25");
        assertThat(transcript.rows("select name || ' ' || country from customer")).containsExactly("Acme SRL RO");
    }

    @Test
    void refusesWhatHasNoInvoicesOrIsDamaged() throws IOException {
        assertRefused("<?xml version=\"1.0\"?><AuditFile><Header/><GeneralLedgerEntries/></AuditFile>", "without sales invoices");
        var text = AuditFileText.of(SAMPLES);
        assertRefused(text.substring(0, text.length() * 2 / 3), "cut off or damaged");
        assertRefused(
                text.replaceFirst("<\\?xml[^>]*>", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>").replaceFirst("Nós", "&a;"),
                "document type");
        assertRefused(text.replaceFirst("<Line>", "<Line>" + "<x>".repeat(200)), "deep");
        assertThat(transcript.sums()).isEmpty();
    }

    private void assertRefused(String text, String reason) throws IOException {
        var file = Files.write(folder.resolve("bad.xml"), text.getBytes(StandardCharsets.UTF_8));
        assertThat(transcript.type(file)).as(reason).isOne();
        assertThat(transcript.complained()).contains(reason).doesNotContain("Exception");
    }
}
