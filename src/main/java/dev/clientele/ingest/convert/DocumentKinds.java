package dev.clientele.ingest.convert;

import dev.clientele.ingest.cell.Folded;
import java.util.Set;
import java.util.regex.Pattern;

/// The words for credit notes in a column of document kinds, and for documents that are no revenue in one of statuses.
final class DocumentKinds {

    private static final Pattern CREDIT = Pattern.compile("credit|gutschrift|storno|rechnungskorrektur|avoir|abono|rectificativ|retificativ"
            + "|nota de credito|nota di credito|kredit|creditnota|refund|return|retour|rucksendung|ruecksendung|reso\\b|devoluc|remboursement"
            + "|note de credit|\\bcn\\b|\\bcm\\b|\\bnc\\b|\\b381\\b|\\bgs\\b");
    private static final Pattern INVOICE_PAID_BY_CARD =
            Pattern.compile("credit (card|sale|invoice|account)|on credit|kreditkarte|kreditkort");
    private static final Set<String> NO_REVENUE =
            Set.of("cancelled", "canceled", "void", "voided", "draft", "deleted", "failed", "refunded",
                    "uncaptured", "blocked", "declined", "expired", "storniert", "entwurf", "geloscht", "geloescht", "annule", "annulee",
                    "brouillon",
                    "anulada", "anulado", "borrador", "cancelada", "cancelado", "rascunho", "annullata", "annullato", "bozza",
                    "geannuleerd", "concept",
                    "makulerad", "utkast", "quote", "estimate", "angebot", "proforma", "pro forma", "requires_payment_method",
                    "pending cancellation");

    private DocumentKinds() {}

    static boolean isCreditNote(String kind) {
        var folded = Folded.of(kind);
        return CREDIT.matcher(folded).find() && !INVOICE_PAID_BY_CARD.matcher(folded).find();
    }

    static boolean isNoRevenue(String status) {
        return NO_REVENUE.contains(Folded.of(status));
    }
}
