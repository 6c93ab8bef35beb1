package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// SAF-T files that have the ledger and no invoices, as in Norway.
final class AuditLedgersTest {

    private static final String NORWAY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <n1:AuditFile xmlns:n1="urn:StandardAuditFile-Taxation-Financial:NO">
            <n1:Header><n1:AuditFileVersion>1.30</n1:AuditFileVersion><n1:AuditFileCountry>NO</n1:AuditFileCountry>
            <n1:Company><n1:Name>Fjord AS</n1:Name></n1:Company><n1:DefaultCurrencyCode>NOK</n1:DefaultCurrencyCode></n1:Header>
            <n1:MasterFiles><n1:GeneralLedgerAccounts>
            <n1:Account><n1:AccountID>3000</n1:AccountID><n1:AccountDescription>Salg</n1:AccountDescription><n1:AccountType>GL</n1:AccountType></n1:Account>
            <n1:Account><n1:AccountID>8111</n1:AccountID><n1:AccountDescription>Utleie</n1:AccountDescription><n1:StandardAccountID>3600</n1:StandardAccountID></n1:Account>
            <n1:Account><n1:AccountID>3900</n1:AccountID><n1:AccountDescription>Annet</n1:AccountDescription></n1:Account>
            </n1:GeneralLedgerAccounts>
            <n1:Customers><n1:Customer><n1:RegistrationNumber>1</n1:RegistrationNumber><n1:Name>Berg AS</n1:Name><n1:CustomerID>10001</n1:CustomerID></n1:Customer>
            <n1:Customer><n1:Name>Dal AS</n1:Name><n1:CustomerID>10002</n1:CustomerID></n1:Customer></n1:Customers></n1:MasterFiles>
            <n1:GeneralLedgerEntries><n1:NumberOfEntries>4</n1:NumberOfEntries><n1:Journal><n1:JournalID>UF</n1:JournalID>
            %s</n1:Journal></n1:GeneralLedgerEntries></n1:AuditFile>
            """;

    @TempDir
    private Path folder;
    private ImportTranscript transcript;

    @BeforeEach
    void begin() {
        transcript = new ImportTranscript(folder);
    }

    @Test
    void salesAreToldByAccountsAndCustomersByTheLinesThatNameThem() throws IOException {
        assertThat(type(NORWAY.formatted(entry("1", "2024-01-14", "1500:10001:1250.00", "3000::-900.00", "8111::-100.00", "2700::-250.00")
                + entry("2", "2024-02-15", "1500:10002:-25.00", "3000:10002:20.00", "2700::5.00")
                + entry("3", "2024-02-20", "1920::1250.00", "1500:10001:-1250.00")
                + entry("4", "2024-02-21", "1920::77.00", "3900::-77.00"))))
                .as(transcript.complained()).isZero();
        assertThat(transcript.lines()).containsExactly("D1|2024-01-14|10001|Berg AS||3000|Salg||90000",
                "D1|2024-01-14|10001|Berg AS||8111|Utleie||10000", "D2|2024-02-15|10002|Dal AS||3000|Salg||-2000");
        assertThat(transcript.rows("select distinct currency from invoice")).containsExactly("NOK");
        transcript.assertAnswered();
    }

    @Test
    void anEntryThatDoesNotBalanceIsAProblem() throws IOException {
        assertThat(type(NORWAY.formatted(entry("1", "2024-01-14", "1500:10001:1250.00", "3000::-900.00", "2700::-250.00")))).isOne();
        assertThat(transcript.complained()).contains("entry 1 comes to 100.00", "debits that equal credits");
        assertThat(transcript.sums()).isEmpty();
    }

    @Test
    void withoutCustomersNothingIsTaken() throws IOException {
        assertThat(type(NORWAY.formatted(entry("4", "2024-02-21", "1920::77.00", "3000::-77.00")))).isOne();
        assertThat(transcript.complained()).contains("none of its sales names a customer (CustomerID)");
    }

    @Test
    void theAccountsOfACountryThatIsNotKnownAreNotGuessed() throws IOException {
        assertThat(type(NORWAY.replace("<n1:AuditFileCountry>NO", "<n1:AuditFileCountry>XX")
                .formatted(entry("1", "2024-01-14", "1500:10001:100.00", "3000::-100.00")))).isOne();
        assertThat(transcript.complained()).contains("a SAF-T file without sales invoices");
    }

    private int type(String text) throws IOException {
        return transcript.type(transcript.write("saft.xml", text));
    }

    /// An entry of lines such as `1500:10001:1250.00`: account, customer, and an amount that is debited above zero.
    private static String entry(String number, String day, String... lines) {
        var text = new StringBuilder("<n1:Transaction><n1:TransactionID>%s</n1:TransactionID><n1:TransactionDate>%s</n1:TransactionDate>"
                .formatted(number, day));
        for (var line : lines) {
            var cells = line.split(":", -1);
            var side = cells[2].startsWith("-") ? "CreditAmount" : "DebitAmount";
            text.append("<n1:Line><n1:AccountID>").append(cells[0]).append("</n1:AccountID>")
                    .append(cells[1].isEmpty() ? "" : "<n1:CustomerID>" + cells[1] + "</n1:CustomerID>").append("<n1:SourceDocumentID>D")
                    .append(number).append("</n1:SourceDocumentID><n1:").append(side).append("><n1:Amount>")
                    .append(cells[2].replace("-", "")).append("</n1:Amount></n1:").append(side).append("></n1:Line>\n");
        }
        return text + "</n1:Transaction>\n";
    }
}
