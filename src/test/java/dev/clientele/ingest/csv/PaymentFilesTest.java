package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.clientele.ingest.ImportRefusal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Exports of payment services and of programs' interfaces: what is left after a fee, has tax in it or is in cents is never taken in
/// silence.
final class PaymentFilesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void countWhatWasPaidBeforeTheFee(String name, String rows, String netByCustomer) {
        var sales = ReadSales.of(rows);
        assertThat(sales.problems()).isEmpty();
        assertThat(sales.netByCustomer()).as(name).hasToString(netByCustomer);
    }

    static Stream<Arguments> countWhatWasPaidBeforeTheFee() {
        return Stream.of(arguments("a fee with a minus, as PayPal has it", """
            Date;Name;Type;Status;Currency;Gross;Fee;Net;Transaction ID
            14.01.2024;Ann;Express Checkout Payment;Completed;EUR;100,00;-3,00;97,00;T1
            15.02.2024;Bob;Express Checkout Payment;Completed;EUR;50,00;-1,50;48,50;T2
            16.02.2024;Bob;Payment Refund;Completed;EUR;-20,00;0,60;-19,40;T3
            17.02.2024;;General Withdrawal;Completed;EUR;-126,10;0,00;-126,10;T4
            """, "{Ann=100.00, Bob=30.00}"), arguments("a fee without a minus, and what is paid out under a name nobody knows", """
            Datum;Kunde;Transaktionsnummer;Betrag;Gebühr;Auszahlung
            14.01.2024;Ann;T1;100,00;1,39;98,61
            15.02.2024;Bob;T2;50,00;0,70;49,30
            """, "{Ann=100.00, Bob=50.00}"), arguments("the same in English", """
            Date,Customer,Amount,Fee,Paid out
            2024-01-14,Ann,100.00,3.20,96.80
            2024-02-15,Bob,50.00,1.75,48.25
            """, "{Ann=100.00, Bob=50.00}"), arguments("sales before tips, taxes and fees", """
            Date,Customer Name,Gross Sales,Discounts,Net Sales,Tax,Tip,Total Collected,Fees,Net Total
            2024-01-14,Ann,100.00,-10.00,90.00,9.00,5.00,104.00,-3.02,100.98
            2024-02-15,Bob,50.00,0.00,50.00,5.00,0.00,55.00,-1.60,53.40
            """, "{Ann=90.00, Bob=50.00}"), arguments("prices that a file says are without tax", """
            Invoice;Date;Customer;Amount;Tax included
            1;2024-01-14;Ann;100,00;no
            2;2024-02-15;Bob;50,00;no
            """, "{Ann=100.00, Bob=50.00}"), arguments("a net amount beside a flag about prices", """
            Invoice;Date;Customer;Net amount;Prices include tax
            1;2024-01-14;Ann;100,00;yes
            2;2024-02-15;Bob;50,00;no
            """, "{Ann=100.00, Bob=50.00}"), arguments("whole numbers of yen", """
            id,created,customer,amount,currency
            10001,2024-01-14,ann,10000,jpy
            10002,2024-02-15,bob,5000,jpy
            """, "{ann=100.00, bob=50.00}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areAskedAbout(String name, String rows, String question) {
        assertThatThrownBy(() -> ReadSales.of(rows)).as(name).isInstanceOf(ImportRefusal.class).hasMessageContaining(question);
    }

    static Stream<Arguments> areAskedAbout() {
        return Stream.of(arguments("a net amount beside a fee, and nothing that it is less than", """
            Date,Customer,Transaction No,Net amount,Fee
            2024-01-14,Ann,T1,96.43,3.57
            2024-02-15,Bob,T2,48.21,1.79
            """, "may be what a payment service paid out"), arguments("amounts that have tax in them in some rows", """
            Order,Created at,Customer,Amount,Taxes Included
            1,2024-01-14,Ann,119.00,true
            2,2024-02-15,Bob,50.00,false
            """, "of 1 of 2 rows have VAT in them"), arguments("prices with tax", """
            Invoice;Date;Customer;Qty;Unit Price;Prices include VAT
            1;2024-01-14;Ann;1;119,00;yes
            2;2024-02-15;Bob;2;50,00;yes
            """, "of 2 of 2 rows have VAT in them"), arguments("a no to prices without tax", """
            Rechnung;Datum;Kunde;Betrag;exkl. MwSt
            1;14.01.2024;Ann;119,00;nein
            2;15.02.2024;Bob;50,00;ja
            """, "of 1 of 2 rows have VAT in them"), arguments("gross with yes and no", """
            Rechnung;Datum;Kunde;Betrag;Brutto
            1;14.01.2024;Ann;119,00;ja
            2;15.02.2024;Bob;50,00;nein
            """, "of 1 of 2 rows have VAT in them"), arguments("cents of an interface", """
            id,created,customer,amount,currency
            in_1OaB2c,2024-01-14,cus_1,10000,eur
            in_1OaB2d,2024-02-15,cus_2,5000,eur
            """, "in the smallest coin"));
    }
}
