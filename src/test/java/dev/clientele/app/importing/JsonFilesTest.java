package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JSON as interfaces export it.
final class JsonFilesTest {

    @TempDir
    private Path folder;
    private ImportTranscript transcript;

    @BeforeEach
    void begin() {
        transcript = new ImportTranscript(folder);
    }

    @Test
    void readsFlatRowsAndLinesInTwoStylesOfNames() throws IOException {
        assertReads("""
                [{"invoiceNumber": "A1", "invoiceDate": "2024-01-31", "customerId": "C1", "netAmount": 100.5, "status": "paid"},
                 {"invoiceNumber": "A2", "invoiceDate": "2024-02-01", "customerId": "C2", "netAmount": 1e2, "status": "draft"}]
                """, "C1 100.50");
    }

    @Test
    void amountsOfWholeDocumentsAreNotCountedOnEachLine() throws IOException {
        assertReads("""
                {"number":"A1","date":"2024-01-31","customer":{"id":"C1"},"net_total":150.00,"items":[{"sku":"a","net_amount":100},{"sku":"b","net_amount":50}]}
                {"number":"A2","date":"2024-02-01","customer":{"id":"C2"},"net_total":7.00,"items":[{"sku":"a","net_amount":7}]}
                """, "C1 150.00", "C2 7.00");
        assertThat(transcript.said()).contains("Amounts of whole documents are not used, as their lines have amounts: net total");
    }

    @Test
    void asksWhichOfSeveralArraysItIs() throws IOException {
        var rows = "[{\"invoice_no\": \"1\", \"date\": \"2024-01-31\", \"customer_no\": \"%s\", \"net\": 5}]";
        var file = transcript.write("export.json", "{\"open\": %s, \"paid\": %s}".formatted(rows.formatted("C1"), rows.formatted("C2")));
        assertThat(transcript.type(file)).isOne();
        assertThat(transcript.complained()).contains("--sheet NAME (\"open\", \"paid\")");
        assertThat(transcript.type(file, "--sheet", "paid")).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("C2 5.00");
    }

    @Test
    void refusesWhatIsDamagedOrDangerous() throws IOException {
        var good = "[{\"invoice_no\": \"1\", \"date\": \"2024-01-31\", \"customer_no\": \"C\", \"net\": 5}";
        assertRefused(good, "cut off or damaged");
        assertRefused(good + ",{\"a\":" + "[".repeat(100_000), "nests too deep");
        assertRefused(good.replace("\"C\"", "\"" + "c".repeat(2 << 20) + "\"") + "]", "no JSON that can be read");
        assertRefused(good.replace("5", "1e999999999") + "]", "bad net");
        assertRefused("[{\"a\": 1}, 2, [3]]", "");
        assertRefused("{\"a\": []}", "JSON without objects");
    }

    private void assertReads(String text, String... sums) throws IOException {
        assertThat(transcript.type(transcript.write("export.json", text))).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly(sums);
    }

    private void assertRefused(String text, String reason) throws IOException {
        assertThat(transcript.type(transcript.write("bad.json", text))).as(reason).isOne();
        assertThat(transcript.complained()).isNotBlank().contains(reason).doesNotContain("Exception");
        assertThat(transcript.sums()).isEmpty();
    }
}
