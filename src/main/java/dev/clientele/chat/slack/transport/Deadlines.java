package dev.clientele.chat.slack.transport;

/// How long a connection may take over a request and its response, in seconds. The server of the platform knows them as properties of
/// the process, which it reads once, with its first server; those set from outside stand.
final class Deadlines {

    /// Slack itself gives up after three seconds.
    private static final String REQUEST = "10";
    private static final String RESPONSE = "30";

    private Deadlines() {}

    static void set() {
        setDefault("maxReqTime", REQUEST);
        setDefault("maxRspTime", RESPONSE);
    }

    private static void setDefault(String name, String seconds) {
        var property = "sun.net.httpserver." + name;
        if (System.getProperty(property) == null) {
            System.setProperty(property, seconds);
        }
    }
}
