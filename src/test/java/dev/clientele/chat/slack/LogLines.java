package dev.clientele.chat.slack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// What the bot logs at its finest level, and everyone else's warnings, while this is open. Of one test class at a
/// time, which is to say so with [#LOCK]; lines of others that run beside it are among them.
final class LogLines implements AutoCloseable {

    static final String LOCK = "levels of the log";

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger own = (Logger) LoggerFactory.getLogger("dev.clientele");
    private final Logger audit = (Logger) LoggerFactory.getLogger("clientele.audit");
    private final @Nullable Level auditBefore = audit.getLevel();

    LogLines() {
        lines.start();
        own.setLevel(Level.TRACE);
        audit.setLevel(Level.INFO);
        root.addAppender(lines);
    }

    /// Messages with their causes.
    List<String> all() {
        return List.copyOf(lines.list).stream().map(LogLines::text).toList();
    }

    /// Warnings and errors.
    List<String> warnings() {
        return List.copyOf(lines.list).stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN)).map(LogLines::text).toList();
    }

    @Override
    public void close() {
        root.detachAppender(lines);
        own.setLevel(null);
        audit.setLevel(auditBefore);
    }

    private static String text(ILoggingEvent event) {
        var cause = event.getThrowableProxy();
        return event.getLoggerName() + " " + event.getFormattedMessage() + (cause == null ? "" : ThrowableProxyUtil.asString(cause));
    }
}
