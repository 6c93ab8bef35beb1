package dev.clientele.store;

import org.jspecify.annotations.Nullable;

/// The store cannot do what was asked; the message names the file and says what to do.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
