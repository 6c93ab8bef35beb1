package dev.clientele.ingest;

/// Thrown where a file or an option cannot be used as it is. The message is for the person: it names the file, says what
/// was found and what to type or do instead.
public final class ImportRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportRefusal(String message) {
        super(message);
    }

    public ImportRefusal(String message, Throwable cause) {
        super(message, cause);
    }
}
