package dev.clientele.ingest;

import dev.clientele.model.Subject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a file has in its rows, and with that which fields its columns can be.
public enum Contents {
    INVOICES(EnumSet.range(Field.DATE, Field.TAX)),
    CUSTOMERS(EnumSet.of(Field.CUSTOMER, Field.CUSTOMER_NAME, Field.COUNTRY, Field.SEGMENT, Field.INDUSTRY, Field.OWNER, Field.CONTACT,
            Field.EMAIL, Field.PHONE, Field.RENEWAL, Field.SATISFACTION, Field.REFERRED, Field.WALLET, Field.TAX_ID, Field.ADDRESS)),
    PRODUCTS(EnumSet.of(Field.PRODUCT, Field.PRODUCT_NAME, Field.CATEGORY)),
    COSTS(EnumSet.of(Field.MONTH, Field.COST_KIND, Field.NET, Field.CURRENCY, Field.CUSTOMER, Field.SEGMENT, Field.CHANNEL,
            Field.TOUCHPOINT));

    private static final int LONGEST_CONTRACT_YEARS = 20;

    @SuppressWarnings("ImmutableEnumChecker") // made unmodifiable where it is set
    private final Set<Field> fields;

    Contents(Set<Field> fields) {
        this.fields = Collections.unmodifiableSet(fields);
    }

    /// The contents of a file about a subject.
    public static Contents of(Subject subject) {
        return switch (subject) {
            case CUSTOMERS -> CUSTOMERS;
            case PRODUCTS -> PRODUCTS;
        };
    }

    /// What its columns can mean, in the order of [Field].
    public Set<Field> fields() {
        return fields;
    }

    /// The field that has dates.
    public Optional<Field> date() {
        return switch (this) {
            case INVOICES -> Optional.of(Field.DATE);
            case CUSTOMERS -> Optional.of(Field.RENEWAL);
            case PRODUCTS, COSTS -> Optional.empty();
        };
    }

    /// A day past which no date of such a file lies.
    public LocalDate latest(LocalDate today) {
        return switch (this) {
            case INVOICES, PRODUCTS, COSTS -> today.plusYears(1);
            case CUSTOMERS -> today.plusYears(LONGEST_CONTRACT_YEARS);
        };
    }

    /// The field of a word in `--map`; `amount` is another word for `net`, and `kind` of costs for `cost-kind`.
    Optional<Field> field(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        var known = switch (wanted) {
            case "amount" -> Field.NET.word();
            case "kind" -> fields.contains(Field.KIND) ? wanted : Field.COST_KIND.word();
            default -> wanted;
        };
        return fields.stream().filter(field -> field.isImported() && field.word().equals(known)).findFirst();
    }

    /// All words that `--map` takes, for a message.
    String words() {
        return fields.stream().filter(Field::isImported).map(Field::word).collect(Collectors.joining(", "));
    }
}
