package dev.clientele.app.importing;

import java.util.List;
import java.util.stream.Collectors;

/// Invoices as a JPK_FA: all invoices, their control sums, then all lines and theirs. Credit notes are corrections by the difference.
final class JpkText {

    private static final int RATE = 23;

    private JpkText() {}

    static String of(List<SampleInvoice> invoices) {
        var gross = invoices.stream().mapToLong(invoice -> invoice.sign() * (invoice.cents() + tax(invoice))).sum();
        var net = invoices.stream().mapToLong(invoice -> invoice.sign() * invoice.cents()).sum();
        var lines = invoices.stream().mapToLong(invoice -> invoice.lines().size()).sum();
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <JPK xmlns="http://jpk.mf.gov.pl/wzor/2022/02/17/02171/">
            <Naglowek><KodFormularza kodSystemowy="JPK_FA (4)" wersjaSchemy="1-0">JPK_FA</KodFormularza></Naglowek>
            %s<FakturaCtrl><LiczbaFaktur>%d</LiczbaFaktur><WartoscFaktur>%s</WartoscFaktur></FakturaCtrl>
            %s<FakturaWierszCtrl><LiczbaWierszyFaktur>%d</LiczbaWierszyFaktur><WartoscWierszyFaktur>%s</WartoscWierszyFaktur></FakturaWierszCtrl>
            </JPK>
            """.formatted(invoices.stream().map(JpkText::invoice).collect(Collectors.joining()), invoices.size(),
                SampleInvoice.amount(gross), invoices.stream().map(JpkText::lines).collect(Collectors.joining()), lines,
                SampleInvoice.amount(net));
    }

    private static String invoice(SampleInvoice invoice) {
        return """
            <Faktura><KodWaluty>EUR</KodWaluty><P_1>%s</P_1><P_2A>%s</P_2A><P_3A>%s</P_3A><P_5A>%s</P_5A><P_5B>%s</P_5B>
            <P_13_1>%s</P_13_1><P_14_1>%s</P_14_1><P_15>%s</P_15><RodzajFaktury>%s</RodzajFaktury></Faktura>
            """.formatted(invoice.day(), invoice.number(), escaped(invoice.name()), invoice.country(), invoice.customer(),
                SampleInvoice.amount(invoice.sign() * invoice.cents()), SampleInvoice.amount(invoice.sign() * tax(invoice)),
                SampleInvoice.amount(invoice.sign() * (invoice.cents() + tax(invoice))), invoice.isCredit() ? "KOREKTA" : "VAT");
    }

    private static String lines(SampleInvoice invoice) {
        return invoice.lines().stream().map(line -> """
            <FakturaWiersz><P_2B>%s</P_2B><P_7>%s</P_7><P_8B>%d</P_8B><P_11>%s</P_11><P_12>%d</P_12></FakturaWiersz>
            """.formatted(invoice.number(), escaped(line.name()), invoice.sign() * line.quantity(),
                SampleInvoice.amount(invoice.sign() * line.cents()), RATE)).collect(Collectors.joining());
    }

    private static long tax(SampleInvoice invoice) {
        return Math.round(invoice.cents() * RATE / 100.0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
