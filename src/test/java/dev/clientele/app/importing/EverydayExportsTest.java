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

/// Everyday exports of programs and shops, read without a question.
final class EverydayExportsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areReadWithoutAQuestion(String name, String rows, List<String> sums) throws IOException {
        new ImportTranscript(folder).assertReads(name, rows, sums);
    }

    static Stream<Arguments> areReadWithoutAQuestion() {
        return Stream.of(
                arguments("a day, a customer, an amount", """
                date,customer,amount
                2024-01-14,Acme,100
                2024-02-15,Bolt,50
                """, List.of("Acme 100.00", "Bolt 50.00")),
                arguments("net, VAT and gross", """
                Invoice Number,Invoice Date,Customer Name,Net Amount,VAT,Gross Amount
                1001,14/01/2024,Acme,100.00,20.00,120.00
                1002,15/02/2024,Bolt,50.00,10.00,60.00
                """, List.of("Acme 100.00", "Bolt 50.00")),
                arguments("WooCommerce: an item \"costs\" its price", """
                Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Company (Billing),Address 1&2 (Billing),City (Billing),State Code (Billing),Postcode (Billing),Country Code (Billing),Email (Billing),Phone (Billing),First Name (Shipping),Last Name (Shipping),Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Shipping Method Title,Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item #,Item Name,Quantity (- Refund),Item Cost,Coupon Code,Discount Amount,Discount Amount Tax
                101,Completed,2024-01-14 10:00,,Ann,Lee,,1 Road,Leeds,,LS1,GB,ann@x.example,1,Ann,Lee,Card,0,100.00,Flat,5.00,0,126.00,21.00,M1,1,Mug,2,50.00,,0,0
                102,Processing,2024-02-15 10:00,,Bob,Ray,,2 Road,Leeds,,LS1,GB,bob@x.example,1,Bob,Ray,Card,0,50.00,Flat,5.00,0,66.00,11.00,M1,1,Mug,1,50.00,,0,0
                103,Cancelled,2024-02-16 10:00,,Bob,Ray,,2 Road,Leeds,,LS1,GB,bob@x.example,1,Bob,Ray,Card,0,70.00,Flat,5.00,0,90.00,15.00,M2,1,Tea,1,70.00,,0,0
                104,Refunded,2024-02-17 10:00,,Cid,Oz,,3 Road,Leeds,,LS1,GB,cid@x.example,1,Cid,Oz,Card,0,70.00,Flat,5.00,90,90.00,15.00,M2,1,Tea,1,70.00,,0,0
                105,On hold,2024-02-18 10:00,,Cid,Oz,,3 Road,Leeds,,LS1,GB,cid@x.example,1,Cid,Oz,Card,0,70.00,Flat,5.00,0,90.00,15.00,M2,1,Tea,1,70.00,,0,0
                """, List.of("ann@x.example 100.00", "bob@x.example 50.00")),
                arguments("WooCommerce: statuses with a prefix", """
                order_id,order_number,date_created,status,shipping_total,order_total,order_currency,payment_method,customer_id,billing_first_name,billing_last_name,billing_email,billing_company,billing_country,subtotal,total_tax
                5001,5001,2024-01-14 10:00:00,completed,5.00,126.00,GBP,stripe,11,Ann,Lee,ann@x.example,,GB,100.00,21.00
                5002,5002,2024-02-15 10:00:00,wc-processing,5.00,66.00,GBP,stripe,12,Bob,Ray,bob@x.example,,GB,50.00,11.00
                5003,5003,2024-02-16 10:00:00,wc-failed,5.00,66.00,GBP,stripe,12,Bob,Ray,bob@x.example,,GB,50.00,11.00
                """, List.of("11 100.00", "12 50.00")),
                arguments("QuickBooks Desktop", """
                Type,Date,Num,Memo,Name,Item,Qty,Sales Price,Amount,Balance
                Invoice,01/14/2024,1001,,Acme,Bike,2,50.00,100.00,100.00
                Invoice,02/15/2024,1002,,Bolt,Bike,1,50.00,50.00,150.00
                Credit Memo,02/20/2024,1003,,Bolt,Bell,-1,20.00,-20.00,130.00
                """, List.of("Acme 100.00", "Bolt 30.00")),
                arguments("QuickBooks Online: how late an invoice is", """
                Date,Transaction type,Num,Name,Memo/Description,Due date,Amount,Open balance,Status
                01/14/2024,Invoice,1001,Acme,,02/13/2024,100.00,0.00,Paid
                02/15/2024,Invoice,1002,Bolt,,03/16/2024,50.00,50.00,Overdue 20 days
                02/20/2024,Invoice,1003,Bolt,,03/21/2024,20.00,20.00,Due in 4 days
                02/21/2024,Invoice,1004,Bolt,,03/21/2024,20.00,0.00,Voided
                """, List.of("Acme 100.00", "Bolt 70.00")),
                arguments("Odoo: a status and how it is paid", """
                Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Activities,Untaxed Amount Signed,Tax Signed,Total Signed,Payment Status,Status
                INV/2024/00001,Azure Interior,2024-01-14,2024-02-13,,100.00,15.00,115.00,Paid,Posted
                INV/2024/00002,Deco Addict,2024-02-15,2024-03-16,,50.00,7.50,57.50,Not Paid,Posted
                RINV/2024/00001,Deco Addict,2024-02-20,2024-02-20,,-20.00,-3.00,-23.00,In Payment,Posted
                /,Deco Addict,2024-02-21,2024-02-20,,70.00,10.50,80.50,Not Paid,Draft
                INV/2024/00003,Deco Addict,2024-02-22,2024-02-20,,70.00,10.50,80.50,Not Paid,Cancelled
                INV/2024/00004,Azure Interior,2024-02-23,2024-02-20,,10.00,1.50,11.50,Partially Paid,Posted
                """, List.of("Azure Interior 110.00", "Deco Addict 30.00")),
                arguments("ERPNext: a return is a credit note", """
                ID,Customer,Customer Name,Posting Date,Due Date,Company,Customer Group,Territory,Currency,Net Total,Total Taxes and Charges,Grand Total,Outstanding Amount,Status,Is Return
                ACC-SINV-2024-00001,CUST-1,Acme,2024-01-14,2024-02-13,Hartwell Ltd,Commercial,Germany,EUR,100.00,19.00,119.00,0.00,Paid,0
                ACC-SINV-2024-00002,CUST-2,Bolt,2024-02-15,2024-03-16,Hartwell Ltd,Commercial,France,EUR,50.00,9.50,59.50,59.50,Unpaid,0
                ACC-SINV-2024-00003,CUST-2,Bolt,2024-02-20,2024-02-20,Hartwell Ltd,Commercial,France,EUR,-20.00,-3.80,-23.80,0.00,Return,1
                ACC-SINV-2024-00004,CUST-2,Bolt,2024-02-21,2024-02-20,Hartwell Ltd,Commercial,France,EUR,70.00,13.30,83.30,0.00,Cancelled,0
                ACC-SINV-2024-00005,CUST-2,Bolt,2024-02-22,2024-02-20,Hartwell Ltd,Commercial,France,EUR,30.00,5.70,35.70,0.00,Credit Note Issued,0
                """, List.of("CUST-1 100.00", "CUST-2 60.00")),
                arguments("ERPNext: totals beside items", """
                Invoice,Posting Date,Customer,Customer Name,Item Code,Item Name,Qty,Rate,Amount,Total,Grand Total
                S1,2024-01-14,C1,Acme,A,Bike,2,50.00,100.00,110.00,130.90
                S1,2024-01-14,C1,Acme,B,Bell,1,10.00,10.00,110.00,130.90
                S2,2024-02-15,C2,Bolt,B,Bell,5,10.00,50.00,60.00,71.40
                S2,2024-02-15,C2,Bolt,C,Oil,1,10.00,10.00,60.00,71.40
                """, List.of("C1 110.00", "C2 60.00")),
                arguments("lexoffice", """
                Belegdatum;Belegnummer;Belegart;Kunde;Kundennummer;Betrag netto;USt;Betrag brutto;Währung;Status;Fälligkeitsdatum
                14.01.2024;RE1001;Rechnung;Kronstahl GmbH;10001;1.100,00;209,00;1.309,00;EUR;Bezahlt;28.01.2024
                15.02.2024;RE1002;Rechnung;Berg AG;10002;50,00;9,50;59,50;EUR;Offen;28.02.2024
                16.02.2024;RK1003;Rechnungskorrektur;Berg AG;10002;-20,00;-3,80;-23,80;EUR;Erstattet;28.02.2024
                17.02.2024;RE1004;Rechnung;Berg AG;10002;70,00;13,30;83,30;EUR;Storniert;28.02.2024
                18.02.2024;AG1005;Angebot;Berg AG;10002;70,00;13,30;83,30;EUR;Offen;28.02.2024
                """, List.of("10001 1100.00", "10002 30.00")),
                arguments("Sage 50: an account is the customer", """
                Type,A/C,Date,Ref,Details,Net,Tax,T/C
                SI,ABS001,14/01/2024,1,Bikes,100.00,20.00,T1
                SI,BBS001,15/02/2024,2,Bell,50.00,10.00,T1
                SC,BBS001,20/02/2024,3,Return,20.00,4.00,T1
                SR,ABS001,21/02/2024,,Receipt,120.00,0.00,T9
                """, List.of("ABS001 100.00", "BBS001 30.00")),
                arguments("Sage 50: the audit trail", """
                No,Type,Account,Nominal,Dept,Date,Ref,Ex.Ref,Details,Net Amount,Tax Amount,T/C,Paid,Amount Paid,Bank,Bank Rec. Date
                1,SI,ABS001,4000,0,14/01/2024,1001,,Bikes,100.00,20.00,T1,Y,120.00,,
                2,SI,BBS001,4000,0,15/02/2024,1002,,Bells,50.00,10.00,T1,N,0.00,,
                3,SC,BBS001,4000,0,20/02/2024,1003,,Return,20.00,4.00,T1,N,0.00,,
                4,SR,ABS001,1200,0,21/02/2024,BACS,,Sales Receipt,120.00,0.00,T9,Y,120.00,1200,21/02/2024
                5,PI,SUP001,5000,0,22/02/2024,77,,Steel,30.00,6.00,T1,N,0.00,,
                6,JD,1200,1200,0,23/02/2024,J1,,Journal,40.00,0.00,T9,Y,0.00,,
                """, List.of("ABS001 100.00", "BBS001 30.00")),
                arguments("HubSpot: deals", """
                Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Currency,Pipeline,Associated Company,Associated Contact,Create Date
                1,Bikes,Closed Won,2024-01-14 10:00,Sam,100.00,EUR,Sales Pipeline,Acme,Ann,2023-12-01 10:00
                2,Bells,Closed Won,2024-02-15 10:00,Lea,50.00,EUR,Sales Pipeline,Bolt,Bob,2023-12-01 10:00
                3,Tyres,Closed Lost,2024-02-16 10:00,Lea,70.00,EUR,Sales Pipeline,Bolt,Bob,2023-12-01 10:00
                4,Tubes,Contract Sent,2024-02-16 10:00,Lea,70.00,EUR,Sales Pipeline,Bolt,Bob,2023-12-01 10:00
                """, List.of("Acme 100.00", "Bolt 50.00")),
                arguments("Pipedrive: the stage in which a deal was won", """
                Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Contact person,Deal - Owner,Deal - Stage,Deal - Status,Deal - Won time,Deal - Deal created,Deal - Expected close date
                1,Bikes,100,EUR,Acme,Ann,Sam,Negotiations Started,Won,2024-01-14 10:00:00,2023-12-01 10:00:00,2024-01-31
                2,Bells,50,EUR,Bolt,Bob,Lea,Proposal Made,Won,2024-02-15 10:00:00,2023-12-01 10:00:00,2024-01-31
                3,Tyres,70,EUR,Bolt,Bob,Lea,Proposal Made,Lost,,2023-12-01 10:00:00,2024-01-31
                4,Tubes,70,EUR,Bolt,Bob,Lea,Proposal Made,Open,,2023-12-01 10:00:00,2024-01-31
                """, List.of("Acme 100.00", "Bolt 50.00")),
                arguments("Zoho CRM: deals", """
                Record Id,Deal Name,Account Name,Contact Name,Amount,Stage,Closing Date,Deal Owner,Probability (%),Type,Lead Source
                zcrm_1,Bikes,Acme,Ann,100,Closed Won,2024-01-14,Sam,100,New Business,Web
                zcrm_2,Bells,Bolt,Bob,50,Closed Won,2024-02-15,Lea,100,Existing Business,Web
                zcrm_3,Tyres,Bolt,Bob,70,Closed Lost to Competition,2024-02-16,Lea,0,New Business,Web
                zcrm_4,Tubes,Bolt,Bob,70,Qualification,2024-02-16,Lea,10,New Business,Web
                """, List.of("Acme 100.00", "Bolt 50.00")),
                arguments("SAP: a list of billing documents", """
                Billing Document;Billing Type;Billing Date;Sold-to Party;Name 1;Net Value;Document Currency;Sales Organization;Distribution Channel;Created By
                90000001;F2;14.01.2024;1000123;Acme GmbH;1.100,00;EUR;1000;10;MEIER
                90000002;F2;15.02.2024;1000124;Bolt AG;50,00;EUR;1000;10;MEIER
                90000003;G2;20.02.2024;1000124;Bolt AG;20,00-;EUR;1000;10;MEIER
                90000004;S1;21.02.2024;1000123;Acme GmbH;100,00-;EUR;1000;12;MEIER
                """, List.of("1000123 1000.00", "1000124 30.00")),
                arguments("SAP: the table itself", """
                VBELN;FKART;FKDAT;KUNAG;KUNRG;NETWR;WAERK;VKORG;VTWEG;FKSTO
                90000001;F2;20240114;1000123;1000123;1100.00;EUR;1000;10;
                90000002;F2;20240215;1000124;1000124;50.00;EUR;1000;10;
                90000003;F2;20240216;1000124;1000124;70.00;EUR;1000;10;X
                """, List.of("1000123 1100.00", "1000124 50.00")),
                arguments("Exact: Verwerkt is posted", """
                Factuurnummer;Factuurdatum;Debiteurnummer;Debiteur;Omschrijving;Bedrag excl. BTW;BTW;Bedrag incl. BTW;Status
                24700001;14-01-2024;1001;Jansen BV;Fietsen;1.100,00;231,00;1.331,00;Verwerkt
                24700002;15-02-2024;1002;De Vries;Bellen;50,00;10,50;60,50;Verwerkt
                24700003;16-02-2024;1002;De Vries;Credit;-20,00;-4,20;-24,20;Verwerkt
                24700004;17-02-2024;1002;De Vries;Concept;70,00;14,70;84,70;Concept
                """, List.of("1001 1100.00", "1002 30.00")),
                arguments("Dynamics in German", """
                Belegart;Belegnr.;Buchungsdatum;Deb.-Nr. (Verk. an);Verk. an Name;Verkäufercode;Währungscode;Betrag;Betrag inkl. MwSt.
                Rechnung;VR1;14.01.2024;10000;Kronstahl;JO;EUR;1.100,00;1.309,00
                Rechnung;VR2;15.02.2024;20000;Berg;JO;EUR;50,00;59,50
                Gutschrift;VG3;20.02.2024;20000;Berg;JO;EUR;20,00;23,80
                """, List.of("10000 1100.00", "20000 30.00")),
                arguments("JTL: a company or a person", """
                Rechnungsnummer;Auftragsnummer;Rechnungsdatum;Kundennummer;Firma;Vorname;Nachname;Artikelnummer;Artikelname;Menge;VK netto;VK brutto;Gesamt netto;Gesamt brutto;Storniert
                R1;A1;14.01.2024;K1;Kronstahl;Ann;Lee;M1;Becher;2;50,00;59,50;100,00;119,00;N
                R2;A2;15.02.2024;K2;;Bob;Ray;M1;Becher;1;50,00;59,50;50,00;59,50;N
                R3;A3;16.02.2024;K2;;Bob;Ray;M2;Tee;1;70,00;83,30;70,00;83,30;J
                """, List.of("K1 100.00", "K2 50.00")),
                arguments("Billbee: amounts with and without tax", """
                BestellNr;Rechnungsnummer;Bestelldatum;Status;Kundennummer;Kunde;Artikelnr;Artikel;Anzahl;Einzelpreis brutto;Gesamtpreis brutto;Gesamtpreis netto;MwSt-Satz
                1;R1;14.01.2024;Versendet;K1;Ann;M1;Becher;2;59,50;119,00;100,00;19
                2;R2;15.02.2024;Abgeschlossen;K2;Bob;M1;Becher;1;59,50;59,50;50,00;19
                3;R3;15.02.2024;Storniert;K2;Bob;M1;Becher;1;59,50;59,50;50,00;19
                """, List.of("K1 100.00", "K2 50.00")),
                arguments("weclapp: parts of an order and the last of them", """
                Rechnungsnummer;Rechnungstyp;Rechnungsdatum;Kundennummer;Kunde;Nettobetrag;Bruttobetrag;Status;Verantwortlicher
                1001;Standardrechnung;14.01.2024;C1;Kronstahl;100,00;119,00;Gebucht;Sam
                1002;Teilrechnung;15.02.2024;C2;Berg;50,00;59,50;Gebucht;Lea
                1003;Gutschrift;20.02.2024;C2;Berg;20,00;23,80;Gebucht;Lea
                1004;Schlussrechnung;21.02.2024;C2;Berg;30,00;35,70;Offene Posten;Lea
                1005;Standardrechnung;22.02.2024;C2;Berg;70,00;83,30;Entwurf;Lea
                """, List.of("C1 100.00", "C2 60.00")),
                arguments("sevDesk: lines", """
                Rechnungsnr.;Datum;Kundenname;Position;Beschreibung;Menge;Einheit;Einzelpreis netto;Rabatt %;Gesamt netto;Steuersatz
                RE-1;14.01.2024;Kronstahl;1;Stahl;2;t;50,00;0;100,00;19
                RE-1;14.01.2024;Kronstahl;2;Fracht;1;psch;10,00;0;10,00;19
                RE-2;15.02.2024;Berg;1;Stahl;1;t;60,00;10;54,00;19
                """, List.of("Berg 54.00", "Kronstahl 110.00")),
                arguments("Polish", """
                Numer faktury;Data wystawienia;Data sprzedaży;Termin płatności;Nabywca;NIP;Wartość netto;VAT;Wartość brutto;Waluta;Status
                FV/1/2024;2024-01-14;2024-01-13;2024-01-28;Kowalski Sp. z o.o.;123;1100,00;253,00;1353,00;PLN;Zapłacona
                FV/2/2024;2024-02-15;2024-02-14;2024-02-28;Nowak SA;124;50,00;11,50;61,50;PLN;Niezapłacona
                FV/3/2024;2024-02-16;2024-02-14;2024-02-28;Nowak SA;124;70,00;16,10;86,10;PLN;Anulowana
                """, List.of("Kowalski Sp. z o.o. 1100.00", "Nowak SA 50.00")),
                arguments("Polish: a correction is a credit note", """
                Nr dokumentu;Typ;Data wystawienia;Kontrahent;Kwota netto;Kwota VAT;Kwota brutto
                FV 1/2024;Faktura;14.01.2024;Kowalski;1 100,00;253,00;1 353,00
                FV 2/2024;Faktura;15.02.2024;Nowak;50,00;11,50;61,50
                KOR 3/2024;Faktura korygująca;20.02.2024;Nowak;-20,00;-4,60;-24,60
                """, List.of("Kowalski 1100.00", "Nowak 30.00")),
                arguments("Italian: Fatture in Cloud", """
                Data;Numero;Cliente;P.IVA;Oggetto;Imponibile;IVA;Totale;Valuta;Stato;Prossima scadenza
                14/01/2024;1;Rossi Srl;IT1;Bici;1.100,00;242,00;1.342,00;EUR;Saldata;14/02/2024
                15/02/2024;2;Bianchi Spa;IT2;Campane;50,00;11,00;61,00;EUR;Non saldata;15/03/2024
                16/02/2024;3;Bianchi Spa;IT2;Campane;70,00;15,40;85,40;EUR;Annullata;15/03/2024
                """, List.of("Bianchi Spa 50.00", "Rossi Srl 1100.00")),
                arguments("Italian: deferred invoices", """
                Numero fattura;Data fattura;Ragione sociale;Codice cliente;Importo netto;Importo IVA;Importo totale;Tipo documento;Agente
                1/A;14/01/2024;Rossi Srl;C1;1.100,00;242,00;1.342,00;Fattura;Sam
                2/A;15/02/2024;Bianchi Spa;C2;50,00;11,00;61,00;Fattura differita;Lea
                3/A;20/02/2024;Bianchi Spa;C2;20,00;4,40;24,40;Nota di credito;Lea
                """, List.of("C1 1100.00", "C2 30.00")));
    }
}
