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

/// Small files in which amounts stand otherwise than usual, and what each customer bought.
final class AwkwardAmountsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areReadAsTheyAreMeant(String name, String rows, List<String> sums) throws IOException {
        new ImportTranscript(folder).assertReads(name, rows, sums);
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
                arguments("lines that cost the same", """
                Invoice,Date,Customer,Product,Net
                1,2024-01-14,Ann,Seat 1,10.00
                1,2024-01-14,Ann,Seat 2,10.00
                2,2024-02-15,Bob,Seat 1,10.00
                2,2024-02-15,Bob,Seat 2,10.00
                """, List.of("Ann 20.00", "Bob 20.00")),
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
                arguments("taxes in lines of their own", """
                Order,Date,Customer,Item,Type,Amount
                1,2024-01-14,Ann,Mug,Product,100.00
                1,2024-01-14,Ann,VAT,Tax,20.00
                2,2024-02-15,Bob,Mug,Product,50.00
                2,2024-02-15,Bob,VAT,Tax,10.00
                """, List.of("Ann 100.00", "Bob 50.00")),
                arguments("paid, and not delivered yet", """
                Order,Date,Customer,Net,Delivery Status,Payment Status
                1,2024-01-14,Ann,100.00,Delivered,Paid
                2,2024-02-15,Bob,50.00,Returned,Paid
                3,2024-02-16,Bob,30.00,Pending,Paid
                """, List.of("Ann 100.00", "Bob 30.00")),
                arguments("ways to pay", """
                Invoice,Date,Customer,Net,Tender
                1,2024-01-14,Ann,100.00,Credit card
                2,2024-02-15,Bob,50.00,Bank transfer
                3,2024-02-16,Bob,30.00,Store credit
                """, List.of("Ann 100.00", "Bob 80.00")),
                arguments("a few rows twice", """
                Invoice,Date,Customer,Net
                1,2024-01-02,C1,1.50
                2,2024-01-03,C2,2.50
                3,2024-01-04,C3,3.50
                4,2024-01-05,C4,4.50
                5,2024-01-06,C5,5.50
                6,2024-01-07,C6,6.50
                7,2024-01-08,C0,7.50
                8,2024-01-09,C1,8.50
                9,2024-01-10,C2,9.50
                10,2024-01-11,C3,10.50
                11,2024-01-12,C4,11.50
                12,2024-01-13,C5,12.50
                13,2024-01-14,C6,13.50
                14,2024-01-15,C0,14.50
                15,2024-01-16,C1,15.50
                16,2024-01-17,C2,16.50
                17,2024-01-18,C3,17.50
                18,2024-01-19,C4,18.50
                19,2024-01-20,C5,19.50
                20,2024-01-21,C6,20.50
                21,2024-01-22,C0,21.50
                22,2024-01-23,C1,22.50
                23,2024-01-24,C2,23.50
                24,2024-01-25,C3,24.50
                25,2024-01-26,C4,25.50
                26,2024-01-27,C5,26.50
                27,2024-01-28,C6,27.50
                28,2024-01-01,C0,28.50
                29,2024-01-02,C1,29.50
                30,2024-01-03,C2,30.50
                31,2024-01-04,C3,31.50
                32,2024-01-05,C4,32.50
                33,2024-01-06,C5,33.50
                34,2024-01-07,C6,34.50
                35,2024-01-08,C0,35.50
                36,2024-01-09,C1,36.50
                37,2024-01-10,C2,37.50
                38,2024-01-11,C3,38.50
                39,2024-01-12,C4,39.50
                40,2024-01-13,C5,40.50
                41,2024-01-14,C6,41.50
                42,2024-01-15,C0,42.50
                43,2024-01-16,C1,43.50
                44,2024-01-17,C2,44.50
                45,2024-01-18,C3,45.50
                46,2024-01-19,C4,46.50
                47,2024-01-20,C5,47.50
                48,2024-01-21,C6,48.50
                49,2024-01-22,C0,49.50
                50,2024-01-23,C1,50.50
                51,2024-01-24,C2,51.50
                52,2024-01-25,C3,52.50
                53,2024-01-26,C4,53.50
                54,2024-01-27,C5,54.50
                55,2024-01-28,C6,55.50
                56,2024-01-01,C0,56.50
                57,2024-01-02,C1,57.50
                58,2024-01-03,C2,58.50
                59,2024-01-04,C3,59.50
                5,2024-01-06,C5,5.50
                7,2024-01-08,C0,7.50
                """, List.of("C0 263.50", "C1 265.50", "C2 274.50", "C3 283.50", "C4 232.00", "C5 245.50", "C6 248.00")),
                arguments("rates of tax in a column", """
                Invoice,Date,Customer,Qty,Unit price,Line total,VAT %
                1,2024-01-14,Ann,2,50.00,120.00,20
                2,2024-02-15,Bob,1,50.00,50.00,0
                3,2024-02-15,Bob,1,40.00,48.00,20
                """, List.of("Ann 100.00", "Bob 90.00")),
                arguments("prices with and without tax", """
                Rechnung;Datum;Kunde;Menge;Preis brutto;Preis netto
                1;14.01.2024;Ann;2;59,50;50,00
                2;15.02.2024;Bob;1;59,50;50,00
                """, List.of("Ann 100.00", "Bob 50.00")),
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
