package dev.clientele.app.importing;

import java.util.List;
import java.util.stream.Collectors;

/// Invoices as the entries of a French ledger (FEC), with a tax of 20 %.
final class LedgerText {

    static final String HEADER =
            "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef"
                    + "\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise\r\n";

    private LedgerText() {}

    static String of(List<SampleInvoice> invoices) {
        return HEADER + invoices.stream().map(LedgerText::entry).collect(Collectors.joining());
    }

    private static String entry(SampleInvoice invoice) {
        var sign = invoice.sign();
        var tax = Math.round(invoice.cents() * 0.2);
        return line(invoice, "411000", "Clients", invoice.customer() + "\t" + invoice.name(), sign * (invoice.cents() + tax))
                + invoice.lines().stream().map(line -> line(invoice, "707000", "Ventes", "\t", -sign * line.cents()))
                        .collect(Collectors.joining())
                + line(invoice, "445710", "TVA collectée", "\t", -sign * tax);
    }

    private static String line(SampleInvoice invoice, String account, String name, String party, long cents) {
        var day = invoice.day().toString().replace("-", "");
        return String.join("\t", "VE", "Ventes", invoice.number(), day, account, name, party, invoice.number(), day, "Facture",
                amount(Math.max(cents, 0)), amount(Math.max(-cents, 0)), "", "", day, "", "") + "\r\n";
    }

    private static String amount(long cents) {
        return SampleInvoice.amount(cents).replace('.', ',');
    }
}
