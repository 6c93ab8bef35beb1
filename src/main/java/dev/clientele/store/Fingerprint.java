package dev.clientele.store;

import dev.clientele.model.SalesRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Knows a row without an invoice number again by what it says: day, customer, product, quantity, original amount and
/// currency, channel. Cost and attributes of customer and product may change without making it another row.
final class Fingerprint {

    private static final int BYTES = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    /// The document number the row gets: `#` and 32 hexadecimal digits.
    String number(SalesRecord row) {
        var text = new StringBuilder();
        field(text, row.document().day().toString());
        field(text, row.customer().map(SalesRecord.Party::id).orElse(""));
        field(text, row.product().map(product -> product.id().isEmpty() ? product.name() : product.id()).orElse(""));
        field(text, String.valueOf(row.quantity()));
        field(text, Long.toString(row.original()));
        field(text, row.document().currency());
        field(text, row.document().channel());
        var hash = digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return "#" + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }

    private static void field(StringBuilder text, String value) {
        text.append(value.length()).append(':').append(value);
    }
}
