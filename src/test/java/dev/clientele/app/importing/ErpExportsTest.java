package dev.clientele.app.importing;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Tables of ERP, till and CRM programs, under the names that their databases have.
final class ErpExportsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areReadWithoutAQuestion(String name, String rows, List<String> sums) throws IOException {
        new ImportTranscript(folder).assertReads(name, rows, sums);
    }

    @Test
    void aNameThatComesWithEachProductIsNoCustomer() throws IOException {
        new ImportTranscript(folder).assertAsks("items", """
                INVOICEID,INVOICEDATE,CURRENCYCODE,ITEMID,NAME,QTY,SALESPRICE,LINEAMOUNT
                CIV-1,2024-01-14,USD,D0001,Bike,2.00,50.00,100.00
                CIV-2,2024-02-15,USD,D0002,Bell,1.00,60.00,60.00
                CIV-3,2024-02-20,USD,D0002,Bell,-1.00,20.00,-20.00
                """, "no column looks like the customer");
    }

    @Test
    void postingsForDatevAreNoInvoices() throws IOException {
        new ImportTranscript(folder).assertAsks("DATEV", """
                "EXTF";700;21;"Buchungsstapel";13;20240130140440439;;"RE";"";"";29098;55003;20240101;4;20240101;20240331;"Stapel";"WD";1;0;0;"EUR"
                Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Konto;Gegenkonto (ohne BU-Schlüssel);BU-Schlüssel;Belegdatum;Belegfeld 1
                119,00;"S";"EUR";10001;8400;"";1401;"RE-1"
                59,50;"S";"EUR";10002;8400;"";1502;"RE-2"
                """, "is a batch of postings for DATEV: its amounts have the VAT in them");
    }

    static Stream<Arguments> areReadWithoutAQuestion() {
        return Stream.of(
                arguments("Dynamics 365 Finance: lines of invoices", """
                INVOICEID,INVOICEDATE,INVOICEACCOUNT,ORDERACCOUNT,INVOICINGNAME,SALESID,CURRENCYCODE,ITEMID,NAME,QTY,SALESPRICE,LINEAMOUNT,TAXAMOUNT
                CIV-1,1/14/2024 12:00:00 AM,US-001,US-001,Acme,SO-1,USD,D0001,Bike,2.00,50.00,100.00,8.00
                CIV-2,2/15/2024 12:00:00 AM,US-002,US-002,Bolt,SO-2,USD,D0002,Bell,1.00,50.00,50.00,4.00
                CIV-3,2/20/2024 12:00:00 AM,US-002,US-002,Bolt,SO-2,USD,D0002,Bell,-1.00,20.00,-20.00,-1.60
                """, List.of("US-001 100.00", "US-002 30.00")),
                arguments("SAP Business One: invoices with their lines", """
                DocNum;DocDate;CardCode;CardName;CANCELED;DocStatus;ItemCode;Dscription;Quantity;Price;DiscPrcnt;LineTotal;VatSum;DocTotal;SlpName;DocCur
                2001;20240114;C10001;Acme Ltd;N;O;B1;Bike;2.000000;50.000000;0.000000;100.000000;20.000000;132.000000;Sam;GBP
                2001;20240114;C10001;Acme Ltd;N;O;B2;Bell;1.000000;10.000000;0.000000;10.000000;2.000000;132.000000;Sam;GBP
                2002;20240215;C10002;Bolt Ltd;N;C;B1;Bike;1.000000;62.500000;20.000000;50.000000;10.000000;60.000000;Lea;GBP
                2003;20240216;C10002;Bolt Ltd;Y;C;B1;Bike;1.000000;70.000000;0.000000;70.000000;14.000000;84.000000;Lea;GBP
                """, List.of("C10001 110.00", "C10002 50.00")),
                arguments("Square: what the till took has taxes and tips in it", """
                Date,Gross Sales,Discounts,Net Sales,Tax,Tip,Total Collected,Source,Card,Cash,Fees,Net Total,Transaction ID,Event Type,Customer ID,Customer Name
                2024-01-14,$100.00,$0.00,$100.00,$8.00,$5.00,$113.00,Register,$113.00,$0.00,-$2.94,$110.06,T1,Payment,C1,Ann Lee
                2024-02-15,$60.00,-$10.00,$50.00,$4.00,$0.00,$54.00,Register,$54.00,$0.00,-$1.50,$52.50,T2,Payment,C2,Bob Ray
                2024-02-16,-$20.00,$0.00,-$20.00,-$1.60,$0.00,-$21.60,Register,-$21.60,$0.00,$0.50,-$21.10,T3,Refund,C2,Bob Ray
                """, List.of("C1 100.00", "C2 30.00")),
                arguments("WooCommerce: lines after the coupon beside the order's subtotal", """
                Order ID,Order Date,Order Status,Billing Email Address,Order Currency,Order Subtotal Amount,Cart Discount Amount,Order Total Amount,SKU,Item Name,Quantity,Item Cost,Order Line Subtotal,Order Line Total,Order Line Total Tax
                5001,2024-01-14 10:00:00,wc-completed,ann@x.example,GBP,100.00,0.00,120.00,M1,Mug,2,50.00,100.00,100.00,20.00
                5002,2024-02-15 10:00:00,wc-processing,bob@x.example,GBP,60.00,10.00,60.00,M1,Mug,1,60.00,60.00,50.00,10.00
                5003,2024-02-16 10:00:00,wc-cancelled,bob@x.example,GBP,60.00,0.00,72.00,M1,Mug,1,60.00,60.00,60.00,12.00
                """, List.of("ann@x.example 100.00", "bob@x.example 50.00")),
                arguments("Pipedrive: a stage beside the status of the deal", """
                ID,Title,Owner,Value,Currency,Organization,Contact person,Stage,Status,Deal created,Won time,Lost time,Deal closed on
                1,Bikes,Sam,100,EUR,Acme,Ann,Negotiations Started,Won,2023-12-01 10:00:00,2024-01-14 10:00:00,,2024-01-14 10:00:00
                2,Bells,Lea,50,EUR,Bolt,Bob,Proposal Made,Won,2023-12-01 10:00:00,2024-02-15 10:00:00,,2024-02-15 10:00:00
                3,Tyres,Lea,70,EUR,Bolt,Bob,Proposal Made,Lost,2023-12-01 10:00:00,,2024-02-16 10:00:00,2024-02-16 10:00:00
                """, List.of("Acme 100.00", "Bolt 50.00")),
                arguments("Sage 100: third parties", """
                Type de pièce;N° pièce;Date;Code tiers;Intitulé tiers;Référence article;Désignation;Quantité;P.U. HT;Montant HT;Montant TTC;Représentant
                Facture;FA00001;31/01/24;CARAT;Carat SA;BAAR01;Bague;2,00;50,00;100,00;120,00;Doe
                Facture;FA00002;15/02/24;DIAM;Diamant;BAAR02;Collier;1,00;50,00;50,00;60,00;Roe
                Facture de retour;FR00004;29/02/24;DIAM;Diamant;BAAR02;Collier;-1,00;5,00;-5,00;-6,00;Roe
                """, List.of("CARAT 100.00", "DIAM 45.00")),
                arguments("MYOB: a company or a last name", """
                Co./Last Name,First Name,Invoice No.,Date,Item Number,Quantity,Description,Price,Inc-Tax Price,Total,Inc-Tax Total,Tax Code,GST Amount,Currency Code
                Acme,,00000001,14/01/2024,B1,2,Bike,$50.00,$55.00,$100.00,$110.00,GST,$10.00,AUD
                Bolt,,00000002,15/02/2024,B2,1,Bell,$50.00,$55.00,$50.00,$55.00,GST,$5.00,AUD
                """, List.of("Acme 100.00", "Bolt 50.00")));
    }
}
