package dev.clientele.app.importing;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Small files in which something stands otherwise than usual, and what each customer bought.
final class AwkwardFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areReadAsTheyAreMeant(String name, String rows, List<String> sums) throws IOException {
        new ImportTranscript(folder).assertReads(name, rows, sums);
    }

    static Stream<Arguments> areReadAsTheyAreMeant() {
        return Stream.of(
                arguments("numbers that start anew in one file", """
                Invoice,Date,Customer,Net
                1,2023-01-14,Ann,100.00
                2,2023-02-15,Bob,50.00
                1,2024-01-14,Cid,70.00
                2,2024-02-15,Dan,30.00
                """, List.of("Ann 100.00", "Bob 50.00", "Cid 70.00", "Dan 30.00")),
                arguments("a sum in German", """
                Rechnung;Datum;Kunde;Netto
                1;14.01.2024;Ann;100,00
                2;15.02.2024;Bob;50,00
                ;;Gesamtsumme:;150,00
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("sums of customers", """
                Kunde;Rechnung;Datum;Netto
                Ann;1;14.01.2024;100,00
                Ann;2;15.01.2024;50,00
                Summe Ann;;;150,00
                Bob;3;15.02.2024;50,00
                Summe Bob;;;50,00
                Gesamt;;;200,00
                """, List.of("Ann 150.00", "Bob 50.00")),
                arguments("a sum in Polish", """
                Numer faktury;Data wystawienia;Nabywca;Wartość netto
                1;2024-01-14;Ann;100,00
                2;2024-02-15;Bob;50,00
                Razem;;;150,00
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("carried and brought forward", """
                Invoice,Date,Customer,Net
                1,2024-01-14,Ann,100.00
                2,2024-02-15,Bob,50.00
                ,,Carried forward,150.00
                ,,Brought forward,150.00
                3,2024-02-16,Cid,30.00
                """, List.of("Ann 100.00", "Bob 50.00", "Cid 30.00")),
                arguments("a customer called Total Energies", """
                Invoice,Date,Customer,Net
                1,2024-01-14,Total Energies SE,100.00
                2,2024-02-15,Bob,50.00
                3,2024-02-16,Total Energies SE,150.00
                """, List.of("Bob 50.00", "Total Energies SE 250.00")),
                arguments("a padded title", """
                Umsatzliste 2024;;;;
                Stand: 01.03.2024;;;;
                ;;;;
                Rechnung;Datum;Kunde;Netto;Land
                1;14.01.2024;Ann;100,00;DE
                2;15.02.2024;Bob;50,00;DE
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("quotes behind backslashes", """
                "invoice_no","date","customer","net"
                "1","2024-01-14","Ann \\"The\\" Lee","100.00"
                "2","2024-02-15","Bob, Ray","50.00"
                """, List.of("Ann \"The\" Lee 100.00", "Bob, Ray 50.00")),
                arguments("single quotes", """
                'Invoice','Date','Customer','Net'
                '1','2024-01-14','O''Hara','100.00'
                '2','2024-02-15','Bob, Ray','50.00'
                """, List.of("Bob, Ray 50.00", "O'Hara 100.00")),
                arguments("numbers with exponents", """
                Invoice,Date,Customer,Net
                1,2024-01-14,Ann,1E+02
                2,2024-02-15,Bob,4.4e-16
                3,2024-02-16,Cid,"1.5E3"
                """, List.of("Ann 100.00", "Bob 0.00", "Cid 1500.00")),
                arguments("thousands with apostrophes", """
                Rechnung;Datum;Kunde;Netto
                1;14.01.2024;Ann;1'100.00
                2;15.02.2024;Bob;50.00
                """, List.of("Ann 1100.00", "Bob 50.00")),
                arguments("a minus in four ways", """
                Invoice,Date,Customer,Net
                1,2024-01-14,Ann,100.00
                2,2024-02-15,Bob,20.00-
                3,2024-02-15,Bob,(10.00)
                4,2024-02-15,Bob,−5.00
                """, List.of("Ann 100.00", "Bob -35.00")),
                arguments("debit and credit", """
                Invoice,Date,Customer,Amount,Dr/Cr
                1,2024-01-14,Ann,100.00,Dr
                2,2024-02-15,Bob,20.00,Cr
                3,2024-02-15,Bob,50.00,Dr
                """, List.of("Ann 100.00", "Bob 30.00")),
                arguments("an order's day and its invoice's", """
                Order No,Order Date,Invoice No,Invoice Date,Customer,Net
                1,2023-12-30,I1,2024-01-14,Ann,100.00
                2,2023-12-31,I2,2024-02-15,Bob,50.00
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("who pays and where it goes", """
                Invoice,Date,Bill-to Customer No.,Ship-to Name,Sell-to Customer Name,Net
                1,2024-01-14,C1,Depot,Ann,100.00
                2,2024-02-15,C2,Depot,Bob,50.00
                """, List.of("C1 100.00", "C2 50.00")),
                arguments("the seller's company", """
                Company,Invoice,Date,Client,Net,User
                Hartwell Ltd,1,2024-01-14,Ann,100.00,sam
                Hartwell Ltd,2,2024-02-15,Bob,50.00,lea
                Hartwell Ltd,3,2024-02-16,Bob,5.00,lea
                """, List.of("Ann 100.00", "Bob 55.00")),
                arguments("companies that buy", """
                Company,Invoice,Date,Net
                Ann Ltd,1,2024-01-14,100.00
                Bob Ltd,2,2024-02-15,50.00
                Bob Ltd,3,2024-02-16,5.00
                """, List.of("Ann Ltd 100.00", "Bob Ltd 55.00")),
                arguments("compounds for kinds", """
                Number;Date;Customer;Net;Type
                1;2024-01-14;Ann;100,00;Rechnungsausgang
                2;2024-02-15;Bob;50,00;Kundenrechnung
                3;2024-02-16;Bob;20,00;Kundengutschrift
                4;2024-02-17;Bob;20,00;Gutschriften
                """, List.of("Ann 100.00", "Bob 10.00")),
                arguments("short dates", """
                Invoice,Date,Customer,Net
                1,5 Jan 24,Ann,100.00
                2,17 Feb 24,Bob,50.00
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("Polish months", """
                Numer;Data;Nabywca;Netto
                1;14 stycznia 2024;Ann;100,00
                2;15 lutego 2024;Bob;50,00
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("the header once more", """
                Invoice,Date,Customer,Net
                1,2024-01-14,Ann,100.00
                2,2024-02-15,Bob,50.00
                Invoice,Date,Customer,Net
                3,2024-02-16,Cid,30.00
                """, List.of("Ann 100.00", "Bob 50.00", "Cid 30.00")),
                arguments("a day of zeros", """
                Invoice,Date,Customer,Net,Voided at
                1,2024-01-14,Ann,100.00,0000-00-00
                2,2024-02-15,Bob,50.00,2024-02-16
                3,2024-02-15,Cid,30.00,
                """, List.of("Ann 100.00", "Cid 30.00")),
                arguments("true and false in German", """
                Rechnung;Datum;Kunde;Netto;Gelöscht
                1;14.01.2024;Ann;100,00;falsch
                2;15.02.2024;Bob;50,00;wahr
                """, List.of("Ann 100.00")),
                arguments("paid or not", """
                Invoice,Date,Customer,Net,Paid
                1,2024-01-14,Ann,100.00,Yes
                2,2024-02-15,Bob,50.00,No
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("pro forma or not", """
                Invoice,Date,Customer,Net,Proforma
                1,2024-01-14,Ann,100.00,No
                2,2024-02-15,Bob,50.00,Yes
                """, List.of("Ann 100.00")),
                arguments("currencies by name", """
                Invoice,Date,Customer,Net,Currency
                1,2024-01-14,Ann,100.00,Euro
                2,2024-02-15,Bob,50.00,EUR
                3,2024-02-15,Bob,50.00,euros
                """, List.of("Ann 100.00", "Bob 100.00")),
                arguments("pounds by name", """
                Invoice,Date,Customer,Net,Currency
                1,2024-01-14,Ann,100.00,British Pound
                2,2024-02-15,Bob,50.00,British Pound
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("a sign and a code", """
                Invoice;Datum;Kunde;Netto;Währung
                1;14.01.2024;Ann;100,00;€
                2;15.02.2024;Bob;50,00;EUR
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("numbers of one name", """
                Invoice,Date,Customer Name,Customer ID,Net
                1,2024-01-14,Acme,10,100.00
                2,2024-02-15,Acme,11,50.00
                3,2024-02-16,Bolt,12,20.00
                """, List.of("10 100.00", "11 50.00", "12 20.00")),
                arguments("moments with their zones", """
                Invoice,Created,Customer,Net
                1,2024-01-31T23:30:00.000-05:00,Ann,100.00
                2,2024-02-15T10:00:00.000Z,Bob,50.00
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("tabs within quotes", """
                Invoice	Date	Customer	Net
                1	2024-01-14	"Ann	Lee"	100.00
                2	2024-02-15	Bob	50.00
                """, List.of("Ann	Lee 100.00", "Bob 50.00")),
                arguments("a line that names the separator", """
                sep=;
                Rechnung;Datum;Kunde;Netto
                1;14.01.2024;Ann;100,00
                2;15.02.2024;Bob;50,00
                """, List.of("Ann 100.00", "Bob 50.00")));
    }
}
