package dev.clientele.ingest.einvoice;

import java.util.Set;

/// What a document's type code (BT-3, UNTDID 1001) makes it. Self-billed invoices (389), corrected ones (384), partial and final ones count
/// as invoices: their amounts are the seller's revenue.
enum InvoiceKind {
    INVOICE("invoice", 1, Set.of(80, 82, 84, 130, 202, 203, 204, 211, 295, 326, 380, 383, 384, 385, 388, 389, 390, 393, 394, 395, 456, 527,
            575, 623, 633, 751, 780, 817, 870, 875, 876, 877, 935)),
    CREDIT_NOTE("credit note", -1, Set.of(81, 83, 261, 262, 296, 308, 381, 396, 420, 458, 502, 503, 532)),
    PREPAYMENT("prepayment invoice", 1, Set.of(386)),
    QUOTE("proforma invoice", 1, Set.of(310, 325)),
    ORDER("sales order", 1, Set.of(71, 102, 218, 219, 220));

    private final String words;
    private final int sign;
    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable where it is set
    private final Set<Integer> codes;

    InvoiceKind(String words, int sign, Set<Integer> codes) {
        this.words = words;
        this.sign = sign;
        this.codes = Set.copyOf(codes);
    }

    /// @throws UnreadableInvoice where the code is not known
    static InvoiceKind of(String code) {
        var number = code.matches("\\d{1,4}") ? Integer.parseInt(code) : -1;
        for (var kind : values()) {
            if (kind.codes.contains(number)) {
                return kind;
            }
        }
        throw new UnreadableInvoice(code.isEmpty() ? "no type" : "type " + code, "a type of invoice or credit note, such as 380 or 381",
                "BT-3");
    }

    /// The word by which an import knows what it is.
    String words() {
        return words;
    }

    /// What its amounts are as revenue: 1, or -1 for what reduces it.
    int sign() {
        return sign;
    }
}
