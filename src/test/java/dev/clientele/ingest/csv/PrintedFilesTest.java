package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.ingest.NoteKind;
import org.junit.jupiter.api.Test;

/// Files as they come from printed reports and from programs that write more than the lines of sales: pages, sums under any name, records
/// of documents above those of their lines, returns without a minus, discounts beside subtotals.
final class PrintedFilesTest {

    @Test
    void footsOfPagesAndSumsCarriedOverAreNoSales() {
        var sales = ReadSales.of("""
            Date;Doc;Client;Net
            01/02/2024;A1;Ann;10,00
            15/02/2024;A2;Bob;20,00
            Page 1 of 2;;;
            Carried forward;;;30,00
            Date;Doc;Client;Net
            Brought forward;;;30,00
            01/03/2024;A3;Ann;5,00
            Page 2 of 2;;;
            Total;;;35,00
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=15.00, Bob=20.00}");
        assertThat(sales.problems()).isEmpty();
        assertThat(sales.intake().notes().examples(NoteKind.FOOTNOTE)).containsExactly("row 4", "row 9");
    }

    @Test
    void sumIsOneWhateverItsNameIs() {
        var sales = ReadSales.of("""
            Customer,Invoice,Date,Net
            Ann,1,2024-01-14,100
            Ann,2,2024-01-15,50
            Ann Total,,,150
            Bob,3,2024-01-16,70
            Bob Total,,,70
            Grand Total,,,220
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=150.00, Bob=70.00}");
        assertThat(sales.intake().notes().count(NoteKind.SUM)).isEqualTo(3);
    }

    @Test
    void rowWithoutDayThatIsNoSumIsToldAsOne() {
        var sales = ReadSales.of("""
            Customer,Invoice,Date,Net
            Ann,1,2024-01-14,100
            Ann,2,2024-01-15,50
            Ann Total,,,140
            """);
        assertThat(sales.problems()).containsExactly("4 no date");
    }

    @Test
    void textsBelowTheSalesMayHaveACountBelowThem() {
        var sales = ReadSales.of("""
            Invoice,Date,Customer,Net
            1,2024-01-14,Ann,100
            2,2024-01-15,Bob,20

            Prepared by: J. Smith
            "All amounts in USD, excluding VAT"
            Number of invoices: 2,,,120
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=100.00, Bob=20.00}");
        assertThat(sales.problems()).isEmpty();
    }

    @Test
    void recordsOfDocumentsAreNotCountedBesideTheirLines() {
        var text = """
            RecordType,Invoice,Date,Customer,Amount
            H,1,2024-01-14,Ann,150
            L,1,2024-01-14,Ann,100
            L,1,2024-01-14,Ann,50
            H,2,2024-01-15,Bob,20
            L,2,2024-01-15,Bob,20
            """;
        assertThatThrownBy(() -> ReadSales.of(text)).hasMessageContaining("first row of each \"Invoice\" is the sum of its others")
                .hasMessageContaining("--map status=\"RecordType\" --status \"H=leave-out,L=count\"");
    }

    @Test
    void linesThatHappenToBeTheSumOfOthersAreSales() {
        var sales = ReadSales.of("""
            Invoice,Date,Customer,Amount
            1,2024-01-14,Ann,150
            1,2024-01-14,Ann,100
            1,2024-01-14,Ann,50
            2,2024-01-15,Bob,20
            2,2024-01-15,Bob,30
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=300.00, Bob=50.00}");
    }

    @Test
    void goodsThatCameBackWithoutAMinusAreAskedAbout() {
        var text = """
            Invoice,Date,Customer,Quantity,Unit Price,Total Net
            I1,2024-01-14,Ann,2,10.00,20.00
            I2,2024-01-15,Bob,3,10.00,30.00
            R1,2024-01-16,Ann,-1,10.00,10.00
            """;
        assertThatThrownBy(() -> ReadSales.of(text)).hasMessageContaining("\"Total Net\" has no minus in 1 row");
        assertThat(ReadSales.of(text, "net=-", "price=Unit Price").netByCustomer()).hasToString("{Ann=10.00, Bob=30.00}");
        assertThat(ReadSales.of(text, "quantity=-").netByCustomer()).hasToString("{Ann=30.00, Bob=30.00}");
    }

    @Test
    void quantitiesThatLeftAStoreAreSales() {
        var sales = ReadSales.of("""
            Invoice,Date,Customer,Quantity,Total Net
            I1,2024-01-14,Ann,-2,20.00
            I2,2024-01-15,Bob,-3,30.00
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=20.00, Bob=30.00}");
    }

    @Test
    void discountIsTakenOffWhereTheTotalShowsThatItIsNotOffYet() {
        var sales = ReadSales.of("""
            Order,Date,Customer,Subtotal,Shipping,Discount,Tax,Total
            1,2024-01-14,Ann,100.00,10.00,0.00,20.90,130.90
            2,2024-01-15,Bob,200.00,0.00,20.00,34.20,214.20
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=100.00, Bob=180.00}");
    }

    @Test
    void discountThatIsOffStaysOff() {
        var sales = ReadSales.of("""
            Order,Date,Customer,Subtotal,Shipping,Discount,Tax,Total
            1,2024-01-14,Ann,100.00,10.00,0.00,20.90,130.90
            2,2024-01-15,Bob,180.00,0.00,20.00,34.20,214.20
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=100.00, Bob=180.00}");
    }

    @Test
    void taxThatIsCalledAPartOfTheAmountIsInIt() {
        assertThatThrownBy(() -> ReadSales.of("""
            Facture;Date;Client;Montant;dont TVA
            F1;05/01/2024;Dupont;120,00;17,50
            F2;16/01/2024;Martin;60,00;10,00
            F3;20/02/2024;Dupont;240,00;33,00
            """)).hasMessageContaining("\"Montant\", seems to include VAT");
    }

    @Test
    void shortWordsAndIndianOnesNameAmountsWithoutTax() {
        assertThat(ReadSales.of("""
            Número;Data;Cliente;Valor s/ IVA;Valor c/ IVA
            1;2024-01-10;Silva;100,00;123,00
            2;2024-01-11;Costa;200,50;246,62
            """).netByCustomer()).hasToString("{Costa=200.50, Silva=100.00}");
        assertThat(ReadSales.of("""
            Invoice,Date,Party Name,Taxable Value
            1,01-Apr-2024,Sharma,"1,20,000.00"
            2,05-Apr-2024,Gupta,"45,500.50"
            """).netByCustomer()).hasToString("{Gupta=45500.50, Sharma=120000.00}");
    }
}
