package dev.clientele.app.importing;

import java.util.List;
import java.util.stream.Collectors;

/// Invoices as the vouchers of a Swedish accounting program, with a tax of 25 %.
final class VoucherText {

    private VoucherText() {}

    static String of(List<SampleInvoice> invoices) {
        var objects = invoices.stream()
                .map(invoice -> "#OBJEKT 8 \"%s\" \"%s\"".formatted(invoice.customer(), invoice.name().replace("\"", "\\\""))).distinct()
                .collect(Collectors.joining("\r\n"));
        return "#FLAGGA 0\r\n#FORMAT PC8\r\n#SIETYP 4\r\n#FNAMN \"Vi AB\"\r\n#VALUTA EUR\r\n#KONTO 3001 \"Försäljning\"\r\n" + objects
                + "\r\n"
                + invoices.stream().map(VoucherText::voucher).collect(Collectors.joining());
    }

    private static String voucher(SampleInvoice invoice) {
        var sign = invoice.sign();
        var sales = invoice.lines().stream()
                .map(line -> posting("3001", "10 \"%s\"".formatted(invoice.number()), -sign * line.cents())).collect(Collectors.joining());
        var tax = Math.round(invoice.cents() * 0.25);
        return "#VER B \"%s\" %s \"Kundfaktura\"\r\n{\r\n%s%s%s}\r\n".formatted(invoice.number(), invoice.day().toString().replace("-", ""),
                sales,
                posting("2611", "", -sign * tax), posting("1510", "8 \"%s\" 10 \"%s\"".formatted(invoice.customer(), invoice.number()),
                        sign * (invoice.cents() + tax)));
    }

    private static String posting(String account, String objects, long cents) {
        return "\t#TRANS %s {%s} %s\r\n".formatted(account, objects, SampleInvoice.amount(cents));
    }
}
