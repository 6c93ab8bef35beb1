package dev.clientele.ingest.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words of programs in nine languages.
final class StandingWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INVOICE         | Paid; sent; OPEN; overdue; Awaiting payment; Partially paid; past_due; completed; Posted; bezahlt; Offen; überfällig; Teilweise bezahlt; payée; Réglée; En attente de paiement; pagada; Vencida; Pendiente de pago; betald; Förfallen; pagata; Scaduta; betaald; Openstaand; paga; Em aberto; Verwerkt; Definitief; Herinnerd; Not yet due; Credit Note Issued; Dispute won; Refund failed; Zahlung eingegangen; Freigegeben; Non saldata; Insoluta; Påmind; Zapłacona; nieopłacona; Częściowo opłacona; Przeterminowana
            CANCELLED       | Cancelled; Canceled; cancelled by customer; Void; VOIDED; Failed; Declined; Expired; Deleted; rejected; requires_payment_method; storniert; Gelöscht; annulée; Anulada; Cancelado; makulerad; annullata; Geannuleerd; fehlgeschlagen; Anulowana; unieważniono; Scartata
            REFUNDED        | Refunded; Refunded in full; Chargeback; Returned; Reversed; Credited; Written off; Uncollectible; erstattet; remboursée; reembolsada; återbetald; rimborsata; terugbetaald
            PARTLY_REFUNDED | partially_refunded; PartiallyRefunded; teilweise erstattet; partiellement remboursée
            DRAFT           | Draft; Entwurf; brouillon; borrador; utkast; bozza; concept; rascunho
            QUOTE           | Quote; Quotation; Estimate; Proforma; Pro forma; Angebot; devis; Presupuesto; offert; preventivo; offerte; orçamento
            PENDING         | Pending; On hold; pending payment; en espera; in behandeling
            UNKNOWN         | ausstehend; en attente; pendiente; pendente; nicht storniert; Zonk; 5; not cancelled; Un-cancelled; Unvoided; Verlopen; Vervallen; Awaiting refund; Refund requested; Return in progress; skorygowana
            """)
    void aStatusIsKnown(Standing standing, String words) {
        assertThat(Arrays.stream(words.split("; ", -1)))
                .allSatisfy(word -> assertThat(StandingWords.ofStatuses().standing(word)).as(word).isEqualTo(standing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INVOICE     | Invoice; Sales invoice; SI; Rechnung; Ausgangsrechnung; Facture; Factura; Faktura; Fattura; Factuur; Fatura; Credit card; Express Checkout Payment; 380; Sales Receipt; Fattura differita; Faktura VAT; Paragon; FT
            CREDIT_NOTE | Credit Memo; Sales credit note; SC; CN; Gutschrift; Stornorechnung; Rechnungskorrektur; Avoir; Abono; Factura rectificativa; Kreditfaktura; Nota di credito; Creditnota; Nota de crédito; 381; Payment Refund; Return; Refund; Faktura korygująca; Korekta; NC
            PAYMENT     | Payment; Zahlung; Zahlungseingang; Paiement; Cobro; Wpłata; RC; Betalning; Pagamento; Betaling; Invoice payment
            QUOTE       | Quote; Angebot; Proformarechnung; Devis; Presupuesto; Preventivo
            PREPAYMENT  | Anzahlungsrechnung; Acompte; Deposit invoice; Anticipo; Förskott
            TRANSFER    | General Withdrawal; Fee; Payout; Auszahlung
            PURCHASE    | Bill; Vendor Credit; PI; Eingangsrechnung
            ORDER       | Sales Order; Auftrag; Lieferschein; Bon de commande; Pedido
            UNKNOWN     | Existing Customer - Upgrade; New Customer; Service; Zonk
            """)
    void aKindIsKnown(Standing standing, String words) {
        assertThat(Arrays.stream(words.split("; ", -1)))
                .allSatisfy(word -> assertThat(StandingWords.ofKinds().standing(word)).as(word).isEqualTo(standing));
    }
}
