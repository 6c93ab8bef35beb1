package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Polish JPK_FA as invoicing programs write it: rates side by side, a correction, an advance, a foreign currency, lines behind all invoices.
final class JpkImportTest {

    private static final String INVOICES = """
            <Faktura>
              <KodWaluty>PLN</KodWaluty><P_1>2025-01-14</P_1><P_2A>FV/1/2025</P_2A><P_3A>Hurtownia Zielona Sp. z o.o.</P_3A>
              <P_3B>ul. Prosta 1, Kraków</P_3B><P_3C>Sprzedawca SA</P_3C><P_4A>PL</P_4A><P_4B>1111111111</P_4B>
              <P_5A>PL</P_5A><P_5B>5260001246</P_5B><P_6>2025-01-13</P_6>
              <P_13_1>100.00</P_13_1><P_14_1>23.00</P_14_1><P_13_2>50.00</P_13_2><P_14_2>4.00</P_14_2><P_13_7>10.00</P_13_7>
              <P_15>187.00</P_15><P_106E_2>false</P_106E_2><RodzajFaktury>VAT</RodzajFaktury>
            </Faktura>
            <Faktura>
              <KodWaluty>PLN</KodWaluty><P_1>2025-02-02</P_1><P_2A>KOR/1/2025</P_2A><P_3A>Hurtownia Zielona Sp. z o.o.</P_3A>
              <P_5A>PL</P_5A><P_5B>5260001246</P_5B><P_13_1>-20.00</P_13_1><P_14_1>-4.60</P_14_1><P_15>-24.60</P_15>
              <RodzajFaktury>KOREKTA</RodzajFaktury><PrzyczynaKorekty>zwrot</PrzyczynaKorekty><NrFaKorygowanej>FV/1/2025</NrFaKorygowanej>
            </Faktura>
            <Faktura>
              <KodWaluty>PLN</KodWaluty><P_1>2025-02-03</P_1><P_2A>KOR/2/2025</P_2A><P_3A>Hurtownia Zielona Sp. z o.o.</P_3A>
              <P_5A>PL</P_5A><P_5B>5260001246</P_5B><P_13_1>5.00</P_13_1><P_14_1>1.15</P_14_1><P_15>6.15</P_15>
              <RodzajFaktury>KOREKTA</RodzajFaktury>
            </Faktura>
            <Faktura>
              <KodWaluty>PLN</KodWaluty><P_1>2025-02-10</P_1><P_2A>ZAL/1/2025</P_2A><P_3A>Jan Kowalski</P_3A>
              <P_13_1>200.00</P_13_1><P_14_1>46.00</P_14_1><P_15>246.00</P_15><RodzajFaktury>ZAL</RodzajFaktury>
            </Faktura>
            """;
    private static final String LINES = """
            <FakturaCtrl><LiczbaFaktur>4</LiczbaFaktur><WartoscFaktur>414.55</WartoscFaktur></FakturaCtrl>
            <FakturaWiersz><P_2B>FV/1/2025</P_2B><P_7>Rower</P_7><P_8A>szt</P_8A><P_8B>2</P_8B><P_9A>50.00</P_9A><P_11>100.00</P_11><P_12>23</P_12></FakturaWiersz>
            <FakturaWiersz><P_2B>FV/1/2025</P_2B><P_7>Książka</P_7><P_8A>szt</P_8A><P_8B>1</P_8B><P_9A>60.00</P_9A><P_11>60.00</P_11><P_12>8</P_12></FakturaWiersz>
            <FakturaWiersz><P_2B>KOR/1/2025</P_2B><P_7>Rower</P_7><P_8B>2</P_8B><P_11>100.00</P_11><P_12>23</P_12></FakturaWiersz>
            <FakturaWierszCtrl><LiczbaWierszyFaktur>3</LiczbaWierszyFaktur><WartoscWierszyFaktur>260.00</WartoscWierszyFaktur></FakturaWierszCtrl>
            """;

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void salesAreTheBasesOfAllRatesByCustomer() throws IOException {
        assertThat(person.type(file(INVOICES + LINES))).as(person.complained()).isZero();
        assertThat(person.sums()).containsExactly("5260001246 145.00", "Jan Kowalski 200.00");
        assertThat(person.said()).doesNotContain("is declared as");
        assertThat(person.rows("select name || ' ' || country from customer where number = '5260001246'"))
                .containsExactly("Hurtownia Zielona Sp. z o.o. PL");
        person.assertAnswered();
    }

    @Test
    void linesTellTheProductsWhereTheyComeToTheInvoice() throws IOException {
        person.type(file(INVOICES + LINES));
        assertThat(person.rows("select p.number || ' ' || l.net from line l join product p on p.id = l.product_id order by 1"))
                .containsExactly("Książka 6000", "Rower 10000");
    }

    @Test
    void controlSumsThatDifferAreTold() throws IOException {
        person.type(file(INVOICES + LINES.replace("414.55", "514.55").replace("<LiczbaWierszyFaktur>3", "<LiczbaWierszyFaktur>4")));
        assertThat(person.said()).contains("WartoscFaktur is declared as 514.55, and the file has 414.55")
                .contains("LiczbaWierszyFaktur is declared as 4, and the file has 3");
    }

    @Test
    void aTotalThatIsNotItsPartsIsAProblem() throws IOException {
        assertThat(person.type(file(INVOICES.replace("187.00", "197.00")))).isEqualTo(1);
        assertThat(person.complained()).contains("P_15");
        assertThat(person.sums()).isEmpty();
    }

    @Test
    void anInvoiceTaxedOnItsMarginIsAProblem() throws IOException {
        assertThat(person.type(file(INVOICES.replace("<P_106E_2>false", "<P_106E_2>true")))).isEqualTo(1);
        assertThat(person.complained()).contains("margin");
    }

    @Test
    void eachInvoiceIsInItsOwnCurrency() throws IOException {
        assertThat(person.type(file(INVOICES.replace("<KodWaluty>PLN", "<KodWaluty>EUR").replace("<P_14_1>23.00</P_14_1>",
                "<P_14_1>23.00</P_14_1><P_14_1W>99.12</P_14_1W>")))).as(person.complained()).isZero();
        assertThat(person.rows("select distinct currency from invoice")).containsExactly("EUR");
    }

    @Test
    void aFileOfAnotherKindIsRefusedByItsName() throws IOException {
        assertThat(person.type(person.write("v7.xml",
                "<?xml version=\"1.0\"?><JPK><Naglowek><KodFormularza kodSystemowy=\"JPK_V7M (2)\">JPK_VAT</KodFormularza></Naglowek></JPK>")))
                .isEqualTo(1);
        assertThat(person.complained()).contains("JPK_V7M (2) without invoices");
    }

    @Test
    void aSieFileInXmlIsRefusedWithWhatToDo() throws IOException {
        assertThat(person.type(person.write("books.sie", "<?xml version=\"1.0\"?><Sie xmlns=\"http://www.sie.se/sie5\"><FileInfo/></Sie>")))
                .isEqualTo(1);
        assertThat(person.complained()).contains("SIE 5").contains("SIE type 4");
    }

    private Path file(String content) throws IOException {
        return person.write("jpk.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <tns:JPK xmlns:tns="http://jpk.mf.gov.pl/wzor/2022/02/17/02171/">
            <tns:Naglowek><tns:KodFormularza kodSystemowy="JPK_FA (4)" wersjaSchemy="1-0">JPK_FA</tns:KodFormularza></tns:Naglowek>
            """ + content.replace("</", "</tns:").replaceAll("<(?=\\p{L})", "<tns:") + "</tns:JPK>\n");
    }
}
