package dev.clientele.ingest.einvoice;

import java.io.Serial;

/// One document among others that cannot be taken: what was found, what was expected, and the kind of the problem, such as a term.
final class UnreadableInvoice extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String found;
    private final String expected;
    private final String kind;

    UnreadableInvoice(String found, String expected, String kind) {
        super(kind + ": found " + found + ", expected " + expected);
        this.found = found;
        this.expected = expected;
        this.kind = kind;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }

    String kind() {
        return kind;
    }
}
