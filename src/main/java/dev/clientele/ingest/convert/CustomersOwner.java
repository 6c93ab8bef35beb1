package dev.clientele.ingest.convert;

import dev.clientele.ingest.cell.Folded;
import java.util.regex.Pattern;

/// Tells by a column's name whether it says who looks after the customer today, as `Account Owner` and `Kundenbetreuer` do, rather than
/// who sold the document, as `Salesperson` and any other.
final class CustomersOwner {

    private static final Pattern OF_CUSTOMERS =
            Pattern.compile("account|customer|client|compan|organi[sz]ation|kunde|kundan|klant|betreuer|cliente|konto");

    private CustomersOwner() {}

    static boolean isNamed(String column) {
        return OF_CUSTOMERS.matcher(Folded.of(column)).find();
    }
}
