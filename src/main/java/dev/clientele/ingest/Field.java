package dev.clientele.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a column of a sales file can mean. The word in small letters names it in `--map`.
public enum Field {
    DATE("the day of the invoice"),
    INVOICE("the invoice's number"),
    KIND("invoice or credit note"),
    STATUS("paid, cancelled, draft, ..."),
    CUSTOMER("what identifies the customer: its number, or its name where there is no number"),
    CUSTOMER_NAME("the customer's name"),
    COUNTRY("the customer's country"),
    SEGMENT("the customer's segment or group"),
    INDUSTRY("the customer's industry"),
    OWNER("who looks after the customer"),
    CHANNEL("the sales channel"),
    PRODUCT("what identifies the product"),
    PRODUCT_NAME("the product's name"),
    CATEGORY("the product's category"),
    QUANTITY("units sold"),
    PRICE("the net price of one unit"),
    DISCOUNT("an amount to take off quantity x price"),
    DISCOUNT_PERCENT("a share to take off quantity x price"),
    NET("the line's amount without VAT"),
    COST("the line's cost of goods"),
    UNIT_COST("the cost of one unit"),
    CURRENCY("the currency of the amounts"),
    GROSS("an amount with VAT"),
    TAX("the VAT");

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
            case QUANTITY, PRICE, DISCOUNT, DISCOUNT_PERCENT, NET, COST, UNIT_COST -> true;
            case DATE, INVOICE, KIND, STATUS, CUSTOMER, CUSTOMER_NAME, COUNTRY, SEGMENT, INDUSTRY, OWNER, CHANNEL, PRODUCT, PRODUCT_NAME,
                    CATEGORY, CURRENCY, GROSS, TAX ->
                    false;
        };
    }

    /// The field of a word in `--map`; `amount` is another word for `net`.
    static Optional<Field> ofWord(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (wanted.equals("amount")) {
            return Optional.of(NET);
        }
        return Arrays.stream(values()).filter(field -> field.isImported() && field.word().equals(wanted)).findFirst();
    }

    /// All words that `--map` takes, for a message.
    static String words() {
        return Arrays.stream(values()).filter(Field::isImported).map(Field::word).collect(Collectors.joining(", "));
    }
}
