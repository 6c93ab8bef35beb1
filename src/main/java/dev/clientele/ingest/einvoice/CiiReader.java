package dev.clientele.ingest.einvoice;

import dev.clientele.ingest.document.DocumentLayout;
import dev.clientele.ingest.einvoice.EInvoice.Adjustment;
import dev.clientele.ingest.einvoice.EInvoice.Line;
import dev.clientele.ingest.einvoice.EInvoice.Party;
import dev.clientele.ingest.einvoice.EInvoice.Term;
import dev.clientele.ingest.xml.XmlElement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a UN/CEFACT `CrossIndustryInvoice` (D16B) by the bindings of CEN/TS 16931-3-3.
final class CiiReader {

    /// Lines that only group others or tell something (Factur-X EXTENDED): what they sum is in other lines.
    private static final Set<String> NO_LINES = Set.of("GROUP", "INFORMATION");
    private static final String TRADE = "SupplyChainTradeTransaction/";
    private static final String SETTLEMENT = TRADE + "ApplicableHeaderTradeSettlement/";
    private static final String TOTALS = SETTLEMENT + "SpecifiedTradeSettlementHeaderMonetarySummation/";
    private static final Map<Term, String> TERMS = Map.of(Term.LINES, "LineTotalAmount",
            Term.ALLOWANCES, "AllowanceTotalAmount",
            Term.CHARGES, "ChargeTotalAmount",
            Term.WITHOUT_VAT, "TaxBasisTotalAmount",
            Term.WITH_VAT, "GrandTotalAmount",
            Term.PREPAID, "TotalPrepaidAmount",
            Term.ROUNDING, "RoundingAmount",
            Term.DUE, "DuePayableAmount");
    private static final String LINE = "AssociatedDocumentLineDocument/";
    private static final String LINE_SETTLEMENT = "SpecifiedLineTradeSettlement/";
    private static final String LINE_PRICE = "SpecifiedLineTradeAgreement/NetPriceProductTradePrice/";
    private static final String PRODUCT = "SpecifiedTradeProduct/";

    private final XmlElement root;

    private CiiReader(XmlElement root) {
        this.root = root;
    }

    /// @throws UnreadableInvoice where a number is none
    static EInvoice read(XmlElement root) {
        return new CiiReader(root).invoice();
    }

    private EInvoice invoice() {
        var currency = root.text(SETTLEMENT + "InvoiceCurrencyCode");
        return new EInvoice(root.text("ExchangedDocument/ID"), issued(), root.text("ExchangedDocument/TypeCode"), currency,
                root.all(SETTLEMENT + "InvoiceReferencedDocument/IssuerAssignedID").map(XmlElement::text).toList(),
                party("SellerTradeParty"), party("BuyerTradeParty"), adjustments(), totals(currency),
                root.all(TRADE + "IncludedSupplyChainTradeLineItem").filter(CiiReader::counts).map(CiiReader::line).toList());
    }

    /// From `20250131` (format 102).
    private String issued() {
        return DocumentLayout.day(root.text("ExchangedDocument/IssueDateTime/DateTimeString"));
    }

    private Party party(String role) {
        return root.first(TRADE + "ApplicableHeaderTradeAgreement/" + role).map(CiiReader::readParty)
                .orElseGet(() -> new Party("", "", "", "", ""));
    }

    private static Party readParty(XmlElement party) {
        var vatNumber = party.all("SpecifiedTaxRegistration/ID").filter(id -> id.attribute("schemeID").equals("VA")).map(XmlElement::text)
                .findFirst().orElse("");
        return new Party(party.text("ID", "GlobalID"), party.text("SpecifiedLegalOrganization/ID"), vatNumber, party.text("Name"),
                party.text("PostalTradeAddress/CountryID"));
    }

    private List<Adjustment> adjustments() {
        return Stream.concat(root.all(SETTLEMENT + "SpecifiedTradeAllowanceCharge").map(CiiReader::adjustment),
                root.all(SETTLEMENT + "SpecifiedLogisticsServiceCharge/AppliedAmount")
                        .map(amount -> new Adjustment(true, Amounts.required(amount.text(), "BT-99"))))
                .toList();
    }

    private static Adjustment adjustment(XmlElement one) {
        return new Adjustment(one.text("ChargeIndicator/Indicator").equals("true"),
                Amounts.required(one.text("ActualAmount"), "BT-92 or BT-99"));
    }

    private Map<Term, BigDecimal> totals(String currency) {
        return Amounts.totals(root, TOTALS, TERMS,
                root.all(TOTALS + "TaxTotalAmount").filter(amount -> List.of(currency, "").contains(amount.attribute("currencyID"))));
    }

    private static boolean counts(XmlElement line) {
        return !NO_LINES.contains(line.text(LINE + "LineStatusReasonCode"));
    }

    private static Line line(XmlElement line) {
        var adjustment = line.all(LINE_SETTLEMENT + "SpecifiedTradeAllowanceCharge").map(CiiReader::adjustment)
                .map(Adjustment::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        var net = line.text(LINE_SETTLEMENT + "SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount");
        return new Line(line.text(LINE + "LineID"), Amounts.read(line.text("SpecifiedLineTradeDelivery/BilledQuantity"), "BT-129"),
                Amounts.required(net, "BT-131"), Amounts.read(line.text(LINE_PRICE + "ChargeAmount"), "BT-146"),
                Amounts.read(line.text(LINE_PRICE + "BasisQuantity"), "BT-149").filter(base -> base.signum() != 0).orElse(BigDecimal.ONE),
                adjustment,
                line.text(PRODUCT + "SellerAssignedID", PRODUCT + "GlobalID"),
                line.text(PRODUCT + "Name"));
    }
}
