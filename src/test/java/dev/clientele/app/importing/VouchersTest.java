package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// SIE 4 files.
final class VouchersTest {

    private static final List<SampleInvoice> SAMPLES = SampleInvoice.some(4);

    @TempDir
    private Path folder;
    private ImportTranscript transcript;

    @BeforeEach
    void begin() {
        transcript = new ImportTranscript(folder);
    }

    /// The figures published with the file.
    @Test
    void readsTheExportOfMamut() {
        assertThat(transcript.type(SharedFiles.path("sie", "MAMUT_SIE4_EXPORT.SE"))).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select sum(net) from line")).containsExactly("1048059311");
        assertThat(transcript.sums()).hasSize(24).contains("30083 1713847.77");
        assertThat(transcript.rows("select name from customer where number = '30083'")).containsExactly("Svenska Mässan i Göteborg");
        assertThat(transcript.said()).contains("does not declare (#OBJEKT 8), counted under their numbers: 30006, 30076");
        transcript.assertAnswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BokOrder.si:has no sales", "FAKT.SI:names a customer (dimension 8)", "Sie4.si:names a customer (dimension 8)",
            "transaktioner_ovnbolag-bad-balance.se:voucher B 1 in line 3905 does not balance: it comes to -12771.00"})
    void saysWhyOthersCannotBeTaken(String fileAndReason) {
        var colon = fileAndReason.indexOf(':');
        assertThat(transcript.type(SharedFiles.path("sie", fileAndReason.substring(0, colon)))).isOne();
        assertThat(transcript.complained()).contains(fileAndReason.substring(colon + 1));
    }

    @Test
    void takesAFileWithoutCustomersIfToldTo() {
        assertThat(transcript.type(SharedFiles.path("sie", "FAKT.SI"), "--map", "customer=-")).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("- 6400.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "windows-1252", "UTF-8"})
    void readsTheEncodingsThatProgramsWrite(String charset) throws IOException {
        var file = Files.write(folder.resolve("export.se"), VoucherText.of(SAMPLES).getBytes(Charset.forName(charset)));
        assertThat(transcript.type(file)).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select distinct name from customer where name like 'B%'")).containsExactly("Bäckerei \"Müller\"");
        assertThat(transcript.rows("select distinct name from product")).containsExactly("Försäljning");
    }

    @Test
    void vouchersThatDoNotBalanceAndUnclearCustomersAreProblems() throws IOException {
        var text = VoucherText.of(SAMPLES);
        var bad = text + """
                #VER B 900 20250101 "x"
                {
                #TRANS 3001 {8 10001} -100.00
                #TRANS 1510 {} 99.00
                }
                #VER B 901 20250101 "two customers"
                {
                #TRANS 3001 {} -100.00
                #TRANS 1510 {8 10001} 60.00
                #TRANS 1510 {8 10002} 40.00
                }
                """;
        var file = Files.write(folder.resolve("bad.se"), bad.getBytes(Charset.forName("IBM437")));
        assertThat(transcript.type(file)).isOne();
        assertThat(transcript.complained()).contains("imbalanced voucher").contains("comes to -1.00").contains("unclear customer");
        assertThat(transcript.type(file, "--max-rejects", "10%")).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select count(*) from invoice where number like 'B 90%'")).containsExactly("0");
    }

    @Test
    void refusesWhatIsDamaged() throws IOException {
        var text = VoucherText.of(SAMPLES);
        assertRefused(text.substring(0, text.length() - 3), "the file is cut off");
        assertRefused(text.replaceFirst("#TRANS 3001 (\\{[^}]*}) \\S+", "#TRANS 3001 $1 x"), "is no number with a decimal point");
        assertRefused(text.replaceFirst("Vi AB", "Vi\0AB"), "a zero character");
        assertRefused(text.replaceFirst("Vi AB", "V".repeat(2 << 20)), "more than 1048576 characters");
        assertRefused("#FLAGGA 0\n#SIETYP 1\n#UB 0 3001 -100.00\n", "SIE type 1 has balances alone");
    }

    private void assertRefused(String text, String reason) throws IOException {
        assertThat(transcript.type(transcript.write("bad.se", text))).as(reason).isOne();
        assertThat(transcript.complained()).contains(reason).doesNotContain("Exception");
    }
}
