package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
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
        var person = new ImportTranscript(folder);
        assertThat(person.type(person.write("export.csv", rows))).as(person.complained()).isZero();
        assertThat(person.sums()).as(name).isEqualTo(sums);
        person.assertAnswered();
    }

    static Stream<Arguments> areReadAsTheyAreMeant() {
        return Stream.of(
                arguments("paid back in part, with the tax", """
                Order,Date,Customer,Net,Tax,Total,Status,Refund
                1,2024-01-14,Ann,100.00,20.00,120.00,paid,0
                2,2024-02-15,Bob,100.00,20.00,120.00,partially_refunded,24
                3,2024-02-16,Cid,100.00,20.00,120.00,refunded,120
                """, List.of("Ann 100.00", "Bob 80.00")),
                arguments("refunds with a minus", """
                Order,Date,Customer,Amount,Refunded Amount,Status
                1,2024-01-14,Ann,100.00,0,Paid
                2,2024-02-15,Bob,100.00,-30.00,Partially refunded
                """, List.of("Ann 100.00", "Bob 70.00")),
                arguments("refunds in French", """
                Commande;Date;Client;Montant HT;Montant remboursé;Statut
                1;14/01/2024;Ann;100,00;0,00;Payée
                2;15/02/2024;Bob;100,00;30,00;Partiellement remboursée
                3;16/02/2024;Cid;100,00;100,00;Remboursée
                """, List.of("Ann 100.00", "Bob 70.00")),
                arguments("refunds in German", """
                Auftragsnummer;Datum;Kunde;Netto;Erstattet;Status
                1;14.01.2024;Ann;100,00;0,00;Abgeschlossen
                2;15.02.2024;Bob;100,00;30,00;Teilweise erstattet
                """, List.of("Ann 100.00", "Bob 70.00")),
                arguments("what remains after a refund", """
                Order,Date,Customer,Subtotal,Refunded,Net Payment
                1,2024-01-14,Ann,100.00,0.00,100.00
                2,2024-02-15,Bob,100.00,30.00,70.00
                """, List.of("Ann 100.00", "Bob 70.00")),
                arguments("refunds that are off already", """
                Order,Date,Customer,Gross Sales,Refunds,Net Sales
                1,2024-01-14,Ann,100.00,0.00,100.00
                2,2024-02-15,Bob,100.00,-30.00,70.00
                """, List.of("Ann 100.00", "Bob 70.00")),
                arguments("discounts with a percent sign", """
                Invoice,Date,Customer,Qty,Unit price,Discount
                1,2024-01-14,Ann,2,100.00,5%
                2,2024-02-15,Bob,1,100.00,10%
                """, List.of("Ann 190.00", "Bob 90.00")),
                arguments("a discount in percent by its header", """
                Rechnung;Datum;Kunde;Menge;Einzelpreis;Rabatt in %
                1;14.01.2024;Ann;2;100,00;5
                2;15.02.2024;Bob;1;100,00;12,5
                """, List.of("Ann 190.00", "Bob 87.50")),
                arguments("a discount that is an amount, by proof", """
                Invoice,Date,Customer,Qty,Unit price,Discount,Amount
                1,2024-01-14,Ann,2,100.00,5,195.00
                2,2024-02-15,Bob,1,100.00,10,90.00
                """, List.of("Ann 195.00", "Bob 90.00")),
                arguments("a discount that is a percentage, by proof", """
                Invoice,Date,Customer,Qty,Unit price,Discount,Amount
                1,2024-01-14,Ann,2,100.00,5,190.00
                2,2024-02-15,Bob,1,100.00,10,90.00
                """, List.of("Ann 190.00", "Bob 90.00")),
                arguments("a discount that is in the price", """
                Invoice,Date,Customer,List price,Discount,Net price,Quantity
                1,2024-01-14,Ann,100.00,10.00,90.00,2
                2,2024-02-15,Bob,50.00,0.00,50.00,1
                """, List.of("Ann 180.00", "Bob 50.00")),
                arguments("an amount with one rate of tax in it", """
                Invoice,Date,Customer,Quantity,Unit price,Amount
                1,2024-01-14,Ann,2,100.00,240.00
                2,2024-02-15,Bob,1,50.00,60.00
                3,2024-02-15,Bob,3,10.00,36.00
                """, List.of("Ann 200.00", "Bob 80.00")),
                arguments("an amount with two rates of tax in it", """
                Invoice,Date,Customer,Quantity,Unit price,VAT rate,Amount
                1,2024-01-14,Ann,2,100.00,19,238.00
                2,2024-02-15,Bob,1,50.00,7,53.50
                3,2024-02-16,Bob,1,20.00,19,23.80
                """, List.of("Ann 200.00", "Bob 70.00")),
                arguments("a tax beside an amount without it", """
                Rechnung;Datum;Kunde;Betrag;MwSt
                1;14.01.2024;Ann;100,00;19,00
                2;15.02.2024;Bob;50,00;9,50
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("with and without GST", """
                Invoice,Date,Customer,Total (inc GST),GST,Total (ex GST)
                1,2024-01-14,Ann,110.00,10.00,100.00
                2,2024-02-15,Bob,55.00,5.00,50.00
                """, List.of("Ann 100.00", "Bob 50.00")),
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
                arguments("lines that cost the same", """
                Invoice,Date,Customer,Product,Net
                1,2024-01-14,Ann,Seat 1,10.00
                1,2024-01-14,Ann,Seat 2,10.00
                2,2024-02-15,Bob,Seat 1,10.00
                2,2024-02-15,Bob,Seat 2,10.00
                """, List.of("Ann 20.00", "Bob 20.00")),
                arguments("the header once more", """
                Invoice,Date,Customer,Net
                1,2024-01-14,Ann,100.00
                2,2024-02-15,Bob,50.00
                Invoice,Date,Customer,Net
                3,2024-02-16,Cid,30.00
                """, List.of("Ann 100.00", "Bob 50.00", "Cid 30.00")),
                arguments("a share beside the amount", """
                Invoice,Date,Customer,Net,Share
                1,2024-01-14,Ann,100.00,67%
                2,2024-02-15,Bob,50.00,33%
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("returns by quantity", """
                Invoice,Date,Customer,Qty,Price
                1,2024-01-14,Ann,2,50.00
                2,2024-02-15,Bob,1,50.00
                3,2024-02-20,Bob,-1,20.00
                """, List.of("Ann 100.00", "Bob 30.00")),
                arguments("credit notes by kind and quantity", """
                Invoice,Date,Customer,Type,Qty,Price
                1,2024-01-14,Ann,Invoice,2,50.00
                2,2024-02-15,Bob,Invoice,1,50.00
                3,2024-02-20,Bob,Credit note,1,20.00
                """, List.of("Ann 100.00", "Bob 30.00")),
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
                arguments("a discount that is in the price, in percent", """
                Invoice,Date,Customer,Quantity,List price,Discount %,Net price
                1,2024-01-14,Ann,2,100.00,10,90.00
                2,2024-02-15,Bob,1,50.00,0,50.00
                """, List.of("Ann 180.00", "Bob 50.00")),
                arguments("products that a spreadsheet rounded", """
                Invoice,Date,Customer,EAN,Product name,Net
                1,2024-01-14,Ann,4.00638E+12,Mug,100.00
                2,2024-02-15,Bob,4.00638E+12,Tea,50.00
                """, List.of("Ann 100.00", "Bob 50.00")));
    }
}
