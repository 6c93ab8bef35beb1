package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.clientele.ingest.ImportRefusal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Small files with the columns of many programs in several languages, and what each customer bought by them.
final class ProgramFilesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areReadAsWhatWasSold(String name, String rows, String netByCustomer) {
        var sales = ReadSales.of(rows);
        assertThat(sales.problems()).isEmpty();
        assertThat(sales.intake().unclear().isPast(0)).as("asked about").isFalse();
        assertThat(sales.netByCustomer()).as(name).hasToString(netByCustomer);
    }

    static Stream<Arguments> areReadAsWhatWasSold() {
        return Stream.of(arguments("an account's reference is the customer beside a nominal account", """
            Type,Account Ref,Nominal A/C Ref,Date,Reference,Details,Net Amount,Tax Code,Tax Amount
            SI,ACME01,4000,14/01/2024,1001,Goods,100.00,T1,20.00
            SI,BOLT01,4000,15/02/2024,1002,Goods,50.00,T1,10.00
            SC,BOLT01,4000,20/02/2024,1003,Credit,20.00,T1,4.00
            SR,ACME01,1200,25/02/2024,BACS,Receipt,120.00,T9,0.00
            """, "{ACME01=100.00, BOLT01=30.00}"), arguments("a credit that was set off still counts", """
            Belegnummer;Belegdatum;Kunde;Belegart;Status;Nettobetrag
            RE1;14.01.2024;Kronstahl;Rechnung;bezahlt;100,00
            RE2;15.02.2024;Berg;Rechnung;offen;50,00
            GS1;20.02.2024;Berg;Gutschrift;verrechnet;20,00
            AG1;21.02.2024;Carl;Angebot;offen;500,00
            """, "{Berg=30.00, Kronstahl=100.00}"), arguments("an estado of words for documents is a status", """
            Factura;Fecha;Cliente;Base imponible;Estado
            1;14/01/2024;Lopez;100,00;Pagada
            2;15/02/2024;Ruiz;50,00;Pendiente de pago
            3;16/02/2024;Ruiz;70,00;Anulada
            """, "{Lopez=100.00, Ruiz=50.00}"), arguments("an estado of regions is none", """
            Factura;Fecha;Cliente;Base imponible;Estado
            1;14/01/2024;Lopez;100,00;Jalisco
            2;15/02/2024;Ruiz;50,00;Oaxaca
            """, "{Lopez=100.00, Ruiz=50.00}"), arguments("of two statuses the one that cancels is read as well", """
            Number,Invoice/Bill Date,Invoice Partner Display Name,Untaxed Amount Signed,Total Signed,Status,Payment Status
            INV1,2024-01-14,Acme,100.00,121.00,Posted,Paid
            INV2,2024-02-15,Bolt,50.00,60.50,Posted,Not Paid
            INV3,2024-02-21,Cara,70.00,84.70,Cancelled,Not Paid
            """, "{Acme=100.00, Bolt=50.00}"), arguments("a status has many names", """
            Rechnungsnummer;Rechnungsdatum;Kundenname;Bestellstatus;Gesamt netto
            1;14.01.2024;Ann;Versendet;100,00
            2;25.02.2024;Bob;Storniert;50,00
            """, "{Ann=100.00}"), arguments("yes under a word for cancelled cancels", """
            Rechnung;Datum;Kunde;Netto;Annulliert
            1;14.01.2024;Ann;100,00;nein
            2;25.02.2024;Bob;200,00;ja
            """, "{Ann=100.00}"), arguments("yes under a word for a credit note credits", """
            Facture;Date;Client;Montant HT;Avoir
            1;14/01/2024;Dupont;100,00;non
            2;15/02/2024;Martin;50,00;non
            3;16/02/2024;Martin;20,00;oui
            """, "{Dupont=100.00, Martin=30.00}"), arguments("a company buys, and its people order", """
            Invoice,Date,Company,Contact,Amount
            1,2024-01-14,Acme,John Smith,100.00
            2,2024-02-15,Bolt,Jane Roe,50.00
            3,2024-02-17,Acme,Mary Poe,25.00
            """, "{Acme=125.00, Bolt=50.00}"), arguments("so in German", """
            Rechnung;Datum;Firma;Ansprechpartner;Netto
            1;14.01.2024;Acme;Hans Klein;100,00
            2;25.02.2024;Acme;Uta Gross;50,00
            3;26.02.2024;Bolt;Ina Kurz;20,00
            """, "{Acme=150.00, Bolt=20.00}"), arguments("cells with a percent sign are percentages", """
            Invoice,Date,Customer,Qty,Unit Price,Discount
            1,2024-01-14,Ann,2,50.00,10%
            2,2024-02-15,Bob,1,50.00,0%
            3,2024-02-16,Bob,3,10.00,50%
            """, "{Ann=90.00, Bob=65.00}"), arguments("lines of a title are no header, be they most of the file", """
            Acme Ltd;;;;
            Umsatzliste;;;;
            Mandant;4711;Muster GmbH;;
            ;;;;
            Rechnung;Datum;Kunde;Netto;Status
            1;14.01.2024;Ann;100,00;bezahlt
            2;15.02.2024;Bob;50,00;offen
            """, "{Ann=100.00, Bob=50.00}"), arguments("a type that is not about documents leaves the status to tell", """
            Invoice,Date,Customer,Net,Type,Status
            1,2024-01-14,Ann,100.00,Hardware,Paid
            2,2024-02-15,Bob,50.00,Software,Void
            3,2024-02-16,Bob,20.00,Hardware,Open
            """, "{Ann=100.00, Bob=20.00}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areAskedAbout(String name, String rows, String question) {
        assertThatThrownBy(() -> ReadSales.of(rows)).as(name).isInstanceOf(ImportRefusal.class).hasMessageContaining(question);
    }

    static Stream<Arguments> areAskedAbout() {
        return Stream.of(arguments("an amount of a ledger's export includes tax", """
            Belegdatum;Belegfeld 1;Debitor;Name;Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;Gegenkonto
            14.01.2024;RE1001;10001;Kronstahl GmbH;119,00;S;8400
            20.02.2024;GU1003;10002;Berg AG;23,80;H;8400
            """, "seems to include VAT"), arguments("seen from the revenue account, credits are the sales", """
            Beleg;Datum;Kunde;Nettobetrag;Soll/Haben
            1;14.01.2024;Ann;100,00;H
            2;25.02.2024;Bob;50,00;H
            3;26.02.2024;Bob;20,00;S
            """, "most rows are credit notes"), arguments("words of statuses under a name that says nothing", """
            Invoice,Date,Customer,Net,Zq
            1,2024-01-14,Ann,100.00,Paid
            2,2024-02-15,Bob,50.00,Voided
            """, "\"Zq\" could say which rows are no sales"), arguments("a company with very many people may be the seller's", """
            Invoice,Date,Company,Contact,Amount
            1,2024-01-14,Our Ltd,A,10.00
            2,2024-01-15,Our GmbH,B,10.00
            3,2024-01-16,Our Ltd,C,10.00
            4,2024-01-17,Our GmbH,D,10.00
            5,2024-01-18,Our Ltd,E,10.00
            6,2024-01-19,Our GmbH,F,10.00
            7,2024-01-20,Our Ltd,G,10.00
            8,2024-01-21,Our GmbH,H,10.00
            9,2024-01-22,Our Ltd,I,10.00
            10,2024-01-23,Our GmbH,J,10.00
            11,2024-01-24,Our Ltd,K,10.00
            """, "the customer could be the person or the company"));
    }
}
