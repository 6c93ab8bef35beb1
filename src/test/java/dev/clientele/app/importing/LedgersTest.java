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

/// French ledgers (FEC).
final class LedgersTest {

    private static final String OPENING = """
            AN	A nouveaux	1	20240101	411000	Clients	CDUPONT	Dupont SA	AN	20240101	A nouveau	500,00	0,00			20240131
            AN	A nouveaux	1	20240101	890000	Bilan			AN	20240101	A nouveau	0,00	500,00			20240131
            """;
    private static final String SALES = """
            VE	Ventes	2	20240131	411000	Clients	CDUPONT	Dupont SA	F1	20240114	Facture F1	120,00	0,00	A	20240201	20240131
            VE	Ventes	2	20240131	706000	Prestations			F1	20240114	Facture F1	0,00	100,00			20240131
            VE	Ventes	2	20240131	445710	TVA			F1	20240114	Facture F1	0,00	20,00			20240131
            VE	Ventes	4	20240220	411000	Clients	CMARTIN	Martin SARL	A3	20240220	Avoir A3	0,00	24,00			20240229
            VE	Ventes	4	20240220	709700	Rabais			A3	20240220	Avoir A3	20,00	0,00			20240229
            VE	Ventes	4	20240220	445710	TVA			A3	20240220	Avoir A3	4,00	0,00			20240229
            """;
    private static final String BANK = """
            BQ	Banque	5	20240225	512000	Banque			VIR1	20240225	Virement Dupont	120,00	0,00			20240229
            BQ	Banque	5	20240225	411000	Clients	CDUPONT	Dupont SA	VIR1	20240225	Virement Dupont	0,00	120,00	A	20240225	20240229
            """;
    private static final String ACCRUAL = """
            OD	Divers	6	20241231	418100	Factures à établir			FAE	20241231	FAE	60,00	0,00			20241231
            OD	Divers	6	20241231	706000	Prestations			FAE	20241231	FAE	0,00	50,00			20241231
            OD	Divers	6	20241231	445870	TVA			FAE	20241231	FAE	0,00	10,00			20241231
            """;
    private static final List<String> SUMS = List.of("CDUPONT 100.00", "CMARTIN -20.00");

    @TempDir
    private Path folder;
    private ImportTranscript transcript;

    @BeforeEach
    void begin() {
        transcript = new ImportTranscript(folder);
    }

    @Test
    void salesAreThoseOfClassSeventyOnTheDayOfTheirDocument() throws IOException {
        assertThat(type(ledger(OPENING + SALES + BANK))).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).isEqualTo(SUMS);
        assertThat(transcript.lines()).containsExactly("A3|2024-02-20|CMARTIN|Martin SARL||709700|Rabais||-2000",
                "F1|2024-01-14|CDUPONT|Dupont SA||706000|Prestations||10000");
    }

    @Test
    void revenueThatNobodyOwesYetIsUnassigned() throws IOException {
        assertThat(type(ledger(SALES + ACCRUAL))).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("- 50.00", "CDUPONT 100.00", "CMARTIN -20.00");
        assertThat(transcript.said()).contains("Revenue that no customer owes (accruals, cash sales), kept as unassigned: 50.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", ";", ","})
    void columnsMayBeSeparatedOtherwise(String delimiter) throws IOException {
        assertThat(type(ledger(SALES).replace(',', '.').replace("\t", delimiter))).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).isEqualTo(SUMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15"})
    void encodingsAreTold(String charset) throws IOException {
        var file = Files.write(folder.resolve("fec.txt"), ledger(SALES.replace("Dupont", "Dupré")).getBytes(Charset.forName(charset)));
        assertThat(transcript.type(file)).as(transcript.complained()).isZero();
        assertThat(transcript.rows("select name from customer where number = 'CDUPONT'")).containsExactly("Dupré SA");
    }

    @Test
    void anAmountMayStandBesideItsSide() throws IOException {
        var text = ledger(SALES).replace("Debit\tCredit", "Montant\tSens").replaceAll("\t0,00\t(\\d+,00)\t", "\t$1\tC\t")
                .replaceAll("\t(\\d+,00)\t0,00\t", "\t$1\tD\t");
        assertThat(type(text)).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).isEqualTo(SUMS);
    }

    @Test
    void anAccountOfTheirOwnTellsCustomersWithoutASubLedger() throws IOException {
        var text = ledger(SALES).replace("411000\tClients\tCDUPONT\tDupont SA", "411DUPONT\tDupont SA\t\t").replace(
                "411000\tClients\tCMARTIN\tMartin SARL", "4110042\tMartin SARL\t\t");
        assertThat(type(text)).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).containsExactly("4110042 -20.00", "411DUPONT 100.00");
    }

    @Test
    void anEntryThatDoesNotBalanceIsAProblem() throws IOException {
        assertThat(type(ledger(OPENING + SALES.replace("0,00\t100,00", "0,00\t90,00") + BANK))).isOne();
        assertThat(transcript.complained()).contains("entry 2 comes to 10.00", "debits that equal credits");
        assertThat(transcript.sums()).isEmpty();
    }

    @Test
    void documentsTellWhoseSalesAnEntryOfSeveralCustomersHas() throws IOException {
        assertThat(type(ledger(SALES.replace("Ventes\t4\t20240220", "Ventes\t2\t20240131")))).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).isEqualTo(SUMS);
    }

    @Test
    void whoseASaleIsIsNeverGuessed() throws IOException {
        var together = SALES.replace("Ventes\t4\t20240220", "Ventes\t2\t20240131").replace("\tA3\t", "\tF1\t");
        assertThat(type(ledger(together + SALES.replace("\t2\t", "\t8\t").replace("\t4\t", "\t9\t")))).isOne();
        assertThat(transcript.complained()).contains("several customers in entry 2");
        assertThat(transcript.sums()).isEmpty();
    }

    @Test
    void numbersOfLinesAreNotTakenForThoseOfEntries() throws IOException {
        var numbered = new StringBuilder();
        var number = 100;
        for (var line : SALES.lines().toList()) {
            numbered.append(line.replaceFirst("Ventes\t\\d\t", "Ventes\t" + number++ + "\t")).append('\n');
        }
        assertThat(type(ledger(numbered.toString()))).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).isEqualTo(SUMS);
    }

    @Test
    void withoutCustomersThereIsNothingToSay() throws IOException {
        assertThat(type(ledger(ACCRUAL))).isOne();
        assertThat(transcript.complained()).contains("none of its sales names a customer (CompAuxNum of accounts 411)");
    }

    @Test
    void aFolderMayHaveOne() throws IOException {
        var inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("123456789FEC20241231.txt"), ledger(SALES));
        assertThat(transcript.type(inner)).as(transcript.complained()).isZero();
        assertThat(transcript.sums()).isEqualTo(SUMS);
    }

    private int type(String text) throws IOException {
        return transcript.type(transcript.write("fec.txt", text));
    }

    /// Each line with empty cells at its end, as the columns demand.
    private static String ledger(String lines) {
        return LedgerText.HEADER + lines.replace("\n", "\t\t\r\n");
    }
}
