package dev.clientele.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What counts as revenue by the words of a file: kinds of documents, statuses, and columns that say that one was cancelled.
final class KindsAndStatusesTest {

    @TempDir
    private Path folder;
    private ImportTranscript person;

    @BeforeEach
    void sitDown() {
        person = new ImportTranscript(folder);
    }

    @Test
    void aCancelledInvoiceIsLeftOutAndSaid() throws IOException {
        assertThat(person.type(person.write("cancelled.csv", """
                Invoice No;Date;Customer;Net amount;Cancelled
                1;2024-01-14;Ann;100.00;No
                2;2024-02-25;Bob;200.00;Yes
                """))).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00");
        assertThat(person.said()).contains("Left out: Cancelled Yes (cancelled, void or failed)");
    }

    @Test
    void anXUnderStornoLeavesOut() throws IOException {
        assertThat(person.type(person.write("storno.csv", """
                Rechnungsnr;Datum;Kunde;Netto;Storno
                1;14.01.2024;Ann;100,00;
                2;25.02.2024;Bob;200,00;X
                """))).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00");
    }

    @Test
    void aDayUnderCancelledAtLeavesOut() throws IOException {
        assertThat(person.type(person.write("orders.csv", """
                Order No,Date,Customer,Net,Cancelled at
                1,2024-01-14,Ann,100.00,
                2,2024-02-25,Bob,200.00,2024-02-26 10:00:00
                """))).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00");
    }

    /// As German programs do it: the invoice stays, called cancelled, and a document of its own takes it off.
    @Test
    void aCancelledInvoiceWhoseCancellationIsInTheFileIsAskedAbout() throws IOException {
        var file = person.write("stornos.csv", """
                Rechnung;Datum;Kunde;Netto;Status;Art
                1;2024-01-05;Ann;100,00;bezahlt;Rechnung
                2;2024-03-05;Bob;300,00;storniert;Rechnung
                3;2024-03-09;Bob;-300,00;bezahlt;Stornorechnung
                4;2024-03-10;Bob;50,00;bezahlt;Rechnung
                5;2024-03-11;Cid;75,00;bezahlt;Rechnung
                """);
        assertThat(person.type(file)).isNotZero();
        assertThat(person.complained()).contains("\"storniert\" in 1 row").contains("300.00").contains("would take it off a second time");
        assertThat(person.type(file, "--status", "storniert=count")).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00", "Bob 50.00", "Cid 75.00");
    }

    @Test
    void onlyAPaidInvoiceOfTheseCounts() throws IOException {
        assertThat(person.type(person.write("status.csv", """
                Invoice,Date,Customer,Net,Status
                1,2026-01-05,Paid,100.00,paid
                2,2026-01-06,Uncoll,100.00,uncollectible
                3,2026-01-06,CancCust,100.00,Cancelled by customer
                4,2026-01-06,Storno,100.00,Storno
                5,2026-01-06,RefFull,100.00,Refunded in full
                6,2026-01-06,Charge,100.00,chargeback
                7,2026-01-06,Rej,100.00,rejected
                8,2026-01-06,Canc,100.00,cancelled
                """))).isZero();
        assertThat(person.sums()).containsExactly("Paid 100.00");
        assertThat(person.said()).contains("Counted as revenue: paid", "Left out: chargeback (refunded or charged back)");
    }

    @Test
    void aWordThatNobodyKnowsIsAskedAbout() throws IOException {
        var file = person.write("parked.csv", """
                Invoice,Date,Customer,Net,Status
                1,2025-01-05,Ann,100.00,paid
                2,2025-01-06,Bob,50.00,Parked
                3,2025-01-07,Cy,25.00,Zonk
                """);
        assertThat(person.type(file)).isEqualTo(1);
        assertThat(person.complained()).contains("column \"Status\"", "\"Parked\" in 1 row", "50.00",
                "--status \"Parked=count,Zonk=count\"");
        assertThat(person.sums()).isEmpty();
        assertThat(person.type(file, "--status", "parked=count,zonk=leave-out")).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00", "Bob 50.00");
    }

    @Test
    void aWordThatCarriesNextToNothingIsListed() throws IOException {
        assertThat(person.type(person.write("parked.csv", """
                Invoice,Date,Customer,Net,Status
                1,2025-01-05,Ann,1000.00,paid
                2,2025-01-06,Bob,1.00,Parked
                """))).isZero();
        assertThat(person.said()).contains("Counted as revenue: Parked (not a known word)");
    }

    @Test
    void aPaymentIsNoSale() throws IOException {
        assertThat(person.type(person.write("payments.csv", """
                Date,Num,Type,Customer,Amount
                2025-01-05,1001,Invoice,Acme,100.00
                2025-01-20,,Payment,Acme,100.00
                2025-02-05,1002,Invoice,Bolt,50.00
                2025-02-10,1003,Credit Memo,Bolt,20.00
                2025-02-20,,Payment,Bolt,30.00
                """))).isZero();
        assertThat(person.sums()).containsExactly("Acme 100.00", "Bolt 30.00");
    }

    @Test
    void creditsOfSageAreNegative() throws IOException {
        assertThat(person.type(person.write("sage.csv", """
                Type,Account,Date,Ref,Details,Net Amount,Tax Amount,Customer
                SI,4000,05/01/2025,1,Sale,100.00,20.00,Ann
                SC,4000,25/01/2025,2,Credit,40.00,8.00,Ann
                SA,1200,26/01/2025,3,Receipt,60.00,0.00,Ann
                PI,5000,26/01/2025,4,Purchase,70.00,0.00,Sup
                """))).isZero();
        assertThat(person.sums()).containsExactly("Ann 60.00");
    }

    @Test
    void refundsBesideAnAmountAreTakenOff() throws IOException {
        assertThat(person.type(person.write("stripe.csv", """
                id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Status,Customer ID,Invoice ID
                ch_1,2024-01-14 23:30:00,100.00,0.00,eur,True,100.00,0.00,eur,Paid,cus_A,in_1
                ch_2,2024-02-14 12:30:00,100.00,60.00,eur,True,100.00,60.00,eur,Paid,cus_B,in_2
                ch_3,2024-03-14 12:30:00,100.00,100.00,eur,True,100.00,100.00,eur,Refunded,cus_C,in_3
                ch_4,2024-03-15 12:30:00,100.00,0.00,eur,False,100.00,0.00,eur,Failed,cus_D,in_4
                """))).isZero();
        assertThat(person.sums()).containsExactly("cus_A 100.00", "cus_B 40.00");
    }

    @Test
    void ofDealsTheWonOnesCount() throws IOException {
        assertThat(person.type(person.write("deals.csv", """
                Deal - Title,Deal - Value,Currency,Customer,Deal - Status,Date
                Pump,100.00,EUR,Ann,won,2025-01-14
                Tank,200.00,EUR,Bob,open,2025-01-15
                Pipe,300.00,EUR,Cy,lost,2025-01-16
                """), "--map", "net=Deal - Value,status=Deal - Status")).isZero();
        assertThat(person.sums()).containsExactly("Ann 100.00");
    }

    @Test
    void aCreditNotesCostHasTheSignOfItsNet() throws IOException {
        assertThat(person.type(person.write("cost.csv", """
                Invoice,Date,Customer,Net,Cost,Type
                1,2025-01-15,A,100.00,60.00,invoice
                2,2025-01-16,A,-40.00,24.00,credit note
                3,2025-01-17,B,100.00,60,invoice
                """))).isZero();
        assertThat(person.rows("select sum(net) - sum(cost) from line")).containsExactly("6400");
    }

    @Test
    void aTypeThatIsNotAboutDocumentsSaysNothing() throws IOException {
        assertThat(person.type(person.write("types.csv", """
                Invoice,Date,Customer,Net,Type
                1,2025-01-15,A,100.00,Existing business
                2,2025-01-16,B,40.00,Upgrade
                """))).isZero();
        assertThat(person.sums()).containsExactly("A 100.00", "B 40.00");
    }

    @Test
    void theLinesOfACancelledOrderAreLeftOutWithIt() throws IOException {
        assertThat(person.type(person.write("lines.csv", """
                Order No,Date,Customer,Net,Status
                1,2025-01-14,Ann,100.00,paid
                1,2025-01-14,Ann,10.00,
                2,2025-01-15,Bob,200.00,voided
                2,2025-01-15,Bob,20.00,
                """))).isZero();
        assertThat(person.sums()).containsExactly("Ann 110.00");
    }
}
