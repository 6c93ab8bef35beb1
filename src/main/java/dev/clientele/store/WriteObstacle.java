package dev.clientele.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;

/// Why a store does not take what is to be written, in words for the person who wants it kept.
public final class WriteObstacle {

    private static final int PRIMARY = 0xff;

    private WriteObstacle() {}

    /// What is the matter where the store could not be written to, and what to do; empty where something else broke.
    public static Optional<String> of(Throwable broken) {
        return Stream.iterate(broken, cause -> cause != null, Throwable::getCause).filter(SQLException.class::isInstance)
                .map(SQLException.class::cast).findFirst().flatMap(WriteObstacle::words);
    }

    private static Optional<String> words(SQLException cause) {
        return switch (SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of("That is not kept: another program, such as an import, is writing to the store, "
                    + "and was not done within " + Database.BUSY_TIMEOUT.toSeconds() + " seconds. Please try again in a minute.");
            case SQLITE_READONLY, SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN -> Optional.of("That is not kept: the store cannot be "
                    + "written to, because its disk is full or its folder is read-only. Questions are still answered. Whoever runs me "
                    + "finds out more with `./clientele doctor`.");
            default -> Optional.empty();
        };
    }
}
