package dev.clientele.ingest.convert;

import dev.clientele.ingest.Field;

/// Thrown where a cell makes its row unusable; becomes a `Problem`. Has no stack trace: a file may have many.
final class BadCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Field field;
    private final String found;
    private final String expected;
    private final String kind;

    BadCell(Field field, String found, String expected, String kind) {
        super(kind, null, false, false);
        this.field = field;
        this.found = found;
        this.expected = expected;
        this.kind = kind;
    }

    Field field() {
        return field;
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
