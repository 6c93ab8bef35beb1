package dev.clientele.app.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.FileAppender;
import org.jspecify.annotations.Nullable;

/// A log file that is opened by the first event: most commands have nothing to log.
final class FirstEventFile extends AppenderBase<ILoggingEvent> {

    private @Nullable FileAppender<ILoggingEvent> opened;

    @Override
    protected void append(ILoggingEvent event) {
        var appender = opened;
        if (appender == null) {
            appender = open();
            opened = appender;
        }
        appender.doAppend(event);
    }

    @Override
    public void stop() {
        super.stop();
        if (opened != null) {
            opened.stop();
        }
    }

    private FileAppender<ILoggingEvent> open() {
        var appender = new FileAppender<ILoggingEvent>();
        appender.setContext(getContext());
        appender.setFile(StateFolder.made().resolve(Logs.file().getFileName()).toString());
        appender.setEncoder(Logs.lines(getContext()));
        appender.start();
        return appender;
    }
}
