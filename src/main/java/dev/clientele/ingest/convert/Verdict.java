package dev.clientele.ingest.convert;

import dev.clientele.ingest.kind.Standing;
import java.util.function.LongConsumer;

/// What the words of some rows say about their documents.
///
/// @param words the words as they stand in the file
/// @param sum takes the amount of each such row
record Verdict(Standing standing, String words, LongConsumer sum) {

    /// Of a file that says nothing about its documents: they are invoices.
    static final Verdict UNSAID = new Verdict(Standing.INVOICE, "", net -> {});

    boolean isLeftOut() {
        return standing.isLeftOut();
    }

    boolean isCredit() {
        return standing == Standing.CREDIT_NOTE;
    }
}
