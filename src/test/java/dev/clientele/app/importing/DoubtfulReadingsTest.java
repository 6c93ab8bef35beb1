package dev.clientele.app.importing;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Small files that can be read in several ways: nothing is stored, and the message says what is open.
final class DoubtfulReadingsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areAskedAbout(String name, String rows, String asked) throws IOException {
        new ImportTranscript(folder).assertAsks(name, rows, asked);
    }

    static Stream<Arguments> areAskedAbout() {
        return Stream.of(
                arguments("an invoice that was reversed beside its credit note", """
                Number,Invoice Partner Display Name,Invoice/Bill Date,Untaxed Amount Signed,Total Signed,Payment Status,Status
                INV/2024/00001,Azure Interior,2024-01-14,100.00,115.00,Paid,Posted
                INV/2024/00002,Deco Addict,2024-02-15,50.00,57.50,Reversed,Posted
                RINV/2024/00001,Deco Addict,2024-02-20,-50.00,-57.50,Paid,Posted
                INV/2024/00003,Deco Addict,2024-02-25,30.00,34.50,Paid,Posted
                """, "\"Reversed\" in 1 row, 50.00"),
                arguments("a Dutch word for overdue or lapsed", """
                factuurnummer;factuurdatum;vervaldatum;contact;status;valuta;prijs excl. btw;btw;prijs incl. btw
                2024-0001;2024-01-14;2024-01-28;Jansen BV;Betaald;EUR;1100,00;231,00;1331,00
                2024-0002;2024-02-15;2024-02-28;De Vries;Verlopen;EUR;50,00;10,50;60,50
                2024-0003;2024-02-15;2024-02-28;De Vries;Verzonden;EUR;30,00;6,30;36,30
                2024-0004;2024-02-15;2024-02-28;De Vries;Herinnerd;EUR;30,00;6,30;36,30
                """, "\"Verlopen\" in 1 row, €50.00"),
                arguments("not yet posted", """
                Date;Numéro;Type de document;Client;Montant Net HT;Montant TTC;Etat
                14/01/2024;FC0001;Facture de vente;Dupont SA;1100,00;1320,00;Comptabilisée
                15/02/2024;FC0002;Facture de vente;Martin;50,00;60,00;Non comptabilisée
                20/02/2024;AV0003;Avoir;Martin;20,00;24,00;Comptabilisée
                21/02/2024;DE0004;Devis;Martin;70,00;84,00;Accepté
                """, "\"Non comptabilisée\" in 1 row"),
                arguments("credited, with a minus", """
                Fakturanummer;Fakturadatum;Förfallodatum;Kundnummer;Kundnamn;Nettobelopp;Moms;Totalt;Valuta;Status;Säljare
                1001;2024-01-14;2024-02-13;10;Acme AB;1 100,00;275,00;1 375,00;SEK;Slutbetald;Eva
                1002;2024-02-15;2024-03-16;11;Bolt AB;50,00;12,50;62,50;SEK;Obetald;Olle
                1003;2024-02-20;2024-03-16;11;Bolt AB;-20,00;-5,00;-25,00;SEK;Krediterad;Olle
                1004;2024-02-21;2024-03-16;11;Bolt AB;70,00;17,50;87,50;SEK;Makulerad;Olle
                """, "\"Krediterad\" in 1 row, -SEK 20.00"),
                arguments("credited in Danish, with a minus", """
                Fakturanr.;Fakturadato;Kundenr.;Kundenavn;Beløb ekskl. moms;Moms;Beløb inkl. moms;Valuta;Status
                1001;14-01-2024;10;Acme ApS;1.100,00;275,00;1.375,00;DKK;Betalt
                1002;15-02-2024;11;Bolt A/S;50,00;12,50;62,50;DKK;Forfalden
                1003;20-02-2024;11;Bolt A/S;-20,00;-5,00;-25,00;DKK;Krediteret
                """, "\"Krediteret\" in 1 row, -DKK 20.00"),
                arguments("lapsed or overdue", """
                Factuurnummer;Factuurdatum;Klant;Klantcode;Artikel;Aantal;Prijs excl.;Korting;Totaal excl.;BTW;Totaal incl.;Status
                1;14-01-2024;Jansen;D1;Fiets;2;50,00;0,00;100,00;21,00;121,00;Definitief
                2;15-02-2024;De Vries;D2;Bel;1;60,00;10,00;50,00;10,50;60,50;Definitief
                3;16-02-2024;De Vries;D2;Bel;1;70,00;0,00;70,00;14,70;84,70;Vervallen
                """, "\"Vervallen\" in 1 row, 70.00"),
                arguments("paid back in part, and nowhere how much", """
                Order,Date,Customer,Net,Status
                1,2024-01-14,Ann,100.00,paid
                2,2024-02-15,Bob,100.00,partially refunded
                """, "\"partially refunded\" in 1 row, 100.00"),
                arguments("a discount below one", """
                Invoice,Date,Customer,Qty,Unit price,Discount
                1,2024-01-14,Ann,2,100.00,0.05
                2,2024-02-15,Bob,1,100.00,0.1
                """, "could be an amount or a percentage"),
                arguments("a discount of each unit", """
                Invoice,Date,Customer,Quantity,Unit price,Discount per unit
                1,2024-01-14,Ann,2,100.00,10.00
                2,2024-02-15,Bob,1,50.00,0.00
                """, "\"Discount per unit\" may be to be taken off"),
                arguments("VAT that is in the amount", """
                Invoice,Date,Customer,Amount,VAT
                1,2024-01-14,Ann,120.00,20.00
                2,2024-02-15,Bob,60.00,10.00
                """, "the only amount, \"Amount\", seems to include VAT"),
                arguments("MwSt that is in the amount", """
                Rechnung;Datum;Kunde;Betrag;MwSt
                1;14.01.2024;Ann;119,00;19,00
                2;15.02.2024;Bob;59,50;9,50
                """, "the only amount, \"Betrag\", seems to include VAT"),
                arguments("an amount with the tax, and earnings after fees", """
                Transaction ID,Date,Customer Email,Country,Product,Currency,Gross,Tax,Fee,Earnings,Status
                1,2024-01-14,ann@x.example,DE,Pro,EUR,119.00,19.00,6.00,94.00,Completed
                2,2024-02-15,bob@x.example,FR,Pro,EUR,120.00,20.00,6.00,94.00,Completed
                3,2024-02-16,bob@x.example,FR,Pro,EUR,120.00,20.00,6.00,94.00,Refunded
                """, "the only amount, \"Gross\""),
                arguments("three currencies", """
                Invoice,Date,Customer,Net,Currency
                1,2024-01-14,Ann,100.00,EUR
                2,2024-02-15,Bob,50.00,USD
                3,2024-02-15,Bob,30000,JPY
                """, "EUR in 1 row, JPY in 1 row, USD in 1 row"),
                arguments("a sign against the column", """
                Invoice,Date,Customer,Net,Currency
                1,2024-01-14,Ann,€100.00,EUR
                2,2024-02-15,Bob,$50.00,EUR
                3,2024-02-15,Bob,€30.00,EUR
                """, "two currencies"),
                arguments("a sign against the header", """
                Invoice,Date,Customer,Net (EUR)
                1,2024-01-14,Ann,100.00
                2,2024-02-15,Bob,$50.00
                """, "1 no rate"),
                arguments("an amount in two currencies", """
                No.,Posting Date,Customer No.,Currency Code,Amount,Amount (LCY)
                1,2024-01-14,C1,USD,110.00,100.00
                2,2024-02-15,C2,,50.00,50.00
                """, "two columns could be the amount"),
                arguments("a sum that is none", """
                Invoice,Date,Customer,Net
                1,2024-01-14,Ann,100.00
                2,2024-02-15,Bob,50.00
                Total,,,155.00
                """, "unclear sum"),
                arguments("CR behind an amount", """
                Invoice,Date,Customer,Net
                1,2024-01-14,Ann,100.00 DR
                2,2024-02-15,Bob,20.00 CR
                3,2024-02-15,Bob,50.00 DR
                """, "bad net"),
                arguments("invoice numbers that a spreadsheet rounded", """
                Invoice,Date,Customer,Net
                2.02401E+11,2024-01-14,Ann,100.00
                2.02401E+11,2024-01-14,Ann,50.00
                2.02402E+11,2024-02-16,Cid,70.00
                """, "a spreadsheet rounded numbers in \"Invoice\""),
                arguments("a number of several names", """
                Invoice,Date,Customer No,Customer Name,Net
                1,2024-01-14,10,Acme,100.00
                2,2024-02-15,10,Bolt,50.00
                3,2024-02-16,12,Cara,20.00
                4,2024-02-17,12,Dora,20.00
                """, "stands beside several names in 2 rows"),
                arguments("days and months", """
                Invoice,Date,Customer,Net
                1,01/02/2024,Ann,100.00
                2,03/04/2024,Bob,50.00
                """, "could be read in several ways"),
                arguments("a sum in each line of its order", """
                Order,Date,Customer,Item,Order Subtotal
                1,2024-01-14,Ann,Mug,100.00
                1,2024-01-14,Ann,Tea,100.00
                2,2024-02-15,Bob,Mug,50.00
                2,2024-02-15,Bob,Tea,50.00
                3,2024-02-16,Bob,Mug,70.00
                """, "\"Order Subtotal\" is the same in all rows of each \"Order\""),
                arguments("two tables in one file", """
                Invoice,Date,Customer,Net
                1,2024-01-14,Ann,100.00
                2,2024-02-15,Bob,50.00

                Payment,Date,Customer,Amount
                P1,2024-01-20,Ann,100.00
                P2,2024-02-20,Bob,50.00
                """, "row 5 has names of columns"),
                arguments("amounts in thousands of euros", """
                Invoice,Date,Customer,Net (k€)
                1,2024-01-14,Ann,1.10
                2,2024-02-15,Bob,0.05
                """, "by its name \"Net (k€)\" is in thousands"),
                arguments("TEUR", """
                Rechnung;Datum;Kunde;Umsatz (TEUR)
                1;14.01.2024;Ann;1,1
                2;15.02.2024;Bob;0,5
                """, "by its name \"Umsatz (TEUR)\" is in thousands"),
                arguments("a word that is denied", """
                Invoice;Date;Customer;Net;Status
                1;2024-01-14;A;100,00;Zahlung eingegangen
                2;2024-01-14;B;100,00;noch offen
                3;2024-01-14;C;100,00;Rechnung storniert am 3.4.
                4;2024-01-14;D;100,00;wurde storniert
                5;2024-01-14;E;100,00;nicht storniert
                6;2024-01-14;F;100,00;Mahnung 2
                7;2024-01-14;G;100,00;annulliert durch Kunde
                8;2024-01-14;H;100,00;Rückerstattung erfolgt
                """, "\"nicht storniert\" in 1 row"),
                arguments("refunds that are only asked for", """
                Invoice,Date,Customer,Net,Status
                1,2024-01-14,A,100.00,Partially Paid
                2,2024-01-14,B,100.00,Not cancelled
                3,2024-01-14,C,100.00,Payment failed
                4,2024-01-14,D,100.00,Paid (late)
                5,2024-01-14,E,100.00,Deleted by user
                6,2024-01-14,F,100.00,Un-cancelled
                7,2024-01-14,G,100.00,Awaiting refund
                8,2024-01-14,H,100.00,Refund requested
                9,2024-01-14,I,100.00,Dispute won
                10,2024-01-14,J,100.00,Unvoided
                """, "\"Refund requested\" in 1 row"),
                arguments("corrected, in Polish", """
                Numer;Data wystawienia;Nabywca;Netto;Status
                1;2024-01-14;Ann;100,00;opłacona
                2;2024-02-15;Bob;50,00;nieopłacona
                3;2024-02-16;Bob;50,00;szkic
                4;2024-02-16;Bob;50,00;skorygowana
                """, "\"skorygowana\" in 1 row"),
                arguments("credit notes by their numbers alone", """
                Invoice,Date,Customer,Net
                RE-1,2024-01-14,Ann,100.00
                RE-2,2024-02-15,Bob,50.00
                GS-3,2024-02-20,Bob,20.00
                """, "numbers such as \"GS-3\""),
                arguments("credit notes by their numbers in English", """
                InvoiceNumber,InvoiceDate,ContactName,LineAmount
                INV-1,2024-01-14,Ann,100.00
                INV-2,2024-02-15,Bob,50.00
                CN-3,2024-02-20,Bob,20.00
                """, "numbers such as \"CN-3\""),
                arguments("a price with the tax", """
                Invoice,Date,Customer,Qty,Price incl. VAT,VAT
                1,2024-01-14,Ann,2,60.00,20.00
                2,2024-02-15,Bob,1,60.00,10.00
                """, "seems to include VAT"),
                arguments("two decimal marks", """
                Invoice;Date;Customer;Net
                1;2024-01-14;Ann;1,234.50
                2;2024-02-15;Bob;1.234,50
                """, "could be read in two ways"),
                arguments("two flags", """
                Order,Date,Customer,Net,Refunded?,Disputed?
                1,2024-01-14,Ann,100.00,0,0
                2,2024-02-15,Bob,50.00,1,0
                3,2024-02-16,Cid,30.00,0,1
                """, "two columns say which rows are no sales"),
                arguments("an amount in the smallest coin", """
                Invoice,Date,Customer,Amount (cents)
                1,2024-01-14,Ann,10000
                2,2024-02-15,Bob,5000
                """, "is in the smallest coin"),
                arguments("an amount in one currency beside another", """
                Invoice,Date,Customer,Currency,Net (EUR)
                1,2024-01-14,Ann,USD,100.00
                2,2024-02-15,Bob,EUR,50.00
                """, "column \"Net (EUR)\" names EUR, and column \"Currency\" has USD"),
                arguments("net sales, with refunds off or not", """
                Invoice,Date,Customer,Net sales,Refunds
                1,2024-01-14,Ann,100.00,0.00
                2,2024-02-15,Bob,50.00,10.00
                """, "may be what was sold with or without what was paid back"),
                arguments("quantity x price with the tax in it", """
                Invoice,Date,Customer,Quantity,Price,Total incl. VAT,VAT
                1,2024-01-14,Ann,2,60.00,120.00,20.00
                2,2024-02-15,Bob,1,60.00,60.00,10.00
                """, "seems to include VAT"),
                arguments("a subtotal with the tax in it, of which some is the shipping's", """
                Name,Email,Currency,Subtotal,Shipping,Taxes,Total,Created at
                #1001,ann@example.com,EUR,119.00,5.95,19.95,124.95,2025-03-01 10:00:00 +0100
                #1002,bo@example.com,EUR,83.30,0.00,13.30,83.30,2025-03-02 10:00:00 +0100
                #1003,cy@example.com,EUR,59.50,5.95,10.45,65.45,2025-03-05 10:00:00 +0100
                """, "seems to include VAT"));
    }
}
