package dev.clientele.app.importing;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Invoices in the two syntaxes of EN 16931, with a tax of 20 %.
final class EInvoiceText {

    private EInvoiceText() {}

    static String ubl(SampleInvoice invoice) {
        var kind = invoice.isCredit() ? "CreditNote" : "Invoice";
        var lines = IntStream.range(0, invoice.lines().size()).mapToObj(i -> ublLine(kind, i + 1, invoice.lines().get(i)))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <%1$s xmlns="urn:oasis:names:specification:ubl:schema:xsd:%1$s-2"
                 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
                 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
                <cbc:ID>%2$s</cbc:ID><cbc:IssueDate>%3$s</cbc:IssueDate><cbc:%1$sTypeCode>%4$s</cbc:%1$sTypeCode>
                <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
                <cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>We</cbc:Name></cac:PartyName></cac:Party></cac:AccountingSupplierParty>
                <cac:AccountingCustomerParty><cac:Party><cac:PartyIdentification><cbc:ID>%5$s</cbc:ID></cac:PartyIdentification>
                <cac:PostalAddress><cac:Country><cbc:IdentificationCode>%6$s</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
                <cac:PartyLegalEntity><cbc:RegistrationName>%7$s</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingCustomerParty>
                <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">%8$s</cbc:TaxAmount></cac:TaxTotal>
                <cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">%9$s</cbc:LineExtensionAmount>
                <cbc:TaxExclusiveAmount currencyID="EUR">%9$s</cbc:TaxExclusiveAmount>
                <cbc:TaxInclusiveAmount currencyID="EUR">%10$s</cbc:TaxInclusiveAmount>
                <cbc:PayableAmount currencyID="EUR">%10$s</cbc:PayableAmount></cac:LegalMonetaryTotal>
                %11$s</%1$s>
                """.formatted(kind, invoice.number(), invoice.day(), type(invoice), invoice.customer(), invoice.country(),
                InvoiceFiles.xml(invoice.name()), SampleInvoice.amount(tax(invoice)), SampleInvoice.amount(invoice.cents()),
                SampleInvoice.amount(invoice.cents() + tax(invoice)), lines);
    }

    static String cii(SampleInvoice invoice) {
        var lines = IntStream.range(0, invoice.lines().size()).mapToObj(i -> ciiLine(i + 1, invoice.lines().get(i)))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
                 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
                 xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
                <rsm:ExchangedDocument><ram:ID>%1$s</ram:ID><ram:TypeCode>%2$s</ram:TypeCode><ram:IssueDateTime>
                <udt:DateTimeString format="102">%3$s</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
                <rsm:SupplyChainTradeTransaction>%4$s<ram:ApplicableHeaderTradeAgreement>
                <ram:SellerTradeParty><ram:Name>We</ram:Name></ram:SellerTradeParty>
                <ram:BuyerTradeParty><ram:ID>%5$s</ram:ID><ram:Name>%6$s</ram:Name><ram:PostalTradeAddress><ram:CountryID>%7$s</ram:CountryID>
                </ram:PostalTradeAddress></ram:BuyerTradeParty></ram:ApplicableHeaderTradeAgreement>
                <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
                <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>%8$s</ram:LineTotalAmount>
                <ram:TaxBasisTotalAmount>%8$s</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">%9$s</ram:TaxTotalAmount>
                <ram:GrandTotalAmount>%10$s</ram:GrandTotalAmount><ram:DuePayableAmount>%10$s</ram:DuePayableAmount>
                </ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>
                </rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>
                """.formatted(invoice.number(), type(invoice), invoice.day().toString().replace("-", ""), lines, invoice.customer(),
                InvoiceFiles.xml(invoice.name()), invoice.country(), SampleInvoice.amount(invoice.cents()),
                SampleInvoice.amount(tax(invoice)), SampleInvoice.amount(invoice.cents() + tax(invoice)));
    }

    private static String ublLine(String kind, int number, SampleInvoice.Line line) {
        return """
                <cac:%1$sLine><cbc:ID>%2$d</cbc:ID><cbc:%3$sQuantity unitCode="C62">%4$d</cbc:%3$sQuantity>
                <cbc:LineExtensionAmount currencyID="EUR">%5$s</cbc:LineExtensionAmount><cac:Item><cbc:Name>%6$s</cbc:Name>
                <cac:SellersItemIdentification><cbc:ID>%7$s</cbc:ID></cac:SellersItemIdentification></cac:Item></cac:%1$sLine>
                """.formatted(kind, number, kind.equals("Invoice") ? "Invoiced" : "Credited", line.quantity(),
                SampleInvoice.amount(line.cents()), line.name(), line.product());
    }

    private static String ciiLine(int number, SampleInvoice.Line line) {
        return """
                <ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>%d</ram:LineID>
                </ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:SellerAssignedID>%s</ram:SellerAssignedID><ram:Name>%s</ram:Name>
                </ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">%d</ram:BilledQuantity>
                </ram:SpecifiedLineTradeDelivery><ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation>
                <ram:LineTotalAmount>%s</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>
                </ram:IncludedSupplyChainTradeLineItem>
                """.formatted(number, line.product(), line.name(), line.quantity(), SampleInvoice.amount(line.cents()));
    }

    private static String type(SampleInvoice invoice) {
        return invoice.isCredit() ? "381" : "380";
    }

    private static long tax(SampleInvoice invoice) {
        return Math.round(invoice.cents() * 0.2);
    }
}
