package dev.clientele.app.importing;

import java.util.List;
import java.util.stream.Collectors;

/// Invoices as a Portuguese Standard Audit File for Tax.
final class AuditFileText {

    private AuditFileText() {}

    static String of(List<SampleInvoice> invoices) {
        var customers = invoices.stream().map(invoice -> """
                <Customer><CustomerID>%s</CustomerID><CompanyName>%s</CompanyName><BillingAddress><Country>%s</Country></BillingAddress></Customer>
                """.formatted(invoice.customer(), InvoiceFiles.xml(invoice.name()), invoice.country())).distinct()
                .collect(Collectors.joining());
        var products = invoices.stream().flatMap(invoice -> invoice.lines().stream()).map(line -> """
                <Product><ProductCode>%s</ProductCode><ProductDescription>%s</ProductDescription></Product>
                """.formatted(line.product(), line.name())).distinct().collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="Windows-1252"?>
                <AuditFile xmlns="urn:OECD:StandardAuditFile-Tax:PT_1.04_01"><Header><AuditFileVersion>1.04_01</AuditFileVersion>
                <CompanyName>Nós</CompanyName><CurrencyCode>EUR</CurrencyCode></Header><MasterFiles>%s%s</MasterFiles>
                <SourceDocuments><SalesInvoices><NumberOfEntries>%d</NumberOfEntries><TotalDebit>%s</TotalDebit><TotalCredit>%s</TotalCredit>
                %s</SalesInvoices></SourceDocuments></AuditFile>
                """.formatted(customers, products, invoices.size(), SampleInvoice.amount(sum(invoices, true)),
                SampleInvoice.amount(sum(invoices, false)), invoices.stream().map(AuditFileText::invoice).collect(Collectors.joining()));
    }

    private static String invoice(SampleInvoice invoice) {
        var side = invoice.isCredit() ? "Debit" : "Credit";
        var lines = invoice.lines().stream().map(line -> """
                <Line><ProductCode>%1$s</ProductCode><ProductDescription>%2$s</ProductDescription><Quantity>%3$d</Quantity>
                <%4$sAmount>%5$s</%4$sAmount></Line>
                """.formatted(line.product(), line.name(), line.quantity(), side, SampleInvoice.amount(line.cents())))
                .collect(Collectors.joining());
        return """
                <Invoice><InvoiceNo>%s</InvoiceNo><DocumentStatus><InvoiceStatus>N</InvoiceStatus></DocumentStatus><InvoiceDate>%s</InvoiceDate>
                <InvoiceType>%s</InvoiceType><CustomerID>%s</CustomerID>%s<DocumentTotals><TaxPayable>0</TaxPayable><NetTotal>%s</NetTotal>
                </DocumentTotals></Invoice>
                """.formatted(invoice.number(), invoice.day(), invoice.isCredit() ? "NC" : "FT", invoice.customer(), lines,
                SampleInvoice.amount(invoice.cents()));
    }

    private static long sum(List<SampleInvoice> invoices, boolean isCredit) {
        return invoices.stream().filter(invoice -> invoice.isCredit() == isCredit).mapToLong(SampleInvoice::cents).sum();
    }
}
