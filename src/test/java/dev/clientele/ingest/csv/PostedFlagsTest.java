package dev.clientele.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.ingest.ImportRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Columns of yes and no that say whether an invoice was posted, cancelled or is a draft.
final class PostedFlagsTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"Bokförd, True, False", "Bogført, Ja, Nej", "Gebucht, ja, nein", "Festgeschrieben, 1, 0", "Verbucht am, 02.03.2024, ''",
            "Comptabilisée, oui, non", "Validée, VRAI, FAUX", "Contabilizado, Sí, No", "Contabilizzata, VERO, FALSO", "Geboekt, ja, nee",
            "Emitida, Sim, Não", "Zaksięgowana, PRAWDA, FAŁSZ", "Posted, yes, no", "Finalised, TRUE, FALSE", "IsPosted, X, ''",
            "posted_at, 2024-02-16T09:00:00Z, ''", "Is Invoiced, Y, N"})
    void whatWasNotPostedIsNoRevenueAndIsTold(String column, String yes, String no) {
        var sales = ReadSales.of("""
            Invoice;Date;Customer;Net;%s
            1;2024-01-14;Ann;100,00;%s
            2;2024-02-15;Bob;50,00;%s
            3;2024-02-16;Bob;20,00;%2$s
            """.formatted(column, yes, no));
        assertThat(sales.netByCustomer()).hasToString("{Ann=100.00, Bob=20.00}");
        assertThat(sales.leftOut()).hasToString("{%s %s (a draft)=50.00}".formatted(column, no.isEmpty() ? "(empty)" : no));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"Sent, yes, no", "Approved, TRUE, FALSE", "Versendet, ja, nein", "Envoyée, oui, non", "Skickad, 1, 0", "Enviado, Sí, No",
            "Goedgekeurd, ja, nee", "Stampata, SI, NO", "Confirmed at, 2024-02-16, ''"})
    void whatWasNotSentOrApprovedIsAskedAbout(String column, String yes, String no) {
        var sales = ReadSales.of("""
            Invoice;Date;Customer;Net;%s
            1;2024-01-14;Ann;100,00;%s
            2;2024-02-15;Bob;50,00;%s
            """.formatted(column, yes, no));
        assertThat(sales.intake().unclear().isPast(0.3)).isTrue();
        assertThat(sales.intake().unclear().answers()).isEqualTo("%s %s=count".formatted(column, no.isEmpty() ? "(empty)" : no));
    }

    @Test
    void aDraftACancelledInvoiceAndOneNotPostedAreEachLeftOut() {
        var sales = ReadSales.of("""
            Fakturanr;Fakturadatum;Kund;Netto;Bokförd;Makulerad;Utkast
            1;2024-01-14;Ann;100,00;Ja;Nej;Nej
            2;2024-02-15;Bo;50,00;Nej;Nej;Nej
            3;2024-02-16;Bo;70,00;Ja;Ja;Nej
            4;2024-02-17;Bo;30,00;Nej;Nej;Ja
            5;2024-02-18;Bo;20,00;Ja;Nej;Nej
            """);
        assertThat(sales.netByCustomer()).hasToString("{Ann=100.00, Bo=20.00}");
        assertThat(sales.leftOut()).hasToString(
                "{Bokförd Nej (a draft)=50.00, Makulerad Ja (cancelled, void or failed)=70.00, Utkast Ja, Bokförd Nej (a draft)=30.00}");
    }

    @Test
    void thePersonMaySayThatWhatWasNotPostedCounts() {
        assertThat(ReadSales.of("""
            Invoice;Date;Customer;Net;Posted
            1;2024-01-14;Ann;100,00;yes
            2;2024-02-15;Bob;50,00;no
            """, "posted=-").netByCustomer()).hasToString("{Ann=100.00, Bob=50.00}");
    }

    @Test
    void aFileWithoutAnyPostedInvoiceIsAskedAbout() {
        assertThatThrownBy(() -> ReadSales.of("""
            Invoice;Date;Customer;Net;Posted
            1;2024-01-14;Ann;100,00;no
            2;2024-02-15;Bob;50,00;no
            """)).isInstanceOf(ImportRefusal.class).hasMessageContaining("no row was posted").hasMessageContaining("--map posted=-");
    }

    @Test
    void whatIsNotPaidIsRevenue() {
        assertThat(ReadSales.of("""
            Invoice;Date;Customer;Net;Paid;Posted
            1;2024-01-14;Ann;100,00;yes;yes
            2;2024-02-15;Bob;50,00;no;yes
            """).netByCustomer()).hasToString("{Ann=100.00, Bob=50.00}");
    }
}
