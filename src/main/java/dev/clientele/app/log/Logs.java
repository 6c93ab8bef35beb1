package dev.clientele.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log. Logback finds this class by itself; it begins with warnings into [#file()], and [#toConsole(String)] turns
/// that into a running bot's log.
///
/// A `logback-test.xml` on the class path or `-Dlogback.configurationFile` goes before this.
public final class Logs extends ContextAwareBase implements Configurator {

    /// The file that holds the warnings and errors of commands a person waits for.
    public static Path file() {
        return StateFolder.own().resolve("clientele.log");
    }

    /// From now on everything from a level on goes to standard error, a line each.
    ///
    /// @param level `error`, `warn`, `info` or `debug`
    public static void toConsole(String level) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context && !configuredElsewhere()) {
            var console = new ConsoleAppender<ILoggingEvent>();
            console.setTarget("System.err");
            console.setEncoder(lines(context));
            use(context, console, Level.WARN);
            context.getLogger("dev.clientele").setLevel(Level.valueOf(level));
            context.getLogger("clientele").setLevel(Level.valueOf(level));
        }
    }

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (configuredElsewhere()) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        use(context, new FirstEventFile(), Level.WARN);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    static PatternLayoutEncoder lines(Context context) {
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20} %replace(%msg){'[\\r\\n]+', ' | '}%n%ex");
        encoder.start();
        return encoder;
    }

    private static boolean configuredElsewhere() {
        return System.getProperty("logback.configurationFile") != null
                || Logs.class.getClassLoader().getResource("logback-test.xml") != null;
    }

    private static void use(LoggerContext context, Appender<ILoggingEvent> appender, Level level) {
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        appender.setContext(context);
        appender.start();
        root.setLevel(level);
        root.addAppender(appender);
        // calls each port that is taken a failure; the chat page tells it better, and its own failures too
        context.getLogger("io.javalin.Javalin").setLevel(Level.OFF);
        // writes whole requests into its warnings; the bot's own lines say what went wrong
        context.getLogger("com.slack.api").setLevel(Level.ERROR);
    }
}
