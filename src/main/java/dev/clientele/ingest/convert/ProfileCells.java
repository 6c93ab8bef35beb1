package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;
import dev.clientele.ingest.Layout;
import dev.clientele.ingest.Row;
import dev.clientele.ingest.cell.NumberParser;
import dev.clientele.ingest.cell.YesNo;
import dev.clientele.model.Attribute;
import dev.clientele.model.Profile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/// Reads the cells of files of customers and of products into the words of a [Profile]. Not for use by several threads.
final class ProfileCells {

    /// What each field tells of a customer or a product.
    static final Map<Field, Attribute> ATTRIBUTES = Map.ofEntries(Map.entry(Field.CUSTOMER_NAME, Attribute.NAME),
            Map.entry(Field.PRODUCT_NAME, Attribute.NAME), Map.entry(Field.COUNTRY, Attribute.COUNTRY),
            Map.entry(Field.SEGMENT, Attribute.SEGMENT), Map.entry(Field.INDUSTRY, Attribute.INDUSTRY),
            Map.entry(Field.OWNER, Attribute.OWNER), Map.entry(Field.CONTACT, Attribute.CONTACT), Map.entry(Field.EMAIL, Attribute.EMAIL),
            Map.entry(Field.PHONE, Attribute.PHONE), Map.entry(Field.RENEWAL, Attribute.RENEWAL),
            Map.entry(Field.SATISFACTION, Attribute.SATISFACTION), Map.entry(Field.REFERRED, Attribute.REFERRED),
            Map.entry(Field.CATEGORY, Attribute.CATEGORY), Map.entry(Field.WALLET, Attribute.WALLET),
            Map.entry(Field.TAX_ID, Attribute.TAX_ID), Map.entry(Field.ADDRESS, Attribute.ADDRESS));

    private final DayCells days;
    private final NumberParser numbers;

    ProfileCells(Layout layout) {
        this.days = new DayCells(layout);
        this.numbers = new NumberParser(layout.decimalMark());
    }

    /// The word of a cell that is not missing.
    ///
    /// @throws BadCell where it is no date, no score or neither yes nor no
    String word(Row row, Field field) {
        return switch (field) {
            case RENEWAL -> LocalDate.ofEpochDay(days.day(row, field)).toString();
            case SATISFACTION -> score(row, field);
            case REFERRED -> yesOrNo(row, field);
            case WALLET -> wallet(row, field);
            case DATE, INVOICE, KIND, STATUS, CANCELLED, DRAFT, POSTED, CUSTOMER, CUSTOMER_NAME, COUNTRY, SEGMENT, INDUSTRY, OWNER, CHANNEL,
                    PRODUCT,
                    PRODUCT_NAME,
                    CATEGORY, QUANTITY, PRICE, DISCOUNT, DISCOUNT_PERCENT, DISCOUNT_SHARE, REFUNDED, NET, COST, UNIT_COST, CURRENCY, GROSS,
                    TAX, CONTACT, EMAIL,
                    PHONE, TAX_ID, ADDRESS, MONTH, COST_KIND, TOUCHPOINT ->
                    row.text(field);
        };
    }

    /// A score is never rounded: 8.6 is not yet the 9 that makes an advocate.
    private String score(Row row, Field field) {
        if (numbers.parse(row.buffer(), row.start(field), row.end(field))) {
            var score = numbers.doubleValue();
            if (score >= 0 && score <= Profile.BEST_SATISFACTION && score == Math.rint(score)) {
                return Long.toString((long) score);
            }
        }
        throw new BadCell(field, row.text(field), "a whole number from 0 to " + Profile.BEST_SATISFACTION
                + " (--map satisfaction=- leaves the column out)", "bad satisfaction");
    }

    /// Major units of the reporting currency.
    private String wallet(Row row, Field field) {
        if (numbers.parse(row.buffer(), row.start(field), row.end(field)) && numbers.unscaled() >= 0) {
            return BigDecimal.valueOf(numbers.unscaled(), numbers.scale()).toPlainString();
        }
        throw new BadCell(field, row.text(field), "an amount of 0 or more (--map wallet=- leaves the column out)", "bad wallet");
    }

    private static String yesOrNo(Row row, Field field) {
        return YesNo.of(row.text(field)).map(yes -> yes ? Profile.YES : Profile.NO)
                .orElseThrow(
                        () -> new BadCell(field, row.text(field), "yes or no (--map referred=- leaves the column out)", "bad referral"));
    }
}
