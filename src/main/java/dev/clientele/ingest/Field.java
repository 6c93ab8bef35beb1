package dev.clientele.ingest;

import java.util.Locale;

/// What a column of a file can mean; [Contents] tells which of them a file can have. The word in small letters names it in `--map`.
public enum Field {
    DATE("the day of the invoice"),
    INVOICE("the invoice's number"),
    KIND("invoice or credit note"),
    STATUS("paid, cancelled, draft, ..."),
    CANCELLED("whether the document was cancelled: yes, X, a day"),
    DRAFT("whether the document is a draft: yes, X, a day"),
    POSTED("whether the document was posted: yes, X, a day"),
    CUSTOMER("what identifies the customer: its number, or its name where there is no number"),
    CUSTOMER_NAME("the customer's name"),
    COUNTRY("the customer's country"),
    SEGMENT("the customer's segment or group"),
    INDUSTRY("the customer's industry"),
    OWNER("who sold it, or looks after the customer"),
    CHANNEL("the sales channel"),
    PRODUCT("what identifies the product"),
    PRODUCT_NAME("the product's name"),
    CATEGORY("the product's category"),
    QUANTITY("units sold"),
    PRICE("the net price of one unit"),
    DISCOUNT("an amount to take off"),
    DISCOUNT_PERCENT("a percentage to take off quantity x price: 10 is a tenth"),
    DISCOUNT_SHARE("a share to take off quantity x price: 0.1 is a tenth"),
    NET("the line's amount without VAT"),
    REFUNDED("what was paid back of the amount"),
    COST("the line's cost of goods"),
    UNIT_COST("the cost of one unit"),
    CURRENCY("the currency of the amounts"),
    GROSS("an amount with VAT"),
    TAX("the VAT"),
    CONTACT("the person to talk to"),
    EMAIL("the contact's address"),
    PHONE("the contact's number"),
    RENEWAL("the day the contract is due for renewal"),
    SATISFACTION("how satisfied the customer is, from 0 to 10"),
    REFERRED("whether the customer referred another, yes or no"),
    WALLET("what the customer is estimated to spend in a year, with everyone, on what you sell"),
    TAX_ID("the customer's number at the tax office or in the register of companies"),
    ADDRESS("where the customer is, in one column"),
    MONTH("the month the cost belongs to"),
    COST_KIND("acquisition, retention or service"),
    TOUCHPOINT("where the customer was met: a fair, a call, an advertisement");

    private final String meaning;

    Field(String meaning) {
        this.meaning = meaning;
    }

    /// The field's name in `--map`: `customer-name`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The field's place in arrays that have one for each field.
    @SuppressWarnings("EnumOrdinal") // the constants' order is that of the arrays, and nothing keeps it for longer
    int slot() {
        return ordinal();
    }

    public String meaning() {
        return meaning;
    }

    /// True where a column of this meaning gives something to a record; amounts with VAT and VAT itself never do.
    public boolean isImported() {
        return this != GROSS && this != TAX;
    }

    public boolean isNumber() {
        return switch (this) {
            case QUANTITY, PRICE, DISCOUNT, DISCOUNT_PERCENT, DISCOUNT_SHARE, NET, REFUNDED, COST, UNIT_COST, SATISFACTION, WALLET -> true;
            case DATE, INVOICE, KIND, STATUS, CANCELLED, DRAFT, POSTED, CUSTOMER, CUSTOMER_NAME, COUNTRY, SEGMENT, INDUSTRY, OWNER, CHANNEL,
                    PRODUCT,
                    PRODUCT_NAME,
                    CATEGORY, CURRENCY, GROSS, TAX, CONTACT, EMAIL, PHONE, RENEWAL, REFERRED, TAX_ID, ADDRESS, MONTH,
                    COST_KIND, TOUCHPOINT ->
                    false;
        };
    }
}
