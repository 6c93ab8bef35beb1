package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.einvoice.EInvoice.Adjustment;
import dev.clientele.ingest.einvoice.EInvoice.Line;
import dev.clientele.ingest.einvoice.EInvoice.Party;
import dev.clientele.ingest.einvoice.EInvoice.Term;
import dev.clientele.ingest.xml.XmlElement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Reads a UBL 2.1 `Invoice` or `CreditNote` by the bindings of CEN/TS 16931-3-2.
final class UblReader {

    private static final String CREDIT_NOTE = "381";
    private static final String INVOICE = "380";
    private static final String TOTALS = "LegalMonetaryTotal/";
    private static final Map<Term, String> TERMS = Map.of(Term.LINES, "LineExtensionAmount",
            Term.ALLOWANCES, "AllowanceTotalAmount",
            Term.CHARGES, "ChargeTotalAmount",
            Term.WITHOUT_VAT, "TaxExclusiveAmount",
            Term.WITH_VAT, "TaxInclusiveAmount",
            Term.PREPAID, "PrepaidAmount",
            Term.ROUNDING, "PayableRoundingAmount",
            Term.DUE, "PayableAmount");

    private final XmlElement root;
    private final boolean isCreditNote;

    private UblReader(XmlElement root) {
        this.root = root;
        this.isCreditNote = root.name().equals("CreditNote");
    }

    /// @throws UnreadableInvoice where a number is none
    static EInvoice read(XmlElement root) {
        return new UblReader(root).invoice();
    }

    private EInvoice invoice() {
        var currency = root.text("DocumentCurrencyCode");
        return new EInvoice(root.text("ID"), root.text("IssueDate"), typeCode(), currency,
                root.all("BillingReference/InvoiceDocumentReference/ID").map(XmlElement::text).toList(),
                party("AccountingSupplierParty/Party"), party("AccountingCustomerParty/Party"), adjustments(root, "BT-92 or BT-99"),
                totals(currency), root.all(isCreditNote ? "CreditNoteLine" : "InvoiceLine").map(this::line).toList());
    }

    private String typeCode() {
        var code = root.text(isCreditNote ? "CreditNoteTypeCode" : "InvoiceTypeCode");
        return code.isEmpty() ? isCreditNote ? CREDIT_NOTE : INVOICE : code;
    }

    private Party party(String path) {
        return root.first(path).map(UblReader::party).orElseGet(() -> new Party("", "", "", "", ""));
    }

    private static Party party(XmlElement party) {
        var vatNumber = party.all("PartyTaxScheme").filter(scheme -> scheme.text("TaxScheme/ID").equals("VAT"))
                .map(scheme -> scheme.text("CompanyID")).findFirst().orElse("");
        return new Party(party.text("PartyIdentification/ID"), party.text("PartyLegalEntity/CompanyID"), vatNumber,
                party.text("PartyLegalEntity/RegistrationName", "PartyName/Name"),
                party.text("PostalAddress/Country/IdentificationCode"));
    }

    private static List<Adjustment> adjustments(XmlElement of, String term) {
        return of.all("AllowanceCharge")
                .map(one -> new Adjustment(one.text("ChargeIndicator").equals("true"), Amounts.required(one.text("Amount"), term)))
                .toList();
    }

    private Map<Term, BigDecimal> totals(String currency) {
        return Amounts.totals(root, TOTALS, TERMS,
                root.all("TaxTotal/TaxAmount").filter(amount -> amount.attribute("currencyID").equals(currency)));
    }

    private Line line(XmlElement line) {
        var adjustment = adjustments(line, "BT-136 or BT-141").stream()
                .map(Adjustment::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Line(line.text("ID"), Amounts.read(line.text(isCreditNote ? "CreditedQuantity" : "InvoicedQuantity"), "BT-129"),
                Amounts.required(line.text("LineExtensionAmount"), "BT-131"), Amounts.read(line.text("Price/PriceAmount"), "BT-146"),
                Amounts.read(line.text("Price/BaseQuantity"), "BT-149").filter(base -> base.signum() != 0).orElse(BigDecimal.ONE),
                adjustment,
                line.text("Item/SellersItemIdentification/ID", "Item/StandardItemIdentification/ID"),
                line.text("Item/Name"));
    }
}
