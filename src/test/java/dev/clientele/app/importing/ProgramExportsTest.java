package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Small exports with the headers and words of many programs, as a person would import them, and what each customer bought.
final class ProgramExportsTest {

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areStoredAsTheyAreMeant(String name, String rows, List<String> sums) throws IOException {
        assertThat(person.type(person.write("export.csv", rows))).as(person.complained()).isZero();
        assertThat(person.sums()).as(name).isEqualTo(sums);
    }

    @Test
    void aNameOfTwoNumbersIsSaid() throws IOException {
        person.type(person.write("names.csv",
                "Invoice,Date,Customer No,Customer Name,Net\n1,2024-01-14,10,Acme,100.00\n2,2024-02-15,11,Acme,50.00\n"));
        assertThat(person.said())
                .contains("names that several customer numbers bear; each number stays a customer of its own: Acme (10, 11)");
    }

    @Test
    void whatAmazonsLinesAreWorthIsWhatThePersonSays() throws IOException {
        var file = person.write("orders.csv", "Order,Date,Buyer,SKU,Quantity,item-price\n1,2024-01-14,Ann,M1,2,100.00\n");
        assertThat(person.type(file, "--map", "net=item-price")).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00");
        assertThat(person.type(file, "--map", "price=item-price")).isZero();
        assertThat(person.sums()).containsExactly("Ann 200.00");
    }

    static Stream<Arguments> areStoredAsTheyAreMeant() {
        return Stream.of(
                arguments("Lexware: delivery notes and order confirmations are no sales", """
                Belegnr;Belegdatum;Kundennr;Matchcode;Belegart;Nettobetrag;MwSt;Bruttobetrag;Währung
                RE-1;14.01.2024;10001;Kronstahl;Rechnung;1.100,00;209,00;1.309,00;EUR
                RE-2;15.02.2024;10002;Berg;Rechnung;50,00;9,50;59,50;EUR
                GS-3;20.02.2024;10002;Berg;Rechnungskorrektur;-20,00;-3,80;-23,80;EUR
                LS-4;21.02.2024;10002;Berg;Lieferschein;50,00;9,50;59,50;EUR
                AB-5;21.02.2024;10002;Berg;Auftragsbestätigung;50,00;9,50;59,50;EUR
                """, List.of("10001 1100.00", "10002 30.00")),
                arguments("sevDesk: drafts and cancellations are left out", """
                Rechnungsnummer;Rechnungsdatum;Fälligkeit;Status;Kunde;Summe netto;Summe brutto;Bezahlt am;Mahnstufe
                RE-1000;14.01.2024;28.01.2024;Bezahlt;Kronstahl GmbH;100,00;119,00;20.01.2024;
                RE-1001;15.02.2024;01.03.2024;Überfällig;Berg AG;50,00;59,50;;1
                RE-1002;16.02.2024;02.03.2024;Teilbezahlt;Berg AG;30,00;35,70;;
                RE-1003;16.02.2024;02.03.2024;Entwurf;Berg AG;70,00;83,30;;
                SR-1004;17.02.2024;;Storniert;Carl KG;-80,00;-95,20;;
                """, List.of("Berg AG 80.00", "Kronstahl GmbH 100.00")),
                arguments("Billomat: statuses in capitals", """
                invoice_number,date,client_id,client_name,status,total_net,total_gross,currency_code,paid_amount,open_amount
                RE1,2024-01-14,77,Kronstahl,PAID,100.00,119.00,EUR,119.00,0.00
                RE2,2024-02-15,78,Berg,OVERDUE,50.00,59.50,EUR,0.00,59.50
                RE3,2024-02-16,78,Berg,CANCELED,70.00,83.30,EUR,0.00,0.00
                RE4,2024-02-16,78,Berg,DRAFT,70.00,83.30,EUR,0.00,0.00
                """, List.of("77 100.00", "78 50.00")),
                arguments("Pennylane: a credit note that was paid back still credits", """
                Numéro de facture;Date d'émission;Client;Montant HT;TVA;Montant TTC;Statut;Type
                F-1;14/01/2024;Dupont SA;1 100,00;220,00;1 320,00;Payée;Facture
                F-2;15/02/2024;Martin SARL;50,00;10,00;60,00;En retard;Facture
                F-3;16/02/2024;Martin SARL;20,00;4,00;24,00;Remboursé;Avoir
                D-4;17/02/2024;Petit;30,00;6,00;36,00;Accepté;Devis
                F-5;18/02/2024;Petit;30,00;6,00;36,00;À payer;Facture
                """, List.of("Dupont SA 1100.00", "Martin SARL 30.00", "Petit 30.00")),
                arguments("Chargebee: not paid is sold, pending is not", """
                Invoice Number,Customer Id,Customer Company,Subscription Id,Invoice Date,Status,Sub Total,Tax Total,Amount,Amount Due,Currency,Recurring
                1,cust_A,Acme,sub1,2024-01-14,paid,100.00,20.00,120.00,0.00,USD,true
                2,cust_B,Bolt,sub2,2024-02-15,payment_due,50.00,10.00,60.00,60.00,USD,true
                3,cust_B,Bolt,sub2,2024-02-16,not_paid,30.00,6.00,36.00,36.00,USD,true
                4,cust_C,Cara,sub3,2024-02-17,voided,70.00,14.00,84.00,0.00,USD,true
                5,cust_C,Cara,sub3,2024-02-18,pending,70.00,14.00,84.00,0.00,USD,true
                """, List.of("cust_A 100.00", "cust_B 80.00")),
                arguments("Square: net sales beside gross sales and discounts", """
                Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Event Type,Location,Customer ID,Customer Name
                2024-01-14,10:11:12,Eastern Time (US & Canada),Tea,Green,2,Regular,G1,$100.00,$0.00,$100.00,$8.00,T1,P1,Payment,Main,C1,Ann
                2024-02-15,10:11:12,Eastern Time (US & Canada),Tea,Green,1,Regular,G1,$60.00,-$10.00,$50.00,$4.00,T2,P2,Payment,Main,C2,Bob
                2024-02-16,10:11:12,Eastern Time (US & Canada),Tea,Green,-1,Regular,G1,-$20.00,$0.00,-$20.00,-$1.60,T3,P3,Refund,Main,C2,Bob
                """, List.of("C1 100.00", "C2 30.00")),
                arguments("BigCommerce: incomplete and declined orders", """
                Order ID,Customer ID,Customer Name,Customer Email,Order Date,Order Status,Subtotal (ex tax),Tax Total,Shipping Cost (ex tax),Order Total (inc tax),Refund Amount,Order Currency Code
                1,11,Ann Lee,ann@x.example,14/01/2024,Completed,100.00,20.00,5.00,125.00,0.00,GBP
                2,12,Bob Ray,bob@x.example,15/02/2024,Shipped,50.00,10.00,5.00,65.00,0.00,GBP
                3,12,Bob Ray,bob@x.example,16/02/2024,Incomplete,70.00,14.00,5.00,89.00,0.00,GBP
                4,13,Cid Oz,cid@x.example,17/02/2024,Declined,70.00,14.00,5.00,89.00,0.00,GBP
                5,13,Cid Oz,cid@x.example,18/02/2024,Awaiting Fulfillment,9.00,1.80,0.00,10.80,0.00,GBP
                """, List.of("11 100.00", "12 50.00", "13 9.00")),
                arguments("NetSuite: a name, not an account of the ledger", """
                Type,Date,Document Number,Name,Account,Memo,Amount (Net),Amount (Tax),Status,Sales Rep
                Invoice,1/14/2024,INV1,Acme,4000 Sales,,100.00,8.00,Paid In Full,Sam
                Invoice,2/15/2024,INV2,Bolt,4000 Sales,,50.00,4.00,Open,Lea
                Credit Memo,2/20/2024,CM3,Bolt,4000 Sales,,-20.00,-1.60,Fully Applied,Lea
                Sales Order,2/21/2024,SO4,Bolt,4000 Sales,,500.00,40.00,Pending Fulfillment,Lea
                Estimate,2/22/2024,EST5,Bolt,4000 Sales,,500.00,40.00,Open,Lea
                Payment,2/23/2024,PYMT6,Acme,1200 AR,,108.00,0.00,Deposited,Sam
                """, List.of("Acme 100.00", "Bolt 30.00")),
                arguments("Dynamics: amounts without VAT by their names", """
                Posting Date,Document Type,Document No.,Sell-to Customer No.,Sell-to Customer Name,Bill-to Customer No.,Salesperson Code,Type,No.,Description,Quantity,Unit Price Excl. VAT,Line Discount %,Line Amount Excl. VAT,Amount Including VAT
                14/01/2024,Invoice,103001,10000,Acme,10000,JO,Item,1000,Bike,1,100.00,0,100.00,120.00
                15/02/2024,Invoice,103002,20000,Bolt,20000,JO,Item,1001,Bell,2,27.78,10,50.00,60.00
                20/02/2024,Credit Memo,104001,20000,Bolt,20000,JO,Item,1001,Bell,1,20.00,0,20.00,24.00
                """, List.of("10000 100.00", "20000 30.00")),
                arguments("Fortnox: a yes for a credit note", """
                Fakturanr;Kundnr;Kundnamn;Fakturadatum;Förfallodatum;Exkl. moms;Moms;Att betala;Status;Kreditfaktura
                1;10;Acme AB;2024-01-14;2024-02-14;100,00;25,00;125,00;Betald;Nej
                2;11;Bolt AB;2024-02-15;2024-03-15;50,00;12,50;62,50;Förfallen;Nej
                3;11;Bolt AB;2024-02-16;2024-03-15;20,00;5,00;25,00;Bokförd;Ja
                4;11;Bolt AB;2024-02-17;2024-03-15;70,00;17,50;87,50;Makulerad;Nej
                """, List.of("10 100.00", "11 30.00")),
                arguments("Italian e-invoices: TD04 is a credit note", """
                Tipo documento;Numero;Data;Cliente;Imponibile;Imposta;Totale documento
                TD01;1;14/01/2024;Rossi Srl;1.100,00;242,00;1.342,00
                TD01;2;15/02/2024;Bianchi Spa;50,00;11,00;61,00
                TD04;3;20/02/2024;Bianchi Spa;20,00;4,40;24,40
                """, List.of("Bianchi Spa 30.00", "Rossi Srl 1100.00")),
                arguments("Zoho Books: a discount that is in the item total", """
                Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer Name,Customer ID,Currency Code,Item Name,Quantity,Item Price,Discount,Discount Amount,Item Total,Item Tax Amount,SubTotal,Total,Sales person
                2024-01-14,90001,INV-1,Closed,Acme,5001,USD,Bike,2,50.00,0.00,0.00,100.00,8.00,100.00,108.00,Sam
                2024-02-15,90002,INV-2,Overdue,Bolt,5002,USD,Bell,1,60.00,10.00,10.00,50.00,4.00,50.00,54.00,Lea
                2024-02-16,90003,INV-3,Void,Bolt,5002,USD,Bell,1,60.00,0.00,0.00,60.00,4.80,60.00,64.80,Lea
                2024-02-17,90004,INV-4,Draft,Bolt,5002,USD,Bell,1,60.00,0.00,0.00,60.00,4.80,60.00,64.80,Lea
                """, List.of("5001 100.00", "5002 50.00")),
                arguments("a spreadsheet's numbers of days are dates", """
                Invoice,Date,Customer,Net
                1,45383,Ann,100.00
                2,45400,Bob,50.00
                3,45412,Bob,-20.00
                """, List.of("Ann 100.00", "Bob 30.00")),
                arguments("what is paid back has the tax in it", """
                Invoice,Date,Customer,Net,Tax,Total,Refunded Amount
                1,2024-01-14,Ann,100.00,20.00,120.00,0.00
                2,2024-02-15,Bob,100.00,20.00,120.00,60.00
                3,2024-02-16,Cid,100.00,20.00,120.00,120.00
                """, List.of("Ann 100.00", "Bob 50.00", "Cid 0.00")),
                arguments("two numbers of one name stay two", """
                Invoice,Date,Customer No,Customer Name,Net
                1,2024-01-14,10,Acme,100.00
                2,2024-02-15,11,Acme,50.00
                3,2024-02-16,12,Bolt,20.00
                """, List.of("10 100.00", "11 50.00", "12 20.00")),
                arguments("a spreadsheet's signs for text", """
                Invoice,Date,Customer No,Net
                ="0001",2024-01-14,="00123",="100.00"
                ="0002",2024-02-15,00123,50.00
                """, List.of("00123 150.00")),
                arguments("Stripe: uncollectible and void invoices", """
                id,Amount Due,Amount Paid,Closed,Currency,Customer,Date (UTC),Due Date (UTC),Number,Paid,Subscription,Subtotal,Total Discount Amount,Applied Coupons,Tax,Tax Percent,Total,Amount Remaining,Ending Balance,Forgiven,Minimum Line Item Period Start (UTC),Starting Balance,Status
                in_1,120.00,120.00,TRUE,gbp,cus_A,2024-01-14 10:11,,A-1,TRUE,sub_1,100.00,0.00,,20.00,20,120.00,0.00,0.00,FALSE,,0.00,paid
                in_2,60.00,0.00,FALSE,gbp,cus_B,2024-02-15 10:11,,B-1,FALSE,sub_2,50.00,0.00,,10.00,20,60.00,60.00,0.00,FALSE,,0.00,open
                in_3,60.00,0.00,FALSE,gbp,cus_B,2024-02-16 10:11,,B-2,FALSE,sub_2,50.00,0.00,,10.00,20,60.00,60.00,0.00,FALSE,,0.00,void
                in_4,60.00,0.00,FALSE,gbp,cus_B,2024-02-17 10:11,,B-3,FALSE,sub_2,50.00,0.00,,10.00,20,60.00,60.00,0.00,FALSE,,0.00,uncollectible
                in_5,60.00,0.00,FALSE,gbp,cus_B,2024-02-18 10:11,,B-4,FALSE,sub_2,50.00,0.00,,10.00,20,60.00,60.00,0.00,FALSE,,0.00,draft
                """, List.of("cus_A 100.00", "cus_B 50.00")),
                arguments("QuickBooks: totals below each product", """
                Product/Service,Date,Transaction Type,Num,Customer,Memo/Description,Qty,Sales Price,Amount,Balance
                Bike,01/14/2024,Invoice,1001,Acme,Bike,2.00,50.00,100.00,100.00
                Bike,02/15/2024,Invoice,1002,Bolt,Bike,1.00,50.00,50.00,150.00
                Bike,02/20/2024,Credit Memo,1003,Bolt,Bike,-0.40,50.00,-20.00,130.00
                Total for Bike,,,,,,2.60,,130.00,
                TOTAL,,,,,,2.60,,130.00,
                """, List.of("Acme 100.00", "Bolt 30.00")));
    }
}
