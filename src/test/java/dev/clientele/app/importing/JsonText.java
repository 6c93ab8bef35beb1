package dev.clientele.app.importing;

import java.util.stream.Collectors;

/// Invoices as an interface for programs gives them, with nested customers and lines.
final class JsonText {

    private JsonText() {}

    static String of(SampleInvoice invoice) {
        var sign = invoice.sign();
        var lines = invoice.lines().stream().map(line -> """
                {"id": %d, "sku": "%s", "description": "%s", "quantity": %d, "net_amount": %s}""".formatted(line.cents(), line.product(),
                line.name(), sign * line.quantity(), SampleInvoice.amount(sign * line.cents()))).collect(Collectors.joining(", "));
        return """
                {"id": 7, "number": "%s", "date": "%s", "customer": {"id": "%s", "name": "%s", "country": "%s"}, "currency": "EUR",\
                 "paid": null, "total": %s, "lines": [%s], "payments": [{"amount": 1.00}]}""".formatted(invoice.number(), invoice.day(),
                invoice.customer(), invoice.name().replace("\"", "\\\""), invoice.country(),
                SampleInvoice.amount(sign * Math.round(invoice.cents() * 1.2)), lines);
    }
}
