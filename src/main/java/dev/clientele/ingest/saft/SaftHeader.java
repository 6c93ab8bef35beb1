package dev.clientele.ingest.saft;

import dev.clientele.ingest.xml.XmlElement;
import java.math.BigDecimal;
import java.util.Optional;

/// What a file says of itself: whose it is, in which currency, and the control sums of its sales invoices. Filled while it is read.
final class SaftHeader {

    private String company = "";
    private String currency = "";
    private String version = "";
    private String country = "";
    private boolean hasInvoices;
    private Optional<BigDecimal> entries = Optional.empty();
    private Optional<BigDecimal> debit = Optional.empty();
    private Optional<BigDecimal> credit = Optional.empty();

    void read(XmlElement header) {
        company = header.text("CompanyName", "Company/Name");
        currency = header.text("CurrencyCode", "DefaultCurrencyCode");
        version = header.text("AuditFileVersion");
        country = header.text("AuditFileCountry", "Company/Address/Country", "CompanyAddress/Country");
    }

    String company() {
        return company;
    }

    /// Empty where it names none.
    String currency() {
        return currency;
    }

    /// Its ISO code; empty where it says none.
    String country() {
        return country;
    }

    String version() {
        return version;
    }

    void hasInvoices() {
        hasInvoices = true;
    }

    boolean isWithInvoices() {
        return hasInvoices;
    }

    void setEntries(String text) {
        entries = number(text);
    }

    void setDebit(String text) {
        debit = number(text);
    }

    void setCredit(String text) {
        credit = number(text);
    }

    Optional<BigDecimal> entries() {
        return entries;
    }

    Optional<BigDecimal> debit() {
        return debit;
    }

    Optional<BigDecimal> credit() {
        return credit;
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text).filter(found -> found.matches("-?\\d{1,18}(\\.\\d{1,8})?")).map(BigDecimal::new);
    }
}
