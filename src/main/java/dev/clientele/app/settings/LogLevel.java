package dev.clientele.app.settings;

/// How much the log of a running bot says.
public enum LogLevel {
    ERROR, WARN, INFO, DEBUG
}
